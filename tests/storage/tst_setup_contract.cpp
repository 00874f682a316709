// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace clara;
using namespace clara::test;

/// What an operator sets up, and what every write has in common.
class SetupContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsBackWhatWasWritten();
    void keepsEveryFieldOfAClient();
    void keepsEveryFieldOfASchedule();
    void namesAreUniquePerClient_data();
    void namesAreUniquePerClient();
    void archivedClientsKeepTheirNames();
    void renamingToATakenNameIsAConflict();
    void secondWriterGetsAConflict();
    void findsNothingGivesNotFound();
    void listsAreSortedByNameKey();
    void promptVersionsAreImmutable();
    void promptNamesAVersionThatExists();
    void rowsCannotPointIntoAnotherClient();
    void oneModelIsTheDefault();
    void watermarkMovesForwardOnly();
    void planningSeesActiveSchedulesOfActiveClients();
    void settingsAndMembers();
    void rolesOfMembers();
    void historyCannotBeChanged();
    void pricesAreDated();
    void usageIsSummed();
    void failingWorkChangesNothing();
    void thrownExceptionChangesNothing();
    void spoiledTransactionIsNotCommitted();
    void readersCannotWrite();
    void changeFeedNamesWhatWasTouched();
    void presenceComesAndGoes();
    void presenceIsForgotten();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
};

void SetupContract::init()
{
    if (const QString reason = missingDatabase(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = makeStore(m_folder->path());
    m_workspace = std::make_unique<Workspace>(*m_store);
}

void SetupContract::cleanup()
{
    m_workspace.reset();
    m_store.reset();
    m_folder.reset();
}

void SetupContract::readsBackWhatWasWritten()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("Harbour Lane"));
    QCOMPARE(
        w.read([&](UnitOfWork& u) { return u.clients().find(setup.client.id); }), setup.client);
    QCOMPARE(
        w.read([&](UnitOfWork& u) { return u.personas().find(setup.persona.id); }), setup.persona);
    QCOMPARE(
        w.read([&](UnitOfWork& u) { return u.prompts().find(setup.prompt.id); }), setup.prompt);
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.prompts().findVersion(setup.version.id); }),
        setup.version);
    QCOMPARE(
        w.read([&](UnitOfWork& u) { return u.accounts().find(setup.account.id); }), setup.account);
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.schedules().find(setup.schedule.id); }),
        setup.schedule);
}

void SetupContract::keepsEveryFieldOfAClient()
{
    auto& w = *m_workspace;
    Client client = w.clientNamed(QStringLiteral("Grün & Söhne 株式会社"));
    client.dailyPostCap = 7;
    client.monthlyBudgetMicroUsd = 9'000'000'000;
    client.approval = ApprovalPolicy::Two;
    client.colour = 5;
    client.guard
        = { { QStringLiteral("cheap") }, { QStringLiteral("#ad") }, { QStringLiteral("best") },
              { QStringLiteral("example.org") }, QStringLiteral("Automated") };
    w.write([&](UnitOfWork& u) { return u.clients().insert(client); });
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.clients().find(client.id); }), client);
    client.status = ClientStatus::Paused;
    client.dailyPostCap.reset();
    client.updatedAt = w.now + std::chrono::seconds(5);
    const auto stored = w.write([&](UnitOfWork& u) { return u.clients().update(client); });
    client.revision = 2;
    QCOMPARE(stored, client);
}

void SetupContract::keepsEveryFieldOfASchedule()
{
    auto& w = *m_workspace;
    auto schedule = w.addSetup(QStringLiteral("A")).schedule;
    schedule.approval = ApprovalPolicy::Two;
    schedule.lead = std::chrono::minutes(90);
    schedule.misfire = QStringLiteral("all");
    schedule.misfireWindow = std::chrono::hours(3);
    schedule.state = ScheduleState::Paused;
    schedule.accountIds.removeFirst();
    schedule.config = QStringLiteral("{\"a\":1}");
    const auto stored = w.write([&](UnitOfWork& u) { return u.schedules().update(schedule); });
    schedule.revision = 2;
    QCOMPARE(stored, schedule);
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.schedules().list(schedule.clientId); }),
        QList { schedule });
}

