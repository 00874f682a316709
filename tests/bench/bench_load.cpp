// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_workspace.h"
#include "bench/report.h"
#include "engine/run_planner.h"
#include "session/queries.h"
#include "storage/postgres/postgres_store.h"
#include "storage/sqlite/sqlite_store.h"
#include "support/fake_clock.h"
#include "support/private_postgres.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>

using namespace clara;
using namespace clara::bench;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Instant today = instantFromMs(1'780'000'000'000); // 2026-05-28T20:26:40Z
constexpr int schedulesPerClient = 20;
constexpr int weeks = 52;
constexpr int samples = 40;
constexpr double goalMs = 100;

const std::array<const char*, 16> words { "fresh", "bread", "morning", "coffee", "rye", "oven",
    "street", "neighbour", "warm", "butter", "flour", "recipe", "season", "corner", "winter",
    "smile" };

QString sampleText(QRandomGenerator& random, int number)
{
    QStringList text;
    for (int i = 0; i < 25; ++i)
        text.append(QString::fromLatin1(words[size_t(random.bounded(int(words.size())))]));
    text.append(QStringLiteral("no%1").arg(number));
    return text.join(u' ');
}

/// One post a week and schedule: those of the past are published, the next ones wait for approval.
class Seeding {
public:
    explicit Seeding(Store& store)
        : m_store(store)
        , m_random(20260101)
    {
    }
    int posts() const { return m_posts; }

    void addClient(int number)
    {
        const ClientRows rows
            = bench::addClient(m_store, QStringLiteral("Client %1").arg(number), today);
        QList<Schedule> schedules { rows.schedule };
        for (int i = 0; i < schedulesPerClient; ++i) {
            Schedule schedule = rows.schedule;
            schedule.cron = QStringLiteral("%1 %2 * * %3")
                                .arg(m_random.bounded(60))
                                .arg(m_random.bounded(24))
                                .arg(m_random.bounded(7));
            if (i > 0) {
                schedule.id = ScheduleId::create(today);
                schedule.name = QStringLiteral("Schedule %1").arg(i + 1);
                schedules.append(schedule);
            }
        }
        must(m_store.write<bool>([schedules](UnitOfWork& work) -> Result<bool> {
            for (const auto& schedule : schedules.mid(1))
                CLARA_TRY(work.schedules().insert(schedule));
            return true;
        }));
        for (const auto& schedule : schedules)
            addPosts(rows, schedule);
    }

private:
    struct Row {
        Post post;
        Publication publication;
        UsageRecord usage;
    };
    void addPosts(const ClientRows& rows, const Schedule& schedule)
    {
        QList<Row> all;
        const auto offset = minutes(m_random.bounded(7 * 24 * 60));
        for (int week = weeks; week >= 0; --week)
            all.append(row(rows, schedule, today + offset - hours(24 * 7) * week, ++m_posts));
        must(m_store.write<bool>([all](UnitOfWork& work) -> Result<bool> {
            for (const auto& row : all) {
                CLARA_TRY(work.posts().insert(row.post,
                    { row.post.id, row.post.clientId, row.post.revision, row.post.variants,
                        row.post.contentHash, row.post.verdict, QStringLiteral("engine"), QString(),
                        row.post.createdAt }));
                if (row.post.state == PostState::Published)
                    CLARA_TRY(work.publications().insert(row.publication));
                CLARA_TRY(work.usage().insert(row.usage));
            }
            return true;
        }));
    }
    Row row(const ClientRows& rows, const Schedule& schedule, Instant slot, int number)
    {
        Row row;
        Post& post = row.post;
        post.createdAt = std::min(slot, today) - hours(12);
        post.id = PostId::create(post.createdAt);
        post.clientId = rows.client.id;
        post.personaId = rows.persona.id;
        post.scheduleId = schedule.id;
        post.state = slot < today ? PostState::Published : PostState::InReview;
        post.topic = QStringLiteral("bread");
        post.variants = { { rows.account.id, sampleText(m_random, number) } };
        post.contentHash = contentHash(post.variants);
        post.publishAt = slot;
        post.updatedAt = post.createdAt;
        Publication& publication = row.publication;
        publication.id = PublicationId::create(slot);
        publication.clientId = post.clientId;
        publication.postId = post.id;
        publication.accountId = rows.account.id;
        publication.state = PublicationState::Published;
        publication.notBefore = publication.createdAt = publication.updatedAt = slot;
        UsageRecord& usage = row.usage;
        usage.id = UsageId::create(post.createdAt);
        usage.clientId = post.clientId;
        usage.model = QStringLiteral("bench");
        usage.tokens.input = 400;
        usage.tokens.output = 120;
        usage.costMicroUsd = 310;
        usage.purpose = QStringLiteral("body");
        usage.at = post.createdAt;
        return row;
    }

