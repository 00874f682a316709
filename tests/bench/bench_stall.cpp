// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/console_window.h"
#include "bench/report.h"
#include "bench/stall_meter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QKeyEvent>

using namespace clara;
using namespace clara::bench;

namespace {

/// Goes through the pages like a hurried operator: every 400 ms another page or a key in it. In the
/// approvals it moves along the list and approves now and then, so that the engine has something to
/// publish.
class Tour {
public:
    Tour(ui::MainWindow& window, StallMeter& meter)
        : m_window(window)
        , m_meter(meter)
    {
        m_timer.setInterval(400);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
        m_timer.start();
    }
    int steps() const { return m_steps; }
    void stop() { m_timer.stop(); }

private:
    void step()
    {
        ++m_steps;
        const auto& entries = m_window.entries();
        if (m_keys > 0) {
            press(m_keys-- == 1 && m_round % 2 == 1 ? Qt::Key_A : Qt::Key_J);
            return;
        }
        const auto& entry = entries[m_page];
        m_meter.note(QStringLiteral("opening ") + entry.key);
        m_window.openPage(entry.key);
        m_keys = entry.key == QStringLiteral("approvals") ? 6 : 1;
        m_page = (m_page + 1) % entries.size();
        m_round += m_page == 0 ? 1 : 0;
    }

    void press(Qt::Key key)
    {
        QWidget* target = QApplication::focusWidget();
        if (!target)
            target = &m_window;
        m_meter.note(QStringLiteral("key on ") + m_window.currentPage()->title());
        const QString text(QChar(u'a' + (key - Qt::Key_A)));
        QCoreApplication::postEvent(
            target, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
        QCoreApplication::postEvent(
            target, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
    }

    ui::MainWindow& m_window;
    StallMeter& m_meter;
    QTimer m_timer;
    qsizetype m_page = 0;
    int m_keys = 0;
    int m_round = 0;
    int m_steps = 0;
};

Report show(const StallMeter::Stall& stall)
{
    Report report = details();
    report.number(QStringLiteral("ms"), stall.ms)
        .number(QStringLiteral("cpu_ms"), stall.cpuMs)
        .text(QStringLiteral("during"), stall.during);
    return report;
}

} // namespace

/// The longest time that the UI thread was away from its event loop while the demo runs, with 100
/// ms added to every storage call. bench_stall [--seconds 600] [--delay-ms 100] prints one JSON
/// object.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seconds(
        QStringLiteral("seconds"), QString(), QStringLiteral("s"), QStringLiteral("600"));
    const QCommandLineOption delay(
        QStringLiteral("delay-ms"), QString(), QStringLiteral("ms"), QStringLiteral("100"));
    parser.addOptions({ seconds, delay });
    parser.process(application);
    ConsoleWindow console(application, milliseconds(parser.value(delay).toInt()));
    StallMeter meter;
    Tour tour(console.window(), meter);
    QTimer::singleShot(
        std::chrono::seconds(std::max(1, parser.value(seconds).toInt())), &application, [&] {
            tour.stop();
            QApplication::quit();
        });
    QApplication::exec();
    const double longest = std::max(meter.longest().ms, meter.watchdogMs());
    Report(QStringLiteral("stall"), QStringLiteral("longest absence of the UI thread below 50 ms"))
        .number(QStringLiteral("measured"), longest)
        .number(QStringLiteral("p99_ms"), percentile(meter.gaps(), 99), 2)
        .object(QStringLiteral("longest"), show(meter.longest()))
        .object(QStringLiteral("longest_computing"), show(meter.longestCpu()))
        .number(QStringLiteral("watchdog_ms"), meter.watchdogMs())
        .number(QStringLiteral("seconds"), parser.value(seconds).toInt(), 0)
        .number(QStringLiteral("storage_delay_ms"), parser.value(delay).toInt(), 0)
        .number(QStringLiteral("steps"), tour.steps(), 0)
        .number(QStringLiteral("ratio"), longest / 50, 3)
        .print();
    return 0;
}