void SetupContract::namesAreUniquePerClient_data()
{
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("second");
    QTest::newRow("same") << QStringLiteral("Mia") << QStringLiteral("Mia");
    QTest::newRow("case") << QStringLiteral("Mia") << QStringLiteral("mIA");
    QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("STRASSE");
    QTest::newRow("capital sharp s") << QStringLiteral("Straße") << QStringLiteral("STRAẞE");
    QTest::newRow("umlaut") << QStringLiteral("Ärzte") << QStringLiteral("ärzte");
    QTest::newRow("composed") << QStringLiteral("é") << QString::fromUtf8("e\xcc\x81");
    QTest::newRow("full width") << QStringLiteral("Mia") << QString::fromUtf8("Ｍｉａ");
    QTest::newRow("blanks") << QStringLiteral("Mia B") << QStringLiteral(" Mia  B ");
}

void SetupContract::namesAreUniquePerClient()
{
    QFETCH(QString, taken);
    QFETCH(QString, second);
    auto& w = *m_workspace;
    const auto one = w.addSetup(QStringLiteral("One"));
    const auto two = w.addSetup(QStringLiteral("Two"));
    Persona persona = one.persona;
    persona.id = PersonaId::create(w.now);
    persona.name = taken + QStringLiteral(" X");
    w.write([&](UnitOfWork& u) { return u.personas().insert(persona); });
    persona.id = PersonaId::create(w.now);
    persona.name = second + QStringLiteral(" x");
    const auto refused = w.failWrite([&](UnitOfWork& u) { return u.personas().insert(persona); });
    QVERIFY(refused.kind == ErrorKind::Conflict);
    QVERIFY(refused.message.contains(persona.name));
    persona.clientId = two.client.id; // another client may use it
    w.write([&](UnitOfWork& u) { return u.personas().insert(persona); });
}

void SetupContract::archivedClientsKeepTheirNames()
{
    auto& w = *m_workspace;
    Client client = w.clientNamed(QStringLiteral("Harbour Lane"));
    client.status = ClientStatus::Archived;
    w.write([&](UnitOfWork& u) { return u.clients().insert(client); });
    const auto second = w.clientNamed(QStringLiteral("HARBOUR LANE"));
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.clients().insert(second); }).kind
        == ErrorKind::Conflict);
    const auto found = w.read(
        [&](UnitOfWork& u) { return u.clients().findByName(QStringLiteral("harbour lane")); });
    QCOMPARE(found.value().id, client.id);
    QVERIFY(
        !w.read([&](UnitOfWork& u) { return u.clients().findByName(QStringLiteral("harbour")); }));
}

void SetupContract::renamingToATakenNameIsAConflict()
{
    auto& w = *m_workspace;
    w.write(
        [&](UnitOfWork& u) { return u.clients().insert(w.clientNamed(QStringLiteral("One"))); });
    Client two = w.clientNamed(QStringLiteral("Two"));
    w.write([&](UnitOfWork& u) { return u.clients().insert(two); });
    Client renamed = two;
    renamed.name = QStringLiteral("ONE");
    const auto refused = w.failWrite([&](UnitOfWork& u) { return u.clients().update(renamed); });
    QVERIFY(refused.kind == ErrorKind::Conflict);
    QVERIFY(refused.message.contains(QStringLiteral("ONE")));
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.clients().find(two.id); }), two);
}

void SetupContract::secondWriterGetsAConflict()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    Persona first = setup.persona;
    first.voice = QStringLiteral("loud");
    w.write([&](UnitOfWork& u) { return u.personas().update(first); });
    Persona second = setup.persona; // read before the first was saved
    second.voice = QStringLiteral("quiet");
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.personas().update(second); }).kind
        == ErrorKind::Conflict);
    const auto stored = w.read([&](UnitOfWork& u) { return u.personas().find(first.id); });
    QCOMPARE(stored.voice, first.voice);
    QCOMPARE(stored.revision, 2);
    Account account = setup.account;
    account.health = AccountHealth::SignInAgain;
    w.write([&](UnitOfWork& u) { return u.accounts().update(account); });
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.accounts().update(account); }).kind
        == ErrorKind::Conflict);
}

