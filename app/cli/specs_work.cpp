// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_spec.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

CommandSpec workCommand(const char* words, const char* verb, const QString& help)
{
    CommandSpec spec;
    spec.words = QString::fromLatin1(words).split(u' ');
    spec.verb = QLatin1String(verb);
    spec.help = help;
    return spec;
}

FlagSpec limitFlag()
{
    return integerFlag("limit", "limit", translate("clara::Cli", "at most so many rows (1000)"));
}

QList<FlagSpec> scheduleParts()
{
    return {
        textFlag(
            "persona", "persona", "PERSONA", translate("clara::Cli", "whose voice, by name or id")),
        textFlag(
            "prompt", "prompt", "PROMPT", translate("clara::Cli", "which prompt, by name or id")),
        listFlag("accounts", "accounts", "A,B",
            translate("clara::Cli", "handles or ids of the client's accounts")),
        textFlag("cron", "cron", "EXPR",
            translate("clara::Cli", "five fields, such as \"30 8 * * 1-5\"")),
        textFlag("timezone", "timezone", "ZONE",
            translate("clara::Cli", "IANA name such as Europe/Berlin")),
    };
}

QList<FlagSpec> scheduleFields()
{
    return {
        textFlag("name", "name", "NAME",
            translate("clara::Cli", "name, unique for the client (persona and times)")),
        textFlag("model", "model", "MODEL",
            translate("clara::Cli", "the model, by name or id (the default one)")),
        textFlag("approval", "approval", "client|none|one|two",
            translate("clara::Cli", "stricter than the client's rule (client)")),
        integerFlag("lead-minutes", "lead_minutes",
            translate("clara::Cli", "write drafts so long before the slot (1440)")),
        textFlag("misfire", "misfire", "latest|all|skip",
            translate("clara::Cli", "slots that passed while nothing ran (latest)")),
        integerFlag("misfire-window-minutes", "misfire_window_minutes",
            translate("clara::Cli", "older ones are missed (1440)")),
    };
}

QList<CommandSpec> scheduleSpecs()
{
    const QList<Column> columns {
        column(translate("clara::Cli", "Name"), "name"),
        column(translate("clara::Cli", "Client"), "client"),
        column(translate("clara::Cli", "State"), "state"),
        column(translate("clara::Cli", "Times"), "cron"),
        column(translate("clara::Cli", "Time zone"), "timezone"),
        column(translate("clara::Cli", "Next slot"), "next_at", Format::Time),
        column(translate("clara::Cli", "Id"), "id"),
    };
    CommandSpec add
        = workCommand("schedule add", "schedule.add", translate("clara::Cli", "add a schedule"));
    add.flags = { required(clientFlag()) };
    for (const auto& flag : scheduleParts())
        add.flags.append(
            flag.name == "timezone"_L1 ? flag : required(flag)); // without one: the client's
    add.flags += scheduleFields();
    add.done = translate("clara::Cli", "Added the schedule “%1”.");
    add.columns = columns;
    CommandSpec list = workCommand(
        "schedule list", "schedule.list", translate("clara::Cli", "list the schedules"));
    list.flags = { clientFlag() };
    list.columns = columns;
    list.empty
        = translate("clara::Cli", "There are no schedules yet. Add one with `clara schedule add`.");
    CommandSpec show = workCommand(
        "schedule show", "schedule.show", translate("clara::Cli", "show one schedule"));
    show.positionals = { { u"schedule"_s, u"SCHEDULE"_s } };
    show.flags = { clientFlag() };
    show.columns = columns
        + QList<Column> { column(translate("clara::Cli", "Persona"), "persona"),
              column(translate("clara::Cli", "Prompt"), "prompt"),
              column(translate("clara::Cli", "Approval"), "approval"),
              column(translate("clara::Cli", "Lead in minutes"), "lead_minutes"),
              column(translate("clara::Cli", "Missed slots"), "misfire") };
    show.sections = { { translate("clara::Cli", "Accounts"), u"accounts"_s,
        { column(translate("clara::Cli", "Network"), "network"),
            column(translate("clara::Cli", "Handle"), "handle"),
            column(translate("clara::Cli", "Id"), "id") } } };
    CommandSpec edit = workCommand("schedule edit", "schedule.edit",
        translate(
            "clara::Cli", "change a schedule; drafts ahead that nobody approved are planned anew"));
    edit.positionals = show.positionals;
    edit.flags = QList<FlagSpec> { clientFlag() } + scheduleParts() + scheduleFields();
    edit.done = translate("clara::Cli", "Changed the schedule “%1”.");
    edit.columns = show.columns;
    CommandSpec pause = workCommand(
        "schedule pause", "schedule.pause", translate("clara::Cli", "stop planning new slots"));
    pause.positionals = show.positionals;
    pause.flags = { clientFlag() };
    pause.done = translate("clara::Cli", "Paused the schedule “%1”.");
    pause.columns = columns;
    CommandSpec resume = pause;
    resume.words.last() = u"resume"_s;
    resume.verb = u"schedule.resume"_s;
    resume.help = translate("clara::Cli", "plan new slots again");
    resume.done = translate("clara::Cli", "Resumed the schedule “%1”.");
    CommandSpec next = workCommand(
        "schedule next", "schedule.next", translate("clara::Cli", "show the next slots"));
    next.positionals = show.positionals;
    next.flags = { clientFlag(),
        integerFlag("count", "count", translate("clara::Cli", "how many, 1 to 1000 (10)")),
        textFlag("from", "from", "INSTANT",
            translate("clara::Cli", "after this moment, such as 2026-01-31T08:00:00Z (now)")) };
    return { add, list, show, edit, pause, resume, next };
}

