// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_workspace.h"
#include "bench/report.h"
#include "engine/engine.h"
#include "storage/postgres/postgres_store.h"
#include "support/fake_http.h"
#include "support/private_postgres.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace clara;
using namespace clara::bench;
using std::chrono::hours;

namespace {

constexpr int concurrency = 10;
constexpr int samples = 200;
constexpr int processLimitMs = 10 * 60 * 1000;

std::unique_ptr<storage::PostgresStore> openStore(
    const QString& schema, storage::PostgresPurpose purpose)
{
    storage::PostgresOptions options;
    options.address = test::PrivatePostgres::instance().address(schema);
    options.purpose = purpose;
    return must(storage::PostgresStore::create(options));
}

Run dueRun(const ClientRows& rows, Instant now)
{
    Run run;
    run.id = RunId::create(now);
    run.clientId = rows.client.id;
    run.scheduleId = rows.schedule.id;
    run.notBefore = run.createdAt = now;
    return run;
}

/// Jobs that are claimed, started and completed by `concurrency` workers of one program.
class Drain {
public:
    Drain(int jobs, int batch)
        : m_jobs(jobs)
        , m_batch(batch)
        , m_store(openStore(
              test::PrivatePostgres::instance().freshSchema(), storage::PostgresPurpose::Make))
    {
        const Instant now = SystemClock().now();
        m_rows = addClient(*m_store, QStringLiteral("Bench"), now);
        for (int planned = 0; planned < jobs; planned += 1000) {
            QList<Run> runs;
            for (int i = planned; i < std::min(jobs, planned + 1000); ++i) {
                runs.append(dueRun(m_rows, now));
                runs.last().occurrenceAt = now - std::chrono::minutes(jobs - i);
            }
            must(m_store->write<int>(
                [runs](UnitOfWork& work) { return work.runs().insertOccurrences(runs); }));
        }
        test::PrivatePostgres::instance().sql(QStringLiteral("VACUUM ANALYZE"));
    }

    double seconds()
    {
        QElapsedTimer timer;
        timer.start();
        std::vector<std::thread> workers;
        for (int i = 0; i < concurrency; ++i)
            workers.emplace_back([this] { work(); });
        for (auto& worker : workers)
            worker.join();
        const double taken = double(timer.nsecsElapsed()) / 1e9;
        const int completed = must(m_store->read<int>([](UnitOfWork& work) {
            RunFilter filter;
            filter.states = { RunState::Succeeded };
            return work.runs().count(filter);
        }));
        if (completed != m_jobs)
            giveUp(Error { ErrorKind::Internal, QStringLiteral("Not every job was completed."),
                QString::number(completed), {}, {} });
        return taken;
    }

private:
    /// One worker: takes a job, does nothing, completes it, until there are none.
    void work()
    {
        while (const auto run = next())
            must(complete(*run));
    }

    /// At batch 1 every worker claims for itself. Otherwise whoever finds the batch half empty
    /// claims the next one, while the others work on what is left.
    std::optional<Run> next()
    {
        if (m_batch == 1) {
            const QList<Run> claimed = must(claim());
            return claimed.isEmpty() ? std::nullopt : std::optional(claimed.first());
        }
        std::unique_lock lock(m_mutex);
        for (;;) {
            if (!m_isDrained && !m_isClaiming && int(m_local.size()) <= m_batch / 2) {
                m_isClaiming = true;
                lock.unlock();
                const QList<Run> claimed = must(claim());
                lock.lock();
                m_isClaiming = false;
                m_isDrained = claimed.isEmpty();
                m_local.insert(m_local.end(), claimed.cbegin(), claimed.cend());
                m_more.notify_all();
            }
            if (!m_local.empty()) {
                const Run run = m_local.front();
                m_local.pop_front();
                return run;
            }
            if (m_isDrained)
                return std::nullopt;
            m_more.wait(lock);
        }
    }
    Future<QList<Run>> claim()
    {
        return m_store->write<QList<Run>>([batch = m_batch](UnitOfWork& work) {
            return work.runs().claimDue({ .now = SystemClock().now(),
                .owner = QStringLiteral("bench"),
                .lease = hours(1),
                .limit = batch,
                .perClient = batch });
        });
    }
    Future<bool> complete(Run run)
    {
        run.state = RunState::Succeeded;
        run.finishedAt = SystemClock().now();
        run.leaseUntil.reset();
        return m_store->write<bool>([run](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(work.runs().update(run, RunState::Claimed, run.fence));
            return true;
        });
    }