void SetupContract::findsNothingGivesNotFound()
{
    auto& w = *m_workspace;
    const auto kind = [&](auto find) {
        return error(m_store->read<bool>([find](UnitOfWork& u) -> Result<bool> {
            CLARA_TRY(find(u));
            return true;
        })).kind;
    };
    QVERIFY(kind([&](UnitOfWork& u) { return u.clients().find(ClientId::create(w.now)); })
        == ErrorKind::NotFound);
    QVERIFY(kind([&](UnitOfWork& u) { return u.posts().find(PostId::create(w.now)); })
        == ErrorKind::NotFound);
    QVERIFY(kind([&](UnitOfWork& u) { return u.runs().find(RunId::create(w.now)); })
        == ErrorKind::NotFound);
    QVERIFY(kind([&](UnitOfWork& u) { return u.publications().find(PublicationId::create(w.now)); })
        == ErrorKind::NotFound);
    QVERIFY(kind([&](UnitOfWork& u) { return u.schedules().find(ScheduleId()); })
        == ErrorKind::NotFound);
}

void SetupContract::listsAreSortedByNameKey()
{
    auto& w = *m_workspace;
    for (const auto& name : { QStringLiteral("zeta"), QStringLiteral("Alpha"),
             QStringLiteral("beta"), QStringLiteral("ALPHABET") })
        w.write([&](UnitOfWork& u) { return u.clients().insert(w.clientNamed(name)); });
    QStringList names;
    for (const auto& client : w.read([](UnitOfWork& u) { return u.clients().list(); }))
        names.append(client.name);
    QCOMPARE(names,
        QStringList({ QStringLiteral("Alpha"), QStringLiteral("ALPHABET"), QStringLiteral("beta"),
            QStringLiteral("zeta") }));
    const auto setup = w.addSetup(QStringLiteral("one"));
    QStringList handles;
    for (const auto& account :
        w.read([&](UnitOfWork& u) { return u.accounts().list(setup.client.id); }))
        handles.append(account.handle);
    QCOMPARE(handles, QStringList({ QStringLiteral("first"), QStringLiteral("second") }));
}

void SetupContract::promptVersionsAreImmutable()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    PromptVersion second = setup.version;
    second.templateText = QStringLiteral("changed");
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.prompts().insertVersion(second); }).kind
        == ErrorKind::Conflict);
    second.id = PromptVersionId::create(w.now);
    second.number = 2;
    w.write([&](UnitOfWork& u) { return u.prompts().insertVersion(second); });
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.prompts().versions(setup.prompt.id); }),
        QList({ second, setup.version }));
}

void SetupContract::promptNamesAVersionThatExists()
{
    auto& w = *m_workspace;
    auto prompt = w.addSetup(QStringLiteral("One")).prompt;
    prompt.currentVersion = PromptVersionId::create(w.now);
    const auto refused = w.failWrite([&](UnitOfWork& u) { return u.prompts().update(prompt); });
    QVERIFY(refused.kind == ErrorKind::Invalid);
}

void SetupContract::rowsCannotPointIntoAnotherClient()
{
    auto& w = *m_workspace;
    const auto one = w.addSetup(QStringLiteral("One"));
    const auto two = w.addSetup(QStringLiteral("Two"));
    Schedule schedule = one.schedule;
    schedule.personaId = two.persona.id;
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.schedules().update(schedule); }).kind
        == ErrorKind::Invalid);
    schedule = one.schedule;
    schedule.accountIds = { two.account.id };
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.schedules().update(schedule); }).kind
        == ErrorKind::Invalid);
    Post post = w.draft(one, QStringLiteral("x"));
    post.variants = { { two.account.id, QStringLiteral("x") } };
    const auto refused = w.failWrite(
        [&](UnitOfWork& u) { return u.posts().insert(post, Workspace::firstRevision(post)); });
    QVERIFY(refused.kind == ErrorKind::Invalid);
    QCOMPARE(
        w.read([&](UnitOfWork& u) { return u.schedules().find(one.schedule.id); }), one.schedule);
}

