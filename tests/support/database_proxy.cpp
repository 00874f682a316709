// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/database_proxy.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace clara::test {

namespace {

bool strikes(double rate)
{
    return rate > 0 && QRandomGenerator::global()->generateDouble() < rate;
}

} // namespace

/// One client and its server; dies when either of them goes.
class ProxyConnection : public QObject {
public:
    ProxyConnection(DatabaseProxy& proxy, QTcpSocket* client, int serverPort, QObject* parent)
        : QObject(parent)
        , m_proxy(proxy)
        , m_client(client)
    {
        client->setParent(this);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, this, [this] { fromClient(); });
        connect(client, &QTcpSocket::disconnected, this, [this] { end(); });
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { fromServer(); });
        connect(&m_server, &QTcpSocket::disconnected, this, [this] { end(); });
        connect(&m_server, &QTcpSocket::errorOccurred, this, [this] { end(); });
        m_server.connectToHost(QStringLiteral("127.0.0.1"), quint16(serverPort));
        m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
    ~ProxyConnection() override { m_ended = true; } // the sockets say goodbye while they die

private:
    void fromClient()
    {
        m_buffer += m_client->readAll();
        while (!m_ended && takeMessage()) { }
    }

    /// Passes on one whole message of the client; false when there is none.
    bool takeMessage()
    {
        const qsizetype head = m_isStarted ? 1 : 0; // what comes before the session has no letter
        if (m_buffer.size() < head + 4)
            return false;
        const auto length = qFromBigEndian<quint32>(m_buffer.constData() + head);
        if (m_buffer.size() < head + qsizetype(length))
            return false;
        const QByteArray message = m_buffer.first(head + qsizetype(length));
        m_buffer.remove(0, message.size());
        if (!m_isStarted)
            m_isStarted = length != 8; // 8: only asks for encryption
        else if (message.startsWith('Q') && !passes(message.mid(5)))
            return true;
        m_server.write(message);
        return true;
    }

    bool passes(const QByteArray& sql)
    {
        ++m_proxy.m_journeys;
        if (sql.startsWith("BEGIN"))
            m_isWrite = sql.contains("READ WRITE");
        if (!sql.endsWith(QByteArray("COMMIT\0", 7)) || !m_isWrite)
            return true;
        ++m_proxy.m_commits;
        if (!strikes(m_proxy.m_commitRate))
            return true;
        if (QRandomGenerator::global()->bounded(2) == 0) {
            ++m_proxy.m_before;
            end();
            return false;
        }
        ++m_proxy.m_after;
        m_isDeaf = true; // the commit goes on, its answer does not
        return true;
    }

    void fromServer()
    {
        const QByteArray bytes = m_server.readAll();
        if (m_isDeaf) {
            end();
        } else if (m_proxy.m_delay == 0) {
            m_client->write(bytes);
        } else {
            m_late.append(bytes);
            QTimer::singleShot(m_proxy.m_delay.load(), Qt::PreciseTimer, this,
                [this] { m_client->write(m_late.takeFirst()); });
        }
    }

    void end()
    {
        if (std::exchange(m_ended, true))
            return;
        m_client->abort();
        m_server.abort();
        deleteLater();
    }

    DatabaseProxy& m_proxy;
    QTcpSocket* m_client; ///< owned as a child
    QTcpSocket m_server;
    QByteArray m_buffer;
    QByteArrayList m_late; ///< answers on their way
    bool m_isStarted = false;
    bool m_isWrite = false;
    bool m_isDeaf = false;
    bool m_ended = false;
};

DatabaseProxy::DatabaseProxy(int serverPort)
    : m_serverPort(serverPort)
{
    auto* server = new QTcpServer;
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("no free port");
    m_port = server->serverPort();
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server] {
        while (QTcpSocket* client = server->nextPendingConnection()) {
            if (strikes(m_connectRate)) {
                ++m_connect;
                client->abort();
                client->deleteLater();
                continue;
            }
            new ProxyConnection(*this, client, m_serverPort, server);
        }
    });
    m_thread.start();
}

DatabaseProxy::~DatabaseProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void DatabaseProxy::setRates(Rates rates)
{
    m_connectRate = rates.connect;
    m_commitRate = rates.commit;
}

DatabaseProxy::Counts DatabaseProxy::counts() const
{
    return { m_connect, m_before, m_after, m_commits, m_journeys };
}

void DatabaseProxy::resetCounts() { m_connect = m_before = m_after = m_commits = m_journeys = 0; }

} // namespace clara::test
