// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/authority_table.h"
#include "session/sign_in.h"
#include "support/private_postgres.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::test;

/// The same rules on a database, where each member signs in with a role of their own.
class SharedAuthorityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rolesMay_data();
    void rolesMay();
    void theDatabaseRefusesByItself();
    void membersSeeTheirClientsOnly();
    void onlyOwnersSeeTheRolesOfOthers();
    void membersSeeWhoEdits();
    void twoAtOnceAreTwo();
    void ownersStepDown();
    void removedMembersAreNotLetIn();

private:
    QString addressOf(const QString& login) const;
    /// Adds a member and signs in as they do, once per name.
    TestWorkspace* person(
        const QString& login, Role role, std::optional<ClientId> client = std::nullopt);

    SystemClock m_clock;
    QString m_schema;
    std::unique_ptr<TestWorkspace> m_owner;
    std::map<QString, std::unique_ptr<TestWorkspace>> m_people;
    AuthorityWorld m_world;
};

QString SharedAuthorityTest::addressOf(const QString& login) const
{
    return u"postgresql://%1@127.0.0.1:%2/postgres?schema=%3"_s.arg(login)
        .arg(PrivatePostgres::instance().address(m_schema).port)
        .arg(m_schema);
}

void SharedAuthorityTest::initTestCase()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    m_schema = PrivatePostgres::instance().freshSchema();
    m_owner = std::make_unique<TestWorkspace>(
        m_clock, [this](auto& options) { options.path = addressOf(u"clara"_s); });
    const Status opened = m_owner->open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    auto made = makeAuthorityWorld(*m_owner);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_world = *made;
}

void SharedAuthorityTest::cleanupTestCase()
{
    m_people.clear();
    m_owner.reset();
}

TestWorkspace* SharedAuthorityTest::person(
    const QString& login, Role role, std::optional<ClientId> client)
{
    auto& known = m_people[login];
    if (known)
        return known.get();
    session::NewMember wanted;
    wanted.name = login;
    wanted.login = m_schema + u'_' + login;
    wanted.role = role;
    wanted.client = client;
    wanted.verifier = *session::verifierOf(session::freshPassword());
    const auto added = await(m_owner->session->commands().addMember(wanted));
    known = std::make_unique<TestWorkspace>(m_clock, [&](auto& options) {
        options.path = addressOf(wanted.login);
        options.create = false;
    });
    const Status opened = added ? known->open() : std::unexpected(added.error());
    if (!opened)
        QTest::qFail(
            qPrintable(opened.error().message + opened.error().detail), __FILE__, __LINE__);
    return known.get();
}

void SharedAuthorityTest::rolesMay_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(authorityTable().size()); ++i)
        QTest::newRow(authorityTable().at(i).name) << i;
}

void SharedAuthorityTest::rolesMay()
{
    QFETCH(int, row);
    const auto& entry = authorityTable().at(row);
    const auto ask = [&](const QString& place, std::optional<ClientId> client) {
        QString allowed;
        for (const auto role : allRoles) {
            auto* them = person(toString(role) + place, role, client);
            const auto error = entry.call(them->session->commands(), m_world);
            // What belongs to clients that one has no role for is not even there.
            const bool isHidden
                = client == m_world.other.id && error && error->kind == ErrorKind::NotFound;
            allowed += error && (error->kind == ErrorKind::Auth || isHidden) ? u'-' : u'y';
        }
        return allowed;
    };
    QCOMPARE(ask(u"_everywhere"_s, std::nullopt), entry.everywhere);
    QCOMPARE(ask(u"_here"_s, m_world.client.id), entry.forTheClient);
    QCOMPARE(ask(u"_there"_s, m_world.other.id), u"----"_s);
}

void SharedAuthorityTest::theDatabaseRefusesByItself()
{
    // Everybody holds four of the sixty connections that the server has.
    std::erase_if(m_people, [](const auto& each) { return each.first.endsWith(u"_there"_s); });
    auto* reviewer = person(u"reviewer_here"_s, Role::Reviewer, m_world.client.id);
    Persona persona = m_world.persona;
    persona.id = PersonaId::create(m_clock.now());
    persona.name = u"Past the program"_s;
    const auto inserted
        = await(reviewer->session->store().write<bool>([persona](UnitOfWork& work) -> Result<bool> {
              CLARA_TRY(work.personas().insert(persona));
              return true;
          }));
    QCOMPARE(kindOf(inserted), toString(ErrorKind::Auth));
    QVERIFY(messageOf(inserted).contains(u"role"_s));
    const auto raised = await(
        reviewer->session->store().write<bool>([this, reviewer](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(work.members().setRole(
                { MembershipId::create(m_clock.now()), reviewer->session->commands().actor().id,
                    std::nullopt, Role::Owner, m_clock.now() }));
            return true;
        }));
    QCOMPARE(kindOf(raised), toString(ErrorKind::Auth));
}

void SharedAuthorityTest::membersSeeTheirClientsOnly()
{
    auto* reviewer = person(u"reviewer_here"_s, Role::Reviewer, m_world.client.id);
    const auto clients = await(reviewer->session->queries().clients());
    QVERIFY(clients && clients->size() == 1);
    QCOMPARE(clients->first().id, m_world.client.id);
    QVERIFY(!reviewer->session->mayRunEngine());
}