void SetupContract::oneModelIsTheDefault()
{
    auto& w = *m_workspace;
    ModelConnection first { ModelConnectionId::create(w.now), QStringLiteral("Samples"),
        provider::offline, {}, QStringLiteral("offline"), {}, QStringLiteral("max_tokens"), true, 1,
        w.now, w.now };
    ModelConnection second = first;
    second.id = ModelConnectionId::create(w.now);
    second.name = QStringLiteral("Local");
    second.provider = provider::openAiCompatible;
    second.baseUrl = QStringLiteral("http://127.0.0.1:11434/v1");
    second.secret = { QStringLiteral("file"), QStringLiteral("model/x") };
    second.isDefault = false;
    w.write([&](UnitOfWork& u) { return u.models().insert(first); });
    w.write([&](UnitOfWork& u) { return u.models().insert(second); });
    w.write([&](UnitOfWork& u) { return u.models().setDefault(second.id); });
    first.isDefault = false;
    second.isDefault = true;
    QCOMPARE(w.read([](UnitOfWork& u) { return u.models().list(); }), QList({ second, first }));
    QVERIFY(w.failWrite([&](UnitOfWork& u) {
                 return u.models().setDefault(ModelConnectionId::create(w.now));
             }).kind
        == ErrorKind::NotFound);
    first.name = QStringLiteral("LOCAL");
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.models().update(first); }).kind
        == ErrorKind::Conflict);
}

void SetupContract::watermarkMovesForwardOnly()
{
    auto& w = *m_workspace;
    const auto id = w.addSetup(QStringLiteral("One")).schedule.id;
    const auto later = w.now + std::chrono::hours(2);
    QSignalSpy changes(m_store.get(), &Store::changed);
    w.write([&](UnitOfWork& u) { return u.schedules().advanceWatermark(id, later); });
    w.write([&](UnitOfWork& u) { return u.schedules().advanceWatermark(id, w.now); });
    const auto stored = w.read([&](UnitOfWork& u) { return u.schedules().find(id); });
    QCOMPARE(stored.watermark, later);
    QCOMPARE(stored.revision, 1);
    QCOMPARE(changes.count(), 0);
}

void SetupContract::planningSeesActiveSchedulesOfActiveClients()
{
    auto& w = *m_workspace;
    const auto one = w.addSetup(QStringLiteral("One"));
    auto two = w.addSetup(QStringLiteral("Two"));
    auto three = w.addSetup(QStringLiteral("Three"));
    two.client.status = ClientStatus::Paused;
    three.schedule.state = ScheduleState::Paused;
    w.write([&](UnitOfWork& u) { return u.clients().update(two.client); });
    w.write([&](UnitOfWork& u) { return u.schedules().update(three.schedule); });
    QCOMPARE(
        w.read([](UnitOfWork& u) { return u.schedules().plannable(); }), QList { one.schedule });
}

void SetupContract::settingsAndMembers()
{
    auto& w = *m_workspace;
    const auto key = QStringLiteral("publishing.stopped");
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.settings().value(key); }), QString());
    w.write([&](UnitOfWork& u) { return u.settings().set(key, QStringLiteral("1")); });
    w.write([&](UnitOfWork& u) { return u.settings().set(key, QStringLiteral("0")); });
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.settings().value(key); }), QStringLiteral("0"));
    const Member mia { MemberId::create(w.now), QStringLiteral("mia"), ActorKind::Person, w.now };
    w.write([&](UnitOfWork& u) { return u.members().insert(mia); });
    QCOMPARE(w.read([](UnitOfWork& u) { return u.members().list(); }), QList { mia });
}

void SetupContract::rolesOfMembers()
{
    auto& w = *m_workspace;
    const Client rye = w.addSetup(QStringLiteral("Rye")).client;
    const Client oat = w.addSetup(QStringLiteral("Oat")).client;
    const Member mia { MemberId::create(w.now), QStringLiteral("mia"), ActorKind::Person, w.now };
    const Member bo { MemberId::create(w.now), QStringLiteral("bo"), ActorKind::Person, w.now };
    const auto role = [&](const Member& member, std::optional<ClientId> client, Role given) {
        const Membership membership { MembershipId::create(w.now), member.id, client, given,
            w.now };
        w.write([&](UnitOfWork& u) { return u.members().setRole(membership); });
        return membership;
    };
    const auto deciders = [&](std::optional<ClientId> client) {
        return w.read([&](UnitOfWork& u) { return u.members().deciders(client); });
    };
    w.write([&](UnitOfWork& u) { return u.members().insert(mia); });
    w.write([&](UnitOfWork& u) { return u.members().insert(bo); });
    QCOMPARE(deciders(std::nullopt), 0);
    role(mia, std::nullopt, Role::Owner);
    QCOMPARE(deciders(rye.id), 1);
    auto some = role(bo, rye.id, Role::Viewer);
    QCOMPARE(deciders(rye.id), 1); // who only looks decides nothing
    role(bo, rye.id, Role::Reviewer); // the same place again: changed, not added
    some.role = Role::Reviewer;
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.members().memberships(bo.id); }), QList { some });
    QCOMPARE(
        w.read([&](UnitOfWork& u) { return u.members().memberships(std::nullopt); }).size(), 2);
    QCOMPARE(deciders(rye.id), 2);
    QCOMPARE(deciders(oat.id), 1);
    QCOMPARE(deciders(std::nullopt), 2);
    QCOMPARE(toString(w.failWrite([&](UnitOfWork& u) {
                           return u.members().removeRole(bo.id, oat.id);
                       }).kind),
        toString(ErrorKind::NotFound));
    w.write([&](UnitOfWork& u) { return u.members().removeRole(bo.id, rye.id); });
    QCOMPARE(deciders(rye.id), 1);
    QVERIFY(!w.read([&](UnitOfWork& u) { return u.members().signedIn(); })); // the maker, or a file
}

