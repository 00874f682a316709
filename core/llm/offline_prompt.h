// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/language_model.h"

namespace clara::llm {

/// What the offline writer understands of a prompt: lines of the form "topic: …" (the last one of a
/// kind wins), a length, and what a refused version was refused for. Everything is optional.
struct OfflinePrompt {
    QString topic {}; ///< never empty: the first words of the prompt when it names none
    QString client {};
    QString city {};
    QString idea {};
    QString language = QStringLiteral("en"); ///< "en", "de" or "ja"
    QStringList mustContain {};
    QStringList avoid {}; ///< words that may not be used
    int maxCharacters = 500;
    bool wantsIdeas = false; ///< a list of ideas instead of a post
    bool emoji = true;
    bool hashtags = true;
};

OfflinePrompt readOfflinePrompt(const QList<ChatMessage>& messages);

} // namespace clara::llm