    const int m_jobs;
    const int m_batch;
    std::unique_ptr<storage::PostgresStore> m_store;
    ClientRows m_rows;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<Run> m_local;
    bool m_isClaiming = false;
    bool m_isDrained = false;
};

/// A model that is asked once per run and says when.
class AskedModel final : public LanguageModel {
public:
    explicit AskedModel(std::function<void()> asked)
        : m_asked(std::move(asked))
    {
    }
    QCoro::Task<Completion> complete(CompletionRequest, CancelToken, DeltaSink) override
    {
        m_asked();
        Completion refused;
        refused.error
            = Error { ErrorKind::Invalid, QStringLiteral("The bench is done."), {}, {}, {} };
        co_return refused;
    }

private:
    const std::function<void()> m_asked;
};

class OneModel final : public LanguageModelSource {
public:
    explicit OneModel(std::shared_ptr<LanguageModel> model)
        : m_model(std::move(model))
    {
    }
    Result<std::shared_ptr<LanguageModel>> modelFor(const ModelConnection&) override
    {
        return m_model;
    }

private:
    const std::shared_ptr<LanguageModel> m_model;
};

class NoPublishers final : public PublisherSource {
public:
    Publisher* publisherFor(const QString&) override { return nullptr; }
};

/// ms from asking for a run, on one connection, to what a real engine on another does.
struct Latency {
    std::vector<double> started {}; ///< it claimed the run, which begins then
    std::vector<double> modelAsked {}; ///< all that the run needs has been read as well
};
Latency engineLatency()
{
    const QString schema = test::PrivatePostgres::instance().freshSchema();
    const auto asking = openStore(schema, storage::PostgresPurpose::Make);
    const SystemClock clock;
    const ClientRows rows = addClient(*asking, QStringLiteral("Bench"), clock.now());
    ModelConnection model;
    model.id = ModelConnectionId::create(clock.now());
    model.name = QStringLiteral("bench");
    model.provider = provider::offline;
    model.model = QStringLiteral("bench");
    model.isDefault = true;
    model.createdAt = model.updatedAt = clock.now();
    must(asking->write<bool>([&](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.models().insert(model));
        return true;
    }));
    const auto working = openStore(schema, storage::PostgresPurpose::Open);
    QElapsedTimer timer;
    QEventLoop loop;
    Latency found;
    std::atomic_int news = 0;
    std::atomic<qint64> claimedNs = 0;
    // The first news of runs is that there is one; the second is this engine's own claim.
    QObject::connect(
        working.get(), &Store::changed, working.get(),
        [&](Entities touched) {
            if (touched.testFlag(Entity::Run) && ++news == 2)
                claimedNs = timer.nsecsElapsed();
        },
        Qt::DirectConnection);
    engine::EngineParts parts;
    parts.http = std::make_unique<test::FakeHttp>();
    parts.models = std::make_unique<OneModel>(std::make_shared<AskedModel>([&] {
        found.modelAsked.push_back(double(timer.nsecsElapsed()) / 1e6);
        found.started.push_back(double(claimedNs) / 1e6);
        loop.quit();
    }));
    parts.publishers = std::make_unique<NoPublishers>();
    engine::Engine engine(*working, clock, {}, std::move(parts), nullptr);
    QObject::connect(&engine, &engine::Engine::started, &loop,
        [&] { QTimer::singleShot(500, &loop, &QEventLoop::quit); });
    engine.start();
    loop.exec();
    for (int i = 0; i < samples; ++i) {
        const Run run = dueRun(rows, clock.now());
        QTimer limit;
        QObject::connect(&limit, &QTimer::timeout, [] {
            giveUp(
                Error { ErrorKind::Internal, QStringLiteral("A run did not start."), {}, {}, {} });
        });
        limit.start(30000);
        news = 0;
        timer.start();
        const auto asked = asking->write<bool>([run](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(work.runs().insert(run));
            return true;
        });
        loop.exec();
        must(asked);
        QTimer::singleShot(100, &loop, &QEventLoop::quit); // it comes to rest
        loop.exec();
    }
    QObject::connect(&engine, &engine::Engine::stopped, &loop, &QEventLoop::quit);
    engine.stop();
    loop.exec();
    return found;
}

