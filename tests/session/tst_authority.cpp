// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/authority.h"
#include "session/authority_table.h"
#include "session/sign_in.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::test;
using session::Commands;

/// Which role may give which command, and the approval by two people, on a workspace in a file.
class AuthorityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rolesMay_data();
    void rolesMay();
    void refusalsSayWhatToDo();
    void whoOpensAFileOwnsIt();
    void theLastOwnerStays();
    void aFileHasOneMember();
    void verifiersAreThoseOfTheServer();
    void passwordsThatAreTooShort();
    void twoPeopleNeedTwoMembers();
    void twoDifferentPeopleApprove();
    void theAuthorDoesNotApprove();
    void anObjectionVoidsTheFirstApproval();
    void theFirstApprovalIsTakenBack();
    void twoAtOnceAreTwo();

private:
    /// Somebody else on the same workspace.
    std::unique_ptr<Commands> person(
        const QString& name, Role role, std::optional<ClientId> client = std::nullopt);
    /// A client that two people approve for, with a draft in review.
    Post draftForTwo();
    static session::ApproveRequest seen(const Post& post);
    session::PostDetail detail(const Post& post)
    {
        return *await(m_workspace->session->queries().post(post.id));
    }

    SystemClock m_clock;
    std::unique_ptr<TestWorkspace> m_workspace;
    AuthorityWorld m_world;
    int m_names = 0;
};

void AuthorityTest::initTestCase()
{
    m_workspace = std::make_unique<TestWorkspace>(m_clock);
    QVERIFY(m_workspace->open());
    auto made = makeAuthorityWorld(*m_workspace);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_world = *made;
}

void AuthorityTest::cleanupTestCase() { m_workspace.reset(); }

std::unique_ptr<Commands> AuthorityTest::person(
    const QString& name, Role role, std::optional<ClientId> client)
{
    const Instant now = m_clock.now();
    const Member member { MemberId::create(now), u"%1 %2"_s.arg(name).arg(++m_names),
        ActorKind::Person, now };
    const auto written
        = await(m_workspace->session->store().write<bool>([=](UnitOfWork& work) -> Result<bool> {
              CLARA_TRY(work.members().insert(member));
              CLARA_TRY(work.members().setRole(
                  { MembershipId::create(now), member.id, client, role, now }));
              return true;
          }));
    if (!written)
        QTest::qFail(qPrintable(written.error().message), __FILE__, __LINE__);
    return std::make_unique<Commands>(m_workspace->session->store(), m_clock, member);
}

void AuthorityTest::rolesMay_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(authorityTable().size()); ++i)
        QTest::newRow(authorityTable().at(i).name) << i;
}

void AuthorityTest::rolesMay()
{
    QFETCH(int, row);
    const auto& entry = authorityTable().at(row);
    const auto ask = [&](std::optional<ClientId> place) {
        QString allowed;
        for (const auto role : allRoles) {
            const auto error = entry.call(*person(u"Them"_s, role, place), m_world);
            allowed += error && error->kind == ErrorKind::Auth ? u'-' : u'y';
        }
        return allowed;
    };
    QCOMPARE(ask(std::nullopt), entry.everywhere);
    QCOMPARE(ask(m_world.client.id), entry.forTheClient);
    QCOMPARE(ask(m_world.other.id), u"----"_s); // a role for another client is none for this one
}

void AuthorityTest::refusalsSayWhatToDo()
{
    const auto reviewer = person(u"Rita"_s, Role::Reviewer, m_world.client.id);
    const auto edited = await(reviewer->editPersona(m_world.persona));
    QCOMPARE(messageOf(edited),
        u"You are a reviewer for Rye & Co; ask an owner to do this or to make you an operator."_s);
    const auto stopped = await(reviewer->setPublishingStopped(true));
    QVERIFY(messageOf(stopped).contains(u"no role for the whole workspace"_s));
    QVERIFY(!await(m_workspace->session->queries().setting(u"publishing.stopped"_s))
                 ->contains(u"Rita"_s));
}

