// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_layout.h"

#include "models/time_words.h"

#include <QCoreApplication>
#include <QSettings>
#include <QSplitter>

namespace clara::ui {

namespace {

QString splitterKey(const QSplitter& splitter)
{
    return QStringLiteral("splitters/") + splitter.objectName();
}

QString bannerTr(const char* text, int n = -1)
{
    return QCoreApplication::translate("clara::ui::WindowBanner", text, nullptr, n);
}

} // namespace

void rememberWindow(const QWidget& window)
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    const auto splitters = window.findChildren<QSplitter*>();
    for (const QSplitter* splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            settings.setValue(splitterKey(*splitter), splitter->saveState());
    }
}

void restoreWindow(QWidget& window)
{
    window.restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
}

void restoreSplitters(QWidget& page)
{
    const QSettings settings;
    const auto splitters = page.findChildren<QSplitter*>();
    for (QSplitter* splitter : splitters) {
        const QByteArray state = settings.value(splitterKey(*splitter)).toByteArray();
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            splitter->restoreState(state);
    }
}

void focusPane(QWidget& pane)
{
    if (pane.focusPolicy() & Qt::TabFocus) {
        pane.setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const auto parts = pane.findChildren<QWidget*>();
    for (QWidget* part : parts) {
        if (part->isVisibleTo(&pane) && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus)) {
            part->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

BannerWords bannerFor(
    const ConsoleServices& services, const session::StatusSummary& summary, const QString& trouble)
{
    if (!trouble.isEmpty())
        return { Severity::Block, QStringLiteral("alert-circle"), {}, trouble,
            bannerTr(QT_TRANSLATE_NOOP("clara::ui::WindowBanner", "Close")) };
    if (summary.publishingStopped) {
        const QString wait = bannerTr(
            QT_TRANSLATE_N_NOOP("clara::ui::WindowBanner", "%n post(s) wait."), summary.queued);
        const QString text = summary.stoppedAt
            ? bannerTr(QT_TRANSLATE_NOOP("clara::ui::WindowBanner", "since %1, by %2. %3"))
                  .arg(clockTime(*summary.stoppedAt, services.zone), summary.stoppedBy, wait)
            : wait;
        return { Severity::Block, QStringLiteral("hand-stop"),
            bannerTr(QT_TRANSLATE_NOOP("clara::ui::WindowBanner", "All publishing is stopped")),
            text, bannerTr(QT_TRANSLATE_NOOP("clara::ui::WindowBanner", "Resume…")) };
    }
    if (!services.placeWarning.isEmpty())
        return { Severity::Warn, QStringLiteral("alert-triangle"), {}, services.placeWarning, {} };
    if (services.demo)
        return { Severity::Info, QStringLiteral("info-circle"), {},
            bannerTr(QT_TRANSLATE_NOOP("clara::ui::WindowBanner",
                "Samples only: nothing here reaches a network, and what it cost is invented.")),
            {} };
    return {};
}

} // namespace clara::ui
