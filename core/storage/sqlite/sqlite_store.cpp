// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_store.h"

#include "storage/sqlite/place_warning.h"
#include "storage/sqlite/sqlite_connection.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sqlite/workspace_schema.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace clara::storage {

namespace {

/// How long a checkpoint at the end waits for another program.
constexpr milliseconds lastCheckpoint { 250 };

/// How long running jobs may go on when nobody closed the store before.
constexpr milliseconds patience { 5000 };

/// Connections of one process need names of their own, also when a workspace is opened twice in a
/// row.
QString connectionName(const QString& role)
{
    static std::atomic_int counter = 0;
    return QStringLiteral("clara-%1-%2").arg(role).arg(++counter);
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(SqliteOptions options)
{
    auto path = resolveWorkspacePath(options.path);
    if (!path)
        return std::unexpected(path.error());
    options.path = *path;
    auto lock = WorkspaceLock::acquire(options.path, int(options.lockWait.count()));
    if (!lock)
        return std::unexpected(lock.error());
    const auto state = inspectWorkspaceFile(options.path);
    if (!state)
        return std::unexpected(state.error());
    if (*state == FileState::Missing)
        CLARA_TRY(createWorkspaceFile(options.path));
    std::unique_ptr<SqliteStore> store(new SqliteStore(options, std::move(*lock)));
    const Status opened = store->open();
    if (!opened) {
        store.reset();
        if (*state == FileState::Missing)
            QFile::remove(options.path); // what was made here goes again
        return std::unexpected(opened.error());
    }
    return store;
}

SqliteStore::SqliteStore(SqliteOptions options, std::unique_ptr<WorkspaceLock> lock)
    : m_options(std::move(options))
    , m_clock(m_options.clock ? *m_options.clock : m_systemClock)
    , m_displayName(QFileInfo(m_options.path).fileName())
    , m_placeWarning(storage::placeWarning(m_options.path))
    , m_lock(std::move(lock))
    , m_reads(m_options.queueLimit)
    , m_writes(m_options.queueLimit)
{
    qRegisterMetaType<Entities>();
}

SqliteStore::~SqliteStore()
{
    (void)close(patience);
    m_writer.reset(); // waits for its thread, which waits for the readers
    m_readers.clear();
}

namespace {
/// Waiting for the disk costs the same for one job and for many.
constexpr int writesTogether = 16;
} // namespace

Status SqliteStore::open()
{
    m_writer = std::make_unique<StorageThread>(
        StorageThread::Setup { QStringLiteral("storage-writer"), Transaction::Mode::Write,
            m_options.artificialDelay, [this] { return openWriter(); },
            [this](Entities touched) { Q_EMIT changed(touched); },
            [this](SqlSession& session) { beforeWriterCloses(session); }, writesTogether },
        m_writes);
    CLARA_TRY(m_writer->open());
    const int readers = std::clamp(m_options.readers, 1, 8);
    for (int i = 0; i < readers; ++i) {
        const QString role = QStringLiteral("reader%1").arg(i + 1);
        m_readers.push_back(std::make_unique<StorageThread>(
            StorageThread::Setup { QStringLiteral("storage-") + role, Transaction::Mode::Read,
                m_options.artificialDelay,
                [this, role] {
                    return openSqlite({ m_options.path, connectionName(role), SqliteRole::Reader,
                                          m_options.busyTimeout, m_options.fullSync },
                        m_abort);
                },
                {}, {} },
            m_reads));
        CLARA_TRY(m_readers.back()->open());
    }
    return {};
}

Result<std::unique_ptr<SqlSession>> SqliteStore::openWriter()
{
    const SqliteConnectionOptions options { m_options.path,
        connectionName(QStringLiteral("writer")), SqliteRole::Writer, m_options.busyTimeout,
        m_options.fullSync };
    return openWorkspace(options, workspaceMigrations(), m_clock, m_abort);
}

void SqliteStore::enqueue(Access access, std::unique_ptr<StorageJob> job)
{
    (access == Access::Write ? m_writes : m_reads).push(std::move(job));
}

void SqliteStore::waitForReaders()
{
    for (const auto& reader : m_readers)
        reader->wait();
}

// On the writer thread. The last connection to close makes a checkpoint, and that must be the
// writer.
void SqliteStore::beforeWriterCloses(SqlSession& session)
{
    waitForReaders();
    if (!m_abort)
        checkpointSqlite(session, lastCheckpoint);
}

Status SqliteStore::close(milliseconds limit)
{
    m_reads.close();
    m_writes.close();
    if (!m_writer)
        return {};
    const QDeadlineTimer deadline(limit.count());
    if (m_writer->wait(deadline)) {
        m_lock.reset();
        return {};
    }
    m_abort = true; // the next statement of whatever still runs is refused
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Storage",
            "The workspace is slow to close, because another program holds it or the disk is "
            "slow."));
}

} // namespace clara::storage
