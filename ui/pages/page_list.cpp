// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_list.h"

#include "pages/activity/activity_page.h"
#include "pages/overview/overview_page.h"
#include "pages/settings/settings_page.h"

#include <QCoreApplication>

namespace clara::ui {

namespace {

QString pageName(const char* name) { return QCoreApplication::translate("clara::ui::Pages", name); }

} // namespace

QList<PageEntry> consolePages()
{
    return {
        pageEntry<OverviewPage>(QStringLiteral("overview"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Overview")), QStringLiteral("layout-dashboard"), RailGroup::Now),
        pageEntry<ActivityPage>(QStringLiteral("activity"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Activity")), QStringLiteral("activity"), RailGroup::Now),
        pageEntry<SettingsPage>(QStringLiteral("settings"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Settings")), QStringLiteral("settings"), RailGroup::Bottom),
    };
}

} // namespace clara::ui