QList<Column> stepColumns()
{
    return { column(translate("clara::Cli", "Step"), "kind"),
        column(translate("clara::Cli", "Rewrite"), "rewrite"),
        column(translate("clara::Cli", "Fine"), "ok", Format::YesNo),
        column(translate("clara::Cli", "What happened"), "summary"),
        column(translate("clara::Cli", "Model"), "model"),
        column(translate("clara::Cli", "Cost"), "cost_micro_usd", Format::Money),
        column(translate("clara::Cli", "Milliseconds"), "duration_ms") };
}

QList<CommandSpec> runSpecs()
{
    const QList<Column> columns {
        column(translate("clara::Cli", "Slot"), "occurrence_at", Format::Time),
        column(translate("clara::Cli", "Client"), "client"),
        column(translate("clara::Cli", "Schedule"), "schedule"),
        column(translate("clara::Cli", "State"), "state"),
        column(translate("clara::Cli", "Reason"), "reason", Format::Short),
        column(translate("clara::Cli", "Cost"), "cost_micro_usd", Format::Money),
        column(translate("clara::Cli", "Id"), "id"),
    };
    CommandSpec now = workCommand(
        "run now", "run.now", translate("clara::Cli", "write a draft as soon as an engine runs"));
    now.positionals = { { u"schedule"_s, u"SCHEDULE"_s } };
    now.flags = { clientFlag() };
    now.done = translate(
        "clara::Cli", "Planned a run. It starts as soon as an engine runs: `clara engine run`.");
    now.columns = { column(translate("clara::Cli", "State"), "state"),
        column(translate("clara::Cli", "Id"), "id") };
    CommandSpec list
        = workCommand("run list", "run.list", translate("clara::Cli", "list runs, newest first"));
    list.flags = { clientFlag(),
        textFlag("schedule", "schedule", "SCHEDULE", translate("clara::Cli", "of this schedule")),
        listFlag("state", "state", "A,B", translate("clara::Cli", "in these states")),
        limitFlag() };
    list.columns = columns;
    list.empty = translate("clara::Cli", "There are no such runs.");
    CommandSpec show = workCommand(
        "run show", "run.show", translate("clara::Cli", "show one run with its steps"));
    show.positionals = { { u"run"_s, u"RUN"_s } };
    show.columns = columns
        + QList<Column> { column(translate("clara::Cli", "Post"), "post_id"),
              column(translate("clara::Cli", "Model"), "model"),
              column(translate("clara::Cli", "Prompt"), "prompt"),
              column(translate("clara::Cli", "Sample"), "sample", Format::YesNo) };
    show.sections = { { translate("clara::Cli", "Steps"), u"steps"_s, stepColumns() } };
    show.body = u"text"_s;
    CommandSpec retry
        = workCommand("run retry", "run.retry", translate("clara::Cli", "run its schedule again"));
    retry.positionals = show.positionals;
    retry.done = now.done;
    retry.columns = now.columns;
    return { now, list, show, retry };
}

