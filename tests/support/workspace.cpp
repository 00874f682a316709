// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspace.h"

namespace clara::test {

TestWorkspace::TestWorkspace(const Clock& clock, std::function<void(app::WorkspaceOptions&)> adjust)
    : secrets(std::make_shared<MemorySecretStore>())
    , m_clock(clock)
{
    options.path = folder.filePath(QStringLiteral("test.clara"));
    options.create = true;
    options.secrets = secrets;
    options.anchorFile
        = folder.filePath(QStringLiteral("w.anchors")); // never among those of the user
    options.engine.tick = milliseconds(50);
    options.engine.lookDelays
        = { milliseconds(0), milliseconds(20), milliseconds(20), milliseconds(20) };
    if (adjust)
        adjust(options);
}

Status TestWorkspace::open()
{
    auto opened = app::WorkspaceSession::open(options, m_clock);
    if (!opened)
        return std::unexpected(opened.error());
    session = std::move(*opened);
    return {};
}

Result<Client> TestWorkspace::addClient(const QString& name, ApprovalPolicy approval)
{
    Client added;
    added.name = name;
    added.timeZone = QStringLiteral("Europe/Berlin");
    added.city = QStringLiteral("Berlin");
    added.approval = approval;
    return await(session->commands().addClient(added));
}

Result<Schedule> TestWorkspace::addSchedule(const Client& owner, const QString& network,
    const QString& server, ModelConnectionId model, const QString& cron)
{
    const QString name = QStringLiteral("%1 %2")
                             .arg(owner.name)
                             .arg(QUuid::createUuid().toString(QUuid::Id128).left(6));
    Persona persona;
    persona.clientId = owner.id;
    persona.name = name;
    persona.voice = QStringLiteral("Warm, dry, exact.");
    persona.topics = { QStringLiteral("rye bread"), QStringLiteral("the oven at night") };
    const auto storedPersona = await(session->commands().addPersona(persona));
    if (!storedPersona)
        return std::unexpected(storedPersona.error());
    Prompt prompt;
    prompt.clientId = owner.id;
    prompt.name = name;
    const auto storedPrompt = await(session->commands().addPrompt(prompt,
        QStringLiteral("You write for {{persona.name}} of {{client.name}} about {{topic}}."), {}));
    if (!storedPrompt)
        return std::unexpected(storedPrompt.error());
    Account account;
    account.clientId = owner.id;
    account.network = network;
    account.server = server;
    account.handle = network == QLatin1String("bluesky")
        ? QStringLiteral("clara.test")
        : owner.name.toLower().remove(QLatin1Char(' ')).remove(QLatin1Char('&'));
    if (network == QLatin1String("bluesky"))
        account.secret = secrets->put(QStringLiteral("clara.test"), "app-password");
    const auto storedAccount = await(session->commands().addAccount(account));
    if (!storedAccount)
        return std::unexpected(storedAccount.error());
    Schedule added;
    added.clientId = owner.id;
    added.name = name;
    added.personaId = storedPersona->id;
    added.promptId = storedPrompt->id;
    added.accountIds = { storedAccount->id };
    added.modelId = model;
    added.cron = cron;
    added.timeZone = QStringLiteral("Europe/Berlin");
    added.lead = milliseconds(0); // nothing is due unless a test says so
    return await(session->commands().addSchedule(added));
}

Status TestWorkspace::fill(const QString& network, const QString& server)
{
    ModelConnection model;
    model.provider = QStringLiteral("offline");
    model.model = QStringLiteral("sample-writer");
    const auto storedModel = await(session->commands().addModel(model));
    if (!storedModel)
        return std::unexpected(storedModel.error());
    const auto storedClient = addClient(QStringLiteral("Rye & Co"));
    if (!storedClient)
        return std::unexpected(storedClient.error());
    client = *storedClient;
    const auto storedSchedule = addSchedule(client, network, server);
    if (!storedSchedule)
        return std::unexpected(storedSchedule.error());
    schedule = *storedSchedule;
    return {};
}

Result<Post> TestWorkspace::waitForPost(ClientId owner, PostState state, int timeoutMs)
{
    Result<Post> found
        = failure(ErrorKind::NotFound, QStringLiteral("no post is %1").arg(toString(state)));
    std::ignore = QTest::qWaitFor(
        [&] {
            PostFilter filter;
            filter.client = owner;
            filter.states = { state };
            const auto page = await(session->queries().approvals(filter));
            if (page && !page->items.isEmpty())
                found = page->items.first().post;
            return found.has_value();
        },
        timeoutMs);
    return found;
}

Result<Publication> TestWorkspace::waitForPublication(
    PostId post, QList<PublicationState> states, int timeoutMs)
{
    Result<Publication> found = failure(ErrorKind::NotFound, QStringLiteral("no such publication"));
    std::ignore = QTest::qWaitFor(
        [&] {
            PublicationFilter filter;
            filter.post = post;
            const auto items = await(session->queries().publications(filter));
            for (const auto& item : items.value_or(QList<session::PublicationItem>())) {
                if (states.contains(item.publication.state))
                    found = item.publication;
            }
            return found.has_value();
        },
        timeoutMs);
    return found;
}

} // namespace clara::test
