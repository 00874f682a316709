// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verb_call.h"

#include "ports/backups.h"
#include "session/audit_control.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

Result<RunId> givenRun(const QString& text)
{
    return idOf<RunId>(text,
        QCoreApplication::translate(
            "clara::Verbs", "There is no run “%1”. `clara run list` shows all with their ids."));
}

Result<QJsonValue> runAnswer(VerbCall& call, const Result<Run>& run)
{
    if (!run)
        return std::unexpected(run.error());
    const auto detail = waitFor(call.queries.run(run->id));
    if (!detail)
        return std::unexpected(detail.error());
    return jsonOf(detail->item);
}

Result<QJsonValue> runNowVerb(VerbCall& call, VerbParams& params)
{
    const QString clientText = params.optionalText(u"client"_s);
    const QString given = params.text(u"schedule"_s);
    CLARA_TRY(params.done());
    const auto client = clientFilter(call, clientText);
    if (!client)
        return std::unexpected(client.error());
    const auto schedule = findSchedule(call, given, *client);
    if (!schedule)
        return std::unexpected(schedule.error());
    return runAnswer(call, waitFor(call.commands.runNow(schedule->schedule.id)));
}

Result<RunFilter> readRunFilter(VerbCall& call, VerbParams& params)
{
    RunFilter filter;
    const QString clientText = params.optionalText(u"client"_s);
    const QString scheduleText = params.optionalText(u"schedule"_s);
    filter.states = stateList<RunState>(params, u"state"_s, runStateFromString,
        { u"planned"_s, u"claimed"_s, u"running"_s, u"succeeded"_s, u"failed"_s, u"cancelled"_s,
            u"skipped"_s, u"missed"_s });
    const auto limit = params.smallNumber(u"limit"_s, 1000);
    if (!limit || *limit < 1 || *limit > 1000)
        params.refuse(
            u"limit"_s, QCoreApplication::translate("clara::Verbs", "Ask for 1 to 1000 rows."));
    CLARA_TRY(params.done());
    filter.limit = *limit;
    const auto client = clientFilter(call, clientText);
    if (!client)
        return std::unexpected(client.error());
    filter.client = *client;
    if (!scheduleText.isEmpty()) {
        const auto schedule = findSchedule(call, scheduleText, *client);
        if (!schedule)
            return std::unexpected(schedule.error());
        filter.schedule = schedule->schedule.id;
    }
    return filter;
}

Result<QJsonValue> listRuns(VerbCall& call, VerbParams& params)
{
    const auto filter = readRunFilter(call, params);
    if (!filter)
        return std::unexpected(filter.error());
    const auto runs = waitFor(call.queries.runs(*filter));
    if (!runs)
        return std::unexpected(runs.error());
    return jsonList(*runs);
}

Result<QJsonValue> showRun(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"run"_s);
    CLARA_TRY(params.done());
    const auto id = givenRun(given);
    if (!id)
        return std::unexpected(id.error());
    const auto detail = waitFor(call.queries.run(*id));
    if (!detail)
        return std::unexpected(detail.error());
    return jsonOf(*detail);
}

Result<QJsonValue> retryRunVerb(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"run"_s);
    CLARA_TRY(params.done());
    const auto id = givenRun(given);
    if (!id)
        return std::unexpected(id.error());
    return runAnswer(call, waitFor(call.commands.retryRun(*id)));
}

Result<QJsonValue> listRunners(VerbCall& call, VerbParams& params)
{
    CLARA_TRY(params.done());
    const auto runners = waitFor(call.queries.runnersOnDuty());
    if (!runners)
        return std::unexpected(runners.error());
    return jsonList(*runners);
}

QString engineStateName(EngineState state)
{
    switch (state) {
    case EngineState::Stopped:
        return u"stopped"_s;
    case EngineState::Starting:
        return u"starting"_s;
    case EngineState::Running:
        return u"running"_s;
    case EngineState::Stopping:
        return u"stopping"_s;
    }
    return {};
}

Result<QJsonValue> statusVerb(VerbCall& call, VerbParams& params)
{
    const QString given = params.optionalText(u"client"_s);
    const QString zoneText = params.optionalText(u"timezone"_s);
    CLARA_TRY(params.done());
    std::optional<ClientId> filter;
    QTimeZone zone = QTimeZone::utc();
    if (!given.isEmpty()) {
        const auto client = findClient(call, given);
        if (!client)
            return std::unexpected(client.error());
        filter = client->id;
        zone = zoneFromId(client->timeZone).value_or(zone);
    }
    if (!zoneText.isEmpty()) {
        const auto asked = zoneFromId(zoneText);
        if (!asked)
            return std::unexpected(asked.error());
        zone = *asked;
    }
    const auto status = waitFor(call.queries.status(filter, zone));
    if (!status)
        return std::unexpected(status.error());
    QJsonObject answer = jsonOf(*status);
    answer.insert(u"engine"_s, engineStateName(call.engine.state()));
    if (call.backups) {
        const auto overview = waitFor(call.backups->overview());
        if (!overview)
            return std::unexpected(overview.error());
        const bool isEmpty = overview->backups.isEmpty();
        answer.insert(u"last_backup_at"_s,
            isEmpty ? QJsonValue() : QJsonValue(toIso(overview->backups.first().madeAt)));
        answer.insert(u"backup_problem"_s,
            overview->problem.isEmpty() ? QJsonValue() : QJsonValue(overview->problem));
    }
    if (call.audit) {
        const auto unsealed = waitFor(call.audit->unsealed());
        if (!unsealed)
            return std::unexpected(unsealed.error());
        answer.insert(u"audit_unsealed"_s, *unsealed);
    }
    return answer;
}

} // namespace

QList<Verb> runVerbs()
{
    return {
        { u"run.now"_s, runNowVerb },
        { u"run.list"_s, listRuns },
        { u"run.show"_s, showRun },
        { u"run.retry"_s, retryRunVerb },
        { u"runner.list"_s, listRunners },
        { u"status"_s, statusVerb },
    };
}

} // namespace clara::session