QList<Column> publicationColumns()
{
    return {
        column(translate("clara::Cli", "Network"), "network"),
        column(translate("clara::Cli", "Handle"), "handle"),
        column(translate("clara::Cli", "State"), "state"),
        column(translate("clara::Cli", "Sample"), "sample", Format::YesNo),
        column(translate("clara::Cli", "Not before"), "not_before", Format::Time),
        column(translate("clara::Cli", "Address"), "remote_url"),
        column(translate("clara::Cli", "Reason"), "reason", Format::Short),
        column(translate("clara::Cli", "Id"), "id"),
    };
}

CommandSpec decision(const char* words, const char* verb, const QString& help, const QString& done)
{
    CommandSpec spec = workCommand(words, verb, help);
    spec.positionals = { { u"post"_s, u"POST"_s } };
    spec.done = done;
    spec.columns = { column(translate("clara::Cli", "State"), "state"),
        column(translate("clara::Cli", "Slot"), "publish_at", Format::Time),
        column(translate("clara::Cli", "Id"), "id") };
    return spec;
}

QList<Section> postSections()
{
    return {
        { translate("clara::Cli", "Findings"), u"findings"_s,
            { column(translate("clara::Cli", "Severity"), "severity"),
                column(translate("clara::Cli", "Rule"), "title"),
                column(translate("clara::Cli", "Reason"), "reason") } },
        { translate("clara::Cli", "Accounts"), u"variants"_s,
            { column(translate("clara::Cli", "Network"), "network"),
                column(translate("clara::Cli", "Handle"), "handle"),
                column(translate("clara::Cli", "Text"), "text", Format::Short) } },
        { translate("clara::Cli", "Decisions"), u"approvals"_s,
            { column(translate("clara::Cli", "Decision"), "decision"),
                column(translate("clara::Cli", "By"), "actor"),
                column(translate("clara::Cli", "Reason"), "reason"),
                column(translate("clara::Cli", "At"), "at", Format::Time) } },
        { translate("clara::Cli", "Publications"), u"publications"_s, publicationColumns() },
        { translate("clara::Cli", "Steps"), u"steps"_s, stepColumns() },
    };
}

QList<CommandSpec> postSpecs()
{
    const QList<Column> columns {
        column(translate("clara::Cli", "Slot"), "publish_at", Format::Time),
        column(translate("clara::Cli", "Client"), "client"),
        column(translate("clara::Cli", "State"), "state"),
        column(translate("clara::Cli", "Warnings"), "warnings"),
        column(translate("clara::Cli", "Sample"), "sample", Format::YesNo),
        column(translate("clara::Cli", "Text"), "text", Format::Short),
        column(translate("clara::Cli", "Id"), "id"),
    };
    CommandSpec list = workCommand(
        "post list", "post.list", translate("clara::Cli", "list posts, next slot first"));
    list.flags = { listFlag("state", "state", "A,B",
                       translate("clara::Cli", "in these states, such as in_review")),
        clientFlag(),
        textFlag("schedule", "schedule", "SCHEDULE", translate("clara::Cli", "of this schedule")),
        textFlag("search", "search", "TEXT", translate("clara::Cli", "whose text holds this")),
        switchFlag("warnings", "warnings", translate("clara::Cli", "with warnings only")),
        limitFlag() };
    list.columns = columns;
    list.empty = translate("clara::Cli", "There are no such posts.");
    CommandSpec show = workCommand(
        "post show", "post.show", translate("clara::Cli", "show one post with its history"));
    show.positionals = { { u"post"_s, u"POST"_s } };
    show.columns = columns.mid(0, 5)
        + QList<Column> { column(translate("clara::Cli", "Reason"), "state_reason"),
              column(translate("clara::Cli", "Persona"), "persona"),
              column(translate("clara::Cli", "Schedule"), "schedule"),
              column(translate("clara::Cli", "Revision"), "revision"),
              column(translate("clara::Cli", "Id"), "id") };
    show.sections = postSections();
    show.body = u"text"_s;
    CommandSpec edit = decision("post edit", "post.edit",
        translate("clara::Cli", "replace the text; approvals are void then"),
        translate("clara::Cli", "The new text waits for review."));
    edit.flags = { textFlag("text", "text", "TEXT", translate("clara::Cli", "the new text")),
        fileFlag("text-file", "text",
            translate("clara::Cli", "the new text from a file; - for standard input")),
        textFlag("account", "account", "HANDLE",
            translate("clara::Cli", "only the text for this account")),
        integerFlag("revision", "revision",
            translate("clara::Cli", "refuse when the post is of another revision")) };
    CommandSpec approve = decision("post approve", "post.approve",
        translate("clara::Cli", "let it go out"), translate("clara::Cli", "The post is approved."));
    approve.flags = { integerFlag("revision", "revision",
                          translate("clara::Cli", "refuse when the post is of another revision")),
        textFlag("late", "late", "now|next-slot",
            translate("clara::Cli", "what to do when its slot has passed")) };
    const FlagSpec reason = required(
        textFlag("reason", "reason", "REASON", translate("clara::Cli", "why, in a few words")));
    CommandSpec reject
        = decision("post reject", "post.reject", translate("clara::Cli", "never let it go out"),
            translate("clara::Cli", "The post is rejected."));
    reject.flags = { reason };
    CommandSpec changes = decision("post request-changes", "post.request_changes",
        translate("clara::Cli", "send it back"),
        translate("clara::Cli", "The post waits for changes."));
    changes.flags = { reason };
    CommandSpec undo = decision("post undo", "post.undo",
        translate("clara::Cli", "take the last decision back while nothing was sent"),
        translate("clara::Cli", "The decision was taken back. The post waits for review."));
    return { list, show, edit, approve, reject, changes, undo };
}

