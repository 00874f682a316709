// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_workspace.h"
#include "bench/report.h"
#include "bench/sqlite_runs.h"
#include "storage/sqlite/sqlite_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <ctime>
#include <deque>

using namespace clara;
using namespace clara::bench;
using std::chrono::hours;

namespace {

const Instant start = instantFromMs(1'767'225'600'000); // 2026-01-01T00:00:00Z

/// Runs of one schedule, a slot every minute, all due.
QList<Run> freshRuns(const ClientRows& rows, int count, qint64& slot)
{
    QList<Run> runs;
    runs.reserve(count);
    for (int i = 0; i < count; ++i) {
        Run run;
        run.id = RunId::create(start);
        run.clientId = rows.client.id;
        run.scheduleId = rows.schedule.id;
        run.occurrenceAt = start + std::chrono::minutes(++slot);
        run.notBefore = start;
        run.createdAt = start;
        runs.append(run);
    }
    return runs;
}

std::string plain(const QString& text) { return text.toStdString(); }

PlainRun plainRun(const Run& run)
{
    PlainRun row;
    row.id = plain(run.id.toString());
    row.clientId = plain(run.clientId.toString());
    row.scheduleId = plain(run.scheduleId.toString());
    row.occurrenceAt = toMs(*run.occurrenceAt);
    row.state = plain(toString(run.state));
    row.notBefore = toMs(run.notBefore);
    row.createdAt = toMs(run.createdAt);
    return row;
}

struct Rate {
    double perSecond = 0;
    double cpuMicros = 0; ///< of the whole process, per run
};

class Watch {
public:
    Watch() { m_timer.start(); }
    Rate rate(int runs) const
    {
        const double cpu = double(std::clock() - m_cpu) / CLOCKS_PER_SEC;
        return { runs * 1e9 / double(m_timer.nsecsElapsed()), cpu * 1e6 / runs };
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_cpu = std::clock();
};

/// Batches that go through plan, claim and complete, each step a transaction of the store. Several
/// are under way at once, as the engine's lanes are: an answer is awaited while the writer has
/// other work.
class StoreSide {
public:
    StoreSide(const QString& path, int batch)
        : m_store(
            must(storage::SqliteStore::create({ .path = path, .readers = 1, .fullSync = false })))
        , m_rows(addClient(*m_store, QStringLiteral("Bench"), start))
        , m_batch(batch)
    {
    }

    const ClientRows& rows() const { return m_rows; }

    Rate measure(int batches, int lanes)
    {
        std::deque<QList<Run>> planned;
        for (int i = 0; i < batches; ++i)
            planned.push_back(freshRuns(m_rows, m_batch, m_slot));
        std::deque<std::function<bool()>>
            underWay; // takes an answer, asks for the next; false: done
        int done = 0;
        const Watch watch;
        while (done < batches) {
            while (!planned.empty() && int(underWay.size()) < lanes) {
                underWay.push_back(lane(std::move(planned.front())));
                planned.pop_front();
            }
            auto next = std::move(underWay.front());
            underWay.pop_front();
            if (next())
                underWay.push_back(std::move(next));
            else
                ++done;
        }
        return watch.rate(batches * m_batch);
    }

private:
    struct Lane {
        Future<int> planned {};
        Future<QList<Run>> claimed {};
        Future<bool> completed {};
        int hop = 0;
    };

    std::function<bool()> lane(QList<Run> runs)
    {
        auto state = std::make_shared<Lane>();
        state->planned = m_store->write<int>([runs = std::move(runs)](UnitOfWork& work) {
            return work.runs().insertOccurrences(runs);
        });
        return [this, state] { return goOn(*state); };
    }

    bool goOn(Lane& lane)
    {
        switch (lane.hop++) {
        case 0:
            must(lane.planned);
            lane.claimed = m_store->write<QList<Run>>([batch = m_batch](UnitOfWork& work) {
                return work.runs().claimDue({ .now = start + hours(1),
                    .owner = QStringLiteral("bench"),
                    .lease = hours(1),
                    .limit = batch,
                    .perClient = batch });
            });
            return true;
        case 1:
            lane.completed = m_store->write<bool>(
                [runs = must(lane.claimed)](UnitOfWork& work) { return complete(work, runs); });
            return true;
        default:
            must(lane.completed);
            return false;
        }
    }

    static Result<bool> complete(UnitOfWork& work, const QList<Run>& runs)
    {
        for (Run run : runs) {
            run.state = RunState::Succeeded;
            run.finishedAt = start + hours(1);
            CLARA_TRY(work.runs().update(run, RunState::Claimed, run.fence));
        }
        return true;
    }