/// graphile-worker of the folder in a database of its own on the same server.
class Yardstick {
public:
    explicit Yardstick(QString folder)
        : m_folder(std::move(folder))
    {
    }
    bool isThere() const { return QFile::exists(m_folder + QStringLiteral("/node_modules")); }

    double seconds(int jobs, int localQueue)
    {
        const auto answer = QJsonDocument::fromJson(
            run({ QStringLiteral("drain"), QString::number(jobs), QString::number(localQueue) }));
        if (answer[QStringLiteral("jobs")].toInt() != jobs)
            giveUp(Error { ErrorKind::Internal,
                QStringLiteral("graphile-worker did not do every job."), {}, {}, {} });
        return answer[QStringLiteral("seconds")].toDouble();
    }
    std::vector<double> latency()
    {
        std::vector<double> found;
        for (const auto& line :
            run({ QStringLiteral("latency"), QString::number(samples) }).split('\n')) {
            if (!line.isEmpty())
                found.push_back(line.toDouble());
        }
        return found;
    }

private:
    QByteArray run(QStringList arguments)
    {
        auto& server = test::PrivatePostgres::instance();
        const QString database = QStringLiteral("yardstick_%1").arg(++m_databases);
        server.sql(QStringLiteral("CREATE DATABASE ") + database);
        const auto address = server.address({});
        arguments.prepend(QStringLiteral("postgres://%1@%2:%3/%4")
                              .arg(address.user, address.host)
                              .arg(address.port)
                              .arg(database));
        arguments.prepend(QStringLiteral("drain.mjs"));
        QProcess process;
        process.setWorkingDirectory(m_folder);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral("node"), arguments);
        if (!process.waitForFinished(processLimitMs) || process.exitCode() != 0)
            giveUp(Error {
                ErrorKind::Internal, QStringLiteral("graphile-worker did not end."), {}, {}, {} });
        server.sql(QStringLiteral("DROP DATABASE ") + database);
        return process.readAllStandardOutput();
    }

    const QString m_folder;
    int m_databases = 0;
};

/// Claims and completions per second of the shortest script that takes rows without taking them
/// twice.
double pgbenchRate(int jobs)
{
    auto& server = test::PrivatePostgres::instance();
    server.sql(QStringLiteral("DROP TABLE IF EXISTS plain_jobs"));
    server.sql(QStringLiteral("CREATE TABLE plain_jobs (id bigserial PRIMARY KEY, state text NOT "
                              "NULL DEFAULT 'planned')"));
    server.sql(QStringLiteral("INSERT INTO plain_jobs (state) SELECT 'planned' FROM "
                              "generate_series(1, %1)")
                   .arg(jobs));
    server.sql(QStringLiteral("CREATE INDEX ON plain_jobs (id) WHERE state = 'planned'"));
    server.sql(QStringLiteral("VACUUM ANALYZE plain_jobs"));
    const QTemporaryDir folder;
    QFile script(folder.filePath(QStringLiteral("claim.sql")));
    if (!script.open(QIODevice::WriteOnly))
        giveUp(Error { ErrorKind::Internal, script.errorString(), {}, {}, {} });
    script.write("UPDATE plain_jobs SET state = 'claimed' WHERE id = (SELECT id FROM plain_jobs "
                 "WHERE state = 'planned' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id "
                 "\\gset\n"
                 "UPDATE plain_jobs SET state = 'succeeded' WHERE id = :id;\n");
    script.close();
    const auto address = server.address({});
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(server.programs() + QStringLiteral("/pgbench"),
        { QStringLiteral("-n"), QStringLiteral("-h"), address.host, QStringLiteral("-p"),
            QString::number(address.port), QStringLiteral("-U"), address.user, QStringLiteral("-c"),
            QString::number(concurrency), QStringLiteral("-j"), QStringLiteral("2"),
            QStringLiteral("-M"), QStringLiteral("prepared"), QStringLiteral("-t"),
            QString::number(jobs / concurrency), QStringLiteral("-f"), script.fileName(),
            address.database });
    if (!process.waitForFinished(processLimitMs) || process.exitCode() != 0)
        return 0;
    const double taken = double(timer.nsecsElapsed()) / 1e9;
    const auto done
        = server.sql(QStringLiteral("SELECT count(*) FROM plain_jobs WHERE state = 'succeeded'"));
    return done.toDouble() / taken;
}

