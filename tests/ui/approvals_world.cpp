// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals_world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace clara::test {

namespace {

const QString vertigoText
    = u"New set on the Cave wall: 14 problems, V2 to V8, and one sloper we are a little too proud of. "
      "Guaranteed to cure your fear of overhangs. Doors open 6 a.m. Friday. Book a slot: "
      "vertigohall.com/cave #DenverClimbing"_s;

Verdict verdictFor(const QString& text, int warnings)
{
    Verdict verdict;
    const auto pass = [&](const QString& rule, const QString& title, const QString& measure) {
        verdict.rules.append({ rule, title, measure, Severity::Pass });
    };
    pass(u"text.length"_s, u"Length"_s, u"X 215 · Bluesky 240"_s);
    pass(u"links.allowed"_s, u"Links on the allow-list"_s, u"1 of 1"_s);
    pass(u"terms"_s, u"Required and banned terms"_s, u"0 hits"_s);
    pass(u"secrets"_s, u"Secrets, cards, IBAN"_s, u"0 hits"_s);
    pass(u"text.invisible"_s, u"Invisible and bidi characters"_s, u"0 hits"_s);
    pass(u"disclosure"_s, u"Disclosure label"_s, u"“Automated”"_s);
    pass(u"near_duplicate"_s, u"Near-duplicate"_s, u"nearest 0.41"_s);
    if (warnings > 0) {
        const QString sentence = u"Guaranteed to cure your fear of overhangs."_s;
        const int at = int(text.indexOf(sentence));
        verdict.rules.append(
            { u"claims.absolute"_s, u"Absolute claim"_s, u"1 hit"_s, Severity::Warn });
        verdict.findings.append({ u"claims.absolute"_s, Severity::Warn, std::max(0, at),
            at < 0 ? 0 : at + int(sentence.size()), u"Absolute claim"_s,
            u"“Guaranteed to cure your fear of overhangs” promises a result. The client’s claims list allows none."_s,
            {} });
    }
    return verdict;
}

} // namespace

Future<bool> StillEngine::stop()
{
    ++stops;
    m_state = session::EngineState::Stopped;
    return readyFuture<bool>(true);
}

Future<Account> StillEngine::checkAccount(AccountId)
{
    return readyFuture<Account>(failure(ErrorKind::Network, u"not reached"_s));
}

Future<Completion> StillEngine::generate(session::GenerateRequest)
{
    return readyFuture<Completion>(failure(ErrorKind::Network, u"not reached"_s));
}

ApprovalsWorld::ApprovalsWorld(ui::ThemeController& theme)
    : clock(*parseInstant(u"2026-10-22T08:42:00Z"_s))
{
    storage::SqliteOptions options;
    options.path = m_folder.filePath(u"harbour-lane.clara"_s);
    options.clock = &clock;
    auto store = storage::SqliteStore::create(options);
    if (!store) {
        problem = store.error().message;
        return;
    }
    m_store = std::move(*store);
    Member actor { MemberId::create(clock.now()), u"Lena Ortiz"_s, ActorKind::Person, clock.now() };
    m_commands = std::make_unique<session::Commands>(*m_store, clock, actor);
    m_queries = std::make_unique<session::Queries>(*m_store, clock);
    QObject::connect(m_store.get(), &Store::changed, &m_changes, &ui::ChangeNotifier::note);
    m_services.reset(new ui::ConsoleServices { .commands = *m_commands,
        .queries = *m_queries,
        .engine = engine,
        .changes = m_changes,
        .clock = clock,
        .theme = theme,
        .workspaceName = u"harbour-lane.clara"_s,
        .placeWarning = {},
        .zone = QTimeZone("Europe/Berlin"),
        .demo = false });
    auto prepared = m_commands->prepareWorkspace();
    prepared.waitForFinished();
}

ApprovalsWorld::~ApprovalsWorld() = default;

