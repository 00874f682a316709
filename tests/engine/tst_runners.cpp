// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner_world.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace clara;
using namespace clara::test;
using namespace Qt::StringLiterals;

namespace {

/// The product's minute and a half, 20 times faster: a lease of 60 s is 3 s here.
constexpr milliseconds scaledLease { 3000 };

template <class... T> void tableRow(const char* format, T... values)
{
    std::printf(format, values...);
    std::fflush(stdout);
}

void faultHead()
{
    tableRow(
        "| work        | wanted | ended | connect | before commit | after commit | given up | missing | double | seconds |\n");
    tableRow(
        "|-------------|-------:|------:|--------:|--------------:|-------------:|---------:|--------:|-------:|--------:|\n");
}

} // namespace

/// What several runners promise about one workspace. CLARA_PROOF=full runs the long forms; each
/// prints a table.
class TestRunners : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (!PrivatePostgres::missing().isEmpty())
            QSKIP(qPrintable(PrivatePostgres::missing()));
    }
    void occurrencesUnderFaults();
    void jobsUnderFaults();
    void oneAccountIsSentToByOneRunner();
    void aKilledRunnersWorkIsTakenUp();
    void theServerStopsAndComesBack();
};

void TestRunners::occurrencesUnderFaults()
{
    const int wanted = proofRounds(300, 10'000);
    constexpr int clients = 20;
    RunnerWorld shared(clients, u"bluesky"_s);
    QVERIFY2(shared.problem.isEmpty(), qPrintable(shared.problem));
    for (const auto& name : { u"one"_s, u"two"_s })
        QVERIFY(shared.start(name, scaledLease));
    QVERIFY(shared.start(u"three"_s, scaledLease, u"console"_s));

    // The slots of a minute each that lie in the lead are due at once: all three plan and claim
    // them.
    shared.proxy.setRates(
        { .connect = 0.2, .commit = 0.015 }); // a run commits a dozen times: a fifth of them is hit
    shared.proxy.resetCounts();
    QElapsedTimer timer;
    timer.start();
    shared.sql(u"UPDATE {}.schedules SET cron = '* * * * *', lead_ms = %1"_s.arg(
        (wanted / clients + 1) * 60'000));
    shared.sql(
        u"SELECT pg_notify('clara_changes_{}', 'test 65535 ' || nextval('{}.change_number'))"_s);
    const int limitMs = 120'000 + wanted * 400;
    QVERIFY(shared.waitFor(u"runs"_s, wanted, limitMs));
    // Time goes on and so does the planning; what was planned by now is what is judged.
    const QString until = shared.sql(
        u"SELECT min(m) FROM (SELECT max(occurrence_at) AS m FROM {}.runs GROUP BY schedule_id) x"_s);
    const QString judged = u"occurrence_at <= '%1'"_s.arg(until);
    QVERIFY2(
        shared.waitUntil(
            [&] {
                return shared.count(
                           u"runs WHERE state IN ('planned', 'claimed', 'running') AND "_s + judged)
                    == 0;
            },
            limitMs),
        qPrintable(shared.sql(
            u"SELECT string_agg(DISTINCT state || ' ' || lease_owner || ' ' || attempt, ', ') FROM {}.runs WHERE state IN ('planned', 'claimed', 'running')"_s)));
    const auto faults = shared.proxy.counts();
    shared.proxy.setRates({});
    shared.endRunners();
    const int planned = shared.count(u"runs WHERE "_s + judged);
    const int givenUp = shared.count(u"runs WHERE state = 'failed' AND error_kind = 'storage'"_s);
    const int missing
        = shared
              .sql(
                  u"SELECT coalesce(sum(1 + extract(epoch FROM hi - lo) / 60 - n), 0)::int FROM (SELECT min(occurrence_at) lo, max(occurrence_at) hi, count(*) n FROM {}.runs WHERE %1 GROUP BY schedule_id) x"_s
                      .arg(judged))
              .toInt();
    const int doubled
        = shared
              .sql(
                  u"SELECT count(*) - count(DISTINCT (schedule_id, occurrence_at)) FROM {}.runs WHERE %1"_s
                      .arg(judged))
              .toInt()
        + shared
              .sql(
                  u"SELECT count(*) FROM (SELECT run_id FROM {}.posts WHERE run_id IS NOT NULL GROUP BY run_id HAVING count(*) > 1) x"_s)
              .toInt();
    faultHead();
    tableRow("| occurrences | %6d | %5d | %7d | %13d | %12d | %8d | %7d | %6d | %7lld |\n", wanted,
        planned, faults.connect, faults.beforeCommit, faults.afterCommit, givenUp, missing, doubled,
        timer.elapsed() / 1000);
    QVERIFY(planned >= wanted);
    QCOMPARE(missing, 0);
    QCOMPARE(doubled, 0);
}

void TestRunners::jobsUnderFaults()
{
    const int wanted = proofRounds(300, 10'000);
    RunnerWorld shared(20, u"bluesky"_s);
    QVERIFY2(shared.problem.isEmpty(), qPrintable(shared.problem));
    const Status added = shared.addJobs(wanted, u"job"_s);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    // An index is used as soon as somebody counted; a server in use does that by itself.
    shared.sql(u"ANALYZE {}.publications"_s);
    for (const auto& name : { u"one"_s, u"two"_s })
        QVERIFY(shared.start(name, scaledLease));
    QVERIFY(shared.start(u"three"_s, scaledLease, u"console"_s));
    shared.proxy.resetCounts();
    shared.proxy.setRates({ .connect = 0.2, .commit = 0.07 }); // a publication commits three times
    QElapsedTimer timer;
    timer.start();
    const bool ended
        = shared.waitUntil([&] { return shared.unsettled() == 0; }, 120'000 + wanted * 400);
    const auto jobFaults = shared.proxy.counts();
    shared.proxy.setRates({});
    const int published = shared.count(u"publications WHERE state = 'published'"_s);
    const int lost = wanted - shared.inWorld(u"job"_s);
    const int twice = shared.doubledInWorld(u"job"_s);
    faultHead();
    tableRow("| jobs        | %6d | %5d | %7d | %13d | %12d | %8d | %7d | %6d | %7lld |\n", wanted,
        published, jobFaults.connect, jobFaults.beforeCommit, jobFaults.afterCommit,
        wanted - published, lost, twice, timer.elapsed() / 1000);
    QVERIFY2(ended,
        qPrintable(shared.sql(
            u"SELECT string_agg(DISTINCT state || ' ' || lease_owner || ' ' || attempts || ' ' || looks, ', ') FROM {}.publications WHERE state <> 'published'"_s)));
    QCOMPARE(published, wanted);
    QCOMPARE(lost, 0);
    QCOMPARE(twice, 0);
}

void TestRunners::oneAccountIsSentToByOneRunner()
{
    const int wanted = proofRounds(40, 1000);
    RunnerWorld shared(1, u"keyless"_s);
    QVERIFY2(shared.problem.isEmpty(), qPrintable(shared.problem));
    // Slow answers make the moment long in which a second send would be seen.
    shared.world->fault({ { u"endpoint"_s, u"/keyless/post"_s }, { u"stage"_s, u"effect"_s },
        { u"action"_s, u"slow"_s }, { u"delay_ms"_s, 40 }, { u"times"_s, 0 } });
    QVERIFY(shared.addJobs(wanted, u"only"_s));
    for (const auto& name : { u"one"_s, u"two"_s })
        QVERIFY(shared.start(name, scaledLease));
    QVERIFY(shared.waitUntil([&] { return shared.unsettled() == 0; }, 60'000 + wanted * 500));
    const int overlaps = shared.overlaps();
    const int senders
        = shared.sql(u"SELECT count(DISTINCT lease_owner) FROM {}.publications"_s).toInt();
    const int twice = shared.doubledInWorld(u"only"_s);
    tableRow("| posts to one account | sent | runners that sent | double | two sends at once |\n");
    tableRow("|---------------------:|-----:|------------------:|-------:|------------------:|\n");
    tableRow("| %20d | %4d | %17d | %6d | %17d |\n", wanted, shared.inWorld(u"only"_s), senders,
        twice, overlaps);
    QCOMPARE(shared.inWorld(u"only"_s), wanted);
    QCOMPARE(senders, 2);
    QCOMPARE(twice, 0);
    QCOMPARE(overlaps, 0);
}

void TestRunners::aKilledRunnersWorkIsTakenUp()
{
    const int kills = proofRounds(10, 200);
    constexpr milliseconds lease { 2000 };
    constexpr int accounts = 6;
    RunnerWorld shared(accounts, u"keyless"_s);
    QVERIFY2(shared.problem.isEmpty(), qPrintable(shared.problem));
    shared.watchTakeovers();
    shared.world->fault({ { u"endpoint"_s, u"/keyless/post"_s }, { u"stage"_s, u"effect"_s },
        { u"action"_s, u"slow"_s }, { u"delay_ms"_s, 100 }, { u"times"_s, 0 } });
    QVERIFY(shared.start(u"survivor"_s, lease));
    int jobs = 0;
    for (int round = 0; round < kills; ++round) {
        const QString name = u"victim %1"_s.arg(round);
        auto* victim = shared.start(name, lease);
        QVERIFY(victim);
        const QString held
            = u"publications WHERE lease_owner = '%1' AND state IN ('claimed', 'sending')"_s.arg(
                name);
        // The survivor may be quicker with a handful of jobs: there are more until the victim has
        // one.
        while (shared.count(held) == 0) {
            if (shared.unsettled() == 0) {
                QVERIFY(shared.addJobs(accounts * 2, u"round %1.%2"_s.arg(round).arg(jobs)));
                jobs += accounts * 2;
            }
            QVERIFY(victim->state() == QProcess::Running);
        }
        shared.kill(victim);
        QVERIFY(shared.waitUntil(
            [&] {
                return shared.count(
                           u"publications WHERE lease_owner = '%1' AND state IN ('claimed', 'sending', 'reconciling')"_s
                               .arg(name))
                    == 0;
            },
            20'000));
    }
    QVERIFY(shared.waitUntil([&] { return shared.unsettled() == 0; }, 60'000));
    const int taken = shared.count(u"takeovers WHERE owner LIKE 'victim%'"_s);
    const int early = shared.count(u"takeovers WHERE taken_at < lease_until"_s);
    const int living = shared.count(u"takeovers WHERE owner = 'survivor'"_s);
    const double longest
        = shared
              .sql(
                  u"SELECT coalesce(max(extract(epoch FROM taken_at - lease_until)), 0) FROM {}.takeovers"_s)
              .toDouble();
    const int human = shared.count(u"publications WHERE state = 'needs_human'"_s);
    const int lost = jobs - shared.settled();
    const int twice = shared.doubledInWorld(u"round"_s);
    tableRow(
        "| kills | jobs | taken up | before lease end | of the living | longest after lease end | with a person | lost | double |\n");
    tableRow(
        "|------:|-----:|---------:|-----------------:|--------------:|------------------------:|--------------:|-----:|-------:|\n");
    tableRow("| %5d | %4d | %8d | %16d | %13d | %21.2f s | %13d | %4d | %6d |\n", kills, jobs,
        taken, early, living, longest, human, lost, twice);
    tableRow(
        "| scale: a lease is 2 s here and 60 s in the product; 90 s after its end are 3 s here |\n");
    QVERIFY(taken >= kills);
    QCOMPARE(early, 0);
    QCOMPARE(living, 0);
    QCOMPARE(lost, 0);
    QCOMPARE(twice, 0);
    QVERIFY(longest <= 3);
}

void TestRunners::theServerStopsAndComesBack()
{
    const int stops = proofRounds(3, 50);
    const int wanted = proofRounds(200, 5000);
    RunnerWorld shared(8, u"bluesky"_s);
    QVERIFY2(shared.problem.isEmpty(), qPrintable(shared.problem));
    QVERIFY(shared.addJobs(wanted, u"stop"_s));
    shared.sql(u"ANALYZE {}.publications"_s);
    for (const auto& name : { u"one"_s, u"two"_s })
        QVERIFY(shared.start(name, scaledLease));
    QVERIFY(shared.start(u"three"_s, scaledLease, u"console"_s));
    qint64 longest = 0;
    for (int stop = 0; stop < stops; ++stop) {
        const int reached = wanted * (stop + 1) / (stops + 2);
        QVERIFY(
            shared.waitUntil([&] { return shared.settled() >= reached; }, 60'000 + wanted * 20));
        PrivatePostgres::instance().stopImmediately();
        PrivatePostgres::instance().start();
        const int before = shared.settled();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(shared.waitUntil(
            [&] { return shared.settled() > before || shared.unsettled() == 0; }, 60'000));
        longest = std::max(longest, timer.elapsed());
    }
    QVERIFY2(shared.waitUntil([&] { return shared.unsettled() == 0; }, 120'000 + wanted * 20),
        qPrintable(shared.sql(
            u"SELECT string_agg(DISTINCT state || ' ' || lease_owner || ' ' || attempts || ' ' || looks, ', ') FROM {}.publications WHERE state <> 'published'"_s)));
    const int lost = wanted - shared.inWorld(u"stop"_s);
    const int published = shared.count(u"publications WHERE state = 'published'"_s);
    const int twice = shared.doubledInWorld(u"stop"_s);
    tableRow("| stops | jobs | published | lost | double | longest until work goes on |\n");
    tableRow("|------:|-----:|----------:|-----:|-------:|---------------------------:|\n");
    tableRow("| %5d | %4d | %9d | %4d | %6d | %24.2f s |\n", stops, wanted, published, lost, twice,
        double(longest) / 1000);
    QCOMPARE(published, wanted);
    QCOMPARE(lost, 0);
    QCOMPARE(twice, 0);
    QVERIFY(longest <= 30'000);
}

QTEST_GUILESS_MAIN(TestRunners)
#include "tst_runners.moc"
