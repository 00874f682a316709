// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_spec.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

CommandSpec command(const char* words, const char* verb, const QString& help)
{
    CommandSpec spec;
    spec.words = QString::fromLatin1(words).split(u' ');
    spec.verb = QLatin1String(verb);
    spec.help = help;
    return spec;
}

QList<FlagSpec> clientFields()
{
    FlagSpec budget = textFlag("monthly-budget", "monthly_budget_micro_usd", "USD",
        translate(
            "clara::Cli", "most that models may cost in a month, in US dollars; none: no limit"));
    budget.kind = FlagKind::Money;
    return {
        clearable(integerFlag("daily-posts", "daily_posts",
            translate("clara::Cli", "at most so many posts a day, 1 to 500; none: no limit"))),
        textFlag("approval", "approval", "none|one|two",
            translate("clara::Cli", "who must agree before a post goes out (one)")),
        clearable(budget),
        textFlag("city", "city", "CITY", translate("clara::Cli", "where the client is")),
        fileFlag("brand-notes-file", "brand_notes",
            translate("clara::Cli", "notes on the brand for the prompts")),
        listFlag("banned-terms", "banned_terms", "A,B",
            translate("clara::Cli", "terms that no post may hold")),
        listFlag("required-terms", "required_terms", "A,B",
            translate("clara::Cli", "terms that every post must hold")),
        listFlag("allowed-claims", "allowed_claims", "A,B",
            translate("clara::Cli", "absolute claims that the client may make")),
        listFlag("link-hosts", "link_hosts", "A,B",
            translate("clara::Cli", "hosts that posts may link to")),
        textFlag("disclosure", "disclosure", "LABEL",
            translate("clara::Cli", "label that every post must hold")),
    };
}

QList<Column> clientColumns()
{
    return {
        column(translate("clara::Cli", "Name"), "name"),
        column(translate("clara::Cli", "Status"), "status"),
        column(translate("clara::Cli", "Time zone"), "timezone"),
        column(translate("clara::Cli", "Approval"), "approval"),
        column(translate("clara::Cli", "Posts a day"), "daily_posts"),
        column(translate("clara::Cli", "Id"), "id"),
    };
}

CommandSpec clientStatus(
    const char* words, const char* verb, const QString& help, const QString& done)
{
    CommandSpec spec = command(words, verb, help);
    spec.positionals = { { u"client"_s, u"CLIENT"_s } };
    spec.done = done;
    spec.columns = clientColumns();
    return spec;
}

QList<CommandSpec> clientSpecs()
{
    const FlagSpec name = textFlag("name", "name", "NAME", translate("clara::Cli", "unique name"));
    const FlagSpec zone = textFlag(
        "timezone", "timezone", "ZONE", translate("clara::Cli", "IANA name such as Europe/Berlin"));
    CommandSpec add = command("client add", "client.add", translate("clara::Cli", "add a client"));
    add.flags = QList<FlagSpec> { required(name), required(zone) } + clientFields();
    add.done = translate("clara::Cli", "Added the client “%1”.");
    add.columns = clientColumns();
    CommandSpec list
        = command("client list", "client.list", translate("clara::Cli", "list the clients"));
    list.flags
        = { switchFlag("archived", "archived", translate("clara::Cli", "archived ones too")) };
    list.columns = clientColumns();
    list.empty
        = translate("clara::Cli", "There are no clients yet. Add one with `clara client add`.");
    CommandSpec show
        = command("client show", "client.show", translate("clara::Cli", "show one client"));
    show.positionals = { { u"client"_s, u"CLIENT"_s } };
    show.columns = clientColumns()
        + QList<Column> {
              column(translate("clara::Cli", "Budget a month"), "monthly_budget_micro_usd",
                  Format::Money),
              column(translate("clara::Cli", "City"), "city"),
              column(translate("clara::Cli", "Banned terms"), "banned_terms", Format::List),
              column(translate("clara::Cli", "Required terms"), "required_terms", Format::List),
              column(translate("clara::Cli", "Allowed claims"), "allowed_claims", Format::List),
              column(translate("clara::Cli", "Link hosts"), "link_hosts", Format::List),
              column(translate("clara::Cli", "Disclosure"), "disclosure"),
              column(translate("clara::Cli", "Changed"), "updated_at", Format::Time),
          };
    show.body = u"brand_notes"_s;
    CommandSpec edit
        = command("client edit", "client.edit", translate("clara::Cli", "change a client"));
    edit.positionals = { { u"client"_s, u"CLIENT"_s } };
    edit.flags = QList<FlagSpec> { name, zone } + clientFields();
    edit.done = translate("clara::Cli", "Changed the client “%1”.");
    edit.columns = show.columns;
    return { add, list, show, edit,
        clientStatus("client pause", "client.pause",
            translate("clara::Cli", "pause all schedules of a client"),
            translate(
                "clara::Cli", "Paused the client “%1”. Nothing is written or published for it.")),
        clientStatus("client resume", "client.resume",
            translate("clara::Cli", "resume a paused or archived client"),
            translate("clara::Cli", "Resumed the client “%1”.")),
        clientStatus("client archive", "client.archive",
            translate("clara::Cli", "put a client away"),
            translate(
                "clara::Cli", "Archived the client “%1”. `clara client resume` brings it back.")) };
}

