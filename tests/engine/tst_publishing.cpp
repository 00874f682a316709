// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_clock.h"
#include "support/keyless_publisher.h"
#include "support/workspace.h"
#include "support/world.h"

using namespace clara;
using namespace clara::test;
using namespace std::chrono_literals;

namespace {

const QString putRecord = QStringLiteral("com.atproto.repo.putRecord");
const QString keylessPost = QStringLiteral("/keyless/post");

void addKeyless(app::WorkspaceOptions& options)
{
    options.addPublishers
        = [](HttpClient& http, const Clock& clock, app::PublisherRegistrar& registrar) {
              registrar.add(std::make_unique<KeylessPublisher>(http, clock));
          };
}

QJsonObject faultAt(
    const QString& endpoint, const char* stage, const char* action, QJsonObject more = {})
{
    more.insert(QStringLiteral("endpoint"), endpoint);
    more.insert(QStringLiteral("stage"), QString::fromLatin1(stage));
    more.insert(QStringLiteral("action"), QString::fromLatin1(action));
    return more;
}

} // namespace

class TestPublishing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_world = World::start();
        QVERIFY(m_world);
    }

    void aPostReachesBlueskyOnceWithExactlyItsText()
    {
        SystemClock clock;
        TestWorkspace workspace(clock);
        const auto post = publishing(workspace, QStringLiteral("bluesky"));
        const auto sent = workspace.waitForPublication(post.id, { PublicationState::Published });
        QVERIFY(sent);
        QCOMPARE(m_world->records().size(), 1);
        QCOMPARE(m_world->records().first().toObject().value(QStringLiteral("text")).toString(),
            post.text());
        QCOMPARE(m_world->requestCount(putRecord), 1);
        QVERIFY(!sent->remoteId.isEmpty());
        QVERIFY(workspace.waitForPost(workspace.client.id, PostState::Published));
    }

    void faults_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<PublicationState>("expected");
        using S = PublicationState;
        const QJsonObject serverError { { QStringLiteral("status"), 500 } };
        for (const auto& [network, endpoint] : { std::pair(QStringLiteral("bluesky"), putRecord),
                 std::pair(QStringLiteral("keyless"), keylessPost) }) {
            const QByteArray name = network.toLatin1();
            const bool keyed = network == QLatin1String("bluesky");
            QTest::newRow(name + " accept then close")
                << network << faultAt(endpoint, "effect", "close") << S::Published;
            QTest::newRow(name + " reset after effect")
                << network << faultAt(endpoint, "effect", "reset") << S::Published;
            QTest::newRow(name + " reset before effect")
                << network << faultAt(endpoint, "received", "reset")
                << (keyed ? S::Published : S::NeedsHuman);
            QTest::newRow(name + " 500 before effect")
                << network << faultAt(endpoint, "received", "status", serverError)
                << (keyed ? S::Published : S::NeedsHuman);
            QTest::newRow(name + " 500 after effect")
                << network << faultAt(endpoint, "effect", "status", serverError) << S::Published;
            QTest::newRow(name + " 200 without id")
                << network << faultAt(endpoint, "effect", "no_id") << S::Published;
            QTest::newRow(name + " malformed answer")
                << network << faultAt(endpoint, "effect", "malformed") << S::Published;
            QTest::newRow(name + " cut answer")
                << network << faultAt(endpoint, "half_answer", "close") << S::Published;
        }
    }
    void faults()
    {
        QFETCH(QString, network);
        QFETCH(QJsonObject, fault);
        QFETCH(PublicationState, expected);
        m_world->fault(fault);
        SystemClock clock;
        TestWorkspace workspace(clock, addKeyless);
        const auto post = publishing(workspace, network);
        const auto sent = workspace.waitForPublication(post.id,
            { PublicationState::Published, PublicationState::NeedsHuman,
                PublicationState::Rejected });
        QVERIFY(sent);
        QVERIFY2(sent->state == expected, qPrintable(toString(sent->state)));
        const qsizetype there = network == QLatin1String("bluesky")
            ? m_world->records().size()
            : m_world->keylessPosts().size();
        QVERIFY(there <= 1);
        if (expected == PublicationState::Published)
            QCOMPARE(there, 1);
        // The evidence says what happened, in order.
        const auto item = await(workspace.session->queries().publication(sent->id));
        QVERIFY(item->attempts.size() >= 2);
        QCOMPARE(item->attempts.first().outcome, QStringLiteral("unknown"));
    }

    void rateLimitsAreProofThatNothingWasSent()
    {
        m_world->fault(faultAt(putRecord, "received", "status",
            { { QStringLiteral("status"), 429 },
                { QStringLiteral("headers"),
                    QJsonObject { { QStringLiteral("Retry-After"), QStringLiteral("120") } } } }));
        SystemClock clock;
        TestWorkspace workspace(clock);
        const auto post = publishing(workspace, QStringLiteral("bluesky"));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->requestCount(putRecord), 1, 10000);
        const auto queued = workspace.waitForPublication(post.id, { PublicationState::Queued });
        QVERIFY(queued);
        QTRY_VERIFY(
            workspace.waitForPublication(post.id, { PublicationState::Queued })->attempts == 1);
        const auto again = workspace.waitForPublication(post.id, { PublicationState::Queued });
        QVERIFY(again->notBefore > clock.now() + 100s);
    }

    void refusalsAreShownAndNotRepeated()
    {
        m_world->fault(faultAt(putRecord, "received", "status",
            { { QStringLiteral("status"), 400 },
                { QStringLiteral("body"),
                    QStringLiteral(
                        R"({"error":"InvalidRequest","message":"Record too old"})") } }));
        SystemClock clock;
        TestWorkspace workspace(clock);
        const auto post = publishing(workspace, QStringLiteral("bluesky"));
        const auto refused = workspace.waitForPublication(post.id, { PublicationState::Rejected });
        QVERIFY(refused);
        QVERIFY(refused->reason.contains(QLatin1String("Record too old")));
        QVERIFY(workspace.waitForPost(workspace.client.id, PostState::Failed));
        QCOMPARE(m_world->requestCount(putRecord), 1);
    }

    void anEditVoidsTheApproval()
    {
        SystemClock clock;
        TestWorkspace workspace(clock);
        const Post post = draft(workspace, QStringLiteral("bluesky"));
        session::ApproveRequest request;
        request.post = post.id;
        request.undo = 1h;
        QVERIFY(await(workspace.session->commands().approvePost(request)));
        const QList<PostVariant> changed { { post.variants.first().accountId,
            QStringLiteral("Another text.") } };
        const auto edited
            = await(workspace.session->commands().editPost(post.id, post.revision, changed));
        QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().message));
        QVERIFY(edited->state == PostState::InReview);
        QCOMPARE(edited->revision, 2);
        const auto detail = await(workspace.session->queries().post(post.id));
        QVERIFY(detail->publications.first().publication.state == PublicationState::Superseded);
        QVERIFY(detail->approvals.first().voidedAt);
        // Approving what was seen before the edit is refused.
        request.revision = 1;
        request.contentHash = post.contentHash;
        const auto stale = await(workspace.session->commands().approvePost(request));
        QVERIFY(!stale && stale.error().kind == ErrorKind::Conflict);
        QCOMPARE(m_world->requestCount(putRecord), 0);
    }

    void undoWorksUntilPublicationStarts()
    {
        SystemClock clock;
        TestWorkspace workspace(clock);
        const Post post = draft(workspace, QStringLiteral("bluesky"));
        session::ApproveRequest request;
        request.post = post.id;
        request.undo = 1h;
        QVERIFY(await(workspace.session->commands().approvePost(request)));
        const auto undone = await(workspace.session->commands().undoDecision(post.id));
        QVERIFY(undone && undone->state == PostState::InReview);
        request.undo = 0ms;
        QVERIFY(await(workspace.session->commands().approvePost(request)));
        QVERIFY(workspace.waitForPublication(post.id, { PublicationState::Published }));
        const auto late = await(workspace.session->commands().undoDecision(post.id));
        QVERIFY(!late && late.error().kind == ErrorKind::Conflict);
        QCOMPARE(m_world->records().size(), 1);
    }

    void stoppedPublishingSendsNothing()
    {
        SystemClock clock;
        TestWorkspace workspace(clock);
        const Post post = draft(workspace, QStringLiteral("bluesky"));
        QVERIFY(await(workspace.session->commands().setPublishingStopped(true)));
        session::ApproveRequest request;
        request.post = post.id;
        QVERIFY(await(workspace.session->commands().approvePost(request)));
        QTest::qWait(300); // several passes of the engine
        QCOMPARE(m_world->requestCount(putRecord), 0);
        QVERIFY(await(workspace.session->commands().setPublishingStopped(false)));
        QVERIFY(workspace.waitForPublication(post.id, { PublicationState::Published }));
    }

    void aSlotLongGoneWaitsForAPerson()
    {
        FakeClock clock(*parseInstant(QStringLiteral("2026-03-01T08:00:00Z")));
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill(QStringLiteral("bluesky"), m_world->baseUrl()));
        const Post post = stored(workspace, *parseInstant(QStringLiteral("2026-03-01T09:00:00Z")));
        session::ApproveRequest request;
        request.post = post.id;
        QVERIFY(await(workspace.session->commands().approvePost(request)));
        clock.jump(5h); // the laptop slept over the slot
        workspace.session->engine().start();
        const auto held = workspace.waitForPublication(post.id, { PublicationState::HeldLate });
        QVERIFY(held && !held->reason.isEmpty());
        QVERIFY(workspace.waitForPost(workspace.client.id, PostState::Held));
        QCOMPARE(m_world->requestCount(putRecord), 0);
        QVERIFY(await(workspace.session->commands().resolvePublication(
            held->id, session::Resolution::SendAgain, {})));
        QVERIFY(workspace.waitForPublication(post.id, { PublicationState::Published }));
        QVERIFY(workspace.waitForPost(workspace.client.id, PostState::Published));
    }

    void lateApprovalAsks()
    {
        FakeClock clock(*parseInstant(QStringLiteral("2026-03-01T12:00:00Z")));
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill(QStringLiteral("bluesky"), m_world->baseUrl()));
        const Post post = stored(workspace, *parseInstant(QStringLiteral("2026-03-01T08:00:00Z")));
        session::ApproveRequest request;
        request.post = post.id;
        const auto asked = await(workspace.session->commands().approvePost(request));
        QVERIFY(!asked && asked.error().field == QLatin1String("late"));
        request.late = session::LateChoice::NextSlot;
        const auto moved = await(workspace.session->commands().approvePost(request));
        QVERIFY(moved);
        QCOMPARE(
            toIso(*moved->publishAt), QStringLiteral("2026-03-02T08:00:00Z")); // 09:00 in Berlin
    }

