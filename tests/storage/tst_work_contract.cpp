// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace clara;
using namespace clara::test;
using std::chrono::hours;
using std::chrono::minutes;

/// Runs and publications: what the engine lives on.
class WorkContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryFieldOfARun();
    void occurrenceIsPlannedOnce();
    void claimTakesTheOldestSlotFirst();
    void claimIsFairBetweenClients();
    void claimPassesOverWhatMayNotRun();
    void runNowRunsThoughTheScheduleIsPaused();
    void claimGivesLeaseAndFence();
    void staleWorkerIsFenced();
    void runnersComeAndGo();
    void leasesAreExtendedAndAbandonedRunsFound();
    void runsAreListedNewestFirstInPages();
    void slotsAreCounted();
    void stepsKeepTheirTexts();
    void costOfARunIsUnknownWhenAStepIs();
    void keepsEveryFieldOfAPublication();
    void secondOpenPublicationIsRefused_data();
    void secondOpenPublicationIsRefused();
    void oneSendInFlightPerAccount();
    void claimsOnePublicationPerAccount();
    void claimOfPublicationsPassesOverPausedClients();
    void unknownIsClaimedForALook();
    void stalePublicationWorkerIsFenced();
    void attemptIsClosedOnce();
    void publicationsAreListedAndCounted();
    void abandonedPublicationsAreFound();
    void lastPublishedOfAnAccount();

private:
    QList<Run> claimRuns(int limit, int perClient = 1, QSet<ClientId> busy = {}, Instant at = {});
    QList<Publication> claimPublications(Instant at, int limit = 10);
    Publication moved(Publication publication, PublicationState to);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
};

void WorkContract::init()
{
    if (const QString reason = missingDatabase(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = makeStore(m_folder->path());
    m_workspace = std::make_unique<Workspace>(*m_store);
}

void WorkContract::cleanup()
{
    m_workspace.reset();
    m_store.reset();
    m_folder.reset();
}

QList<Run> WorkContract::claimRuns(int limit, int perClient, QSet<ClientId> busy, Instant at)
{
    const Instant now = at == Instant() ? m_workspace->now : at;
    const ClaimRequest request { now, QStringLiteral("engine"), minutes(2), limit, busy,
        perClient };
    return m_workspace->write([request](UnitOfWork& u) { return u.runs().claimDue(request); });
}

QList<Publication> WorkContract::claimPublications(Instant at, int limit)
{
    return m_workspace->write([=](UnitOfWork& u) {
        return u.publications().claimDue(at, QStringLiteral("engine"), minutes(2), limit);
    });
}

Publication WorkContract::moved(Publication publication, PublicationState to)
{
    const auto from = publication.state;
    publication.state = to;
    m_workspace->write([=](UnitOfWork& u) {
        return u.publications().update(publication, from, publication.fence);
    });
    return publication;
}

void WorkContract::keepsEveryFieldOfARun()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const Post post = w.stored(w.draft(setup, QStringLiteral("x")));
    Run run = w.planned(setup, w.now + hours(3));
    w.write([&](UnitOfWork& u) { return u.runs().insert(run); });
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.runs().find(run.id); }), run);
    run.state = RunState::Failed;
    run.reason = QStringLiteral("Der Dienst war nicht erreichbar.");
    run.errorKind = ErrorKind::RateLimited;
    run.attempt = 3;
    run.fence = 9'000'000'000;
    run.leaseOwner = QStringLiteral("engine");
    run.leaseUntil = w.now + minutes(1);
    run.promptVersionId = setup.version.id;
    run.model = QStringLiteral("m");
    run.postId = post.id;
    run.startedAt = w.now;
    run.finishedAt = w.now + minutes(2);
    w.write([&](UnitOfWork& u) { return u.runs().update(run, RunState::Planned, 0); });
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.runs().find(run.id); }), run);
}