void SetupContract::historyCannotBeChanged()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    AuditEvent event { AuditId::create(w.now), setup.client.id, {}, QStringLiteral("mia"),
        QStringLiteral("client.add"), QStringLiteral("client"), setup.client.id.toString(),
        QStringLiteral("{}"), w.now };
    w.write([&](UnitOfWork& u) { return u.audit().append(event); });
    auto later = event;
    later.id = AuditId::create(w.now);
    later.clientId = {};
    later.entityId = QStringLiteral("x");
    later.at = w.now + std::chrono::seconds(1);
    w.write([&](UnitOfWork& u) { return u.audit().append(later); });
    QCOMPARE(w.read([](UnitOfWork& u) { return u.audit().list({}); }), QList({ later, event }));
    AuditFilter filter;
    filter.client = setup.client.id;
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.audit().list(filter); }), QList { event });
    w.failWrite([&](UnitOfWork& u) { return u.audit().append(event); }); // the same id again
}

void SetupContract::pricesAreDated()
{
    auto& w = *m_workspace;
    ModelPrice old { QStringLiteral("b"), QStringLiteral("m"), w.now, 100, {}, {}, 300, 0, {}, {},
        {}, QStringLiteral("page") };
    ModelPrice fresh = old;
    fresh.validFrom = w.now + std::chrono::hours(24);
    fresh.input = 90;
    fresh.tierThreshold = 200'000;
    fresh.tierInput = 180;
    ModelPrice other = old;
    other.provider = QStringLiteral("a");
    for (const auto& price : { old, fresh, other, fresh })
        w.write([&](UnitOfWork& u) { return u.usage().setPrice(price); });
    QCOMPARE(w.read([](UnitOfWork& u) { return u.usage().priceCount(); }), 3);
    const auto at = [&](Instant when) {
        return w.read([&](UnitOfWork& u) {
            return u.usage().price(QStringLiteral("b"), QStringLiteral("m"), when);
        });
    };
    QVERIFY(!at(w.now - milliseconds(1)));
    QCOMPARE(at(w.now).value(), old);
    QCOMPARE(at(fresh.validFrom).value(), fresh);
    QCOMPARE(w.read([&](UnitOfWork& u) {
                  return u.usage().priceOfModel(QStringLiteral("m"), fresh.validFrom);
              }).value(),
        other);
    QVERIFY(
        !w.read([&](UnitOfWork& u) { return u.usage().priceOfModel(QStringLiteral("n"), w.now); }));
}

