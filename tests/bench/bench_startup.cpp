// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/process_load.h"
#include "bench/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <cstdlib>

using namespace clara::bench;

namespace {

constexpr int answerMs = 60000;

struct Program {
    QString name {};
    QStringList arguments {};
    QString platform {};
    QString display {}; ///< for xcb
    QString home {};
};

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    std::exit(1);
}

/// The program started, until the end of the scope.
class Started {
public:
    explicit Started(const Program& program)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLARA_REPORT_FIRST_PAINT"), QStringLiteral("1"));
        environment.insert(QStringLiteral("CLARA_SECRETS_PASSPHRASE"), QStringLiteral("bench"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), program.platform);
        environment.insert(QStringLiteral("HOME"), program.home);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), program.home + QStringLiteral("/data"));
        environment.insert(
            QStringLiteral("XDG_CONFIG_HOME"), program.home + QStringLiteral("/config"));
        if (!program.display.isEmpty())
            environment.insert(QStringLiteral("DISPLAY"), program.display);
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        m_process.start(
            QCoreApplication::applicationDirPath() + u'/' + program.name, program.arguments);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(answerMs))
                giveUp(program.name + QStringLiteral(" painted no window"));
        }
        m_paintMs = double(timer.nsecsElapsed()) / 1e6;
    }
    ~Started()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    double paintMs() const { return m_paintMs; }
    ProcessLoad load() const { return processLoad(m_process.processId()); }

private:
    QProcess m_process;
    double m_paintMs = 0;
};

struct Figures {
    std::vector<double> paintMs;
    double rssMb = 0;
    double pssMb = 0;
    double idleCpuPercent = 0;
};

/// Memory after 5 s, then the computing time of the seconds that follow.
void measureIdle(const Program& program, int idleSeconds, Figures& figures)
{
    const Started started(program);
    QThread::sleep(5);
    const ProcessLoad before = started.load();
    QElapsedTimer timer;
    timer.start();
    QThread::sleep(static_cast<unsigned long>(idleSeconds));
    const ProcessLoad after = started.load();
    figures.rssMb = before.rssMb;
    figures.pssMb = before.pssMb;
    figures.idleCpuPercent
        = 100.0 * double(after.cpuNs - before.cpuNs) / double(timer.nsecsElapsed());
}

Report show(const Figures& figures)
{
    Report report = details();
    report.number(QStringLiteral("first_paint_ms"), percentile(figures.paintMs, 50))
        .number(QStringLiteral("rss_mb"), figures.rssMb)
        .number(QStringLiteral("pss_mb"), figures.pssMb)
        .number(QStringLiteral("idle_cpu_percent"), figures.idleCpuPercent, 3);
    return report;
}

struct Comparison {
    Figures console;
    Figures empty;
    double time() const { return percentile(console.paintMs, 50) / percentile(empty.paintMs, 50); }
    double memory() const { return console.rssMb / empty.rssMb; }
    Report report() const
    {
        Report report = details();
        report.object(QStringLiteral("console"), show(console))
            .object(QStringLiteral("empty_window"), show(empty))
            .number(QStringLiteral("time_ratio"), time(), 2)
            .number(QStringLiteral("memory_ratio"), memory(), 2)
            .number(QStringLiteral("memory_ratio_pss"), console.pssMb / empty.pssMb, 2);
        return report;
    }
};

/// Both programs take turns, so that a busy machine slows both.
Comparison compare(const QString& platform, const QString& display, int starts, int idleSeconds)
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("bench.clara"));
    const Program console { QStringLiteral("clara-console"),
        { QStringLiteral("--workspace"), workspace }, platform, display, folder.path() };
    const Program empty { QStringLiteral("bench_empty_window"), {}, platform, display,
        folder.path() };
    Comparison comparison;
    for (int i = 0; i <= starts; ++i) {
        const double consoleMs = Started(console).paintMs();
        const double emptyMs = Started(empty).paintMs();
        if (i == 0)
            continue; // makes the workspace and warms the caches
        comparison.console.paintMs.push_back(consoleMs);
        comparison.empty.paintMs.push_back(emptyMs);
    }
    measureIdle(empty, idleSeconds, comparison.empty);
    measureIdle(console, idleSeconds, comparison.console);
    return comparison;
}

/// An X server of our own, where there is one to start.
class VirtualDisplay {
public:
    VirtualDisplay()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (program.isEmpty())
            return;
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(program,
            { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
                QStringLiteral("tcp") });
        if (m_server.waitForReadyRead(10000))
            m_name = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
    }
    ~VirtualDisplay()
    {
        m_server.terminate();
        m_server.waitForFinished(5000);
    }
    QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

} // namespace

/// Time from exec to the first painted window, memory after 5 s and idle computing time of
/// clara-console, against an empty Qt window. bench_startup [--starts 7] [--idle-seconds 20] prints
/// one JSON object; `ratio` is the worse one of time / 4 and memory / 3.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption starts(
        QStringLiteral("starts"), QString(), QStringLiteral("n"), QStringLiteral("7"));
    const QCommandLineOption idle(
        QStringLiteral("idle-seconds"), QString(), QStringLiteral("s"), QStringLiteral("20"));
    parser.addOptions({ starts, idle });
    parser.process(application);
    const int count = std::max(1, parser.value(starts).toInt());
    const int seconds = std::max(1, parser.value(idle).toInt());
    const Comparison offscreen = compare(QStringLiteral("offscreen"), {}, count, seconds);
    Comparison shown = offscreen;
    Report report(QStringLiteral("startup"),
        QStringLiteral("at most 4 times the time and 3 times the memory of an empty window, idle "
                       "CPU at most 0.1 %"));
    Report platforms = details();
    platforms.object(QStringLiteral("offscreen"), offscreen.report());
    const VirtualDisplay display;
    if (!display.name().isEmpty()) {
        shown
            = compare(QStringLiteral("xcb"), display.name(), count, seconds); // what operators have
        platforms.object(QStringLiteral("xcb"), shown.report());
    }
    report.number(QStringLiteral("measured"), shown.time(), 2)
        .number(QStringLiteral("time_ratio"), shown.time(), 2)
        .number(QStringLiteral("memory_ratio"), shown.memory(), 2)
        .number(QStringLiteral("idle_cpu_percent"), shown.console.idleCpuPercent, 3)
        .object(QStringLiteral("platforms"), platforms)
        .number(QStringLiteral("ratio"), std::max(shown.time() / 4, shown.memory() / 3), 3)
        .print();
    return 0;
}
