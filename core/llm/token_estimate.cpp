// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/token_estimate.h"

namespace clara::llm {

qint64 estimateTokens(const QString& text)
{
    qint64 quarters = 0;
    for (const QChar c : text)
        quarters += c.unicode() < 0x2E80 ? 1 : 4;
    return (quarters + 3) / 4;
}

TokenUsage estimateUsage(const QList<ChatMessage>& messages, const QString& output)
{
    TokenUsage usage;
    for (const auto& message : messages)
        usage.input += estimateTokens(message.content) + 4; // role and separators
    usage.output = estimateTokens(output);
    usage.estimated = true;
    return usage;
}

} // namespace clara::llm