QList<CommandSpec> personaSpecs()
{
    const QList<Column> columns {
        column(translate("clara::Cli", "Name"), "name"),
        column(translate("clara::Cli", "Client"), "client"),
        column(translate("clara::Cli", "Language"), "language"),
        column(translate("clara::Cli", "Topics"), "topics", Format::List),
        column(translate("clara::Cli", "Id"), "id"),
    };
    const FlagSpec name
        = textFlag("name", "name", "NAME", translate("clara::Cli", "name, unique for the client"));
    const FlagSpec voice = fileFlag("voice-file", "voice",
        translate("clara::Cli", "how the persona speaks; - for standard input"));
    const QList<FlagSpec> fields {
        listFlag("topics", "topics", "A,B", translate("clara::Cli", "what it writes about")),
        listFlag("banned", "banned", "A,B", translate("clara::Cli", "words it never uses")),
        textFlag("language", "language", "CODE",
            translate("clara::Cli", "language code such as de (en)")),
    };
    CommandSpec add
        = command("persona add", "persona.add", translate("clara::Cli", "add a persona"));
    add.flags
        = QList<FlagSpec> { required(clientFlag()), required(name), required(voice) } + fields;
    add.done = translate("clara::Cli", "Added the persona “%1”.");
    add.columns = columns;
    CommandSpec list
        = command("persona list", "persona.list", translate("clara::Cli", "list the personas"));
    list.flags = { clientFlag() };
    list.columns = columns;
    list.empty
        = translate("clara::Cli", "There are no personas yet. Add one with `clara persona add`.");
    CommandSpec show
        = command("persona show", "persona.show", translate("clara::Cli", "show one persona"));
    show.positionals = { { u"persona"_s, u"PERSONA"_s } };
    show.flags = { clientFlag() };
    show.columns = columns
        + QList<Column> { column(translate("clara::Cli", "Banned words"), "banned", Format::List),
              column(translate("clara::Cli", "Changed"), "updated_at", Format::Time) };
    show.body = u"voice"_s;
    CommandSpec edit
        = command("persona edit", "persona.edit", translate("clara::Cli", "change a persona"));
    edit.positionals = show.positionals;
    edit.flags = QList<FlagSpec> { clientFlag(), name, voice } + fields;
    edit.done = translate("clara::Cli", "Changed the persona “%1”.");
    edit.columns = show.columns;
    return { add, list, show, edit };
}

QList<CommandSpec> promptSpecs()
{
    const QList<Column> columns {
        column(translate("clara::Cli", "Name"), "name"),
        column(translate("clara::Cli", "Client"), "client"),
        column(translate("clara::Cli", "Changed"), "updated_at", Format::Time),
        column(translate("clara::Cli", "Id"), "id"),
    };
    const FlagSpec name
        = textFlag("name", "name", "NAME", translate("clara::Cli", "name, unique for the client"));
    const FlagSpec text = fileFlag("template-file", "template",
        translate("clara::Cli", "Mustache template; - for standard input"));
    const FlagSpec note
        = textFlag("note", "note", "NOTE", translate("clara::Cli", "what is new in this version"));
    CommandSpec add = command(
        "prompt add", "prompt.add", translate("clara::Cli", "add a prompt with its first version"));
    add.flags = { required(clientFlag()), required(name), required(text), note };
    add.done = translate("clara::Cli", "Added the prompt “%1”.");
    add.columns = columns;
    CommandSpec list
        = command("prompt list", "prompt.list", translate("clara::Cli", "list the prompts"));
    list.flags = { clientFlag() };
    list.columns = columns;
    list.empty
        = translate("clara::Cli", "There are no prompts yet. Add one with `clara prompt add`.");
    CommandSpec show = command(
        "prompt show", "prompt.show", translate("clara::Cli", "show a prompt and its versions"));
    show.positionals = { { u"prompt"_s, u"PROMPT"_s } };
    show.flags = { clientFlag() };
    show.columns
        = columns + QList<Column> { column(translate("clara::Cli", "Version in use"), "number") };
    show.body = u"template"_s;
    CommandSpec edit
        = command("prompt edit", "prompt.edit", translate("clara::Cli", "rename a prompt"));
    edit.positionals = show.positionals;
    edit.flags = { clientFlag(), required(name) };
    edit.done = translate("clara::Cli", "Renamed the prompt to “%1”.");
    edit.columns = columns;
    return { add, list, show, edit };
}

