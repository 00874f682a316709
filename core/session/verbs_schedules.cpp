// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/cron.h"
#include "session/verb_call.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

QString scheduleVerbTr(const char* text)
{
    return QCoreApplication::translate("clara::Verbs", text);
}

Result<ScheduleItem> namedSchedule(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"schedule"_s);
    const QString clientText = params.optionalText(u"client"_s);
    CLARA_TRY(params.soFar());
    const auto client = clientFilter(call, clientText);
    if (!client)
        return std::unexpected(client.error());
    return findSchedule(call, given, *client);
}

Result<QJsonValue> scheduleAnswer(VerbCall& call, const Result<Schedule>& schedule)
{
    if (!schedule)
        return std::unexpected(schedule.error());
    const auto item = waitFor(call.queries.schedule(schedule->id));
    if (!item)
        return std::unexpected(item.error());
    return jsonOf(*item);
}

/// What `add` and `edit` read in the same way; absent parameters leave the schedule as it is.
void readScheduleFields(VerbParams& params, Schedule& schedule)
{
    const auto minutes = [&params](const QString& key, milliseconds value) {
        const auto read
            = params.smallNumber(key, int(std::chrono::floor<std::chrono::minutes>(value).count()));
        if (!read)
            params.refuse(key,
                scheduleVerbTr(QT_TRANSLATE_NOOP("clara::Verbs", "Give the time in minutes.")));
        return milliseconds(std::chrono::minutes(read.value_or(0)));
    };
    if (params.has(u"lead_minutes"_s))
        schedule.lead = minutes(u"lead_minutes"_s, schedule.lead);
    if (params.has(u"misfire_window_minutes"_s))
        schedule.misfireWindow = minutes(u"misfire_window_minutes"_s, schedule.misfireWindow);
    schedule.misfire = params.optionalText(u"misfire"_s, schedule.misfire);
    const QString approval = params.optionalText(u"approval"_s);
    if (approval == "client"_L1)
        schedule.approval.reset();
    else if (!approval.isEmpty())
        schedule.approval = params.choice(u"approval"_s, ApprovalPolicy::One,
            approvalPolicyFromString, { u"none"_s, u"one"_s, u"two"_s, u"client"_s });
}

/// The parts by id or name; empty ones are left alone.
struct ScheduleParts {
    QString persona {};
    QString prompt {};
    QString model {};
    QStringList accounts {};
};

Status setParts(VerbCall& call, Schedule& schedule, const ScheduleParts& parts)
{
    if (!parts.persona.isEmpty()) {
        const auto persona = findPersona(call, parts.persona, schedule.clientId);
        if (!persona)
            return std::unexpected(persona.error());
        schedule.personaId = persona->id;
    }
    if (!parts.prompt.isEmpty()) {
        const auto prompt = findPrompt(call, parts.prompt, schedule.clientId);
        if (!prompt)
            return std::unexpected(prompt.error());
        schedule.promptId = prompt->id;
    }
    if (!parts.model.isEmpty()) {
        const auto model = findModel(call, parts.model);
        if (!model)
            return std::unexpected(model.error());
        schedule.modelId = model->id;
    }
    if (!parts.accounts.isEmpty())
        schedule.accountIds.clear();
    for (const auto& given : parts.accounts) {
        const auto account = findAccount(call, given, schedule.clientId);
        if (!account)
            return std::unexpected(account.error());
        schedule.accountIds.append(account->id);
    }
    return {};
}

/// "Persona, cron"; with a number when the client has one of that name already.
Result<QString> inventName(VerbCall& call, const Schedule& schedule, const QString& persona)
{
    const auto items = waitFor(call.queries.schedules(schedule.clientId));
    if (!items)
        return std::unexpected(items.error());
    QSet<QString> taken;
    for (const auto& item : *items)
        taken.insert(item.schedule.name);
    const QString base = u"%1, %2"_s.arg(persona, schedule.cron.simplified()).left(70);
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1 (%2)"_s.arg(base).arg(number);
    return name;
}

Result<QJsonValue> addScheduleVerb(VerbCall& call, VerbParams& params)
{
    Schedule schedule;
    const QString client = params.text(u"client"_s);
    ScheduleParts parts;
    parts.persona = params.text(u"persona"_s);
    parts.prompt = params.text(u"prompt"_s);
    parts.model = params.optionalText(u"model"_s);
    parts.accounts = params.list(u"accounts"_s);
    schedule.cron = params.text(u"cron"_s);
    schedule.timeZone = params.optionalText(u"timezone"_s);
    schedule.name = params.optionalText(u"name"_s);
    readScheduleFields(params, schedule);
    CLARA_TRY(params.done());
    const auto owner = findClient(call, client);
    if (!owner)
        return std::unexpected(owner.error());
    schedule.clientId = owner->id;
    if (schedule.timeZone.isEmpty())
        schedule.timeZone = owner->timeZone;
    CLARA_TRY(setParts(call, schedule, parts));
    if (schedule.name.isEmpty()) {
        const auto persona = findPersona(call, parts.persona, schedule.clientId);
        const auto name = persona ? inventName(call, schedule, persona->name)
                                  : std::unexpected(persona.error());
        if (!name)
            return std::unexpected(name.error());
        schedule.name = *name;
    }
    return scheduleAnswer(call, waitFor(call.commands.addSchedule(schedule)));
}

