// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/role_words.h"

#include <QCoreApplication>

namespace clara::ui {

namespace {
QString roleTr(const char* text)
{
    return QCoreApplication::translate("clara::ui::RoleWords", text);
}
} // namespace

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Viewer:
        return roleTr(QT_TRANSLATE_NOOP("clara::ui::RoleWords", "Viewer"));
    case Role::Reviewer:
        return roleTr(QT_TRANSLATE_NOOP("clara::ui::RoleWords", "Reviewer"));
    case Role::Operator:
        return roleTr(QT_TRANSLATE_NOOP("clara::ui::RoleWords", "Operator"));
    case Role::Owner:
        return roleTr(QT_TRANSLATE_NOOP("clara::ui::RoleWords", "Owner"));
    }
    return {};
}

QString roleHelp(Role role)
{
    switch (role) {
    case Role::Viewer:
        return roleTr(QT_TRANSLATE_NOOP(
            "clara::ui::RoleWords", "Sees drafts, posts and figures, and changes nothing."));
    case Role::Reviewer:
        return roleTr(QT_TRANSLATE_NOOP(
            "clara::ui::RoleWords", "Approves, rejects and asks for changes, and edits no text."));
    case Role::Operator:
        return roleTr(QT_TRANSLATE_NOOP("clara::ui::RoleWords",
            "Edits texts, personas, prompts and schedules, runs them and settles posts."));
    case Role::Owner:
        return roleTr(QT_TRANSLATE_NOOP("clara::ui::RoleWords",
            "Does everything: also clients, budgets, members and stopping all publishing."));
    }
    return {};
}

TagSpec roleTag(const session::RoleItem& role)
{
    const QString title = roleTitle(role.membership.role);
    const bool owner = role.membership.role == Role::Owner;
    const QString words = role.membership.client
        ? roleTr(QT_TRANSLATE_NOOP("clara::ui::RoleWords", "%1, %2")).arg(title, role.clientName)
        : title;
    return { words, {}, owner ? Severity::Info : Severity::Neutral };
}

} // namespace clara::ui