void AuthorityTest::whoOpensAFileOwnsIt()
{
    const auto roles = await(m_workspace->session->commands().ownRoles());
    QVERIFY(roles && roles->size() == 1);
    QCOMPARE(toString(roles->first().role), toString(Role::Owner));
    QVERIFY(!roles->first().client);
    QVERIFY(m_workspace->session->mayRunEngine());
}

void AuthorityTest::theLastOwnerStays()
{
    TestWorkspace alone(m_clock);
    QVERIFY(alone.open());
    auto& owner = alone.session->commands();
    const auto me = owner.actor().id;
    for (const auto role : { std::optional(Role::Operator), std::optional<Role>() })
        QCOMPARE(kindOf(await(owner.setMemberRole(me, std::nullopt, role))),
            toString(ErrorKind::Conflict));
    QCOMPARE(kindOf(await(owner.removeMember(me))), toString(ErrorKind::Conflict));
    QVERIFY(await(owner.setMemberRole(me, std::nullopt, Role::Owner)));
}

void AuthorityTest::aFileHasOneMember()
{
    session::NewMember wanted;
    wanted.name = u"Mia"_s;
    wanted.verifier = u"SCRAM-SHA-256$x"_s;
    const auto added = await(m_workspace->session->commands().addMember(wanted));
    QCOMPARE(kindOf(added), toString(ErrorKind::Rejected));
    QVERIFY(messageOf(added).contains(u"one member"_s));
    const auto members = await(m_workspace->session->commands().members(true));
    QVERIFY(std::ranges::none_of(
        members->members, [](const auto& item) { return item.member.name == u"Mia"; }));
}

void AuthorityTest::verifiersAreThoseOfTheServer()
{
    // As in RFC 7677, whose exchange proves these two keys.
    QCOMPARE(session::verifierOf("pencil", QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==")),
        u"SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
        "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="_s);
    const Secret one = session::freshPassword();
    QVERIFY(one.reveal() != session::freshPassword().reveal());
    QVERIFY(session::verifierOf(one));
}

void AuthorityTest::passwordsThatAreTooShort()
{
    for (const auto* bad : { "short", "eleven-sign", "ümlauts are not spelt alike" })
        QCOMPARE(fieldOf(session::verifierOf(Secret(bad))), u"password"_s);
    QVERIFY(session::verifierOf(Secret("twelve signs")));
}

session::ApproveRequest AuthorityTest::seen(const Post& post)
{
    session::ApproveRequest request;
    request.post = post.id;
    request.revision = post.revision;
    request.contentHash = post.contentHash;
    return request;
}

Post AuthorityTest::draftForTwo()
{
    const auto client = m_workspace->addClient(u"Two %1"_s.arg(++m_names), ApprovalPolicy::Two);
    if (!client) {
        QTest::qFail(qPrintable(client.error().message), __FILE__, __LINE__);
        return {};
    }
    if (const auto schedule = m_workspace->addSchedule(*client); !schedule)
        QTest::qFail(qPrintable(schedule.error().message), __FILE__, __LINE__);
    auto& queries = m_workspace->session->queries();
    const auto stored = storeDraft(*m_workspace, m_clock,
        await(queries.personas(client->id))->first(), await(queries.accounts(client->id))->first());
    if (!stored)
        QTest::qFail(qPrintable(stored.error().message), __FILE__, __LINE__);
    return stored.value_or(Post {});
}

void AuthorityTest::twoPeopleNeedTwoMembers()
{
    TestWorkspace alone(m_clock);
    QVERIFY(alone.open());
    const auto refused = alone.addClient(u"Two"_s, ApprovalPolicy::Two);
    QCOMPARE(fieldOf(refused), u"approval"_s);
    QVERIFY(alone.fill());
    Schedule stricter = alone.schedule;
    stricter.approval = ApprovalPolicy::Two;
    QCOMPARE(fieldOf(await(alone.session->commands().editSchedule(stricter))), u"approval"_s);
}

void AuthorityTest::twoDifferentPeopleApprove()
{
    const auto bo = person(u"Bo"_s, Role::Reviewer);
    const Post post = draftForTwo();
    auto& owner = m_workspace->session->commands();
    const auto first = await(owner.approvePost(seen(post)));
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QCOMPARE(toString(first->state), toString(PostState::InReview));
    QCOMPARE(detail(post).approvalsNeeded, 2);
    QCOMPARE(detail(post).approvedBy, QList { owner.actor().id });
    QVERIFY(detail(post).publications.isEmpty());
    PostFilter filter;
    filter.client = post.clientId;
    const auto listed = await(m_workspace->session->queries().approvals(filter));
    QCOMPARE(listed->items.first().approvedBy.size(), 1);

    const auto again = await(owner.approvePost(seen(post)));
    QCOMPARE(kindOf(again), toString(ErrorKind::Conflict));
    QVERIFY(messageOf(again).contains(u"second person"_s));
    const auto second = await(bo->approvePost(seen(post)));
    QVERIFY2(second, second ? "" : qPrintable(second.error().message));
    QCOMPARE(toString(second->state), toString(PostState::Scheduled));
    QCOMPARE(detail(post).publications.size(), 1);
}

void AuthorityTest::theAuthorDoesNotApprove()
{
    const auto bo = person(u"Bo"_s, Role::Reviewer);
    const auto cy = person(u"Cy"_s, Role::Operator);
    const Post post = draftForTwo();
    auto& owner = m_workspace->session->commands();
    QVERIFY(await(owner.approvePost(seen(post))));
    auto texts = post.variants;
    texts[0].text = u"Rye bread, warm at six."_s;
    const auto edited = await(cy->editPost(post.id, post.revision, texts));
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().message));
    QVERIFY(detail(post).approvedBy.isEmpty()); // the approval was for the text before
    QCOMPARE(kindOf(await(bo->approvePost(seen(post)))), toString(ErrorKind::Conflict));
    QVERIFY(messageOf(await(cy->approvePost(seen(*edited)))).contains(u"You wrote"_s));
    QCOMPARE(stateOf(await(bo->approvePost(seen(*edited)))), toString(PostState::InReview));
    QVERIFY(messageOf(await(cy->approvePost(seen(*edited)))).contains(u"You wrote"_s));
    QCOMPARE(stateOf(await(owner.approvePost(seen(*edited)))), toString(PostState::Scheduled));
}