void SetupContract::usageIsSummed()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const auto record = [&](ClientId client, std::optional<qint64> cost, Instant at) {
        UsageRecord usage;
        usage.id = UsageId::create(w.now);
        usage.clientId = client;
        usage.model = QStringLiteral("m");
        usage.tokens = { 1, 2, 3, 4, 5, false };
        usage.costMicroUsd = cost;
        usage.at = at;
        w.write([&](UnitOfWork& u) { return u.usage().insert(usage); });
    };
    record(setup.client.id, 40, w.now);
    record(setup.client.id, std::nullopt, w.now + std::chrono::seconds(1));
    record({}, 2, w.now);
    record(setup.client.id, 1000,
        w.now + std::chrono::hours(1)); // the end does not belong to the range
    const auto sum = [&](std::optional<ClientId> client) {
        return w.read([&](UnitOfWork& u) {
            return u.usage().sum(client, w.now, w.now + std::chrono::hours(1));
        });
    };
    QCOMPARE(sum(setup.client.id).microUsd, 40);
    QCOMPARE(sum(setup.client.id).unknownCalls, 1);
    QCOMPARE(sum(setup.client.id).tokens, 30);
    QCOMPARE(sum({}).microUsd, 42);
    QCOMPARE(sum({}).calls, 3);
    QCOMPARE(sum(ClientId::create(w.now)).calls, 0);
    const QList<Instant> bounds { w.now - std::chrono::hours(1), w.now,
        w.now + std::chrono::hours(1), w.now + std::chrono::hours(2) };
    const auto sums = w.read([&](UnitOfWork& u) { return u.usage().sums(std::nullopt, bounds); });
    QCOMPARE(sums.size(), 3);
    QCOMPARE(sums.at(0).calls, 0);
    QCOMPARE(sums.at(1).microUsd, 42);
    QCOMPARE(sums.at(2).microUsd, 1000);
    const auto of = w.read([&](UnitOfWork& u) {
        return u.usage().sumsOf(
            { setup.client.id, ClientId::create(w.now) }, w.now, w.now + std::chrono::hours(1));
    });
    QCOMPARE(of.size(), 1);
    QCOMPARE(of.value(setup.client.id).microUsd, 40);
    QCOMPARE(of.value(setup.client.id).unknownCalls, 1);
}

void SetupContract::failingWorkChangesNothing()
{
    auto& w = *m_workspace;
    QSignalSpy changes(m_store.get(), &Store::changed);
    const auto refused = w.failWrite([&](UnitOfWork& u) -> Status {
        CLARA_TRY(u.clients().insert(w.clientNamed(QStringLiteral("One"))));
        return failure(ErrorKind::Rejected, QStringLiteral("no"));
    });
    QVERIFY(refused.kind == ErrorKind::Rejected);
    QCOMPARE(refused.message, QStringLiteral("no"));
    QVERIFY(w.read([](UnitOfWork& u) { return u.clients().list(); }).isEmpty());
    QCOMPARE(changes.count(), 0);
}

void SetupContract::thrownExceptionChangesNothing()
{
    auto& w = *m_workspace;
    const auto refused = w.failWrite([&](UnitOfWork& u) -> Status {
        CLARA_TRY(u.clients().insert(w.clientNamed(QStringLiteral("One"))));
        throw std::runtime_error("boom");
    });
    QVERIFY(refused.kind == ErrorKind::Internal);
    QVERIFY(w.read([](UnitOfWork& u) { return u.clients().list(); }).isEmpty());
    w.addSetup(QStringLiteral("One")); // the writer goes on
}

void SetupContract::spoiledTransactionIsNotCommitted()
{
    auto& w = *m_workspace;
    const auto one = w.addSetup(QStringLiteral("One"));
    const auto two = w.addSetup(QStringLiteral("Two"));
    const auto refused = w.failWrite([&](UnitOfWork& u) -> Status {
        CLARA_TRY(u.settings().set(QStringLiteral("a"), QStringLiteral("b")));
        Schedule schedule = one.schedule;
        schedule.personaId = two.persona.id;
        (void)u.schedules().update(schedule); // work that looks away
        return {};
    });
    QVERIFY(refused.kind == ErrorKind::Invalid);
    QCOMPARE(
        w.read([](UnitOfWork& u) { return u.settings().value(QStringLiteral("a")); }), QString());
}

void SetupContract::readersCannotWrite()
{
    const auto refused = error(m_store->read<bool>([](UnitOfWork& u) -> Result<bool> {
        CLARA_TRY(u.settings().set(QStringLiteral("a"), QStringLiteral("b")));
        return true;
    }));
    QVERIFY(refused.kind == ErrorKind::Storage);
    QCOMPARE(
        m_workspace->read([](UnitOfWork& u) { return u.settings().value(QStringLiteral("a")); }),
        QString());
}

