// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/keyless_network.h"

#include <QDateTime>
#include <QJsonDocument>

namespace world {

Answer KeylessNetwork::handle(const Request& request)
{
    if (request.bearer().isEmpty())
        return Answer::json(401, { { QStringLiteral("error"), QStringLiteral("token missing") } });
    if (request.method == "POST" && request.path == QLatin1String("/keyless/post"))
        return post(request);
    if (request.method == "GET" && request.path == QLatin1String("/keyless/posts"))
        return list(request);
    return Answer::json(404, {});
}

Answer KeylessNetwork::post(const Request& request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString text = body.value(QStringLiteral("text")).toString();
    if (text.isEmpty())
        return Answer::json(
            422, { { QStringLiteral("error"), QStringLiteral("text is missing") } });
    const QString id = QString::number(m_posts.size() + 1);
    m_posts.append({ id, body.value(QStringLiteral("account")).toString(), text,
        QDateTime::currentMSecsSinceEpoch() });
    Answer answer = Answer::json(200, { { QStringLiteral("id"), id } });
    answer.effect = true;
    return answer;
}

Answer KeylessNetwork::list(const Request& request) const
{
    const qint64 since
        = QDateTime::fromString(request.parameter("since"), Qt::ISODateWithMs).toMSecsSinceEpoch();
    const int limit = request.parameter("limit").isEmpty()
        ? 20
        : qBound(1, request.parameter("limit").toInt(), 100);
    const bool paging = !request.parameter("cursor").isEmpty();
    QJsonArray page;
    QString cursor;
    for (auto it = m_posts.rbegin(); it != m_posts.rend(); ++it) {
        if (it->account != request.parameter("account") || it->createdMs < since
            || (paging && it->id.toInt() >= request.parameter("cursor").toInt()))
            continue;
        if (page.size() == limit) {
            cursor = page.last().toObject().value(QStringLiteral("id")).toString();
            break;
        }
        page.append(
            QJsonObject { { QStringLiteral("id"), it->id }, { QStringLiteral("text"), it->text },
                { QStringLiteral("created_at"),
                    QDateTime::fromMSecsSinceEpoch(it->createdMs, Qt::UTC)
                        .toString(Qt::ISODateWithMs) } });
    }
    QJsonObject object { { QStringLiteral("posts"), page } };
    if (!cursor.isEmpty())
        object.insert(QStringLiteral("cursor"), cursor);
    return Answer::json(200, object);
}

QJsonArray KeylessNetwork::posts() const
{
    QJsonArray list;
    for (const KeylessPost& entry : m_posts) {
        list.append(QJsonObject { { QStringLiteral("id"), entry.id },
            { QStringLiteral("account"), entry.account }, { QStringLiteral("text"), entry.text },
            { QStringLiteral("created_ms"), entry.createdMs } });
    }
    return list;
}

} // namespace world
