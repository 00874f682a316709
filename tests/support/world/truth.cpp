// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/truth.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace world {

QJsonObject RequestRow::toJson() const
{
    QJsonObject headerObject;
    for (auto it = headers.begin(); it != headers.end(); ++it)
        headerObject.insert(QString::fromLatin1(it.key()), QString::fromLatin1(it.value()));
    return {
        { QStringLiteral("n"), number },
        { QStringLiteral("endpoint"), endpoint },
        { QStringLiteral("method"), QString::fromLatin1(method) },
        { QStringLiteral("target"), target },
        { QStringLiteral("headers"), headerObject },
        { QStringLiteral("body"), QString::fromUtf8(body.left(64 * 1024)) },
        { QStringLiteral("body_bytes"), body.size() },
        { QStringLiteral("body_sha256"),
            QString::fromLatin1(
                QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()) },
        { QStringLiteral("complete"), complete },
        { QStringLiteral("effect"), effect },
        { QStringLiteral("status"), status },
        { QStringLiteral("received_ms"), receivedMs },
        { QStringLiteral("answered_ms"), answeredMs },
        { QStringLiteral("faults"), QJsonArray::fromStringList(faults) },
    };
}

RequestRowPtr RequestLog::add(const Request& head, const QString& target)
{
    auto row = std::make_shared<RequestRow>();
    row->number = int(m_rows.size()) + 1;
    row->endpoint = head.endpoint();
    row->method = head.method;
    row->target = target;
    row->headers = head.headers;
    row->receivedMs = QDateTime::currentMSecsSinceEpoch();
    ++m_counts[row->endpoint];
    // A bench sends a hundred thousand of these; their count is enough.
    if (!head.path.startsWith(QLatin1String("/delay/")))
        m_rows.append(row);
    return row;
}

void RequestLog::clear()
{
    m_rows.clear();
    m_counts.clear();
}

QJsonArray RequestLog::toJson() const
{
    QJsonArray rows;
    for (const auto& row : m_rows)
        rows.append(row->toJson());
    return rows;
}

QJsonObject RequestLog::counts() const
{
    QJsonObject object;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace world