void WorkContract::occurrenceIsPlannedOnce()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const QList<Run> runs { w.planned(setup, w.now + hours(1)),
        w.planned(setup, w.now + hours(2)) };
    QCOMPARE(w.write([&](UnitOfWork& u) { return u.runs().insertOccurrences(runs); }), 2);
    const QList<Run> again { w.planned(setup, w.now + hours(2)),
        w.planned(setup, w.now + hours(3)) };
    QCOMPARE(w.write([&](UnitOfWork& u) { return u.runs().insertOccurrences(again); }), 1);
    QCOMPARE(w.read([](UnitOfWork& u) { return u.runs().count({}); }), 3);
    const Run same = w.planned(setup, w.now + hours(1));
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.runs().insert(same); }).kind
        == ErrorKind::Conflict);
    const auto planned = w.read(
        [&](UnitOfWork& u) { return u.runs().plannedAfter(setup.schedule.id, w.now + hours(1)); });
    QCOMPARE(planned, QList({ runs.at(1), again.at(1) }));
}

void WorkContract::claimTakesTheOldestSlotFirst()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const Run late = w.planned(setup, w.now + hours(5));
    const Run early = w.planned(setup, w.now + hours(1));
    const Run future = w.planned(setup, w.now + hours(100)); // not due before its lead
    w.write([&](UnitOfWork& u) { return u.runs().insertOccurrences({ late, future, early }); });
    QCOMPARE(w.read([](UnitOfWork& u) { return u.runs().nextDue(); }).value(), early.notBefore);
    const auto claimed = claimRuns(10, 5);
    QCOMPARE(claimed.size(), 2);
    QCOMPARE(claimed.at(0).id, early.id);
    QCOMPARE(claimed.at(1).id, late.id);
    QVERIFY(claimRuns(10, 5).isEmpty());
    QCOMPARE(w.read([](UnitOfWork& u) { return u.runs().nextDue(); }).value(), future.notBefore);
}

void WorkContract::claimIsFairBetweenClients()
{
    auto& w = *m_workspace;
    const auto busy = w.addSetup(QStringLiteral("Busy"));
    const auto quiet = w.addSetup(QStringLiteral("Quiet"));
    QList<Run> backlog;
    for (int i = 0; i < 40; ++i)
        backlog.append(w.planned(busy, w.now + minutes(i)));
    const Run single = w.planned(quiet, w.now + hours(20)); // younger than the whole backlog
    w.write([&](UnitOfWork& u) { return u.runs().insertOccurrences(backlog); });
    w.write([&](UnitOfWork& u) { return u.runs().insertOccurrences({ single }); });
    const auto claimed = claimRuns(3, 2);
    QCOMPARE(claimed.size(), 3);
    QCOMPARE(claimed.at(0).clientId, busy.client.id);
    QCOMPARE(claimed.at(1).clientId, quiet.client.id);
    QCOMPARE(claimed.at(2).clientId, busy.client.id);
    const auto others = claimRuns(10, 5, { busy.client.id });
    QVERIFY(others.isEmpty());
    QCOMPARE(claimRuns(1, 5).first().clientId, busy.client.id);
}

void WorkContract::claimPassesOverWhatMayNotRun()
{
    auto& w = *m_workspace;
    auto paused = w.addSetup(QStringLiteral("Paused client"));
    auto stopped = w.addSetup(QStringLiteral("Paused schedule"));
    w.write([&](UnitOfWork& u) { return u.runs().insert(w.planned(paused, w.now)); });
    w.write([&](UnitOfWork& u) { return u.runs().insert(w.planned(stopped, w.now)); });
    paused.client.status = ClientStatus::Paused;
    stopped.schedule.state = ScheduleState::Paused;
    w.write([&](UnitOfWork& u) { return u.clients().update(paused.client); });
    w.write([&](UnitOfWork& u) { return u.schedules().update(stopped.schedule); });
    QVERIFY(claimRuns(10).isEmpty());
    QVERIFY(!w.read([](UnitOfWork& u) { return u.runs().nextDue(); }));
}

void WorkContract::runNowRunsThoughTheScheduleIsPaused()
{
    auto& w = *m_workspace;
    auto setup = w.addSetup(QStringLiteral("One"));
    setup.schedule.state = ScheduleState::Paused;
    w.write([&](UnitOfWork& u) { return u.schedules().update(setup.schedule); });
    for (int i = 0; i < 2; ++i) { // by hand as often as one likes
        Run run = w.planned(setup, w.now);
        run.occurrenceAt.reset();
        w.write([&](UnitOfWork& u) { return u.runs().insert(run); });
    }
    QVERIFY(w.read([](UnitOfWork& u) { return u.runs().nextDue(); }));
    QCOMPARE(claimRuns(10, 10).size(), 2);
}