Result<QJsonValue> listSchedules(VerbCall& call, VerbParams& params)
{
    const QString given = params.optionalText(u"client"_s);
    CLARA_TRY(params.done());
    const auto client = clientFilter(call, given);
    if (!client)
        return std::unexpected(client.error());
    const auto schedules = waitFor(call.queries.schedules(*client));
    if (!schedules)
        return std::unexpected(schedules.error());
    return jsonList(*schedules);
}

Result<QJsonValue> showSchedule(VerbCall& call, VerbParams& params)
{
    const auto schedule = namedSchedule(call, params);
    CLARA_TRY(params.done());
    if (!schedule)
        return std::unexpected(schedule.error());
    return jsonOf(*schedule);
}

Result<QJsonValue> editScheduleVerb(VerbCall& call, VerbParams& params)
{
    const auto item = namedSchedule(call, params);
    if (!item)
        return std::unexpected(item.error());
    Schedule schedule = item->schedule;
    ScheduleParts parts;
    parts.persona = params.optionalText(u"persona"_s);
    parts.prompt = params.optionalText(u"prompt"_s);
    parts.model = params.optionalText(u"model"_s);
    parts.accounts = params.list(u"accounts"_s);
    schedule.name = params.optionalText(u"name"_s, schedule.name);
    schedule.cron = params.optionalText(u"cron"_s, schedule.cron);
    schedule.timeZone = params.optionalText(u"timezone"_s, schedule.timeZone);
    schedule.revision
        = params.smallNumber(u"revision"_s, schedule.revision).value_or(schedule.revision);
    readScheduleFields(params, schedule);
    CLARA_TRY(params.done());
    CLARA_TRY(setParts(call, schedule, parts));
    return scheduleAnswer(call, waitFor(call.commands.editSchedule(schedule)));
}

Result<QJsonValue> apply(VerbCall& call, VerbParams& params, ScheduleEvent event)
{
    const auto item = namedSchedule(call, params);
    CLARA_TRY(params.done());
    if (!item)
        return std::unexpected(item.error());
    return scheduleAnswer(call, waitFor(call.commands.applyToSchedule(item->schedule.id, event)));
}

Result<QJsonValue> pauseSchedule(VerbCall& call, VerbParams& params)
{
    return apply(call, params, ScheduleEvent::Pause);
}

Result<QJsonValue> resumeSchedule(VerbCall& call, VerbParams& params)
{
    return apply(call, params, ScheduleEvent::Resume);
}

Result<QJsonValue> nextOfSchedule(VerbCall& call, VerbParams& params)
{
    const auto item = namedSchedule(call, params);
    const auto count = params.smallNumber(u"count"_s, 10);
    const QString from = params.optionalText(u"from"_s);
    if (!count || *count < 1 || *count > 1000)
        params.refuse(u"count"_s,
            scheduleVerbTr(QT_TRANSLATE_NOOP("clara::Verbs", "Ask for 1 to 1000 times.")));
    CLARA_TRY(params.done());
    if (!item)
        return std::unexpected(item.error());
    const auto start = from.isEmpty() ? Result<Instant>(call.clock.now()) : parseInstant(from);
    const auto cron = scheduling::CronExpression::parse(item->schedule.cron);
    const auto zone = zoneFromId(item->schedule.timeZone);
    if (!start)
        return invalid(u"from"_s, start.error().message);
    if (!cron || !zone)
        return std::unexpected(cron ? zone.error() : cron.error());
    QJsonArray next;
    for (const auto instant : cron->next(*start, *zone, *count))
        next.append(toIso(instant));
    return QJsonObject { { u"id"_s, item->schedule.id.toString() },
        { u"name"_s, item->schedule.name }, { u"timezone"_s, item->schedule.timeZone },
        { u"state"_s, toString(item->schedule.state) }, { u"next"_s, next } };
}

} // namespace

QList<Verb> scheduleVerbs()
{
    return {
        { u"schedule.add"_s, addScheduleVerb },
        { u"schedule.list"_s, listSchedules },
        { u"schedule.show"_s, showSchedule },
        { u"schedule.edit"_s, editScheduleVerb },
        { u"schedule.pause"_s, pauseSchedule },
        { u"schedule.resume"_s, resumeSchedule },
        { u"schedule.next"_s, nextOfSchedule },
    };
}

} // namespace clara::session