    std::unique_ptr<storage::SqliteStore> m_store;
    ClientRows m_rows;
    int m_batch;
    qint64 m_slot = 0;
};

/// The same through the C API, one after the other: there is nobody to wait for.
class SqliteSide {
public:
    SqliteSide(const QString& path, int batch)
        : m_batch(batch)
    {
        {
            const auto store = must(
                storage::SqliteStore::create({ .path = path, .readers = 1, .fullSync = false }));
            m_rows = addClient(*store, QStringLiteral("Bench"), start);
        }
        m_runs.emplace(path.toStdString());
    }

    Rate measure(int batches)
    {
        std::vector<std::vector<PlainRun>> planned;
        for (int i = 0; i < batches; ++i) {
            planned.emplace_back();
            for (const auto& run : freshRuns(m_rows, m_batch, m_slot))
                planned.back().push_back(plainRun(run));
        }
        const Watch watch;
        for (const auto& runs : planned) {
            m_runs->plan(runs);
            auto claimed
                = m_runs->claim(toMs(start + hours(1)), "bench", toMs(start + hours(2)), m_batch);
            for (auto& run : claimed) {
                run.state = "succeeded";
                run.finishedAt = toMs(start + hours(1));
            }
            m_runs->complete(claimed, "claimed");
        }
        return watch.rate(batches * m_batch);
    }

private:
    ClientRows m_rows;
    std::optional<SqliteRuns> m_runs;
    int m_batch;
    qint64 m_slot = 0;
};

struct Samples {
    std::vector<double> store;
    std::vector<double> oneByOne;
    std::vector<double> sqlite;
    std::vector<double> storeCpu;
    std::vector<double> sqliteCpu;
};

/// Rounds of both sides take turns, so that a busy machine slows both.
Samples sample(int batch, int lanes, int rounds)
{
    const QTemporaryDir folder;
    StoreSide store(folder.filePath(QStringLiteral("store.clara")), batch);
    SqliteSide sqlite(folder.filePath(QStringLiteral("sqlite.clara")), batch);
    const int batches = batch == 1 ? 1500 : 150;
    Samples samples;
    for (int round = 0; round <= rounds; ++round) {
        const Rate ours = store.measure(batches, lanes);
        const Rate serial = store.measure(batches, 1);
        const Rate theirs = sqlite.measure(batches);
        const Rate again = sqlite.measure(batches); // the tables grow alike
        if (round == 0)
            continue; // warm-up
        samples.store.push_back(ours.perSecond);
        samples.oneByOne.push_back(serial.perSecond);
        samples.sqlite.push_back((theirs.perSecond + again.perSecond) / 2);
        samples.storeCpu.push_back(ours.cpuMicros);
        samples.sqliteCpu.push_back((theirs.cpuMicros + again.cpuMicros) / 2);
    }
    return samples;
}

double median(const std::vector<double>& samples) { return percentile(samples, 50); }

double ratio(const Samples& samples) { return median(samples.store) / median(samples.sqlite); }

Report show(const Samples& samples)
{
    Report report = details();
    report.number(QStringLiteral("store_per_s"), median(samples.store), 0)
        .number(QStringLiteral("sqlite_per_s"), median(samples.sqlite), 0)
        .number(QStringLiteral("ratio"), ratio(samples), 3)
        .number(QStringLiteral("store_cpu_us"), median(samples.storeCpu))
        .number(QStringLiteral("sqlite_cpu_us"), median(samples.sqliteCpu))
        .number(QStringLiteral("one_at_a_time_per_s"), median(samples.oneByOne), 0);
    return report;
}

} // namespace

/// Runs planned, claimed and completed per second on SQLite, through the store against the same
/// statements in the same transactions through the C API. bench_runs [rounds] prints one JSON
/// object; `ratio` is the lower one of both batch sizes.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int rounds = std::max(1, app.arguments().value(1, QStringLiteral("7")).toInt());
    constexpr int lanes = 16; // as EngineConfig::maxRuns
    const Samples single = sample(1, lanes, rounds);
    const Samples many = sample(50, lanes, rounds);
    const double lowest = std::min(ratio(single), ratio(many));
    Report(QStringLiteral("runs"),
        QStringLiteral("store rate / SQLite C API rate at least 0.6, at batch 1 and 50"))
        .number(QStringLiteral("measured"), lowest, 3)
        .object(QStringLiteral("batch_1"), show(single))
        .object(QStringLiteral("batch_50"), show(many))
        .number(QStringLiteral("lanes"), lanes, 0)
        .number(QStringLiteral("ratio"), lowest, 3)
        .print();
    return 0;
}
