// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_store.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QUuid>

#include <algorithm>

namespace clara::storage {

namespace {

/// How long running jobs may go on when nobody closed the store before.
constexpr milliseconds postgresPatience { 5000 };

/// Below the 64 parts of a transaction that PostgreSQL keeps at hand.
constexpr int writesTogether = 16;

/// Connections of one process need names of their own.
QString postgresConnectionName(const QString& role)
{
    static std::atomic_int counter = 0;
    return QStringLiteral("clara-postgres-%1-%2").arg(role).arg(++counter);
}

} // namespace

Result<std::unique_ptr<PostgresStore>> PostgresStore::create(PostgresOptions options)
{
    std::unique_ptr<PostgresStore> store(new PostgresStore(std::move(options)));
    CLARA_TRY(store->open());
    return store;
}

PostgresStore::PostgresStore(PostgresOptions options)
    : m_options(std::move(options))
    , m_clock(m_options.clock ? *m_options.clock : m_systemClock)
    , m_voice({ QStringLiteral("clara_changes_") + m_options.address.schema,
          QUuid::createUuid().toString(QUuid::Id128) })
    , m_dialect(m_voice, m_options.leaseClock)
    , m_reads(m_options.queueLimit)
    , m_writes(m_options.queueLimit)
{
    qRegisterMetaType<Entities>();
}

PostgresStore::~PostgresStore()
{
    (void)close(postgresPatience);
    m_listener.reset();
    m_threads.clear(); // waits for each of them
}

Result<std::unique_ptr<SqlSession>> PostgresStore::openAs(
    const QString& role, PostgresPurpose purpose)
{
    return openPostgresWorkspace(
        { m_options.address, postgresConnectionName(role), m_options.password,
            m_options.connectTimeout, m_options.statementTimeout },
        purpose, postgresMigrations(), m_dialect, m_clock, m_abort, m_options.beforeUpdate);
}

std::unique_ptr<StorageThread> PostgresStore::makeThread(
    const QString& role, Transaction::Mode mode)
{
    const bool writes = mode == Transaction::Mode::Write;
    return std::make_unique<StorageThread>(
        StorageThread::Setup { QStringLiteral("storage-") + role, mode, milliseconds(0),
            [this, role] { return openAs(role, PostgresPurpose::Open); },
            [this](Entities touched) { Q_EMIT changed(touched); }, {}, writes ? writesTogether : 1,
            m_options.repeats },
        writes ? m_writes : m_reads);
}

Status PostgresStore::open()
{
    if (m_options.purpose == PostgresPurpose::Make) {
        const auto made = openAs(QStringLiteral("maker"), PostgresPurpose::Make);
        if (!made)
            return std::unexpected(made.error());
    }
    m_threads.push_back(makeThread(QStringLiteral("writer"), Transaction::Mode::Write));
    CLARA_TRY(m_threads.back()->open());
    const int readers = std::clamp(m_options.readers, 1, 8);
    for (int i = 0; i < readers; ++i) {
        m_threads.push_back(
            makeThread(QStringLiteral("reader%1").arg(i + 1), Transaction::Mode::Read));
        CLARA_TRY(m_threads.back()->open());
    }
    m_listener = std::make_unique<PostgresListenerThread>(
        PostgresListener::Setup { m_voice, m_options.lookInterval,
            [this] { return openAs(QStringLiteral("listener"), PostgresPurpose::Open); },
            [this](Entities touched) { Q_EMIT changed(touched); } });
    return m_listener->open();
}

void PostgresStore::enqueue(Access access, std::unique_ptr<StorageJob> job)
{
    (access == Access::Write ? m_writes : m_reads).push(std::move(job));
}

Status PostgresStore::close(milliseconds limit)
{
    m_reads.close();
    m_writes.close();
    if (m_listener)
        m_listener->quit();
    const QDeadlineTimer deadline(limit.count());
    for (const auto& thread : m_threads) {
        if (thread->wait(deadline))
            continue;
        m_abort = true; // the next statement of whatever still runs is refused
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Storage",
                "The workspace is slow to close, because the database does not answer."));
    }
    return {};
}

} // namespace clara::storage