void WorkContract::claimGivesLeaseAndFence()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    Run run = w.planned(setup, w.now);
    w.write([&](UnitOfWork& u) { return u.runs().insert(run); });
    const auto claimed = claimRuns(1);
    run.state = RunState::Claimed;
    run.fence = 1;
    run.leaseOwner = QStringLiteral("engine");
    run.leaseUntil = w.now + minutes(2);
    QCOMPARE(claimed, QList { run });
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.runs().find(run.id); }), run);
}

void WorkContract::staleWorkerIsFenced()
{
    auto& w = *m_workspace;
    w.write([&, setup = w.addSetup(QStringLiteral("One"))](
                UnitOfWork& u) { return u.runs().insert(w.planned(setup, w.now)); });
    Run mine = claimRuns(1).first();
    Run taken = mine;
    taken.state = RunState::Planned;
    taken.fence += 1;
    w.write([&](UnitOfWork& u) { return u.runs().update(taken, RunState::Claimed, mine.fence); });
    mine.state = RunState::Running;
    QVERIFY(w.failWrite([&](UnitOfWork& u) {
                 return u.runs().update(mine, RunState::Claimed, mine.fence);
             }).kind
        == ErrorKind::Conflict);
    QVERIFY(
        w.read([&](UnitOfWork& u) { return u.runs().find(mine.id); }).state == RunState::Planned);
}

void WorkContract::leasesAreExtendedAndAbandonedRunsFound()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    w.write([&](UnitOfWork& u) { return u.runs().insert(w.planned(setup, w.now)); });
    const Run run = claimRuns(1).first();
    const auto abandoned = [&](Instant at, const QString& owner) {
        return w.read([&](UnitOfWork& u) { return u.runs().abandoned(at, owner); });
    };
    QVERIFY(abandoned(w.now + minutes(1), {}).isEmpty());
    QCOMPARE(abandoned(w.now + minutes(1), QStringLiteral("engine")).size(), 1);
    QCOMPARE(abandoned(w.now + minutes(3), {}).size(), 1);
    QSignalSpy changes(m_store.get(), &Store::changed);
    w.write([&](UnitOfWork& u) {
        return u.runs().extendLeases(QStringLiteral("engine"), { run.id }, w.now, minutes(9));
    });
    // What the owner does not name runs out, and nobody names what another one holds.
    w.write([&](UnitOfWork& u) {
        return u.runs().extendLeases(QStringLiteral("engine"), {}, w.now, minutes(0));
    });
    w.write([&](UnitOfWork& u) {
        return u.runs().extendLeases(QStringLiteral("other"), { run.id }, w.now, minutes(0));
    });
    QVERIFY(abandoned(w.now + minutes(3), {}).isEmpty());
    QCOMPARE(changes.count(), 0);
}

void WorkContract::runnersComeAndGo()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    w.write([&](UnitOfWork& u) { return u.runs().insert(w.planned(setup, w.now)); });
    claimRuns(1);
    const auto beat = [&](const QString& id, RunnerKind kind, Instant at) {
        w.write([&](UnitOfWork& u) { return u.runners().beat({ id, id, kind, {}, at, 0, 0 }); });
    };
    const auto onDuty = [&](Instant at) {
        return w.read([&](UnitOfWork& u) { return u.runners().onDuty(at, minutes(1)); });
    };
    beat(QStringLiteral("engine"), RunnerKind::Headless, w.now);
    beat(QStringLiteral("desk"), RunnerKind::Console, w.now + minutes(1));
    const auto both = onDuty(w.now + minutes(1));
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.first().runs, 1);
    QCOMPARE(both.first().startedAt, w.now);
    QVERIFY(both.last().kind == RunnerKind::Console);
    QCOMPARE(both.last().runs, 0);
    QCOMPARE(onDuty(w.now + minutes(2)).size(), 1); // the other was silent for too long
    QSignalSpy changes(m_store.get(), &Store::changed);
    beat(QStringLiteral("engine"), RunnerKind::Headless, w.now + minutes(2));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(onDuty(w.now + minutes(2)).first().startedAt, w.now);
    w.write([&](UnitOfWork& u) { return u.runners().leave(QStringLiteral("engine")); });
    QCOMPARE(changes.count(), 1);
    QCOMPARE(onDuty(w.now + minutes(2)).first().id, QStringLiteral("desk"));
}

