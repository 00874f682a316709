// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/database_visit.h"

#include "base/clock.h"
#include "storage/postgres/postgres_dialect.h"
#include "storage/postgres/postgres_errors.h"
#include "storage/postgres/postgres_schema.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace clara::app {

namespace {

using storage::ConnectionFault;

ConnectionStep stepOf(ConnectionFault fault)
{
    switch (fault) {
    case ConnectionFault::NotResolved:
        return ConnectionStep::Name;
    case ConnectionFault::Refused:
    case ConnectionFault::Unreachable:
    case ConnectionFault::Starting:
    case ConnectionFault::Full:
        return ConnectionStep::Reached;
    case ConnectionFault::Silent:
    case ConnectionFault::NoTls:
    case ConnectionFault::Untrusted:
        return ConnectionStep::Encrypted;
    case ConnectionFault::Pooler:
        return ConnectionStep::Pooler;
    default:
        return ConnectionStep::SignedIn;
    }
}

/// One visit; each function is a step that answers whether to go on.
class Visit {
public:
    Visit(const storage::PostgresAddress& address, SecretPtr password, milliseconds patience)
        : m_address(address)
        , m_options { address, connectionName(), std::move(password), patience, patience }
        , m_patience(patience)
    {
        for (const auto step : { ConnectionStep::Name, ConnectionStep::Reached,
                 ConnectionStep::Encrypted, ConnectionStep::SignedIn, ConnectionStep::Version,
                 ConnectionStep::Pooler, ConnectionStep::Rights })
            m_report.lines.append({ step, StepState::NotTried, {} });
    }

    ConnectionReport run()
    {
        const Status pooler = storage::checkPooler(m_address);
        if (!pooler)
            fail(ConnectionStep::Pooler, pooler.error());
        else if (reach() && signIn() && checkPooler())
            checkRights();
        return m_report;
    }

private:
    static QString connectionName()
    {
        static std::atomic_int counter = 0;
        return QStringLiteral("clara-visit-%1").arg(++counter);
    }

    void pass(ConnectionStep step, const QString& found = {})
    {
        m_report.lines[int(step)].state = StepState::Passed;
        if (!found.isEmpty())
            m_report.lines[int(step)].found = found;
    }
    void fail(ConnectionStep step, const Error& error)
    {
        m_report.lines[int(step)].state = StepState::Failed;
        m_report.problem = error;
    }
    void fail(ConnectionFault fault)
    {
        fail(stepOf(fault), storage::connectionFault(m_address, fault));
    }

    /// Without a word of PostgreSQL, so that a server that takes the call and says nothing is told
    /// apart from one that is not there.
    bool reach()
    {
        if (m_address.host.startsWith(u'/')) {
            pass(ConnectionStep::Name);
            pass(ConnectionStep::Reached);
            return true; // a local socket: the next step says whether somebody is behind it
        }
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(m_address.host, quint16(m_address.port));
        const bool reached = socket.waitForConnected(int(m_patience.count()));
        if (!reached && socket.error() == QAbstractSocket::HostNotFoundError) {
            fail(ConnectionFault::NotResolved);
            return false;
        }
        pass(ConnectionStep::Name);
        if (!reached) {
            fail(socket.error() == QAbstractSocket::ConnectionRefusedError
                    ? ConnectionFault::Refused
                    : ConnectionFault::Unreachable);
            return false;
        }
        pass(ConnectionStep::Reached, socket.peerAddress().toString());
        return true;
    }

    bool signIn()
    {
        auto session = storage::openPostgres(m_options, m_dialect, m_abort);
        if (!session) {
            notSignedIn(session.error());
            return false;
        }
        m_session = std::move(*session);
        pass(ConnectionStep::Encrypted, tlsWords());
        pass(ConnectionStep::SignedIn, value(QStringLiteral("SELECT current_user::text")));
        pass(ConnectionStep::Version,
            QStringLiteral("PostgreSQL ")
                + value(QStringLiteral("SELECT current_setting('server_version')")));
        return true;
    }

    void notSignedIn(const Error& error)
    {
        if (storage::isTooOld(error)) {
            pass(ConnectionStep::Encrypted);
            pass(ConnectionStep::SignedIn);
            return fail(ConnectionStep::Version, error);
        }
        ConnectionFault fault = storage::faultOf(error.detail);
        if (fault == ConnectionFault::Unreachable) // but it was reached a moment ago
            fault = ConnectionFault::Silent;
        const ConnectionStep step = stepOf(fault);
        if (step > ConnectionStep::Encrypted)
            pass(ConnectionStep::Encrypted);
        const bool silent = fault == ConnectionFault::Silent;
        fail(step, silent ? storage::connectionFault(m_address, fault) : error);
    }

    QString tlsWords()
    {
        const QString mode = m_address.effectiveSslMode();
        if (mode.startsWith(QLatin1String("verify")))
            return QCoreApplication::translate("clara::app", "encrypted, certificate verified");
        const bool on = mode == QLatin1String("require")
            || value(QStringLiteral("SELECT ssl::text FROM pg_stat_ssl WHERE pid = "
                                    "pg_backend_pid()"))
                == QLatin1String("true");
        return on ? QCoreApplication::translate("clara::app", "encrypted")
                  : QCoreApplication::translate("clara::app", "not encrypted");
    }

    /// Empty when it cannot be asked.
    QString value(const QString& sql)
    {
        const auto answer
            = m_session->first(sql, [](storage::Row& row) { return row.optionalText(); });
        return answer ? answer->value_or(QString()) : QString();
    }

    bool checkPooler()
    {
        // Our settings and prepared statements need one connection for as long as we are there.
        const QString pid = QStringLiteral("SELECT pg_backend_pid()::text");
        const QString first = value(pid);
        for (int i = 0; i < 3; ++i) {
            if (value(pid) != first) {
                fail(ConnectionFault::Pooler);
                return false;
            }
        }
        pass(ConnectionStep::Pooler);
        return true;
    }

    void checkRights()
    {
        storage::PostgresConnectionOptions options = m_options;
        options.name = connectionName();
        const auto workspace
            = storage::openPostgresWorkspace(options, storage::PostgresPurpose::Open,
                storage::postgresMigrations(), m_dialect, m_clock, m_abort);
        if (!workspace)
            return fail(ConnectionStep::Rights, workspace.error());
        const auto clients = (*workspace)
                                 ->first(QStringLiteral("SELECT 1 FROM clients LIMIT 1"),
                                     [](storage::Row& row) { return row.number(); });
        if (!clients)
            return fail(ConnectionStep::Rights, clients.error());
        pass(ConnectionStep::Rights, m_address.displayName());
    }

    const storage::PostgresAddress m_address;
    const storage::PostgresConnectionOptions m_options;
    const milliseconds m_patience;
    const SystemClock m_clock;
    const std::atomic_bool m_abort = false;
    const storage::PostgresDialect m_dialect { {}, storage::LeaseClock::Database };
    std::unique_ptr<storage::SqlSession> m_session;
    ConnectionReport m_report;
};

} // namespace

ConnectionReport visitDatabase(
    const storage::PostgresAddress& address, const SecretPtr& password, milliseconds patience)
{
    return Visit(address, password, patience).run();
}

} // namespace clara::app
