// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_errors.h"
#include "domain/ids.h"

namespace clara {

/// A named prompt; its text lives in immutable versions and `currentVersion` says which one
/// schedules use.
struct Prompt {
    PromptId id {};
    ClientId clientId {};
    QString name {};
    PromptVersionId currentVersion {};
    int revision = 1;
    Instant createdAt {};
    Instant updatedAt {};

    bool operator==(const Prompt&) const = default;
};

/// Never changed after it was written. The template is checked by `prompting` at save time.
struct PromptVersion {
    PromptVersionId id {};
    ClientId clientId {};
    PromptId promptId {};
    int number = 1; ///< 1, 2, 3… per prompt
    QString templateText {};
    QString note {};
    QString author {};
    Instant createdAt {};

    bool operator==(const PromptVersion&) const = default;
};

FieldErrors validate(const Prompt& prompt);

} // namespace clara