void ApprovalsWorld::becomeOnly(Role role)
{
    const auto me = m_commands->actor().id;
    auto done = m_store->write<bool>(
        [me, role, now = clock.now()](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(
                work.members().setRole({ MembershipId::create(now), me, std::nullopt, role, now }));
            return true;
        });
    done.waitForFinished();
}

void ApprovalsWorld::askForTwo()
{
    auto done = m_store->write<bool>([now = clock.now()](UnitOfWork& work) -> Result<bool> {
        const Member second { MemberId::create(now), u"Bo Lind"_s, ActorKind::Person, now };
        CLARA_TRY(work.members().insert(second));
        CLARA_TRY(work.members().setRole(
            { MembershipId::create(now), second.id, std::nullopt, Role::Reviewer, now }));
        const auto clients = work.clients().list();
        if (!clients)
            return std::unexpected(clients.error());
        for (Client client : *clients) {
            client.approval = ApprovalPolicy::Two;
            CLARA_TRY(work.clients().update(client));
        }
        return true;
    });
    done.waitForFinished();
}

Status ApprovalsWorld::addClient(
    UnitOfWork& work, const QString& name, const QString& zone, int colour)
{
    Client client;
    client.id = ClientId::create(clock.now());
    client.name = name;
    client.timeZone = zone;
    client.colour = colour;
    client.createdAt = client.updatedAt = clock.now();
    CLARA_TRY(work.clients().insert(client));
    m_clients.append(client);
    return {};
}

AccountId ApprovalsWorld::account(UnitOfWork& work, int client, const QString& network)
{
    static const QStringList handles { u"ryeandco"_s, u"vertigohall"_s, u"dr.mori"_s };
    const QString key = QString::number(client) + network;
    if (!m_accounts.contains(key)) {
        Account added;
        added.id = AccountId::create(clock.now());
        added.clientId = m_clients[client].id;
        added.network = network;
        added.handle = handles[client] + (network == u"bluesky"_s ? u".com"_s : QString());
        added.displayName = m_clients[client].name;
        added.createdAt = added.updatedAt = clock.now();
        if (const auto done = work.accounts().insert(added); !done)
            problem = done.error().message;
        m_accounts.insert(key, added.id);
    }
    return m_accounts.value(key);
}

Status ApprovalsWorld::addRun(UnitOfWork& work, Post& post)
{
    Prompt prompt { PromptId::create(clock.now()), post.clientId, u"Wall news"_s, {}, 1,
        clock.now(), clock.now() };
    CLARA_TRY(work.prompts().insert(prompt));
    Schedule schedule;
    schedule.id = ScheduleId::create(clock.now());
    schedule.clientId = post.clientId;
    schedule.name = u"Weekday set news"_s;
    schedule.personaId = post.personaId;
    schedule.promptId = prompt.id;
    schedule.cron = u"30 7 * * 1-5"_s;
    schedule.timeZone = u"America/Denver"_s;
    schedule.createdAt = schedule.updatedAt = clock.now();
    CLARA_TRY(work.schedules().insert(schedule));
    Run run;
    run.id = RunId::create(clock.now());
    run.clientId = post.clientId;
    run.scheduleId = schedule.id;
    run.occurrenceAt = post.publishAt;
    run.state = RunState::Succeeded;
    run.attempt = 1;
    run.model = u"gpt-5.6-luna"_s;
    run.createdAt = run.notBefore = clock.now();
    run.startedAt = clock.now();
    CLARA_TRY(work.runs().insert(run));
    const auto step = [&](int position, StepKind kind, const QString& summary, qint64 tokens,
                          qint64 cost, qint64 ms) {
        RunStep added;
        added.id = RunStepId::create(clock.now());
        added.clientId = post.clientId;
        added.runId = run.id;
        added.position = position;
        added.kind = kind;
        added.summary = summary;
        added.input
            = u"You write for Coach Mara, the voice of Vertigo Hall in Denver. Voice: dry, exact, kind."_s;
        added.output = post.text();
        added.model = tokens > 0 ? u"gpt-5.6-luna"_s : QString();
        added.tokens.input = tokens;
        added.costMicroUsd = cost;
        added.durationMs = ms;
        added.at = clock.now();
        return work.runs().addStep(added);
    };
    CLARA_TRY(step(0, StepKind::Hook, u"3 ideas, took “the sloper”"_s, 412, 700, 690));
    CLARA_TRY(step(1, StepKind::Body, u"141 characters, finished"_s, 986, 3400, 1902));
    CLARA_TRY(step(2, StepKind::Guard, u"10 passed, 1 warning"_s, 0, 0, 5));
    CLARA_TRY(step(3, StepKind::Draft, u"X and Bluesky, waits for approval"_s, 0, 0, 12));
    post.scheduleId = schedule.id;
    post.runId = run.id;
    return {};
}