void WorkContract::runsAreListedNewestFirstInPages()
{
    auto& w = *m_workspace;
    auto one = w.addSetup(QStringLiteral("One"));
    const auto two = w.addSetup(QStringLiteral("Two"));
    QList<Run> runs;
    for (int i = 0; i < 25; ++i) {
        Run run = w.planned(i % 5 == 0 ? two : one, w.now + hours(i));
        run.createdAt = w.now + minutes(i / 2); // pairs of equal age
        if (i % 2 == 0)
            run.state = RunState::Skipped;
        runs.append(run);
    }
    w.write([&](UnitOfWork& u) { return u.runs().insertOccurrences(runs); });
    RunFilter filter;
    filter.limit = 4;
    QSet<RunId> seen;
    Instant previous = w.now + hours(1);
    for (;;) {
        const auto page = w.read([&](UnitOfWork& u) { return u.runs().list(filter); });
        if (page.isEmpty())
            break;
        for (const auto& run : page) {
            QVERIFY(!seen.contains(run.id));
            QVERIFY(run.createdAt <= previous);
            previous = run.createdAt;
            seen.insert(run.id);
        }
        filter.after = page.last().id;
    }
    QCOMPARE(seen.size(), 25);
    const auto count
        = [&](RunFilter f) { return w.read([&](UnitOfWork& u) { return u.runs().count(f); }); };
    RunFilter narrow;
    narrow.client = two.client.id;
    QCOMPARE(count(narrow), 5);
    narrow.states = { RunState::Skipped };
    QCOMPARE(count(narrow), 3);
    narrow = {};
    narrow.schedule = one.schedule.id;
    narrow.since = w.now + minutes(10);
    QCOMPARE(count(narrow), 4); // 20 to 24 without the fifth ones
    one.schedule.name = QStringLiteral("100% Ümlaut_x");
    w.write([&](UnitOfWork& u) { return u.schedules().update(one.schedule); });
    narrow = {};
    narrow.search = QStringLiteral("0% ümlaut_");
    QCOMPARE(count(narrow), 20);
    narrow.search = QStringLiteral("_");
    QCOMPARE(count(narrow), 20);
    narrow.search = QStringLiteral("morn");
    QCOMPARE(count(narrow), 5);
}

void WorkContract::slotsAreCounted()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const auto other = w.addSetup(QStringLiteral("Two"));
    Run skipped = w.planned(setup, w.now + hours(2));
    skipped.state = RunState::Skipped;
    w.write([&](UnitOfWork& u) {
        return u.runs().insertOccurrences(
            { w.planned(setup, w.now), w.planned(setup, w.now + hours(1)), skipped,
                w.planned(setup, w.now + hours(24)), w.planned(other, w.now) });
    });
    QCOMPARE(w.read([&](UnitOfWork& u) {
        return u.runs().slotsTaken(setup.client.id, w.now, w.now + hours(24));
    }),
        2);
}

void WorkContract::stepsKeepTheirTexts()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const Run run = w.planned(setup, w.now);
    w.write([&](UnitOfWork& u) { return u.runs().insert(run); });
    RunStep second { RunStepId::create(w.now), setup.client.id, run.id, 1, StepKind::NearDuplicate,
        2, false, QStringLiteral("near"), QString(40'000, u'ä'), {}, QStringLiteral("m"),
        { 1, 2, 3, 4, 5, true }, std::nullopt, 12, 34, w.now };
    RunStep first = second;
    first.id = RunStepId::create(w.now);
    first.position = 0;
    first.kind = StepKind::Hook;
    first.ok = true;
    first.output = first.input; // the same text: kept once
    first.costMicroUsd = 77;
    w.write([&](UnitOfWork& u) { return u.runs().addStep(second); });
    w.write([&](UnitOfWork& u) { return u.runs().addStep(first); });
    QCOMPARE(
        w.read([&](UnitOfWork& u) { return u.runs().steps(run.id); }), QList({ first, second }));
}

