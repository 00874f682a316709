// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_backups.h"

#include "base/json.h"
#include "base/logging.h"
#include "storage/move/database_end.h"
#include "storage/postgres/postgres_backup.h"
#include "storage/postgres/postgres_schema.h"
#include "storage/sql/transaction.h"
#include "storage/sqlite/backup_shelf.h"
#include "storage/sqlite/sqlite_backup.h"
#include "storage/sqlite/sqlite_restore.h"

#include <QCoreApplication>
#include <QUuid>
#include <QtConcurrentRun>

namespace clara::storage {

namespace {

using namespace std::chrono_literals;

QString databaseTr(const char* text) { return QCoreApplication::translate("clara::Storage", text); }

/// A little less than how often an engine asks, so that the turn does not slip.
milliseconds turnLength(BackupKind kind)
{
    return kind == BackupKind::Nightly ? milliseconds(12h) : recentBackupInterval - 1min;
}

QString turnKey(BackupKind kind) { return QStringLiteral("backup.turn.") + toString(kind); }

std::unexpected<Error> notOurTurn()
{
    return failure(ErrorKind::Rejected,
        databaseTr(QT_TRANSLATE_NOOP("clara::Storage",
            "Another computer made the backup of this interval, or this sign-in does not see the "
            "whole workspace.")));
}

std::unexpected<Error> mayNotBackUp()
{
    return failure(ErrorKind::Auth,
        databaseTr(QT_TRANSLATE_NOOP("clara::Storage",
            "Only owners of the whole workspace may back it up, because others do not see all of "
            "it. Ask one of them.")));
}

/// Past the repository, which would tell everybody of a change: there is none worth a backup.
Status writeTurn(SqlSession& session, BackupKind kind, const QString& value)
{
    const auto written
        = session.execute(QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?) "
                                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
            turnKey(kind), value);
    return written ? Status() : std::unexpected(written.error());
}

/// Notes that this computer makes it now, unless another one did; gives what stood there.
Result<QString> takeTurn(SqlSession& session, BackupKind kind, const Clock& clock)
{
    Transaction transaction(session);
    CLARA_TRY(transaction.begin(Transaction::Mode::Write));
    const auto now = session.dialect().leaseNow(session, clock.now());
    const auto last = session.first(
        QStringLiteral("SELECT value FROM settings WHERE name = ?"),
        [](Row& row) { return row.text(); }, turnKey(kind));
    if (!now || !last)
        return std::unexpected(now ? last.error() : now.error());
    const QString before = last->value_or(QString());
    const auto taken = parseInstant(before);
    if (taken && *now - *taken < turnLength(kind))
        return notOurTurn();
    CLARA_TRY(writeTurn(session, kind, toIso(*now)));
    CLARA_TRY(transaction.commit());
    return before;
}

Status giveTurnBack(SqlSession& session, BackupKind kind, const QString& before)
{
    Transaction transaction(session);
    CLARA_TRY(transaction.begin(Transaction::Mode::Write));
    CLARA_TRY(writeTurn(session, kind, before));
    return transaction.commit();
}

} // namespace

PostgresBackups::PostgresBackups(Setup setup, const Clock& clock)
    : m_setup(std::move(setup))
    , m_clock(clock)
    , m_dialect({ QStringLiteral("clara_changes_") + m_setup.address.schema,
                    QUuid::createUuid().toString(QUuid::Id128) },
          LeaseClock::Database)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(QStringLiteral("clara-backups"));
}

PostgresBackups::~PostgresBackups()
{
    m_abort = true;
    m_pool.waitForDone();
}

Result<std::unique_ptr<SqlSession>> PostgresBackups::connect()
{
    return openPostgresWorkspace({ m_setup.address, backupConnectionName(), m_setup.password },
        PostgresPurpose::Open, postgresMigrations(), m_dialect, m_clock, m_abort);
}

Result<Backup> PostgresBackups::remember(Result<Backup> made)
{
    const bool isOurs = !made
        && (made.error().kind == ErrorKind::Cancelled || made.error().kind == ErrorKind::Rejected);
    if (isOurs)
        return made; // the program ends, or somebody else does it: no trouble
    const std::scoped_lock lock(m_mutex);
    m_problem = made ? QString() : made.error().message;
    if (!made)
        logging::storage().error("no backup: {} ({})", made.error().message, made.error().detail);
    return made;
}

Result<Backup> PostgresBackups::makeNow(BackupKind kind)
{
    const auto session = connect();
    if (!session)
        return std::unexpected(session.error());
    const auto sees = seesEverything(**session);
    if (!sees)
        return std::unexpected(sees.error());
    if (!*sees)
        return mayNotBackUp();
    return backUpDatabaseNow(**session, m_setup.shelf, kind, m_clock);
}

Result<Backup> PostgresBackups::takeTurnAndMake(BackupKind kind)
{
    const auto session = connect();
    if (!session)
        return std::unexpected(session.error());
    const auto sees = seesEverything(**session);
    if (!sees)
        return std::unexpected(sees.error());
    if (!*sees)
        return notOurTurn();
    const auto before = takeTurn(**session, kind, m_clock);
    if (!before)
        return (*session)->mayRepeat() ? notOurTurn() : std::unexpected(before.error());
    auto made = backUpDatabaseNow(**session, m_setup.shelf, kind, m_clock);
    if (!made) {
        if (const Status given = giveTurnBack(**session, kind, *before); !given)
            logging::storage().info(
                "the turn of the backup stays taken: {}", given.error().message);
    }
    return made;
}

Future<Backup> PostgresBackups::make(BackupKind kind)
{
    return QtConcurrent::run(&m_pool, [this, kind] { return remember(makeNow(kind)); });
}

Future<Backup> PostgresBackups::makeInTurn(BackupKind kind)
{
    return QtConcurrent::run(&m_pool, [this, kind] { return remember(takeTurnAndMake(kind)); });
}

Future<BackupOverview> PostgresBackups::overview()
{
    return QtConcurrent::run([shelf = m_setup.shelf, problem = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_problem;
    }()]() -> Result<BackupOverview> {
        return BackupOverview { listBackups(shelf), backupFolder(shelf), problem, true };
    });
}

Future<BackupContents> PostgresBackups::exportTo(QString file, SecretPtr passphrase)
{
    return QtConcurrent::run(&m_pool, [this, file, passphrase]() -> Result<BackupContents> {
        const auto plain = remember(makeNow(BackupKind::Recent));
        if (!plain)
            return std::unexpected(plain.error());
        return exportBackup(
            plain->path, m_setup.address.displayName(), file, *passphrase, {}, plain->madeAt);
    });
}

Future<RestorePreview> PostgresBackups::preview(QString file, SecretPtr passphrase)
{
    return QtConcurrent::run(&m_pool, [this, file, passphrase]() -> Result<RestorePreview> {
        const auto session = connect();
        if (!session)
            return std::unexpected(session.error());
        const auto sees = seesEverything(**session);
        if (!sees)
            return std::unexpected(sees.error());
        if (!*sees)
            return mayNotBackUp();
        CLARA_TRY(waitWithoutLimit(**session));
        return previewRestoreOver(file, passphrase.get(), **session);
    });
}

Future<RestoreReport> PostgresBackups::restoreTo(QString file, SecretPtr passphrase, QString target)
{
    return QtConcurrent::run(&m_pool, [this, file, passphrase, target] {
        return restoreWorkspace(file, passphrase.get(), { target }, m_clock);
    });
}

} // namespace clara::storage
