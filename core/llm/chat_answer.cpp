// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/chat_answer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace clara::llm {

namespace {

/// A string, or the text parts of a list of typed parts.
QString contentText(const QJsonValue& content)
{
    if (content.isString())
        return content.toString();
    QString text;
    for (const auto& part : content.toArray()) {
        if (part.toObject().value(QStringLiteral("type")).toString() == QLatin1String("text"))
            text += part.toObject().value(QStringLiteral("text")).toString();
    }
    return text;
}

qint64 count(const QJsonValue& value) { return std::max<qint64>(0, value.toInteger()); }

/// The error member as an object: some servers send a bare string.
std::optional<QJsonObject> errorMember(const QJsonObject& object)
{
    const QJsonValue value = object.value(QStringLiteral("error"));
    if (value.isObject())
        return value.toObject();
    if (value.isString())
        return QJsonObject { { QStringLiteral("message"), value } };
    return std::nullopt;
}

/// Takes one whole object or one chunk; gives the new piece of text.
QString take(ChatAnswer& answer, const QJsonObject& object, const QString& messageKey)
{
    if (const auto error = errorMember(object))
        answer.error = error;
    if (const QString model = object.value(QStringLiteral("model")).toString(); !model.isEmpty())
        answer.model = model;
    if (object.value(QStringLiteral("usage")).isObject())
        answer.usage = object.value(QStringLiteral("usage")).toObject();
    else if (const QJsonValue own
             = object.value(QStringLiteral("x_groq")).toObject().value(QStringLiteral("usage"));
             own.isObject())
        answer.usage = own.toObject();
    QString added;
    for (const auto& value : object.value(QStringLiteral("choices")).toArray()) {
        const QJsonObject choice = value.toObject();
        if (choice.value(QStringLiteral("index")).toInt() != 0)
            continue;
        answer.hasChoice = true;
        const QJsonObject message = choice.value(messageKey).toObject();
        added += contentText(message.value(QStringLiteral("content")));
        answer.refusal += message.value(QStringLiteral("refusal")).toString();
        if (const QString reason = choice.value(QStringLiteral("finish_reason")).toString();
            !reason.isEmpty())
            answer.finishReason = reason;
    }
    answer.text += added;
    return added;
}

} // namespace

FinishReason ChatAnswer::finish() const
{
    if (!refusal.isEmpty())
        return FinishReason::Refusal;
    if (finishReason == QLatin1String("stop"))
        return FinishReason::Stop;
    if (finishReason == QLatin1String("length"))
        return FinishReason::Length;
    if (finishReason == QLatin1String("content_filter"))
        return FinishReason::ContentFilter;
    return FinishReason::Unknown;
}

std::optional<TokenUsage> ChatAnswer::tokens() const
{
    if (!usage || !usage->value(QStringLiteral("prompt_tokens")).isDouble())
        return std::nullopt;
    const QJsonObject in = usage->value(QStringLiteral("prompt_tokens_details")).toObject();
    const QJsonObject out = usage->value(QStringLiteral("completion_tokens_details")).toObject();
    const qint64 prompt = count(usage->value(QStringLiteral("prompt_tokens")));
    const qint64 completion = count(usage->value(QStringLiteral("completion_tokens")));
    const qint64 total = count(usage->value(QStringLiteral("total_tokens")));

    TokenUsage tokens;
    const qint64 cached = count(in.value(QStringLiteral("cached_tokens")));
    tokens.cachedInput = std::min(
        prompt, std::max(cached, count(usage->value(QStringLiteral("prompt_cache_hit_tokens")))));
    tokens.cacheWrite = std::min(
        prompt - tokens.cachedInput, count(in.value(QStringLiteral("cache_write_tokens"))));
    tokens.input = prompt - tokens.cachedInput - tokens.cacheWrite;
    tokens.reasoning = count(out.value(QStringLiteral("reasoning_tokens")));
    // Reasoning is part of the completion, except on servers whose total shows that it comes on
    // top.
    const bool onTop = tokens.reasoning > 0 && total == prompt + completion + tokens.reasoning;
    if (!onTop)
        tokens.reasoning = std::min(tokens.reasoning, completion);
    tokens.output = onTop ? completion : completion - tokens.reasoning;
    return tokens;
}

std::optional<qint64> ChatAnswer::reportedCost() const
{
    const QJsonValue cost = usage ? usage->value(QStringLiteral("cost")) : QJsonValue();
    constexpr double sane = 1e6; // USD for one call
    if (!cost.isDouble() || cost.toDouble() < 0 || cost.toDouble() > sane)
        return std::nullopt;
    return qint64(std::ceil(cost.toDouble() * 1e6 - 1e-6));
}

ChatAnswer readChatAnswer(const QByteArray& body)
{
    ChatAnswer answer;
    answer.done = true;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    answer.malformed = !document.isObject();
    take(answer, document.object(), QStringLiteral("message"));
    return answer;
}

void ChatStream::feed(const QByteArray& bytes, const DeltaSink& sink)
{
    for (const auto& event : m_reader.feed(bytes)) {
        if (m_answer.done)
            return;
        if (event.data.trimmed() == "[DONE]") {
            m_answer.done = true;
            return;
        }
        const QJsonDocument document = QJsonDocument::fromJson(event.data);
        if (!document.isObject()) {
            m_answer.malformed = true;
            continue;
        }
        const QString delta = take(m_answer, document.object(), QStringLiteral("delta"));
        if (event.type == "error" && !m_answer.error)
            m_answer.error = document.object();
        if (sink && !delta.isEmpty())
            sink(delta);
    }
    m_answer.malformed = m_answer.malformed || m_reader.overflowed();
}

} // namespace clara::llm