void WorkContract::costOfARunIsUnknownWhenAStepIs()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const Run run = w.planned(setup, w.now);
    w.write([&](UnitOfWork& u) { return u.runs().insert(run); });
    const auto costs
        = [&] { return w.read([&](UnitOfWork& u) { return u.runs().costs({ run.id }); }); };
    const auto cost = [&] { return costs().value(run.id); };
    QVERIFY(!costs().contains(run.id));
    RunStep step;
    step.clientId = setup.client.id;
    step.runId = run.id;
    step.at = w.now;
    for (const auto& price : { std::optional<qint64>(5), std::optional<qint64>(6) }) {
        step.id = RunStepId::create(w.now);
        step.costMicroUsd = price;
        w.write([&](UnitOfWork& u) { return u.runs().addStep(step); });
    }
    QCOMPARE(cost(), std::optional<qint64>(11));
    step.id = RunStepId::create(w.now);
    step.costMicroUsd.reset();
    w.write([&](UnitOfWork& u) { return u.runs().addStep(step); });
    QCOMPARE(cost(), std::optional<qint64>());
}

void WorkContract::keepsEveryFieldOfAPublication()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const Post post = w.stored(w.draft(setup, QStringLiteral("Grüße 🎉\n次")));
    Publication publication = w.queued(post, setup.account);
    publication.payload = QByteArray("\0\xff{}", 4);
    publication.sample = true;
    publication.slotAt = w.now + hours(1);
    w.write([&](UnitOfWork& u) { return u.publications().insert(publication); });
    QCOMPARE(
        w.read([&](UnitOfWork& u) { return u.publications().find(publication.id); }), publication);
    publication.state = PublicationState::Published;
    publication.fence = 4;
    publication.leaseOwner = QStringLiteral("engine");
    publication.leaseUntil = w.now + hours(2);
    publication.notBefore = w.now + hours(3);
    publication.firstSentAt = w.now + hours(4);
    publication.attempts = 2;
    publication.looks = 3;
    publication.absences = 1;
    publication.lastAbsentAt = w.now + hours(5);
    publication.remoteId = QStringLiteral("at://x");
    publication.remoteUrl = QStringLiteral("https://example.org/1");
    publication.reason = QStringLiteral("found");
    publication.payload = QByteArray("{\"a\":1}");
    publication.updatedAt = w.now + hours(6);
    w.write([&](UnitOfWork& u) {
        return u.publications().update(publication, PublicationState::Queued, 0);
    });
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.publications().forPost(post.id); }),
        QList { publication });
}

void WorkContract::secondOpenPublicationIsRefused_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("open");
    for (int i = 0; i <= int(PublicationState::Dropped); ++i) {
        const auto state = PublicationState(i);
        QTest::newRow(qPrintable(clara::toString(state))) << i << isOpen(state);
    }
}

void WorkContract::secondOpenPublicationIsRefused()
{
    QFETCH(int, state);
    QFETCH(bool, open);
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const Post post = w.stored(w.draft(setup, QStringLiteral("x")));
    const auto first = w.queued(post, setup.account);
    w.write([&](UnitOfWork& u) { return u.publications().insert(first); });
    moved(first, PublicationState(state));
    auto second = w.queued(post, setup.account);
    second.postRevision = 2; // another revision is no way round
    if (open)
        QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.publications().insert(second); }).kind
            == ErrorKind::Conflict);
    else
        w.write([&](UnitOfWork& u) { return u.publications().insert(second); });
    const auto elsewhere = w.queued(post, setup.second);
    w.write([&](UnitOfWork& u) { return u.publications().insert(elsewhere); });
}

void WorkContract::oneSendInFlightPerAccount()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    auto first = w.queued(w.stored(w.draft(setup, QStringLiteral("a"))), setup.account);
    auto second = w.queued(w.stored(w.draft(setup, QStringLiteral("b"))), setup.account);
    w.write([&](UnitOfWork& u) { return u.publications().insert(first); });
    w.write([&](UnitOfWork& u) { return u.publications().insert(second); });
    moved(first, PublicationState::Sending);
    second.state = PublicationState::Sending;
    const auto refused = w.failWrite([&](UnitOfWork& u) {
        return u.publications().update(second, PublicationState::Queued, 0);
    });
    QVERIFY(refused.kind == ErrorKind::Conflict);
}