double median(const std::vector<double>& values) { return percentile(values, 50); }

} // namespace

/// Jobs per second from one PostgreSQL with its own durability, and the wait from asking for a run
/// to its start, beside graphile-worker and a pgbench script. bench_queue <yardstick> [jobs]
/// [rounds] prints one JSON object; the sides take turns.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    const int jobs = std::max(100, arguments.value(2, QStringLiteral("20000")).toInt());
    const int rounds = std::max(1, arguments.value(3, QStringLiteral("3")).toInt());
    if (!test::PrivatePostgres::missing().isEmpty()) {
        std::puts("{\"bench\":\"queue\",\"skipped\":\"PostgreSQL is not installed\"}");
        return 0;
    }
    test::PrivatePostgres::useDefaults();
    Yardstick yardstick(arguments.value(1));
    std::vector<double> single;
    std::vector<double> many;
    std::vector<double> theirs;
    std::vector<double> theirsLocal;
    std::vector<double> plain;
    for (int round = 0; round < rounds; ++round) {
        single.push_back(jobs / Drain(jobs, 1).seconds());
        many.push_back(jobs / Drain(jobs, 50).seconds());
        if (yardstick.isThere()) {
            theirs.push_back(jobs / yardstick.seconds(jobs, 0));
            theirsLocal.push_back(jobs / yardstick.seconds(jobs, 500));
        }
        plain.push_back(pgbenchRate(jobs));
    }
    const auto latency = engineLatency();
    Report report(QStringLiteral("queue"),
        QStringLiteral("drain rate / graphile-worker's: at least 1.3 at batch 1 (its default) and "
                       "1.0 at batch 50 (its local queue of 500); wait for the start at most 0.6 "
                       "of graphile-worker's"));
    report.number(QStringLiteral("jobs"), jobs, 0)
        .number(QStringLiteral("concurrency"), concurrency, 0)
        .number(QStringLiteral("batch_1_per_s"), median(single), 0)
        .number(QStringLiteral("batch_50_per_s"), median(many), 0)
        .number(QStringLiteral("pgbench_per_s"), median(plain), 0)
        .number(QStringLiteral("start_p50_ms"), median(latency.started), 2)
        .number(QStringLiteral("start_p99_ms"), percentile(latency.started, 99), 2)
        .number(QStringLiteral("model_asked_p50_ms"), median(latency.modelAsked), 2);
    if (yardstick.isThere()) {
        const auto theirLatency = yardstick.latency();
        report.number(QStringLiteral("graphile_per_s"), median(theirs), 0)
            .number(QStringLiteral("graphile_local_queue_per_s"), median(theirsLocal), 0)
            .number(QStringLiteral("graphile_start_p50_ms"), median(theirLatency), 2)
            .number(QStringLiteral("graphile_start_p99_ms"), percentile(theirLatency, 99), 2)
            .number(QStringLiteral("ratio_batch_1"), median(single) / median(theirs), 3)
            .number(QStringLiteral("ratio_batch_50"), median(many) / median(theirsLocal), 3)
            .number(
                QStringLiteral("ratio_start"), median(latency.started) / median(theirLatency), 3);
    } else {
        report.text(QStringLiteral("yardstick"),
            QStringLiteral("skipped: npm did not bring graphile-worker"));
    }
    report.print();
    return 0;
}