QList<CommandSpec> publicationSpecs()
{
    CommandSpec list = workCommand("publication list", "publication.list",
        translate("clara::Cli", "list what was sent or will be, newest first"));
    list.flags = { listFlag("state", "state", "A,B",
                       translate("clara::Cli", "in these states, such as needs_human")),
        clientFlag(), textFlag("post", "post", "POST", translate("clara::Cli", "of this post")),
        limitFlag() };
    list.columns = publicationColumns();
    list.empty = translate("clara::Cli", "There are no such publications.");
    CommandSpec show = workCommand("publication show", "publication.show",
        translate("clara::Cli", "show one publication with its attempts"));
    show.positionals = { { u"publication"_s, u"PUBLICATION"_s } };
    show.columns = publicationColumns();
    show.sections = { { translate("clara::Cli", "Attempts"), u"attempts"_s,
        { column(translate("clara::Cli", "Kind"), "kind"),
            column(translate("clara::Cli", "Began"), "intent_at", Format::Time),
            column(translate("clara::Cli", "Outcome"), "outcome"),
            column(translate("clara::Cli", "HTTP status"), "http_status"),
            column(translate("clara::Cli", "Evidence"), "evidence", Format::Short) } } };
    show.body = u"text"_s;
    CommandSpec resolve = workCommand("publication resolve", "publication.resolve",
        translate("clara::Cli", "settle one that nobody else can: say what is true"));
    resolve.positionals = show.positionals;
    const auto fixedFlag = [](const char* name, const char* value, const QString& help) {
        FlagSpec flag = textFlag(name, "resolution", "", help);
        flag.kind = FlagKind::Fixed;
        flag.fixed = QLatin1String(value);
        return flag;
    };
    FlagSpec there = fixedFlag(
        "there", "there", translate("clara::Cli", "it is on the network; its link may follow"));
    there.value = u"[LINK]"_s;
    there.linkParam = u"link"_s;
    resolve.flags = { there,
        fixedFlag(
            "send-again", "send_again", translate("clara::Cli", "it is not there: send it again")),
        fixedFlag("drop", "drop", translate("clara::Cli", "give it up")) };
    resolve.done = translate("clara::Cli", "The publication is settled.");
    resolve.columns = publicationColumns();
    CommandSpec stop = workCommand("publishing stop", "publishing.stop",
        translate("clara::Cli", "send nothing any more, for all clients"));
    stop.done = translate(
        "clara::Cli", "Publishing is stopped. `clara publishing resume` starts it again.");
    CommandSpec resume = workCommand("publishing resume", "publishing.resume",
        translate("clara::Cli", "send again what is approved"));
    resume.done = translate("clara::Cli", "Publishing goes on.");
    return { list, show, resolve, stop, resume };
}

} // namespace

QList<CommandSpec> workSpecs()
{
    return scheduleSpecs() + runSpecs() + postSpecs() + publicationSpecs();
}

} // namespace clara::cli