    Store& m_store;
    QRandomGenerator m_random;
    int m_posts = 0;
};

double msOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// p95 of each kind of work, in the report; gives the slowest of them.
class Load {
public:
    Load(Store& store, test::FakeClock& clock)
        : m_queries(store, clock)
        , m_clock(clock)
        , m_planner(store, clock, m_config)
    {
    }
    double slowest() const { return m_slowest; }
    Report report() const { return m_report; }

    void measure()
    {
        const double first = msOf([&] { plan(); });
        m_report.number(QStringLiteral("planner_first_ms"), first, 1);
        add(QStringLiteral("planner_tick"), [&](int) {
            m_clock.advance(minutes(1));
            plan();
        });
        PostFilter waiting;
        waiting.states = { PostState::InReview };
        add(QStringLiteral("approvals"), [&](int) {
            const auto page = must(m_queries.approvals(waiting));
            must(m_queries.approvalCounts({}));
            waiting.after = page.cursor;
        });
        add(QStringLiteral("search"), [&](int i) {
            PostFilter filter;
            filter.states = { PostState::InReview };
            filter.search = i % 2 == 0 ? QStringLiteral("butter") : QStringLiteral("no%1").arg(i);
            must(m_queries.approvals(filter));
        });
        add(QStringLiteral("analytics"),
            [&](int) { must(m_queries.overview({}, QTimeZone("Europe/Berlin"))); });
        add(QStringLiteral("activity"), [&](int) { must(m_queries.publications({})); });
    }

private:
    void plan()
    {
        const Status planned = QCoro::waitFor(m_planner.plan());
        if (!planned)
            giveUp(planned.error());
    }
    void add(const QString& name, const std::function<void(int)>& work)
    {
        std::vector<double> taken;
        for (int i = 0; i < samples; ++i)
            taken.push_back(msOf([&] { work(i); }));
        const double p95 = percentile(taken, 95);
        m_slowest = std::max(m_slowest, p95);
        m_report.object(name,
            details()
                .number(QStringLiteral("p50_ms"), percentile(taken, 50), 1)
                .number(QStringLiteral("p95_ms"), p95, 1));
    }

    session::Queries m_queries;
    test::FakeClock& m_clock;
    const engine::EngineConfig m_config {};
    engine::RunPlanner m_planner;
    Report m_report = details();
    double m_slowest = 0;
};

struct Outcome {
    Report report;
    double slowest = 0;
    int posts = 0;
};

Outcome load(Store& store, int clients, const std::function<void()>& settle)
{
    Seeding seeding(store);
    const double seconds = msOf([&] {
        for (int i = 0; i < clients; ++i)
            seeding.addClient(i + 1);
    }) / 1000;
    settle();
    test::FakeClock clock(today);
    Load work(store, clock);
    work.measure();
    Report report = work.report();
    report.number(QStringLiteral("seeding_s"), seconds, 0);
    return { report, work.slowest(), seeding.posts() };
}

} // namespace

/// How long the planner, the pages and the search take with a year of posts of many clients, on
/// both databases. bench_load [clients] prints one JSON object.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int clients = std::max(1, app.arguments().value(1, QStringLiteral("1000")).toInt());
    Report report(
        QStringLiteral("load"), QStringLiteral("each below 100 ms at the 95th percentile"));
    const QTemporaryDir folder;
    const auto file = must(storage::SqliteStore::create(
        { .path = folder.filePath(QStringLiteral("load.clara")), .fullSync = false }));
    const Outcome sqlite = load(*file, clients, [] {});
    double slowest = sqlite.slowest;
    report.number(QStringLiteral("clients"), clients, 0)
        .number(QStringLiteral("schedules"), clients * schedulesPerClient, 0)
        .number(QStringLiteral("posts"), sqlite.posts, 0)
        .object(QStringLiteral("sqlite"), sqlite.report);
    if (test::PrivatePostgres::missing().isEmpty()) {
        auto& server = test::PrivatePostgres::instance();
        storage::PostgresOptions options;
        options.address = server.address(server.freshSchema());
        options.purpose = storage::PostgresPurpose::Make;
        const auto shared = must(storage::PostgresStore::create(options));
        const Outcome postgres
            = load(*shared, clients, [&] { server.sql(QStringLiteral("VACUUM ANALYZE")); });
        slowest = std::max(slowest, postgres.slowest);
        report.object(QStringLiteral("postgres"), postgres.report);
    } else {
        report.text(QStringLiteral("postgres"), QStringLiteral("skipped: it is not installed"));
    }
    report.number(QStringLiteral("measured"), slowest, 1)
        .number(QStringLiteral("ratio"), slowest / goalMs, 3)
        .print();
    return 0;
}