private:
    Post stored(TestWorkspace& workspace, std::optional<Instant> slot)
    {
        const Schedule schedule = workspace.schedule;
        const auto post = await(workspace.session->store().write<Post>(
            [schedule, slot](UnitOfWork& work) -> Result<Post> {
                Post row;
                row.id = PostId::create(SystemClock().now());
                row.clientId = schedule.clientId;
                row.personaId = schedule.personaId;
                row.scheduleId = schedule.id;
                row.state = PostState::InReview;
                row.variants
                    = { { schedule.accountIds.first(), QStringLiteral("Rye bread at seven.") } };
                row.contentHash = contentHash(row.variants);
                row.publishAt = slot;
                row.createdAt = row.updatedAt = SystemClock().now();
                PostRevision revision;
                revision.postId = row.id;
                revision.clientId = row.clientId;
                revision.variants = row.variants;
                revision.contentHash = row.contentHash;
                revision.createdAt = row.createdAt;
                CLARA_TRY(work.posts().insert(row, revision));
                return row;
            }));
        return post.value_or(Post());
    }

    Post draft(TestWorkspace& workspace, const QString& network)
    {
        if (!workspace.open() || !workspace.fill(network, m_world->baseUrl()))
            return {};
        workspace.session->engine().start();
        return stored(workspace, std::nullopt);
    }

    Post publishing(TestWorkspace& workspace, const QString& network)
    {
        const Post post = draft(workspace, network);
        session::ApproveRequest request;
        request.post = post.id;
        const auto approved = await(workspace.session->commands().approvePost(request));
        if (!approved)
            qWarning("not approved: %s", qPrintable(approved.error().message));
        return post;
    }

    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
