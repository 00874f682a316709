// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt.h"

namespace clara::ui {

/// A prompt while it is edited: its name, and the text and note of the version that saving would
/// make.
struct PromptDraft {
    Prompt prompt {};
    QString templateText {};
    QString note {};

    bool operator==(const PromptDraft&) const = default;
};

/// `base` is the text of the version the draft started from; empty for a new prompt.
FieldErrors validate(const PromptDraft& draft, const QString& base);

} // namespace clara::ui
