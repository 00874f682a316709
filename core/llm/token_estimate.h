// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/language_model.h"

namespace clara::llm {

/// A rough count for texts whose model did not say: four characters a token, one for Japanese,
/// Chinese and Korean ones. Errs on the high side.
qint64 estimateTokens(const QString& text);

/// Input and output of one call, marked as estimated.
TokenUsage estimateUsage(const QList<ChatMessage>& messages, const QString& output);

} // namespace clara::llm
