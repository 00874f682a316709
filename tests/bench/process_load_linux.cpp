// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/process_load.h"

#include <QDir>
#include <QFile>

namespace clara::bench {

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double megabytes(const QByteArray& rollup, const char* field)
{
    for (const auto& line : rollup.split('\n')) {
        if (line.startsWith(field))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').first().toDouble()
                / 1024;
    }
    return 0;
}

} // namespace

ProcessLoad processLoad(qint64 pid)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(pid);
    const QByteArray rollup = contents(folder + QStringLiteral("smaps_rollup"));
    ProcessLoad load { megabytes(rollup, "Rss"), megabytes(rollup, "Pss"), 0 };
    const QDir tasks(folder + QStringLiteral("task"));
    for (const auto& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        load.cpuNs += contents(tasks.filePath(task) + QStringLiteral("/schedstat"))
                          .split(' ')
                          .first()
                          .toLongLong();
    return load;
}

} // namespace clara::bench
