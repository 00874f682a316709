// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QThread>

#include <cstdio>

namespace clara::test {

std::unique_ptr<World> World::start()
{
    std::unique_ptr<World> world(new World);
    world->m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    world->m_process.start(
        QStringLiteral(CLARA_WORLD_SERVER), { QStringLiteral("--until-stdin-closes") });
    QByteArray line;
    while (!line.endsWith('\n') && world->m_process.waitForReadyRead(10'000))
        line += world->m_process.readLine();
    const QJsonObject ports = QJsonDocument::fromJson(line).object();
    world->m_port = quint16(ports.value(QStringLiteral("port")).toInt());
    world->m_controlPort = quint16(ports.value(QStringLiteral("control")).toInt());
    if (world->m_port == 0 || world->m_controlPort == 0) {
        std::fprintf(stderr, "the world server did not start: %s\n",
            qPrintable(world->m_process.errorString()));
        return nullptr;
    }
    return world;
}

World::~World()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

QUrl World::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void World::fault(const QJsonObject& fault) { call("faults", fault); }

void World::clearFaults() { call("clear_faults"); }

void World::configure(const QJsonObject& options) { call("configure", options); }

void World::reset() { call("reset"); }

bool World::waitForPause(int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    do {
        if (!call("pauses").value(QStringLiteral("paused")).toArray().isEmpty())
            return true;
        QThread::msleep(2); // another process is awaited; there is no signal to wait for
    } while (timer.elapsed() < timeoutMs);
    return false;
}

void World::release() { call("release"); }

void World::forgetPaused() { call("release", { { QStringLiteral("forget"), true } }); }

QJsonObject World::truth() { return call("truth"); }

int World::requestCount(const QString& endpoint) { return call("counts").value(endpoint).toInt(); }

QList<QJsonObject> World::requests(const QString& endpoint)
{
    QList<QJsonObject> rows;
    for (const QJsonValue& row : truth().value(QStringLiteral("requests")).toArray()) {
        if (row.toObject().value(QStringLiteral("endpoint")).toString() == endpoint)
            rows.append(row.toObject());
    }
    return rows;
}

QJsonArray World::records() { return truth().value(QStringLiteral("records")).toArray(); }

QJsonArray World::keylessPosts()
{
    return truth().value(QStringLiteral("keyless_posts")).toArray();
}

QJsonObject World::call(const char* verb, const QJsonObject& body)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_controlPort);
    if (!socket.waitForConnected(3000))
        return {};
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    socket.write(QByteArray("POST /__world/") + verb
        + " HTTP/1.1\r\nConnection: close\r\nContent-Length: " + QByteArray::number(bytes.size())
        + "\r\n\r\n" + bytes);
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    answer += socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace clara::test
