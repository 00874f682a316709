// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_spec.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

CommandSpec toolCommand(const char* words, const char* verb, Mode mode, const QString& help)
{
    CommandSpec spec;
    spec.words = QString::fromLatin1(words).split(u' ');
    spec.verb = QLatin1String(verb);
    spec.mode = mode;
    spec.help = help;
    return spec;
}

FlagSpec batchFlag()
{
    return switchFlag("batch", "",
        translate("clara::Cli", "one JSON object per line of standard input, one answer per line"));
}

CommandSpec textCommand(const char* words, const char* verb, const QString& help)
{
    CommandSpec spec = toolCommand(words, verb, Mode::Pure, help);
    spec.flags = {
        required(textFlag(
            "network", "network", "bluesky|x|sandbox", translate("clara::Cli", "whose rules"))),
        textFlag("text", "text", "TEXT", translate("clara::Cli", "the text")),
        fileFlag("text-file", "text",
            translate("clara::Cli", "the text from a file; - for standard input")),
        batchFlag(),
    };
    return spec;
}

} // namespace

QList<CommandSpec> toolSpecs()
{
    CommandSpec init
        = toolCommand("init", "", Mode::Init, translate("clara::Cli", "make a workspace"));
    CommandSpec engine = toolCommand(
        "engine run", "", Mode::EngineRun, translate("clara::Cli", "run the engine until Ctrl+C"));
    engine.flags
        = { switchFlag("until-idle", "", translate("clara::Cli", "end when nothing is due")) };
    CommandSpec status = toolCommand("status", "status", Mode::Workspace,
        translate("clara::Cli", "what waits, what failed, what it cost today"));
    status.flags = { clientFlag(),
        textFlag("timezone", "timezone", "ZONE",
            translate("clara::Cli", "whose day “today” is (UTC, or the client's)")) };
    status.columns = {
        column(translate("clara::Cli", "Clients"), "clients"),
        column(translate("clara::Cli", "Wait for approval"), "waiting_approval"),
        column(translate("clara::Cli", "Approved, not sent yet"), "queued"),
        column(translate("clara::Cli", "Need a look"), "needs_look"),
        column(translate("clara::Cli", "Failed in 24 h"), "failed_24h"),
        column(translate("clara::Cli", "Cost today"), "today_cost_micro_usd", Format::Money),
        column(translate("clara::Cli", "Calls of unknown cost"), "today_unknown_cost_calls"),
        column(translate("clara::Cli", "Publishing stopped"), "publishing_stopped", Format::YesNo),
        column(translate("clara::Cli", "Engine"), "engine"),
        column(translate("clara::Cli", "Last backup"), "last_backup_at", Format::Time),
        column(translate("clara::Cli", "Backups fail"), "backup_problem"),
    };
    CommandSpec runners = toolCommand("runner list", "runner.list", Mode::Workspace,
        translate("clara::Cli", "who works on a shared workspace, and what each holds"));
    runners.columns = {
        column(translate("clara::Cli", "Name"), "name"),
        column(translate("clara::Cli", "Kind"), "kind"),
        column(translate("clara::Cli", "On duty since"), "started_at", Format::Time),
        column(translate("clara::Cli", "Last sign of life"), "heartbeat_at", Format::Time),
        column(translate("clara::Cli", "Runs"), "runs"),
        column(translate("clara::Cli", "Publications"), "publications"),
        column(translate("clara::Cli", "Id"), "id"),
    };
    runners.empty = translate(
        "clara::Cli", "Nobody is on duty. A workspace in a file has one owner and no list.");
    CommandSpec cron = toolCommand("cron next", "cron.next", Mode::Pure,
        translate("clara::Cli", "when an expression matches next"));
    cron.positionals = { { u"expr"_s, u"EXPR"_s } };
    cron.flags = {
        required(textFlag("timezone", "timezone", "ZONE",
            translate("clara::Cli", "IANA name such as Europe/Berlin"))),
        textFlag("from", "from", "INSTANT",
            translate(
                "clara::Cli", "strictly after this moment, such as 2026-01-31T08:00:00Z (now)")),
        integerFlag("count", "count", translate("clara::Cli", "how many, 1 to 1000 (10)")),
        batchFlag(),
    };
    return { init, engine, runners, status, cron,
        textCommand(
            "text count", "text.count", translate("clara::Cli", "how long a text is on a network")),
        textCommand("text facets", "text.facets",
            translate("clara::Cli", "links, mentions and tags in a text")) };
}

} // namespace clara::cli
