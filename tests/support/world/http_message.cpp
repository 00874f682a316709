// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/http_message.h"

#include <QJsonDocument>

namespace world {

QByteArray Request::bearer() const
{
    const QByteArray value = headers.value("authorization");
    return value.startsWith("Bearer ") ? value.mid(7) : QByteArray();
}

QString Request::endpoint() const
{
    const QString prefix = QStringLiteral("/xrpc/");
    return path.startsWith(prefix) ? path.mid(prefix.size()) : path;
}

QString Request::parameter(const char* name) const
{
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

Answer Answer::json(int status, const QJsonObject& object)
{
    Answer answer;
    answer.status = status;
    answer.headers = { { "Content-Type", "application/json; charset=utf-8" } };
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

QByteArray headOf(const Answer& answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    for (const Header& header : answer.headers)
        head += header.name + ": " + header.value + "\r\n";
    if (answer.chunks.isEmpty())
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    else
        head += "Transfer-Encoding: chunked\r\n";
    return head + "\r\n";
}

QByteArray chunkOf(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace world
