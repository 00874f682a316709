// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

#include "domain/names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace clara {

QString toString(ScheduleState state)
{
    switch (state) {
    case ScheduleState::Active:
        return QStringLiteral("active");
    case ScheduleState::Paused:
        return QStringLiteral("paused");
    case ScheduleState::Completed:
        return QStringLiteral("completed");
    }
    return {};
}

std::optional<ScheduleState> scheduleStateFromString(QStringView text)
{
    for (const auto state :
        { ScheduleState::Active, ScheduleState::Paused, ScheduleState::Completed }) {
        if (text == toString(state))
            return state;
    }
    return std::nullopt;
}

std::optional<ScheduleState> transition(ScheduleState state, ScheduleEvent event)
{
    if (state == ScheduleState::Active && event == ScheduleEvent::Pause)
        return ScheduleState::Paused;
    if (state == ScheduleState::Paused && event == ScheduleEvent::Resume)
        return ScheduleState::Active;
    if (state == ScheduleState::Active && event == ScheduleEvent::Complete)
        return ScheduleState::Completed;
    if (state == ScheduleState::Completed && event == ScheduleEvent::Reopen)
        return ScheduleState::Active;
    return std::nullopt;
}

ApprovalPolicy effectiveApproval(const Client& client, const Schedule& schedule)
{
    return std::max(client.approval, schedule.approval.value_or(client.approval));
}

FieldErrors validate(const Schedule& schedule)
{
    const auto translated
        = [](const char* text) { return QCoreApplication::translate("clara::Schedule", text); };
    FieldErrors errors;
    addIfProblem(errors, QStringLiteral("name"), nameProblem(schedule.name));
    if (const auto zone = zoneFromId(schedule.timeZone); !zone)
        errors.append({ QStringLiteral("timezone"), zone.error().message });
    if (schedule.personaId.isNull())
        errors.append({ QStringLiteral("persona"),
            translated(QT_TRANSLATE_NOOP("clara::Schedule", "Choose a persona.")) });
    if (schedule.promptId.isNull())
        errors.append({ QStringLiteral("prompt"),
            translated(QT_TRANSLATE_NOOP("clara::Schedule", "Choose a prompt.")) });
    if (schedule.accountIds.isEmpty())
        errors.append({ QStringLiteral("accounts"),
            translated(QT_TRANSLATE_NOOP("clara::Schedule", "Choose at least one account.")) });
    else if (QSet<AccountId>(schedule.accountIds.begin(), schedule.accountIds.end()).size()
        != schedule.accountIds.size())
        errors.append({ QStringLiteral("accounts"),
            translated(QT_TRANSLATE_NOOP(
                "clara::Schedule", "An account is named twice. Name each one once.")) });
    if (schedule.lead < milliseconds(0) || schedule.lead > std::chrono::hours(24 * 30))
        errors.append({ QStringLiteral("lead"),
            translated(QT_TRANSLATE_NOOP("clara::Schedule", "Enter a lead of 0 to 30 days.")) });
    if (schedule.misfireWindow < milliseconds(0)
        || schedule.misfireWindow > std::chrono::hours(24 * 30))
        errors.append({ QStringLiteral("misfire_window"),
            translated(QT_TRANSLATE_NOOP("clara::Schedule", "Enter a window of 0 to 30 days.")) });
    if (schedule.misfire != QLatin1String("latest") && schedule.misfire != QLatin1String("all")
        && schedule.misfire != QLatin1String("skip"))
        errors.append({ QStringLiteral("misfire"),
            translated(QT_TRANSLATE_NOOP("clara::Schedule", "Choose latest, all or skip.")) });
    return errors;
}

} // namespace clara
