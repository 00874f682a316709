// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_clock.h"
#include "support/workspace.h"
#include "support/world.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace clara;
using namespace clara::test;
using namespace std::chrono_literals;

namespace {
Result<ModelConnection> addWorldModel(TestWorkspace& workspace, const World& world)
{
    ModelConnection model;
    model.name = QStringLiteral("world");
    model.provider = QStringLiteral("openai-compatible");
    model.baseUrl = world.url(QStringLiteral("/v1")).toString();
    model.model = QStringLiteral("gpt-4o-mini");
    return await(workspace.session->commands().addModel(model));
}
} // namespace

class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesADraftWithItsTrace()
    {
        SystemClock clock;
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill());
        workspace.session->engine().start();
        const auto run = await(workspace.session->commands().runNow(workspace.schedule.id));
        QVERIFY(run);
        const auto post = workspace.waitForPost(workspace.client.id, PostState::InReview);
        QVERIFY2(post, qPrintable(post ? QString() : post.error().message));
        QVERIFY(post->sample);
        QVERIFY(!post->text().isEmpty());
        QCOMPARE(post->contentHash, contentHash(post->variants));
        const auto detail = await(workspace.session->queries().run(run->id));
        QVERIFY(detail);
        QList<StepKind> kinds;
        for (const auto& step : detail->steps) {
            kinds.append(step.kind);
            QVERIFY(!step.summary.isEmpty());
        }
        QCOMPARE(kinds.size(), 6);
        QVERIFY(kinds.first() == StepKind::Hook && kinds.last() == StepKind::Draft);
        QVERIFY(detail->steps.at(1).input.contains(QLatin1String("Rye & Co")));
        QVERIFY(detail->steps.at(1).tokens.total() > 0);
        QVERIFY(detail->item.run.state == RunState::Succeeded);
    }

    void nothingGoesOutWithoutApproval()
    {
        SystemClock clock;
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill());
        workspace.session->engine().start();
        QVERIFY(await(workspace.session->commands().runNow(workspace.schedule.id)));
        const auto post = workspace.waitForPost(workspace.client.id, PostState::InReview);
        QVERIFY(post);
        QVERIFY(await(workspace.session->queries().publications({}))->isEmpty());
        session::ApproveRequest request;
        request.post = post->id;
        QVERIFY(await(workspace.session->commands().approvePost(request)));
        const auto sent = workspace.waitForPublication(post->id, { PublicationState::Published });
        QVERIFY(sent);
        QCOMPARE(sent->text, post->text());
        QVERIFY(sent->sample);
        QVERIFY(workspace.waitForPost(workspace.client.id, PostState::Published));
    }

    void policyNoneApprovesAnAllPassDraft()
    {
        SystemClock clock;
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill());
        const auto open = workspace.addClient(QStringLiteral("Open House"), ApprovalPolicy::None);
        const auto schedule = workspace.addSchedule(*open);
        QVERIFY(schedule);
        workspace.session->engine().start();
        QVERIFY(await(workspace.session->commands().runNow(schedule->id)));
        const auto post = workspace.waitForPost(open->id, PostState::Published);
        QVERIFY(post);
        const auto detail = await(workspace.session->queries().post(post->id));
        QCOMPARE(detail->approvals.size(), 1);
        QVERIFY(detail->approvals.first().actorKind == ActorKind::Policy);
        QCOMPARE(detail->approvals.first().contentHash, post->contentHash);
    }

    void aHangingModelHoldsUpOnlyItsOwnClient()
    {
        const auto world = World::start();
        QVERIFY(world);
        world->configure(
            { { QStringLiteral("model"), QJsonObject { { QStringLiteral("hang"), true } } } });
        SystemClock clock;
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill());
        const auto hanging = addWorldModel(workspace, *world);
        QVERIFY(hanging);
        const auto stuck = workspace.addClient(QStringLiteral("Stuck"));
        const auto stuckSchedule
            = workspace.addSchedule(*stuck, QStringLiteral("sandbox"), {}, hanging->id);
        QVERIFY(stuckSchedule);
        QList<Schedule> others;
        for (int i = 0; i < 8; ++i) {
            const auto client = workspace.addClient(QStringLiteral("Client %1").arg(i));
            others.append(*workspace.addSchedule(*client));
        }
        workspace.session->engine().start();
        for (int i = 0; i < 3; ++i)
            QVERIFY(await(workspace.session->commands().runNow(stuckSchedule->id)));
        QTRY_COMPARE_WITH_TIMEOUT(
            world->requestCount(QStringLiteral("/v1/chat/completions")), 1, 10000);
        const Instant asked = clock.now();
        for (const auto& schedule : others)
            QVERIFY(await(workspace.session->commands().runNow(schedule.id)));
        for (const auto& schedule : others) {
            const auto post = workspace.waitForPost(schedule.clientId, PostState::InReview);
            QVERIFY(post);
            const auto run = await(workspace.session->queries().run(post->runId));
            const auto wait = *run->item.run.startedAt - asked;
            QVERIFY2(
                wait < 1s, qPrintable(QStringLiteral("started after %1 ms").arg(wait.count())));
        }
        // Its own lane is one wide: the other two runs of the stuck client wait.
        QCOMPARE(world->requestCount(QStringLiteral("/v1/chat/completions")), 1);
    }

    void stopsCleanlyWhileACallHangsAndTheDatabaseIsLocked()
    {
        const auto world = World::start();
        QVERIFY(world);
        world->configure(
            { { QStringLiteral("model"), QJsonObject { { QStringLiteral("hang"), true } } } });
        SystemClock clock;
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill());
        const auto model = addWorldModel(workspace, *world);
        const auto client = workspace.addClient(QStringLiteral("Stuck"));
        const auto schedule
            = workspace.addSchedule(*client, QStringLiteral("sandbox"), {}, model->id);
        workspace.session->engine().start();
        const auto run = await(workspace.session->commands().runNow(schedule->id));
        QTRY_COMPARE_WITH_TIMEOUT(
            world->requestCount(QStringLiteral("/v1/chat/completions")), 1, 10000);
        {
            QSqlDatabase lock
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("locker"));
            lock.setDatabaseName(workspace.path());
            QVERIFY(lock.open());
            QVERIFY(QSqlQuery(lock).exec(QStringLiteral("BEGIN IMMEDIATE")));
            QElapsedTimer timer;
            timer.start();
            QVERIFY(await(workspace.session->engine().stop(), 8000));
            QVERIFY2(timer.elapsed() <= 5500, qPrintable(QString::number(timer.elapsed())));
            QVERIFY(QSqlQuery(lock).exec(QStringLiteral("ROLLBACK")));
            lock.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("locker"));
        workspace.close();
        QVERIFY(workspace.open());
        // Nobody works on it now; the next start puts it back and runs it again.
        world->configure(
            { { QStringLiteral("model"), QJsonObject { { QStringLiteral("hang"), false } } } });
        workspace.session->engine().start();
        QTRY_VERIFY_WITH_TIMEOUT(
            isFinal(await(workspace.session->queries().run(run->id))->item.run.state), 15000);
    }

    void failuresFollowTheRetryTable()
    {
        const auto world = World::start();
        QVERIFY(world);
        SystemClock clock;
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill());
        const auto model = addWorldModel(workspace, *world);
        const auto client = workspace.addClient(QStringLiteral("Limited"));
        const auto schedule
            = workspace.addSchedule(*client, QStringLiteral("sandbox"), {}, model->id);
        world->fault({ { QStringLiteral("endpoint"), QStringLiteral("/v1/chat/completions") },
            { QStringLiteral("stage"), QStringLiteral("received") },
            { QStringLiteral("action"), QStringLiteral("status") },
            { QStringLiteral("status"), 429 },
            { QStringLiteral("headers"),
                QJsonObject { { QStringLiteral("Retry-After"), QStringLiteral("90") } } } });
        workspace.session->engine().start();
        const auto run = await(workspace.session->commands().runNow(schedule->id));
        QTRY_VERIFY_WITH_TIMEOUT(
            await(workspace.session->queries().run(run->id))->item.run.attempt == 1
                && await(workspace.session->queries().run(run->id))->item.run.state
                    == RunState::Planned,
            10000);
        const Run waiting = await(workspace.session->queries().run(run->id))->item.run;
        QVERIFY(waiting.errorKind == ErrorKind::RateLimited);
        const auto delay = waiting.notBefore - *waiting.startedAt;
        QVERIFY2(delay >= 90s && delay < 95s, qPrintable(QString::number(delay.count())));

        world->fault({ { QStringLiteral("endpoint"), QStringLiteral("/v1/chat/completions") },
            { QStringLiteral("stage"), QStringLiteral("received") },
            { QStringLiteral("action"), QStringLiteral("status") },
            { QStringLiteral("status"), 401 } });
        const auto refused = await(workspace.session->commands().runNow(schedule->id));
        QTRY_VERIFY_WITH_TIMEOUT(
            await(workspace.session->queries().run(refused->id))->item.run.state
                == RunState::Failed,
            10000);
        QVERIFY(await(workspace.session->queries().run(refused->id))->item.run.errorKind
            == ErrorKind::Auth);
    }

    void blockedTextIsWrittenAgainAndThenDropped()
    {
        SystemClock clock;
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill());
        Client strict = workspace.client;
        strict.guard.requiredTerms = { QStringLiteral("#zzqqxx") };
        strict.guard.bannedTerms = { QStringLiteral("#zzqqxx") }; // nothing can satisfy both
        QVERIFY(await(workspace.session->commands().editClient(strict)));
        workspace.session->engine().start();
        const auto run = await(workspace.session->commands().runNow(workspace.schedule.id));
        QTRY_VERIFY_WITH_TIMEOUT(
            await(workspace.session->queries().run(run->id))->item.run.state == RunState::Failed,
            10000);
        const auto detail = await(workspace.session->queries().run(run->id));
        int bodies = 0;
        for (const auto& step : detail->steps)
            bodies += step.kind == StepKind::Body;
        QCOMPARE(bodies, 3); // the first and two rewrites
        QVERIFY(detail->item.run.reason.contains(QLatin1String("3")));
        QVERIFY(!detail->post);
    }

    void aPausedClientRunsNothing()
    {
        SystemClock clock;
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill());
        QVERIFY(await(workspace.session->commands().setClientStatus(
            workspace.client.id, ClientStatus::Paused)));
        const auto refused = await(workspace.session->commands().runNow(workspace.schedule.id));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
    }

    void schedulesPlanTheirSlotsByTheClock()
    {
        FakeClock clock(*parseInstant(QStringLiteral("2026-03-01T05:00:00Z")));
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill());
        QSignalSpy started(&workspace.session->engine(), &session::EngineControl::stateChanged);
        workspace.session->engine().start();
        QTRY_VERIFY(workspace.session->engine().state() == session::EngineState::Running);
        const auto runs = [&] {
            RunFilter filter;
            filter.schedule = workspace.schedule.id;
            return await(workspace.session->queries().runs(filter))
                .value_or(QList<session::RunItem>());
        };
        QVERIFY(runs().isEmpty());
        clock.advance(3h); // 09:00 in Berlin
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 1, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(runs().first().run.state == RunState::Succeeded, 10000);
        QCOMPARE(toIso(*runs().first().run.occurrenceAt), QStringLiteral("2026-03-01T08:00:00Z"));
        clock.jump(-2h);
        clock.jump(2h + 5min);
        QTRY_COMPARE(runs().size(), 1);
        clock.jump(72h); // slept three days: the latest missed slot within a day runs, the others
                         // are missed
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 4, 10000);
        int missed = 0;
        for (const auto& item : runs())
            missed += item.run.state == RunState::Missed;
        QCOMPARE(missed, 2);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
