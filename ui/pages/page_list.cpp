// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_list.h"

#include "pages/activity/activity_page.h"
#include "pages/approvals/approvals_page.h"
#include "pages/audit/audit_page.h"
#include "pages/clients/clients_page.h"
#include "pages/overview/overview_page.h"
#include "pages/personas/personas_page.h"
#include "pages/prompts/prompts_page.h"
#include "pages/schedules/schedules_page.h"
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
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Overview")),
            QStringLiteral("layout-dashboard"), RailGroup::Now),
        pageEntry<ApprovalsPage>(QStringLiteral("approvals"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Approvals")),
            QStringLiteral("checklist"), RailGroup::Now),
        pageEntry<ActivityPage>(QStringLiteral("activity"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Activity")), QStringLiteral("activity"),
            RailGroup::Now),
        pageEntry<ClientsPage>(QStringLiteral("clients"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Clients")),
            QStringLiteral("building-store"), RailGroup::Make),
        pageEntry<PersonasPage>(QStringLiteral("personas"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Personas")),
            QStringLiteral("user-circle"), RailGroup::Make),
        pageEntry<PromptsPage>(QStringLiteral("prompts"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Prompts")), QStringLiteral("file-text"),
            RailGroup::Make),
        pageEntry<SchedulesPage>(QStringLiteral("schedules"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Schedules")),
            QStringLiteral("clock-play"), RailGroup::Make),
        pageEntry<AuditPage>(QStringLiteral("audit"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Audit")),
            QStringLiteral("shield-check"), RailGroup::Learn),
        pageEntry<SettingsPage>(QStringLiteral("settings"),
            pageName(QT_TRANSLATE_NOOP("clara::ui::Pages", "Settings")), QStringLiteral("settings"),
            RailGroup::Bottom),
    };
}

} // namespace clara::ui