void WorkContract::claimsOnePublicationPerAccount()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const auto add = [&](const Account& account, Instant due) {
        auto publication = w.queued(w.stored(w.draft(setup, QStringLiteral("a"))), account);
        publication.notBefore = due;
        w.write([&](UnitOfWork& u) { return u.publications().insert(publication); });
        return publication;
    };
    const auto later = add(setup.account, w.now + minutes(2));
    const auto sooner = add(setup.account, w.now + minutes(1));
    const auto other = add(setup.second, w.now + minutes(3));
    QVERIFY(claimPublications(w.now).isEmpty());
    QCOMPARE(
        w.read([](UnitOfWork& u) { return u.publications().nextDue(); }).value(), sooner.notBefore);
    const auto claimed = claimPublications(w.now + hours(1));
    QCOMPARE(claimed.size(), 2);
    QCOMPARE(claimed.at(0).id, sooner.id);
    QCOMPARE(claimed.at(0).fence, 1);
    QCOMPARE(claimed.at(0).leaseUntil.value(), w.now + hours(1) + minutes(2));
    QCOMPARE(claimed.at(1).id, other.id);
    for (const auto state :
        { PublicationState::Sending, PublicationState::Unknown, PublicationState::Reconciling }) {
        QVERIFY(claimPublications(w.now + hours(1)).isEmpty());
        auto current = w.read([&](UnitOfWork& u) { return u.publications().find(sooner.id); });
        moved(current, state);
    }
    QVERIFY(claimPublications(w.now + hours(1)).isEmpty());
    moved(w.read([&](UnitOfWork& u) { return u.publications().find(sooner.id); }),
        PublicationState::NeedsHuman);
    QCOMPARE(claimPublications(w.now + hours(1)).first().id, later.id);
}

void WorkContract::claimOfPublicationsPassesOverPausedClients()
{
    auto& w = *m_workspace;
    auto setup = w.addSetup(QStringLiteral("One"));
    const auto publication = w.queued(w.stored(w.draft(setup, QStringLiteral("a"))), setup.account);
    w.write([&](UnitOfWork& u) { return u.publications().insert(publication); });
    setup.client.status = ClientStatus::Paused;
    w.write([&](UnitOfWork& u) { return u.clients().update(setup.client); });
    QVERIFY(claimPublications(w.now + hours(1)).isEmpty());
    QVERIFY(!w.read([](UnitOfWork& u) { return u.publications().nextDue(); }));
}

void WorkContract::unknownIsClaimedForALook()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    auto publication = w.queued(w.stored(w.draft(setup, QStringLiteral("a"))), setup.account);
    publication.notBefore = w.now + minutes(1);
    w.write([&](UnitOfWork& u) { return u.publications().insert(publication); });
    moved(publication, PublicationState::Unknown);
    QCOMPARE(w.read([](UnitOfWork& u) { return u.publications().nextDue(); }).value(),
        publication.notBefore);
    const auto claim = [&](Instant at) {
        return w.write([=](UnitOfWork& u) {
            return u.publications().claimUnknown(at, QStringLiteral("engine"), minutes(2), 5);
        });
    };
    QVERIFY(claim(w.now).isEmpty());
    const auto claimed = claim(w.now + minutes(1));
    QCOMPARE(claimed.size(), 1);
    QVERIFY(claimed.first().state == PublicationState::Reconciling);
    QCOMPARE(claimed.first().fence, 1);
}

void WorkContract::stalePublicationWorkerIsFenced()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const auto publication = w.queued(w.stored(w.draft(setup, QStringLiteral("a"))), setup.account);
    w.write([&](UnitOfWork& u) { return u.publications().insert(publication); });
    auto mine = claimPublications(w.now).first();
    mine.state = PublicationState::Sending;
    const auto update = [&](PublicationState state, qint64 fence) {
        return w
            .failWrite([=](UnitOfWork& u) { return u.publications().update(mine, state, fence); })
            .kind;
    };
    QVERIFY(update(PublicationState::Claimed, 0) == ErrorKind::Conflict);
    QVERIFY(update(PublicationState::Queued, 1) == ErrorKind::Conflict);
}

