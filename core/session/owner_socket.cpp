// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/owner_socket.h"

#include "base/json.h"
#include "base/logging.h"
#include "session/json_values.h"
#include "session/owner_connection.h"
#include "session/owner_place.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

QString socketTr(const char* text)
{
    return QCoreApplication::translate("clara::OwnerSocket", text);
}

/// Far beyond the largest list; guards against a peer that never ends its line.
constexpr qsizetype maxAnswerBytes = 512ll * 1024 * 1024;

} // namespace

OwnerSocketServer::OwnerSocketServer(VerbChannel& verbs, milliseconds patience)
    : m_verbs(verbs)
    , m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(maxOwnerClients);
    connect(&m_server, &QLocalServer::newConnection, this, &OwnerSocketServer::accept);
}

OwnerSocketServer::~OwnerSocketServer()
{
    m_server.close();
    // Connections are children; their going must not be reported to a half-destroyed server.
    for (auto* connection : findChildren<OwnerConnection*>(QString(), Qt::FindDirectChildrenOnly)) {
        disconnect(connection, nullptr, this, nullptr);
        delete connection;
    }
}

Status OwnerSocketServer::listen(const QString& workspacePath)
{
    for (const auto& place : ownerSocketPlaces(workspacePath, PlaceFolder::Create)) {
        QLocalServer::removeServer(place); // the lock is ours, so whoever made it is gone
        if (m_server.listen(place))
            return {};
        logging::session().warn("cannot listen at {}: {}", place, m_server.errorString());
    }
    return failure(ErrorKind::Storage,
        socketTr(QT_TRANSLATE_NOOP("clara::OwnerSocket",
            "No private folder for the local socket was found, so other commands cannot reach this process. Set XDG_RUNTIME_DIR to a folder that only you can enter.")));
}

void OwnerSocketServer::accept()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        if (m_clients >= maxOwnerClients || m_closing) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            const Error busy {
                ErrorKind::Conflict,
                socketTr(QT_TRANSLATE_NOOP("clara::OwnerSocket",
                    "The process that owns the workspace serves too many commands or is ending. Try again."))
            };
            socket->write(toJson(QJsonObject { { u"error"_s, jsonOf(busy) } }) + '\n');
            socket->disconnectFromServer();
            continue;
        }
        ++m_clients;
        auto* connection = new OwnerConnection(m_verbs, socket, m_patience, this);
        connect(connection, &QObject::destroyed, this, [this] {
            --m_clients;
            checkDrained();
        });
    }
}

void OwnerSocketServer::close()
{
    m_closing = true;
    m_server.close();
    for (auto* connection : findChildren<OwnerConnection*>(QString(), Qt::FindDirectChildrenOnly))
        connection->finish();
    QMetaObject::invokeMethod(this, &OwnerSocketServer::checkDrained, Qt::QueuedConnection);
}

void OwnerSocketServer::checkDrained()
{
    if (m_closing && m_clients == 0)
        Q_EMIT drained();
}

std::unique_ptr<OwnerSocketClient> OwnerSocketClient::reach(const QString& workspacePath)
{
    for (const auto& place : ownerSocketPlaces(workspacePath, PlaceFolder::MustExist)) {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(place);
        if (socket->waitForConnected(100))
            return std::unique_ptr<OwnerSocketClient>(new OwnerSocketClient(std::move(socket)));
    }
    return nullptr;
}

OwnerSocketClient::OwnerSocketClient(std::unique_ptr<QLocalSocket> socket)
    : m_socket(std::move(socket))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(std::chrono::seconds(60));
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(failure(ErrorKind::Network,
            socketTr(QT_TRANSLATE_NOOP("clara::OwnerSocket",
                "The process that owns the workspace does not answer. Look whether it hangs, end it, and look whether the command was done before you repeat it."))));
    });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &OwnerSocketClient::readAnswer);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, [this] {
        readAnswer();
        finish(failure(ErrorKind::Network,
            socketTr(QT_TRANSLATE_NOOP("clara::OwnerSocket",
                "The process that owns the workspace ended before it answered. Look whether the command was done before you repeat it."))));
    });
}

OwnerSocketClient::~OwnerSocketClient()
{
    m_socket->disconnect(this);
    finish(failure(ErrorKind::Cancelled,
        socketTr(QT_TRANSLATE_NOOP(
            "clara::OwnerSocket", "The command was ended before its answer came."))));
}

Future<QJsonValue> OwnerSocketClient::call(QString verb, QJsonObject params, DeltaSink onDelta)
{
    const QByteArray request = toJson(QJsonObject {
        { u"verb"_s, verb }, { u"params"_s, params }, { u"stream"_s, bool(onDelta) } });
    if (m_promise)
        return readyFuture<QJsonValue>(failure(ErrorKind::Internal,
            socketTr(QT_TRANSLATE_NOOP(
                "clara::OwnerSocket", "One command is under way already. Wait for its answer."))));
    if (request.size() > maxRequestBytes)
        return readyFuture<QJsonValue>(failure(ErrorKind::Invalid,
            socketTr(QT_TRANSLATE_NOOP(
                "clara::OwnerSocket", "The request is larger than 8 MiB. Send less at once."))));
    m_promise.emplace();
    m_promise->start();
    auto future = m_promise->future();
    m_onDelta = std::move(onDelta);
    m_buffer.clear();
    m_searched = 0;
    m_limit.start();
    m_socket->write(request + '\n');
    m_socket->flush();
    if (m_socket->state() != QLocalSocket::ConnectedState)
        QMetaObject::invokeMethod(
            m_socket.get(), &QLocalSocket::disconnected, Qt::QueuedConnection);
    return future;
}

void OwnerSocketClient::readAnswer()
{
    m_buffer += m_socket->readAll();
    while (m_promise) {
        const qsizetype end = m_buffer.indexOf('\n', m_searched);
        if (end < 0) {
            m_searched = m_buffer.size();
            if (m_searched > maxAnswerBytes)
                m_socket->abort();
            return;
        }
        const auto line = parseJsonObject(
            m_buffer.left(end), socketTr(QT_TRANSLATE_NOOP("clara::OwnerSocket", "The answer")));
        m_buffer.remove(0, end + 1);
        m_searched = 0;
        if (line && line->contains(u"delta"_s)) {
            m_limit.start();
            if (m_onDelta)
                m_onDelta(line->value(u"delta"_s).toString());
        } else if (line && line->contains(u"result"_s)) {
            finish(line->value(u"result"_s));
        } else if (line && line->contains(u"error"_s)) {
            finish(std::unexpected(errorFromJson(line->value(u"error"_s).toObject())));
        } else {
            finish(failure(ErrorKind::Internal,
                socketTr(QT_TRANSLATE_NOOP("clara::OwnerSocket",
                    "The process that owns the workspace gave an answer that cannot be read. Both must be of the same version."))));
        }
    }
}

void OwnerSocketClient::finish(Result<QJsonValue> result)
{
    m_limit.stop();
    if (!m_promise)
        return;
    auto promise = std::move(*m_promise);
    m_promise.reset();
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace clara::session