void SharedAuthorityTest::onlyOwnersSeeTheRolesOfOthers()
{
    auto* reviewer = person(u"reviewer_here"_s, Role::Reviewer, m_world.client.id);
    const auto seen = await(reviewer->session->commands().members(false));
    QVERIFY(seen && !seen->seesAll);
    for (const auto& item : seen->members)
        QCOMPARE(item.roles.isEmpty(), !item.isSelf);
    const auto all = await(m_owner->session->commands().members(false));
    QVERIFY(all && all->seesAll);
    QVERIFY(
        std::ranges::none_of(all->members, [](const auto& item) { return item.roles.isEmpty(); }));
}

/// Through the change feed of the database, with the rights of each.
void SharedAuthorityTest::membersSeeWhoEdits()
{
    const auto id = m_world.client.id;
    const EditedThing thing { EditedKind::Client, id.toString(), id };
    auto* editor = person(u"presence_editor"_s, Role::Operator, id);
    auto* viewer = person(u"presence_viewer"_s, Role::Viewer, id);
    auto* stranger = person(u"presence_stranger"_s, Role::Viewer, m_world.other.id);
    auto editing = editor->session->makePresence(m_clock);
    auto watching = viewer->session->makePresence(m_clock);
    const auto seen = [&] { return watching->others(thing.kind, thing.id); };
    editing->editing(thing);
    QTRY_COMPARE(seen(), QStringList { u"presence_editor"_s });
    const auto listed = [](TestWorkspace& whose) {
        return await(whose.session->store().read<QList<Presence>>([](UnitOfWork& work) {
            return work.presence().others({}, {});
        })).value_or(QList<Presence>());
    };
    QVERIFY(listed(*stranger).isEmpty());
    // Whoever may not edit is not listed, and only the log hears of it.
    watching->editing(thing);
    std::ignore = await(
        viewer->session->store().write<bool>([](UnitOfWork&) -> Result<bool> { return true; }));
    QCOMPARE(listed(*m_owner).size(), 1);
    editing.reset();
    QTRY_COMPARE(seen(), QStringList());
}

void SharedAuthorityTest::twoAtOnceAreTwo()
{
    auto* bo = person(u"reviewer_everywhere"_s, Role::Reviewer);
    auto& owner = m_owner->session->commands();
    Client strict = *await(m_owner->session->queries().client(m_world.client.id));
    strict.approval = ApprovalPolicy::Two;
    QVERIFY(await(owner.editClient(strict)));
    const auto written = storeDraft(*m_owner, m_clock, m_world.persona, m_world.account);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const Post draft = *written;
    auto texts = draft.variants;
    texts[0].text += u" Once more."_s;
    auto* writer = person(u"operator_everywhere"_s, Role::Operator);
    const auto edited = await(writer->session->commands().editPost(draft.id, 0, texts));
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().message));
    session::ApproveRequest request;
    request.post = draft.id;
    request.revision = edited->revision;
    auto first = owner.approvePost(request);
    auto second = bo->session->commands().approvePost(request);
    const auto one = await(first);
    const auto two = await(second);
    QVERIFY2(one, one ? "" : qPrintable(one.error().message));
    QVERIFY2(two, two ? "" : qPrintable(two.error().message));
    const auto detail = *await(m_owner->session->queries().post(draft.id));
    QCOMPARE(toString(detail.post.state), toString(PostState::Scheduled));
    int queued = 0;
    for (const auto& item : detail.publications)
        queued += item.publication.state == PublicationState::Queued ? 1 : 0;
    QCOMPARE(queued, 1);
}

void SharedAuthorityTest::ownersStepDown()
{
    auto* parting = person(u"parting"_s, Role::Owner);
    auto& commands = parting->session->commands();
    const auto self = commands.actor().id;
    QCOMPARE(kindOf(await(commands.removeMember(self))), toString(ErrorKind::Conflict));
    const auto lowered = await(commands.setMemberRole(self, std::nullopt, Role::Viewer));
    QVERIFY2(lowered, lowered ? "" : qPrintable(lowered.error().message));
    QCOMPARE(kindOf(await(commands.setMemberRole(self, std::nullopt, Role::Owner))),
        toString(ErrorKind::Auth));
}

void SharedAuthorityTest::removedMembersAreNotLetIn()
{
    auto* leaving = person(u"leaving"_s, Role::Operator);
    const auto id = leaving->session->commands().actor().id;
    QVERIFY(await(m_owner->session->commands().removeMember(id)));
    leaving->close();
    const Status again = leaving->open();
    QVERIFY(!again);
    QCOMPARE(kindOf(again), toString(ErrorKind::Auth));
    const auto everybody = await(m_owner->session->commands().members(true));
    QVERIFY(std::ranges::any_of(
        everybody->members, [id](const auto& item) { return item.member.id == id; }));
}

QTEST_GUILESS_MAIN(SharedAuthorityTest)
#include "tst_shared_authority.moc"