void WorkContract::attemptIsClosedOnce()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const auto publication = w.queued(w.stored(w.draft(setup, QStringLiteral("a"))), setup.account);
    w.write([&](UnitOfWork& u) { return u.publications().insert(publication); });
    PublishAttempt attempt { AttemptId::create(w.now), setup.client.id, publication.id, 1, 1,
        QStringLiteral("send"), w.now, {}, QStringLiteral("nothing_sent"), 0, {}, {} };
    w.write([&](UnitOfWork& u) { return u.publications().addAttempt(attempt); });
    attempt.endedAt = w.now + minutes(1);
    attempt.phase = QStringLiteral("answered");
    attempt.httpStatus = 200;
    attempt.outcome = QStringLiteral("published");
    attempt.evidence = QStringLiteral("{\"uri\":\"at://x\"}");
    w.write([&](UnitOfWork& u) { return u.publications().closeAttempt(attempt); });
    auto again = attempt;
    again.outcome = QStringLiteral("rejected");
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.publications().closeAttempt(again); }).kind
        == ErrorKind::Conflict);
    PublishAttempt earlier = attempt;
    earlier.id = AttemptId::create(w.now);
    earlier.intentAt = w.now - minutes(1);
    earlier.kind = QStringLiteral("note");
    w.write([&](UnitOfWork& u) { return u.publications().addAttempt(earlier); });
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.publications().attempts(publication.id); }),
        QList({ earlier, attempt }));
}

void WorkContract::publicationsAreListedAndCounted()
{
    auto& w = *m_workspace;
    const auto one = w.addSetup(QStringLiteral("One"));
    const auto two = w.addSetup(QStringLiteral("Two"));
    QList<PublicationId> ids;
    for (int i = 0; i < 9; ++i) {
        const auto& setup = i % 3 == 0 ? two : one;
        auto publication = w.queued(w.stored(w.draft(setup, QStringLiteral("a"))), setup.account);
        publication.createdAt = publication.updatedAt = w.now + minutes(i);
        w.write([&](UnitOfWork& u) { return u.publications().insert(publication); });
        ids.prepend(publication.id);
    }
    QList<PublicationId> listed;
    PublicationFilter filter;
    filter.limit = 2;
    for (;;) {
        const auto page = w.read([&](UnitOfWork& u) { return u.publications().list(filter); });
        if (page.isEmpty())
            break;
        for (const auto& publication : page)
            listed.append(publication.id);
        filter.after = listed.last();
    }
    QCOMPARE(listed, ids);
    const auto count = [&](PublicationFilter f) {
        return w.read([&](UnitOfWork& u) { return u.publications().count(f); });
    };
    PublicationFilter narrow;
    narrow.client = two.client.id;
    narrow.since = w.now + minutes(3);
    QCOMPARE(count(narrow), 2);
    narrow.states = { PublicationState::Published };
    QCOMPARE(count(narrow), 0);
}

void WorkContract::abandonedPublicationsAreFound()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const auto publication = w.queued(w.stored(w.draft(setup, QStringLiteral("a"))), setup.account);
    w.write([&](UnitOfWork& u) { return u.publications().insert(publication); });
    claimPublications(w.now);
    const auto abandoned = [&](Instant at) {
        return w.read([&](UnitOfWork& u) { return u.publications().abandoned(at); }).size();
    };
    QCOMPARE(abandoned(w.now + minutes(1)), 0);
    QCOMPARE(abandoned(w.now + minutes(3)), 1);
    w.write([&](UnitOfWork& u) {
        return u.publications().extendLeases(
            QStringLiteral("engine"), { publication.id }, w.now, hours(1));
    });
    QCOMPARE(abandoned(w.now + minutes(3)), 0);
}

void WorkContract::lastPublishedOfAnAccount()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const auto last = [&] {
        return w.read(
            [&](UnitOfWork& u) { return u.publications().lastPublished(setup.account.id); });
    };
    QVERIFY(!last());
    for (int i : { 5, 2 }) {
        auto publication = w.queued(w.stored(w.draft(setup, QStringLiteral("a"))), setup.account);
        w.write([&](UnitOfWork& u) { return u.publications().insert(publication); });
        publication.updatedAt = w.now + minutes(i);
        moved(publication, PublicationState::Published);
    }
    QCOMPARE(last().value(), w.now + minutes(5));
}

QTEST_GUILESS_MAIN(WorkContract)
#include "tst_work_contract.moc"