void AuthorityTest::anObjectionVoidsTheFirstApproval()
{
    const auto bo = person(u"Bo"_s, Role::Reviewer);
    const auto cy = person(u"Cy"_s, Role::Reviewer);
    const Post post = draftForTwo();
    QVERIFY(await(m_workspace->session->commands().approvePost(seen(post))));
    QVERIFY(await(bo->requestChanges(post.id, u"shorter"_s)));
    QVERIFY(await(bo->undoDecision(post.id)));
    QVERIFY(detail(post).approvedBy.isEmpty());
    QCOMPARE(stateOf(await(cy->approvePost(seen(post)))), toString(PostState::InReview));
}

void AuthorityTest::theFirstApprovalIsTakenBack()
{
    const auto bo = person(u"Bo"_s, Role::Reviewer);
    const Post post = draftForTwo();
    auto& owner = m_workspace->session->commands();
    QVERIFY(await(owner.approvePost(seen(post))));
    QCOMPARE(kindOf(await(bo->undoDecision(post.id))),
        toString(ErrorKind::Conflict)); // not theirs
    QVERIFY(await(owner.undoDecision(post.id)));
    QVERIFY(detail(post).approvedBy.isEmpty());
    QCOMPARE(stateOf(await(bo->approvePost(seen(post)))), toString(PostState::InReview));
}

void AuthorityTest::twoAtOnceAreTwo()
{
    const auto bo = person(u"Bo"_s, Role::Reviewer);
    const Post post = draftForTwo();
    auto& owner = m_workspace->session->commands();
    // The same person twice and another one, all before the first answer.
    auto first = owner.approvePost(seen(post));
    auto again = owner.approvePost(seen(post));
    auto second = bo->approvePost(seen(post));
    const QList answers { await(first), await(again), await(second) };
    QCOMPARE(std::ranges::count_if(answers, [](const auto& answer) { return !answer; }), 1);
    QCOMPARE(toString(detail(post).post.state), toString(PostState::Scheduled));
    QCOMPARE(detail(post).publications.size(), 1);
}

QTEST_GUILESS_MAIN(AuthorityTest)
#include "tst_authority.moc"
