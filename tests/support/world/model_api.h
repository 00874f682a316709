// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world/http_message.h"

#include <QJsonArray>

namespace world {

/// An OpenAI-compatible API. Without a script its answers are derived from the messages: the same
/// request gives the same text, another request another one.
class ModelApi {
public:
    /// {"key":"sk-…", "script":["text" | {"text","finish_reason","status","error"}], "delay_ms":N,
    /// "chunk_delay_ms":N, "hang":bool, "hang_containing":"words in the prompt", "vary":bool}
    void configure(const QJsonObject& options);
    void reset() { *this = ModelApi(); }
    Answer handle(const Request& request);
    int completions() const { return m_completions; }

private:
    struct Written {
        QString text;
        QString finishReason;
        QJsonObject usage;
    };
    Written write(const QJsonObject& body);
    static Answer whole(const QString& model, const Written& written);
    static Answer stream(const QString& model, const Written& written, bool withUsage);

    QByteArray m_key;
    QJsonArray m_script;
    int m_delayMs = 0;
    int m_chunkDelayMs = 0;
    bool m_hang = false;
    QByteArray m_hangContaining;
    bool m_vary = false;
    int m_completions = 0;
};

} // namespace world
