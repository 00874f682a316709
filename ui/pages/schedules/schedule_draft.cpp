// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedules/schedule_draft.h"

#include "scheduling/cron.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace clara::ui {

namespace {

constexpr double msPerHour = 3'600'000.0;

std::optional<milliseconds> readHours(const QString& typed)
{
    bool fine = false;
    const double hours = typed.trimmed().replace(u',', u'.').toDouble(&fine);
    if (!fine || !(hours >= 0 && hours <= 24 * 30))
        return std::nullopt;
    return milliseconds(std::llround(hours * msPerHour));
}

} // namespace

ScheduleDraft draftOf(const Schedule& schedule)
{
    return { schedule, QString::number(double(schedule.lead.count()) / msPerHour, 'g', 6) };
}

Schedule scheduleOf(const ScheduleDraft& draft)
{
    Schedule schedule = draft.schedule;
    schedule.lead = readHours(draft.leadHours).value_or(schedule.lead);
    return schedule;
}

FieldErrors validate(const ScheduleDraft& draft)
{
    const auto translated = [](const char* text) {
        return QCoreApplication::translate("clara::ui::ScheduleDraft", text);
    };
    FieldErrors errors;
    if (draft.schedule.clientId.isNull())
        errors.append({ u"client"_s,
            translated(QT_TRANSLATE_NOOP(
                "clara::ui::ScheduleDraft", "Choose the client that the posts are for.")) });
    errors += clara::validate(scheduleOf(draft));
    if (const auto cron = scheduling::CronExpression::parse(draft.schedule.cron); !cron)
        errors.append({ u"cron"_s, cron.error().message });
    if (!readHours(draft.leadHours))
        errors.append({ u"lead"_s,
            translated(QT_TRANSLATE_NOOP("clara::ui::ScheduleDraft", "Enter 0 to 720 hours.")) });
    return errors;
}

} // namespace clara::ui
