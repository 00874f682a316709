// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/sse_reader.h"
#include "ports/language_model.h"

#include <QJsonObject>

namespace clara::llm {

/// What a chat-completions answer says, put together from one object or from a stream of chunks.
/// Members that are unknown or of an unexpected type are ignored, as compatible servers differ in
/// them.
struct ChatAnswer {
    QString text {};
    QString refusal {};
    QString finishReason {};
    QString model {};
    std::optional<QJsonObject> usage {};
    std::optional<QJsonObject>
        error {}; ///< the `error` member of a failed answer, whatever its status
    bool hasChoice = false;
    bool malformed = false; ///< some part was not the JSON that was to come
    bool done = false; ///< the stream's end mark came; always set by a whole answer

    FinishReason finish() const;
    /// The five disjoint buckets, or nothing when the server did not say.
    std::optional<TokenUsage> tokens() const;
    /// `usage.cost` in USD as micro-USD, rounded up.
    std::optional<qint64> reportedCost() const;
};

/// Reads the body of an answer that was not streamed.
ChatAnswer readChatAnswer(const QByteArray& body);

/// Reads a streamed answer as it comes.
class ChatStream {
public:
    void feed(const QByteArray& bytes, const DeltaSink& sink);
    const ChatAnswer& answer() const { return m_answer; }

private:
    http::SseReader m_reader;
    ChatAnswer m_answer;
};

} // namespace clara::llm