QList<CommandSpec> versionSpecs()
{
    const QList<Column> columns {
        column(translate("clara::Cli", "Number"), "number"),
        column(translate("clara::Cli", "In use"), "current", Format::YesNo),
        column(translate("clara::Cli", "Note"), "note"),
        column(translate("clara::Cli", "Author"), "author"),
        column(translate("clara::Cli", "Written"), "created_at", Format::Time),
        column(translate("clara::Cli", "Id"), "id"),
    };
    const QList<PositionalSpec> prompt { { u"prompt"_s, u"PROMPT"_s } };
    const QList<PositionalSpec> promptAndVersion
        = prompt + QList<PositionalSpec> { { u"version"_s, u"VERSION"_s } };
    CommandSpec add = command("prompt version add", "prompt.version.add",
        translate("clara::Cli", "add a version and use it"));
    add.positionals = prompt;
    add.flags = { clientFlag(),
        required(fileFlag("template-file", "template",
            translate("clara::Cli", "Mustache template; - for standard input"))),
        textFlag("note", "note", "NOTE", translate("clara::Cli", "what is new in this version")) };
    add.done = translate("clara::Cli", "Added version %1. Schedules use it from now on.");
    add.columns = columns;
    CommandSpec list = command("prompt version list", "prompt.version.list",
        translate("clara::Cli", "list the versions of a prompt"));
    list.positionals = prompt;
    list.flags = { clientFlag() };
    list.columns = columns;
    CommandSpec show = command("prompt version show", "prompt.version.show",
        translate("clara::Cli", "show one version, by number or id"));
    show.positionals = promptAndVersion;
    show.positionals.last().required = false;
    show.flags = { clientFlag() };
    show.columns = columns;
    show.body = u"template"_s;
    CommandSpec use = command("prompt version use", "prompt.version.use",
        translate("clara::Cli", "go back to an older version"));
    use.positionals = promptAndVersion;
    use.flags = { clientFlag() };
    use.done = translate("clara::Cli", "Schedules use this version of “%1” from now on.");
    use.columns = { column(translate("clara::Cli", "Version in use"), "number") };
    return { add, list, show, use };
}

