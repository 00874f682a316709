// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/world_server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

namespace world {

WorldServer::WorldServer()
{
    connect(&m_public, &QTcpServer::newConnection, this,
        [this] { accept(m_public, Connection::Kind::Public); });
    connect(&m_control, &QTcpServer::newConnection, this,
        [this] { accept(m_control, Connection::Kind::Control); });
}

std::optional<std::pair<quint16, quint16>> WorldServer::listen()
{
    m_public.setListenBacklogSize(256);
    if (!m_public.listen(QHostAddress::LocalHost) || !m_control.listen(QHostAddress::LocalHost))
        return std::nullopt;
    m_dataServer.setOwnUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_public.serverPort()));
    return std::pair { m_public.serverPort(), m_control.serverPort() };
}

void WorldServer::accept(QTcpServer& server, Connection::Kind kind)
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        socket->setParent(nullptr);
        auto connection
            = std::make_shared<Connection>(*this, std::unique_ptr<QTcpSocket>(socket), kind);
        m_connections.append(connection);
        // Queued: the connection must not die inside its own signal.
        connect(
            connection.get(), &Connection::gone, this,
            [this, raw = connection.get()] {
                m_connections.removeIf([raw](const auto& entry) { return entry.get() == raw; });
            },
            Qt::QueuedConnection);
        connection->start();
    }
}

Answer WorldServer::handle(const Request& request)
{
    const QString& path = request.path;
    if (path.startsWith(QLatin1String("/__world/")))
        return control(request);
    if (path.startsWith(QLatin1String("/xrpc/")))
        return m_dataServer.handle(request);
    if (path.startsWith(QLatin1String("/keyless/")))
        return m_keyless.handle(request);
    if (path.endsWith(QLatin1String("/chat/completions"))
        || path.endsWith(QLatin1String("/models")))
        return m_modelApi.handle(request);
    return plain(request);
}

Answer WorldServer::plain(const Request& request) const
{
    const QStringList parts = request.path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QString what = parts.value(0);
    const int number = parts.value(1).toInt();
    Answer answer;
    if (what == QLatin1String("delay")) {
        answer.delayMs = number;
        answer.body = "{}";
    } else if (what == QLatin1String("bytes")) {
        answer.body = QByteArray(number, 'x');
    } else if (what == QLatin1String("echo")) {
        answer.body = request.body;
        answer.headers = { { "X-Method", request.method }, { "Set-Cookie", "seen=1; Path=/" } };
    } else if (what == QLatin1String("status")) {
        answer.status = number;
    } else {
        answer.status = 404;
    }
    return answer;
}

Answer WorldServer::control(const Request& request)
{
    const QString verb = request.path.mid(9);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const Answer done = Answer::json(200, {});
    if (verb == QLatin1String("truth"))
        return Answer::json(200, truth());
    if (verb == QLatin1String("counts"))
        return Answer::json(200, m_log.counts());
    if (verb == QLatin1String("pauses"))
        return Answer::json(200, m_pauses.toJson());
    if (verb == QLatin1String("faults")) {
        const auto fault = Fault::fromJson(body);
        if (!fault)
            return Answer::json(
                400, { { QStringLiteral("error"), QStringLiteral("unknown stage or action") } });
        m_plan.add(*fault);
        return done;
    }
    if (verb == QLatin1String("clear_faults")) {
        m_plan.clear();
        return done;
    }
    if (verb == QLatin1String("release")) {
        m_pauses.release(body.value(QStringLiteral("forget")).toBool());
        return done;
    }
    if (verb == QLatin1String("configure")) {
        if (body.contains(QStringLiteral("seed")))
            m_plan.seed(quint32(body.value(QStringLiteral("seed")).toInteger()));
        m_dataServer.configure(body.value(QStringLiteral("bluesky")).toObject());
        m_modelApi.configure(body.value(QStringLiteral("model")).toObject());
        return done;
    }
    if (verb == QLatin1String("reset")) {
        reset();
        return done;
    }
    if (verb == QLatin1String("stop")) {
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return done;
    }
    return Answer::json(404, { { QStringLiteral("error"), QStringLiteral("no such control") } });
}

QJsonObject WorldServer::truth() const
{
    return {
        { QStringLiteral("requests"), m_log.toJson() },
        { QStringLiteral("counts"), m_log.counts() },
        { QStringLiteral("records"), m_dataServer.records() },
        { QStringLiteral("sessions"), m_dataServer.sessions() },
        { QStringLiteral("keyless_posts"), m_keyless.posts() },
        { QStringLiteral("completions"), m_modelApi.completions() },
    };
}

void WorldServer::reset()
{
    m_pauses.release(true);
    m_plan.clear();
    m_plan.seed(1);
    m_log.clear();
    m_dataServer.reset();
    m_modelApi.reset();
    m_keyless.reset();
}

} // namespace world