void SetupContract::changeFeedNamesWhatWasTouched()
{
    auto& w = *m_workspace;
    QSignalSpy changes(m_store.get(), &Store::changed);
    w.addSetup(QStringLiteral("One"));
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes.takeFirst().at(0).value<Entities>(),
        Entities(Entity::Client) | Entity::Persona | Entity::Prompt | Entity::Account
            | Entity::Schedule);
    w.write(
        [](UnitOfWork& u) { return u.settings().set(QStringLiteral("a"), QStringLiteral("b")); });
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes.takeFirst().at(0).value<Entities>(), Entities(Entity::Setting));
    w.read([](UnitOfWork& u) { return u.clients().list(); });
    w.write([](UnitOfWork& u) { return u.runs().insertOccurrences({}); }); // nothing new
    QCOMPARE(changes.count(), 0);
}

void SetupContract::presenceComesAndGoes()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const Member ana { MemberId::create(w.now), QStringLiteral("Ana"), ActorKind::Person, w.now };
    w.write([&](UnitOfWork& u) { return u.members().insert(ana); });
    const ClientId client = setup.client.id;
    const EditedThing persona { EditedKind::Persona, setup.persona.id.toString(), client };
    const EditedThing schedule { EditedKind::Schedule, setup.schedule.id.toString(), client };
    const auto beat = [&](const QString& session, const EditedThing& thing, Instant at) {
        w.write([&](UnitOfWork& u) {
            return u.presence().beat({ session, ana.id, {}, thing, at, at });
        });
    };
    const auto others = [&](const QString& session, Instant at) {
        return w.read([&](UnitOfWork& u) { return u.presence().others(session, at); });
    };
    const QString desk = QStringLiteral("desk");
    const QString other = QStringLiteral("other");
    QSignalSpy changes(m_store.get(), &Store::changed);
    beat(desk, persona, w.now);
    QCOMPARE(changes.count(), 1);
    QVERIFY(changes.first().first().value<Entities>() == Entities(Entity::Presence));
    const Instant later = w.now + std::chrono::seconds(30);
    beat(desk, persona, later);
    QCOMPARE(changes.count(), 1); // a further sign of life changes nothing that is shown
    beat(desk, schedule, later);
    const QList<Presence> expected { { desk, ana.id, ana.name, persona, w.now, later },
        { desk, ana.id, ana.name, schedule, later, later } };
    QVERIFY(others(other, later) == expected);
    QVERIFY(others(desk, later).isEmpty()); // of oneself nothing is asked

    EditedThing second = persona;
    second.id = PersonaId::create(w.now).toString();
    beat(desk, second, later);
    QCOMPARE(others(other, later).size(), 2); // the next persona takes the place of the first
    w.write([&](UnitOfWork& u) { return u.presence().leave(desk, EditedKind::Schedule); });
    QCOMPARE(others(other, later).size(), 1);
    QVERIFY(others(other, later).first().thing == second);
    beat(desk, schedule, later);
    w.write([&](UnitOfWork& u) { return u.presence().leave(desk, std::nullopt); });
    QVERIFY(others(other, later).isEmpty());
    changes.clear();
    w.write([&](UnitOfWork& u) { return u.presence().leave(desk, std::nullopt); });
    QCOMPARE(changes.count(), 0);
}

void SetupContract::presenceIsForgotten()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const Member ana { MemberId::create(w.now), QStringLiteral("Ana"), ActorKind::Person, w.now };
    w.write([&](UnitOfWork& u) { return u.members().insert(ana); });
    const ClientId client = setup.client.id;
    const auto beat = [&](const QString& session, Instant at) {
        w.write([&](UnitOfWork& u) {
            return u.presence().beat(
                { session, ana.id, {}, { EditedKind::Client, client.toString(), client }, at, at });
        });
    };
    const auto seen = [&](Instant at) {
        return w.read([&](UnitOfWork& u) { return u.presence().others({}, at); }).size();
    };
    beat(QStringLiteral("gone"), w.now);
    QCOMPARE(seen(w.now + presenceCounts), 1);
    const Instant late = w.now + presenceCounts + milliseconds(1);
    QCOMPARE(seen(late), 0);
    QCOMPARE(numberOf(m_folder->path(), QStringLiteral("SELECT count(*) FROM %1presence")), 1);
    beat(QStringLiteral("here"), late); // clears away what nobody counts any more
    QCOMPARE(numberOf(m_folder->path(), QStringLiteral("SELECT count(*) FROM %1presence")), 1);
    QCOMPARE(seen(late), 1);
}

QTEST_GUILESS_MAIN(SetupContract)
#include "tst_setup_contract.moc"