QList<CommandSpec> modelSpecs()
{
    const QList<Column> columns {
        column(translate("clara::Cli", "Name"), "name"),
        column(translate("clara::Cli", "Provider"), "provider"),
        column(translate("clara::Cli", "Model"), "model"),
        column(translate("clara::Cli", "Default"), "default", Format::YesNo),
        column(translate("clara::Cli", "Address"), "base_url"),
        column(translate("clara::Cli", "Id"), "id"),
    };
    CommandSpec add = command("model add", "model.add",
        translate("clara::Cli", "add a model; the first one becomes the default"));
    add.flags = {
        required(textFlag("provider", "provider", "offline|openai-compatible",
            translate("clara::Cli", "offline writes samples without any network"))),
        textFlag("base-url", "base_url", "URL",
            translate("clara::Cli", "such as https://api.openai.com/v1")),
        required(textFlag("model", "model", "MODEL",
            translate("clara::Cli", "the model's name at its provider"))),
        textFlag("name", "name", "NAME",
            translate("clara::Cli", "how it is shown here (the model's name)")),
        textFlag("max-tokens-field", "max_tokens_field", "max_tokens|max_completion_tokens",
            translate("clara::Cli", "what the server calls the output limit")),
        secretFlag(),
    };
    add.done = translate("clara::Cli", "Added the model “%1”.");
    add.columns = columns;
    CommandSpec list
        = command("model list", "model.list", translate("clara::Cli", "list the models"));
    list.columns = columns;
    list.empty = translate("clara::Cli",
        "There are no models yet. Try `clara model add --provider offline --model sample`.");
    CommandSpec test = command(
        "model test", "model.test", translate("clara::Cli", "ask a model for one sentence"));
    test.positionals = { { u"model"_s, u"MODEL"_s } };
    test.done = translate("clara::Cli", "The model “%1” answered.");
    test.columns = { column(translate("clara::Cli", "Answer"), "text"),
        column(translate("clara::Cli", "Sample"), "sample", Format::YesNo),
        column(translate("clara::Cli", "Milliseconds"), "latency_ms") };
    test.isSlow = true;
    CommandSpec makeDefault = command("model default", "model.default",
        translate("clara::Cli", "use this model where none is named"));
    makeDefault.positionals = test.positionals;
    makeDefault.done = translate("clara::Cli", "“%1” is the default model now.");
    makeDefault.columns = columns;
    CommandSpec show
        = command("model show", "model.show", translate("clara::Cli", "show one model"));
    show.positionals = test.positionals;
    show.columns = columns;
    CommandSpec generate = command("generate", "generate",
        translate("clara::Cli", "one answer of a model to the prompt on standard input"));
    generate.flags = { textFlag("model", "model", "MODEL",
                           translate("clara::Cli", "the model, by name or id (the default one)")),
        switchFlag("stream", "stream", translate("clara::Cli", "print the text as it comes")) };
    generate.isSlow = true;
    generate.promptFromStdin = true;
    generate.body = u"text"_s;
    return { add, list, show, test, makeDefault, generate };
}

QList<CommandSpec> accountSpecs()
{
    const QList<Column> columns {
        column(translate("clara::Cli", "Network"), "network"),
        column(translate("clara::Cli", "Handle"), "handle"),
        column(translate("clara::Cli", "Client"), "client"),
        column(translate("clara::Cli", "State"), "health"),
        column(translate("clara::Cli", "Server"), "server"),
        column(translate("clara::Cli", "Id"), "id"),
    };
    const FlagSpec handle = textFlag(
        "handle", "handle", "HANDLE", translate("clara::Cli", "name on the network, without @"));
    const FlagSpec server = textFlag(
        "server", "server", "URL", translate("clara::Cli", "server (https://bsky.social)"));
    CommandSpec add = command(
        "account add", "account.add", translate("clara::Cli", "add an account of a client"));
    add.flags = { required(clientFlag()),
        required(textFlag("network", "network", "sandbox|bluesky",
            translate("clara::Cli", "sandbox shows posts here and sends nothing"))),
        required(handle), server, secretFlag() };
    add.done = translate("clara::Cli", "Added the account “%1”.");
    add.columns = columns;
    CommandSpec list
        = command("account list", "account.list", translate("clara::Cli", "list the accounts"));
    list.flags = { clientFlag() };
    list.columns = columns;
    list.empty
        = translate("clara::Cli", "There are no accounts yet. Add one with `clara account add`.");
    CommandSpec show
        = command("account show", "account.show", translate("clara::Cli", "show one account"));
    show.positionals = { { u"account"_s, u"ACCOUNT"_s } };
    show.flags = { clientFlag() };
    show.columns = columns;
    CommandSpec edit = command("account edit", "account.edit",
        translate("clara::Cli", "change an account or its password"));
    edit.positionals = show.positionals;
    edit.flags = { clientFlag(), handle, server, secretFlag() };
    edit.done = translate("clara::Cli", "Changed the account “%1”.");
    edit.columns = columns;
    CommandSpec check = command("account check", "account.check",
        translate("clara::Cli", "sign in and see whether it works"));
    check.positionals = show.positionals;
    check.flags = { clientFlag() };
    check.done = translate("clara::Cli", "The account “%1” works.");
    check.columns = columns;
    check.isSlow = true;
    return { add, list, show, edit, check };
}

} // namespace

QList<CommandSpec> setupSpecs()
{
    return clientSpecs() + personaSpecs() + promptSpecs() + versionSpecs() + modelSpecs()
        + accountSpecs();
}

} // namespace clara::cli
