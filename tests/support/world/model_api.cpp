// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/model_api.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace world {

namespace {
QString invented(const QByteArray& seedBytes)
{
    static const std::array words { "fresh", "bread", "morning", "oven", "butter", "street",
        "window", "people", "coffee", "garden", "slow", "warm", "crust", "market", "friends",
        "saturday", "flour", "honest", "small", "table", "recipe", "salt", "river", "bicycle",
        "music", "rain", "summer", "harvest", "candle", "letter", "bridge", "kitchen", "story",
        "apple", "walnut", "honey", "lantern", "neighbour", "festival", "silver" };
    const QByteArray digest = QCryptographicHash::hash(seedBytes, QCryptographicHash::Sha256);
    std::array<quint32, 4> seed {};
    memcpy(seed.data(), digest.constData(), sizeof seed);
    QRandomGenerator random(seed.data(), qsizetype(seed.size()));
    QStringList sentences;
    for (int s = 0; s < 3; ++s) {
        QStringList sentence;
        for (int w = 0; w < 7; ++w)
            sentence.append(QString::fromLatin1(words.at(random.bounded(quint32(words.size())))));
        QString text = sentence.join(QLatin1Char(' ')) + QLatin1Char('.');
        text[0] = text[0].toUpper();
        sentences.append(text);
    }
    return sentences.join(QLatin1Char(' '));
}

int tokensIn(const QString& text)
{
    return int(text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
}

Answer apiError(int status, const QString& message, const QString& code)
{
    return Answer::json(status,
        { { QStringLiteral("error"),
            QJsonObject { { QStringLiteral("message"), message },
                { QStringLiteral("type"), QStringLiteral("invalid_request_error") },
                { QStringLiteral("code"), code } } } });
}

QByteArray sse(const QJsonObject& object)
{
    return "data: " + QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n\n";
}
} // namespace

void ModelApi::configure(const QJsonObject& options)
{
    if (options.contains(QStringLiteral("key")))
        m_key = options.value(QStringLiteral("key")).toString().toUtf8();
    if (options.contains(QStringLiteral("script")))
        m_script = options.value(QStringLiteral("script")).toArray();
    m_delayMs = options.value(QStringLiteral("delay_ms")).toInt(m_delayMs);
    m_chunkDelayMs = options.value(QStringLiteral("chunk_delay_ms")).toInt(m_chunkDelayMs);
    m_hang = options.value(QStringLiteral("hang")).toBool(m_hang);
    if (options.contains(QStringLiteral("hang_containing")))
        m_hangContaining = options.value(QStringLiteral("hang_containing")).toString().toUtf8();
    m_vary = options.value(QStringLiteral("vary")).toBool(m_vary);
}

Answer ModelApi::handle(const Request& request)
{
    if (!m_key.isEmpty() && request.bearer() != m_key)
        return apiError(
            401, QStringLiteral("Incorrect API key provided"), QStringLiteral("invalid_api_key"));
    if (request.path.endsWith(QLatin1String("/models"))) {
        const QJsonObject model { { QStringLiteral("id"), QStringLiteral("world-1") },
            { QStringLiteral("object"), QStringLiteral("model") } };
        return Answer::json(200,
            { { QStringLiteral("object"), QStringLiteral("list") },
                { QStringLiteral("data"), QJsonArray { model } } });
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (request.method != "POST" || body.value(QStringLiteral("messages")).toArray().isEmpty())
        return apiError(400, QStringLiteral("Missing required parameter: 'messages'"),
            QStringLiteral("missing"));
    if (m_hang || (!m_hangContaining.isEmpty() && request.body.contains(m_hangContaining))) {
        Answer never;
        never.hang = true;
        return never;
    }
    const QJsonObject next = m_script.isEmpty() ? QJsonObject() : m_script.first().toObject();
    if (next.contains(QStringLiteral("status"))) {
        m_script.removeFirst();
        return apiError(next.value(QStringLiteral("status")).toInt(),
            next.value(QStringLiteral("error")).toString(), QStringLiteral("scripted"));
    }
    const Written written = write(body);
    ++m_completions;
    const QString model = body.value(QStringLiteral("model")).toString();
    const bool withUsage = body.value(QStringLiteral("stream_options"))
                               .toObject()
                               .value(QStringLiteral("include_usage"))
                               .toBool();
    Answer answer = body.value(QStringLiteral("stream")).toBool()
        ? stream(model, written, withUsage)
        : whole(model, written);
    answer.delayMs = m_delayMs;
    answer.chunkDelayMs = m_chunkDelayMs;
    answer.effect = true;
    return answer;
}

ModelApi::Written ModelApi::write(const QJsonObject& body)
{
    const QJsonArray messages = body.value(QStringLiteral("messages")).toArray();
    const QByteArray seed = QJsonDocument(messages).toJson(QJsonDocument::Compact)
        + (m_vary ? QByteArray::number(m_completions) : QByteArray());
    Written written { invented(seed), QStringLiteral("stop"), {} };
    if (!m_script.isEmpty()) {
        const QJsonValue scripted = m_script.first();
        m_script.removeFirst();
        written.text = scripted.isString()
            ? scripted.toString()
            : scripted.toObject().value(QStringLiteral("text")).toString();
        written.finishReason = scripted.toObject()
                                   .value(QStringLiteral("finish_reason"))
                                   .toString(written.finishReason);
    }
    const int limit = body.value(QStringLiteral("max_completion_tokens"))
                          .toInt(body.value(QStringLiteral("max_tokens")).toInt(100'000));
    if (tokensIn(written.text) > limit) {
        written.text = written.text.split(QLatin1Char(' ')).first(limit).join(QLatin1Char(' '));
        written.finishReason = QStringLiteral("length");
    }
    int promptTokens = 0;
    for (const QJsonValue& message : messages)
        promptTokens
            += 3 + tokensIn(message.toObject().value(QStringLiteral("content")).toString());
    const int completionTokens = tokensIn(written.text);
    written.usage = { { QStringLiteral("prompt_tokens"), promptTokens },
        { QStringLiteral("completion_tokens"), completionTokens },
        { QStringLiteral("total_tokens"), promptTokens + completionTokens } };
    return written;
}

Answer ModelApi::whole(const QString& model, const Written& written)
{
    const QJsonObject choice { { QStringLiteral("index"), 0 },
        { QStringLiteral("message"),
            QJsonObject { { QStringLiteral("role"), QStringLiteral("assistant") },
                { QStringLiteral("content"), written.text } } },
        { QStringLiteral("finish_reason"), written.finishReason } };
    return Answer::json(200,
        { { QStringLiteral("id"), QStringLiteral("chatcmpl-1") },
            { QStringLiteral("object"), QStringLiteral("chat.completion") },
            { QStringLiteral("model"), model },
            { QStringLiteral("choices"), QJsonArray { choice } },
            { QStringLiteral("usage"), written.usage } });
}

Answer ModelApi::stream(const QString& model, const Written& written, bool withUsage)
{
    Answer answer;
    answer.headers = { { "Content-Type", "text/event-stream" } };
    const auto chunk = [&](const QJsonObject& delta, const QJsonValue& finish) {
        const QJsonObject choice { { QStringLiteral("index"), 0 },
            { QStringLiteral("delta"), delta }, { QStringLiteral("finish_reason"), finish } };
        answer.chunks.append(sse({ { QStringLiteral("id"), QStringLiteral("chatcmpl-1") },
            { QStringLiteral("object"), QStringLiteral("chat.completion.chunk") },
            { QStringLiteral("model"), model },
            { QStringLiteral("choices"), QJsonArray { choice } } }));
    };
    chunk({ { QStringLiteral("role"), QStringLiteral("assistant") },
              { QStringLiteral("content"), QString() } },
        {});
    // Cut before each space, so that joining the pieces gives the text back byte by byte.
    for (qsizetype from = 0; from < written.text.size();) {
        const qsizetype space = written.text.indexOf(QLatin1Char(' '), from + 1);
        const qsizetype to = space < 0 ? written.text.size() : space;
        chunk({ { QStringLiteral("content"), written.text.mid(from, to - from) } }, {});
        from = to;
    }
    chunk({}, written.finishReason);
    if (withUsage) {
        answer.chunks.append(sse({ { QStringLiteral("id"), QStringLiteral("chatcmpl-1") },
            { QStringLiteral("object"), QStringLiteral("chat.completion.chunk") },
            { QStringLiteral("model"), model }, { QStringLiteral("choices"), QJsonArray() },
            { QStringLiteral("usage"), written.usage } }));
    }
    answer.chunks.append("data: [DONE]\n\n");
    return answer;
}

} // namespace world
