// SPDX-License-Identifier: GPL-3.0-or-later
// A process that opens a workspace, for tests that kill it, take its rights away or fill its disk.
//   hold PATH          opens, says "ready" and waits for its end
//   open PATH [nobody] opens and closes, without special rights when asked
//   fill PATH BYTES    writes clients until the first error, with files limited to BYTES (0: not
//   limited)
//   write PATH FIRST   writes clients with the numbers from FIRST on until it is killed; each
//   number is said once its commit was answered race PATH          says "waits", opens when a line
//   comes, says "owner" or why not, holds until the next line backup PATH BYTES  backs up, with
//   files limited to BYTES export PATH BYTES FILE  writes FILE encrypted to PATH, with files
//   limited to BYTES restore PATH BYTES FILE  restores FILE over PATH, with files limited to BYTES
// Prints "ok …" or "<kind>: <sentence>" at the end.
#include "storage/sqlite/sqlite_backup.h"
#include "storage/sqlite/sqlite_restore.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_fixture.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace clara;

namespace {

void say(const QString& text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
}

int sayError(const Error& error)
{
    say(QStringLiteral("%1: %2 (%3)").arg(toString(error.kind), error.message, error.detail));
    return 1;
}

/// Root may do everything; an ordinary user is as good as nobody.
bool loseRights()
{
    constexpr uid_t nobody = 65534;
    return geteuid() != 0
        || (setgroups(0, nullptr) == 0 && setgid(nobody) == 0 && setuid(nobody) == 0);
}

void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    const rlimit limit { bytes, bytes };
    setrlimit(RLIMIT_FSIZE, &limit);
}

int fill(Store& store)
{
    const test::Workspace workspace(store);
    for (int i = 0; i < 20'000; ++i) {
        auto client = workspace.clientNamed(QStringLiteral("client %1").arg(i));
        client.brandNotes = QString(15'000, u'x');
        auto written = store.write<bool>([client](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(work.clients().insert(client));
            return true;
        });
        written.waitForFinished();
        if (!written.result()) {
            auto read
                = store.read<QList<Client>>([](UnitOfWork& work) { return work.clients().list(); });
            read.waitForFinished();
            say(QStringLiteral("committed %1 readable %2")
                    .arg(i)
                    .arg(read.result() ? read.result()->size() : -1));
            return sayError(written.result().error());
        }
    }
    say(QStringLiteral("ok never full"));
    return 0;
}

/// One client after the other; "acknowledged" is what the store answered before the line was
/// written.
int writeUntilKilled(Store& store, int first)
{
    const test::Workspace workspace(store);
    for (int i = first;; ++i) {
        const auto client = workspace.clientNamed(QStringLiteral("written %1").arg(i));
        auto written = store.write<bool>([client](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(work.clients().insert(client));
            return true;
        });
        written.waitForFinished();
        if (!written.result())
            return sayError(written.result().error());
        say(QString::number(i));
    }
}

int backUp(const QString& path)
{
    const std::atomic_bool goOn = false;
    const auto made
        = storage::backUpWorkspaceFile(path, BackupKind::Recent, SystemClock().now(), goOn);
    if (!made)
        return sayError(made.error());
    say(QStringLiteral("ok"));
    return 0;
}

int writeExport(const QString& path, const QString& file)
{
    const auto done = storage::exportBackup(file, QStringLiteral("w"), path,
        Secret(QByteArray("four unrelated words")), { 1, 8192 }, SystemClock().now());
    if (!done)
        return sayError(done.error());
    say(QStringLiteral("ok"));
    return 0;
}

int restore(const QString& path, const QString& file)
{
    const auto done = storage::restoreWorkspace(
        file, nullptr, { path, storage::Existing::Replace }, SystemClock());
    if (!done)
        return sayError(done.error());
    say(QStringLiteral("ok"));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (arguments.value(3) == QStringLiteral("nobody") && !loseRights())
        return sayError(
            { ErrorKind::Internal, QStringLiteral("cannot become nobody"), {}, {}, {} });
    if (mode == QStringLiteral("race")) {
        say(QStringLiteral("waits"));
        std::getchar();
    }
    if (mode == QStringLiteral("export")) {
        limitFiles(arguments.value(3).toULongLong());
        return writeExport(arguments.value(2), arguments.value(4));
    }
    if (mode == QStringLiteral("backup") || mode == QStringLiteral("restore")) {
        limitFiles(arguments.value(3).toULongLong());
        return mode == QStringLiteral("backup") ? backUp(arguments.value(2))
                                                : restore(arguments.value(2), arguments.value(4));
    }
    storage::SqliteOptions options;
    options.path = arguments.value(2);
    options.fullSync = false;
    auto store = storage::SqliteStore::create(options);
    if (!store)
        return sayError(store.error());
    if (mode == QStringLiteral("fill")) {
        if (const auto bytes = arguments.value(3).toULongLong(); bytes > 0)
            limitFiles(bytes);
        return fill(**store);
    }
    if (mode == QStringLiteral("write"))
        return writeUntilKilled(**store, arguments.value(3).toInt());
    if (mode == QStringLiteral("race")) {
        say(QStringLiteral("owner"));
        std::getchar();
        return 0;
    }
    say(QStringLiteral("ready"));
    if (mode == QStringLiteral("hold"))
        std::getchar();
    say(QStringLiteral("ok"));
    return 0;
}