Status ApprovalsWorld::addDraft(UnitOfWork& work, const Draft& draft)
{
    const Client& client = m_clients[draft.client];
    const QString key = client.name + draft.persona;
    if (!m_personas.contains(key)) {
        Persona persona;
        persona.id = PersonaId::create(clock.now());
        persona.clientId = client.id;
        persona.name = draft.persona;
        persona.voice = u"Dry, exact, kind."_s;
        persona.createdAt = persona.updatedAt = clock.now();
        CLARA_TRY(work.personas().insert(persona));
        m_personas.insert(key, persona);
    }
    Post post;
    post.id = PostId::create(clock.now());
    post.clientId = client.id;
    post.personaId = m_personas[key].id;
    post.state = PostState::InReview;
    for (const QString& network : draft.networks) {
        QString text = draft.text;
        if (network == u"bluesky"_s && draft.text == vertigoText)
            text.replace(u"Friday. Book a slot: "_s, u"Friday, coffee from @blueowl.coffee. "_s)
                .append(u" #Bouldering"_s);
        post.variants.append({ account(work, draft.client, network), text });
    }
    post.verdict = verdictFor(draft.text, draft.warnings);
    post.contentHash = contentHash(post.variants);
    post.publishAt = clock.now() + draft.dueIn;
    post.createdAt = post.updatedAt = clock.now();
    const bool main = draft.text == vertigoText;
    if (main) {
        CLARA_TRY(addRun(work, post));
        post.revision = 3;
    }
    const auto revision
        = [&](int number, const QString& author, const QString& note, const QString& text) {
              QList<PostVariant> variants = post.variants;
              if (!text.isEmpty())
                  variants = { { post.variants.first().accountId, text } };
              return PostRevision { post.id, post.clientId, number, variants, contentHash(variants),
                  post.verdict, author, note, clock.now() - std::chrono::minutes(160 - number) };
          };
    if (!main)
        return work.posts().insert(post, revision(1, u"engine"_s, {}, {}));
    const QString older
        = u"New set on the Cave wall: fourteen problems, V2 to V8, and one sloper we are too proud of. "
          "Come and get humbled. Doors open 6 a.m. Friday. Link in bio. #DenverClimbing"_s;
    CLARA_TRY(
        work.posts().insert(post, revision(1, u"engine"_s, u"prompt “Wall news” v6"_s, older)));
    CLARA_TRY(work.posts().addRevision(
        revision(2, u"Lena Ortiz"_s, u"asked for a stronger ending"_s, older)));
    return work.posts().addRevision(revision(3, u"engine"_s, u"rewrite after “Link in bio”"_s, {}));
}

