// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyless_publisher.h"
#include "support/kill_points.h"
#include "support/workspace.h"
#include "support/world.h"

#include <QProcess>

#include <cstdio>

using namespace clara;
using namespace clara::test;

namespace {

const QString midBody
    = QStringLiteral("mid_body"); ///< the killer waits until the server has read half the body

int roundsPerPoint()
{
    bool ok = false;
    const int rounds = qEnvironmentVariableIntValue("CLARA_KILL_ROUNDS", &ok);
    return ok ? rounds : 20;
}

struct Tally {
    int killed = 0;
    int published = 0;
    int needsHuman = 0;
    int doubled = 0;
    int lost = 0;
};

} // namespace

/// Ends the real process at every point of a publication, starts it again and compares the
/// workspace with what exists in the world: never two of a post, never a post that is neither there
/// nor with a person.
class TestKill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPoint_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("point");
        QStringList points { midBody };
        for (int i = 0; i <= int(engine::Point::BeforeReconcileCommit); ++i)
            points.append(pointName(engine::Point(i)));
        for (const auto& network : { QStringLiteral("bluesky"), QStringLiteral("keyless") }) {
            for (const auto& point : points)
                QTest::addRow("%s %s", qPrintable(network), qPrintable(point)) << network << point;
        }
    }

    void everyPoint()
    {
        QFETCH(QString, network);
        QFETCH(QString, point);
        const auto world = World::start();
        QVERIFY(world);
        SystemClock clock;
        TestWorkspace workspace(clock);
        Tally tally;
        for (int round = 0; round < roundsPerPoint(); ++round) {
            const QString text
                = QStringLiteral("Round %1 of %2 on %3").arg(round).arg(point, network);
            const auto post = approvedPost(workspace, network, world->baseUrl(), text);
            QVERIFY2(post, qPrintable(post ? QString() : post.error().message));
            workspace.close();
            killOnce(*world, workspace.path(), network, point, tally);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(runEngine(workspace.path(), world->baseUrl(), QStringLiteral("none")), 0);
            QVERIFY(workspace.open());
            const auto detail = await(workspace.session->queries().post(*post));
            QVERIFY(detail);
            QCOMPARE(detail->publications.size(), 1);
            judge(detail->publications.first().publication, countInWorld(*world, network, text),
                tally);
        }
        std::printf(
            "{\"network\":\"%s\",\"point\":\"%s\",\"kills\":%d,\"published\":%d,\"needs_human\":%d,"
            "\"doubled\":%d,\"lost\":%d}\n",
            qPrintable(network), qPrintable(point), tally.killed, tally.published, tally.needsHuman,
            tally.doubled, tally.lost);
        std::fflush(stdout);
        QCOMPARE(tally.killed, roundsPerPoint());
        QCOMPARE(tally.doubled, 0);
        QCOMPARE(tally.lost, 0);
        // Where repeating is harmless, no person is ever needed.
        if (network == QLatin1String("bluesky"))
            QCOMPARE(tally.published, roundsPerPoint());
    }

private:
    /// A post of a person's approval, queued for the network; the engine has not run yet.
    static Result<PostId> approvedPost(TestWorkspace& workspace, const QString& network,
        const QString& server, const QString& text)
    {
        if (!workspace.session) {
            CLARA_TRY(workspace.open());
            CLARA_TRY(workspace.fill(network, server));
        }
        auto& session = *workspace.session;
        const Schedule schedule = workspace.schedule;
        const auto id = await(
            session.store().write<PostId>([schedule, text](UnitOfWork& work) -> Result<PostId> {
                const Instant now = SystemClock().now();
                Post post;
                post.id = PostId::create(now);
                post.clientId = schedule.clientId;
                post.personaId = schedule.personaId;
                post.scheduleId = schedule.id;
                post.state = PostState::InReview;
                post.variants = { { schedule.accountIds.first(), text } };
                post.contentHash = contentHash(post.variants);
                post.createdAt = post.updatedAt = now;
                PostRevision revision;
                revision.postId = post.id;
                revision.clientId = post.clientId;
                revision.variants = post.variants;
                revision.contentHash = post.contentHash;
                revision.createdAt = now;
                CLARA_TRY(work.posts().insert(post, revision));
                return post.id;
            }));
        if (!id)
            return id;
        session::ApproveRequest request;
        request.post = *id;
        const auto approved = await(session.commands().approvePost(request));
        if (!approved)
            return std::unexpected(approved.error());
        return id;
    }

    static int runEngine(const QString& path, const QString& world, const QString& point)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(CLARA_KILLABLE), { path, world, point });
        if (!process.waitForFinished(60000))
            return -2;
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    static void killOnce(World& world, const QString& path, const QString& network,
        const QString& point, Tally& tally)
    {
        const QString endpoint = network == QLatin1String("bluesky")
            ? QStringLiteral("com.atproto.repo.putRecord")
            : QStringLiteral("/keyless/post");
        if (point.contains(QLatin1String("reconcile"))) {
            // Something to look for: the post arrives, its answer does not.
            world.fault({ { QStringLiteral("endpoint"), endpoint },
                { QStringLiteral("stage"), QStringLiteral("effect") },
                { QStringLiteral("action"), QStringLiteral("close") } });
        }
        if (point != midBody) {
            QCOMPARE(runEngine(path, world.baseUrl(), point), -1); // it really was killed
            ++tally.killed;
            return;
        }
        world.fault({ { QStringLiteral("endpoint"), endpoint },
            { QStringLiteral("stage"), QStringLiteral("body") }, { QStringLiteral("bytes"), 20 },
            { QStringLiteral("action"), QStringLiteral("pause") } });
        QProcess process;
        process.start(
            QStringLiteral(CLARA_KILLABLE), { path, world.baseUrl(), QStringLiteral("none") });
        QVERIFY(process.waitForStarted());
        QVERIFY(world.waitForPause(20000));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        world.release(); // what had reached the server's socket is read and takes effect
        ++tally.killed;
    }

    static int countInWorld(World& world, const QString& network, const QString& text)
    {
        int count = 0;
        const QJsonArray rows
            = network == QLatin1String("bluesky") ? world.records() : world.keylessPosts();
        for (const auto& row : rows)
            count += row.toObject().value(QStringLiteral("text")).toString() == text;
        return count;
    }

    static void judge(const Publication& publication, int inWorld, Tally& tally)
    {
        if (inWorld > 1)
            ++tally.doubled;
        if (publication.state == PublicationState::Published) {
            ++tally.published;
            if (inWorld != 1)
                ++tally.lost;
        } else if (publication.state == PublicationState::NeedsHuman) {
            ++tally.needsHuman;
        } else {
            ++tally.lost; // neither there nor with a person
            qWarning("left as %s: %s", qPrintable(toString(publication.state)),
                qPrintable(publication.reason));
        }
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
