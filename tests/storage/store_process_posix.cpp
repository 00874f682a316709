// SPDX-License-Identifier: GPL-3.0-or-later
// A process that opens a workspace, for tests that kill it, take its rights away or fill its disk.
//   hold PATH          opens, says "ready" and waits for its end
//   open PATH [nobody] opens and closes, without special rights when asked
//   fill PATH BYTES    writes clients until the first error, with files limited to BYTES (0: not
//   limited)
// Prints "ok …" or "<kind>: <sentence>" at the end.
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
    const rlimit limit{ bytes, bytes };
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

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (arguments.value(3) == QStringLiteral("nobody") && !loseRights())
        return sayError(
            { ErrorKind::Internal, QStringLiteral("cannot become nobody"), {}, {}, {} });
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
    say(QStringLiteral("ready"));
    if (mode == QStringLiteral("hold"))
        std::getchar();
    say(QStringLiteral("ok"));
    return 0;
}
