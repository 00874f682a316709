// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/owner_connection.h"

#include "base/json.h"
#include "session/json_values.h"
#include "session/owner_socket.h"
#include "session/when_answered.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace clara::session {

OwnerConnection::OwnerConnection(
    VerbChannel& verbs, QLocalSocket* socket, milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_verbs(verbs)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(1024 * 1024);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_socket->abort(); });
    connect(m_socket, &QLocalSocket::readyRead, this, &OwnerConnection::readRequest);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QLocalSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() > 0 || m_busy)
            return;
        if (m_finishing)
            m_socket->disconnectFromServer();
    });
    m_patience.start();
    readRequest();
}

void OwnerConnection::finish()
{
    m_finishing = true;
    if (!m_busy && m_socket->bytesToWrite() == 0)
        m_socket->disconnectFromServer();
}

void OwnerConnection::readRequest()
{
    if (m_busy || m_finishing)
        return; // the socket's bounded buffer makes the client wait
    m_buffer += m_socket->readAll();
    const qsizetype end = m_buffer.indexOf('\n');
    if (end > maxRequestBytes || (end < 0 && m_buffer.size() > maxRequestBytes)) {
        refuseAndClose({ ErrorKind::Invalid,
            QCoreApplication::translate(
                "clara::OwnerSocket", "The request is larger than 8 MiB. Send less at once.") });
        return;
    }
    if (end < 0)
        return;
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 1);
    m_patience.stop();
    m_busy = true;
    handle(line);
}

void OwnerConnection::handle(const QByteArray& line)
{
    const auto request
        = parseJsonObject(line, QCoreApplication::translate("clara::OwnerSocket", "The request"));
    if (!request) {
        refuseAndClose(request.error());
        return;
    }
    const QJsonValue params = request->value(u"params"_s);
    if (!request->value(u"verb"_s).isString() || !(params.isObject() || params.isUndefined())) {
        refuseAndClose({ ErrorKind::Invalid,
            QCoreApplication::translate(
                "clara::OwnerSocket", "A request needs a verb and an object of parameters.") });
        return;
    }
    DeltaSink sink;
    if (request->value(u"stream"_s).toBool()) {
        // Shared with the thread that makes the text; dies in this one.
        const auto relay = std::shared_ptr<DeltaRelay>(
            new DeltaRelay, [](DeltaRelay* last) { last->deleteLater(); });
        connect(
            relay.get(), &DeltaRelay::delta, this,
            [this](const QString& text) {
                send({ { u"delta"_s, text } });
            },
            Qt::QueuedConnection);
        sink = [relay](const QString& text) { Q_EMIT relay->delta(text); };
    }
    whenAnswered(m_verbs.call(request->value(u"verb"_s).toString(), params.toObject(), sink), this,
        [this](const Result<QJsonValue>& result) { answer(result); });
}

void OwnerConnection::answer(const Result<QJsonValue>& result)
{
    m_busy = false;
    m_patience.start();
    if (result)
        send({ { u"result"_s, *result } });
    else
        send({ { u"error"_s, jsonOf(result.error()) } });
    if (!m_finishing)
        QMetaObject::invokeMethod(this, &OwnerConnection::readRequest, Qt::QueuedConnection);
}

void OwnerConnection::refuseAndClose(const Error& error)
{
    m_busy = false;
    m_finishing = true;
    m_patience.start();
    send({ { u"error"_s, jsonOf(error) } });
}

void OwnerConnection::send(const QJsonObject& object)
{
    m_socket->write(toJson(object) + '\n');
    m_socket->flush();
}

} // namespace clara::session
