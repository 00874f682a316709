// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/on_duty.h"

#include "base/instant.h"

#include <QCoreApplication>
#include <QLocale>

namespace clara::ui {

QString onDutyLine(const QList<Runner>& runners, const QTimeZone& zone)
{
    if (runners.isEmpty())
        return {};
    const QLocale locale;
    QStringList parts;
    for (const auto& runner : runners) {
        const QString since
            = locale.toString(toZone(runner.startedAt, zone).time(), QLocale::ShortFormat);
        const int held = runner.runs + runner.publications;
        const QString holds = held == 0
            ? QCoreApplication::translate("clara::ui::ActivityPage", "idle")
            : QCoreApplication::translate(
                "clara::ui::ActivityPage", "working on %n thing(s)", nullptr, held);
        parts.append(runner.kind == RunnerKind::Console
                ? QCoreApplication::translate(
                    "clara::ui::ActivityPage", "%1 (console, since %2, %3)")
                      .arg(runner.name, since, holds)
                : QCoreApplication::translate(
                    "clara::ui::ActivityPage", "%1 (runner, since %2, %3)")
                      .arg(runner.name, since, holds));
    }
    return QCoreApplication::translate("clara::ui::ActivityPage", "On duty: %1")
        .arg(parts.join(QStringLiteral(" · ")));
}

} // namespace clara::ui