bool ApprovalsWorld::seedIn(UnitOfWork& work)
{
    const QList<Draft> drafts {
        { 0, u"Anni"_s,
            u"Ofenwarm ab 15 Uhr: Zimtschnecken mit brauner Butter, solange der Vorrat reicht."_s,
            { u"mastodon"_s, u"threads"_s }, 78min, 0 },
        { 2, u"受付 ユミ"_s,
            u"【秋の歯科検診】10月の平日夕方に空きがあります。お気軽にお電話ください。"_s,
            { u"x"_s, u"threads"_s }, 138min, 0 },
        { 1, u"Coach Mara"_s, vertigoText, { u"x"_s, u"bluesky"_s }, 288min, 1 },
        { 0, u"Anni"_s,
            u"Was macht man mit Roggenbrot von gestern? Drei Antworten aus der Backstube."_s,
            { u"bluesky"_s, u"mastodon"_s }, 348min, 0 },
        { 1, u"Front desk"_s,
            u"Belay check-offs tonight at 18:00 and 19:00. Bring your own harness if you have one."_s,
            { u"x"_s, u"linkedin"_s }, 558min, 0 },
        { 1, u"Coach Mara"_s, u"Friday is Ladies First night. First-timers get shoes for free."_s,
            { u"bluesky"_s }, 678min, 1 },
        { 2, u"受付 ユミ"_s,
            u"フロスと歯間ブラシ、どちらを先に使いますか。順番にはわけがあります。"_s,
            { u"x"_s, u"threads"_s }, 888min, 1 },
        { 0, u"Anni"_s, u"Freitag ist Challah-Tag. Vorbestellen bis 9 Uhr, abholen ab 14 Uhr."_s,
            { u"mastodon"_s, u"bluesky"_s, u"threads"_s }, 1218min, 0 },
    };
    const auto check = [this](const Status& status) {
        if (!status)
            problem = status.error().message + status.error().detail;
        return status.has_value();
    };
    if (!check(addClient(work, u"Rye & Co"_s, u"Europe/Berlin"_s, 0))
        || !check(addClient(work, u"Vertigo Hall"_s, u"America/Denver"_s, 1))
        || !check(addClient(work, u"Dr. Mori"_s, u"Asia/Tokyo"_s, 2)))
        return false;
    for (const Draft& draft : drafts) {
        if (!check(addDraft(work, draft)))
            return false;
    }
    for (int i = 0; i < 15; ++i) {
        const auto due = 1300min + i * (i < 9 ? 14min : 200min);
        if (!check(addDraft(work,
                { 0, u"Anni"_s, u"Brot Nummer %1 aus dem Ofen."_s.arg(i + 1), { u"bluesky"_s }, due,
                    0 })))
            return false;
    }
    return true;
}

bool ApprovalsWorld::seed()
{
    auto done = m_store->write<bool>([this](UnitOfWork& work) -> Result<bool> {
        if (seedIn(work))
            return true;
        return failure(ErrorKind::Storage, problem);
    });
    done.waitForFinished();
    return done.result().has_value();
}

bool ApprovalsWorld::seedMany(int count)
{
    auto done = m_store->write<bool>([this, count](UnitOfWork& work) -> Result<bool> {
        if (m_clients.isEmpty())
            CLARA_TRY(addClient(work, u"Rye & Co"_s, u"Europe/Berlin"_s, 0));
        for (int i = 0; i < count; ++i)
            CLARA_TRY(addDraft(work,
                { 0, u"Anni"_s, u"Draft %1 of many"_s.arg(i), { u"bluesky"_s }, (i + 1) * 10min,
                    0 }));
        return true;
    });
    done.waitForFinished();
    return done.result().has_value();
}

Post ApprovalsWorld::postNamed(const QString& beginning) const
{
    auto found = m_store->read<Post>([beginning](UnitOfWork& work) -> Result<Post> {
        const auto page = work.posts().list({ .limit = 1000 });
        if (!page)
            return std::unexpected(page.error());
        for (const Post& post : page->posts) {
            if (post.text().startsWith(beginning))
                return post;
        }
        return failure(ErrorKind::NotFound, beginning);
    });
    found.waitForFinished();
    return found.result().value_or(Post {});
}

} // namespace clara::test
