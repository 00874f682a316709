// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_workspace.h"
#include "bench/report.h"
#include "session/commands.h"
#include "session/queries.h"
#include "storage/postgres/postgres_store.h"
#include "support/database_proxy.h"
#include "support/private_postgres.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace clara;
using namespace clara::bench;

namespace {

constexpr std::chrono::milliseconds roundTrip { 100 };
constexpr int clientCount = 30;
constexpr int draftCount = 300;

Post draft(const ClientRows& rows, int number, Instant now)
{
    Post post;
    post.id = PostId::create(now);
    post.clientId = rows.client.id;
    post.personaId = rows.persona.id;
    post.scheduleId = rows.schedule.id;
    post.state = PostState::InReview;
    post.topic = QStringLiteral("bread");
    post.variants = { { rows.account.id, QStringLiteral("Fresh bread, number %1.").arg(number) } };
    post.contentHash = contentHash(post.variants);
    post.publishAt = now + std::chrono::hours(1 + number);
    post.createdAt = post.updatedAt = now;
    return post;
}

struct Measured {
    QString name;
    double ms = 0;
    int journeys = 0;
};

/// The second time: by then every statement is prepared, as in a console that runs for a while.
class Distance {
public:
    Distance(test::DatabaseProxy& proxy, QList<Measured>& all)
        : m_proxy(proxy)
        , m_all(all)
    {
    }
    void operator()(const QString& name, const std::function<void()>& work)
    {
        work();
        m_proxy.resetCounts();
        QElapsedTimer timer;
        timer.start();
        work();
        m_all.append({ name, double(timer.nsecsElapsed()) / 1e6, m_proxy.counts().journeys });
    }

private:
    test::DatabaseProxy& m_proxy;
    QList<Measured>& m_all;
};

} // namespace

/// What pages and actions cost on a database 100 ms away: the time, and how often something
/// travelled there and back. bench_distance prints one JSON object.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (!test::PrivatePostgres::missing().isEmpty()) {
        std::puts("{\"bench\":\"distance\",\"skipped\":\"PostgreSQL is not installed\"}");
        return 0;
    }
    auto& server = test::PrivatePostgres::instance();
    storage::PostgresOptions options;
    options.address = server.address(server.freshSchema());
    options.purpose = storage::PostgresPurpose::Make;
    const SystemClock clock;
    std::vector<ClientRows> clients;
    QList<Post> posts;
    {
        const auto near = must(storage::PostgresStore::create(options));
        for (int i = 0; i < clientCount; ++i)
            clients.push_back(
                addClient(*near, QStringLiteral("Client %1").arg(i + 1), clock.now()));
        for (int i = 0; i < draftCount; ++i)
            posts.append(draft(clients[size_t(i) % clients.size()], i, clock.now()));
        must(near->write<bool>([posts](UnitOfWork& work) -> Result<bool> {
            for (const auto& post : posts) {
                CLARA_TRY(work.posts().insert(post,
                    { post.id, post.clientId, post.revision, post.variants, post.contentHash,
                        post.verdict, QStringLiteral("engine"), QString(), post.createdAt }));
            }
            return true;
        }));
    }
    test::DatabaseProxy proxy(options.address.port);
    proxy.setDelay(roundTrip);
    options.address.port = proxy.port();
    options.purpose = storage::PostgresPurpose::Open;
    options.readers = 1; // the one that is asked twice
    QElapsedTimer opening;
    opening.start();
    const auto store = must(storage::PostgresStore::create(options));
    const double opened = double(opening.nsecsElapsed()) / 1e6;
    session::Queries queries(*store, clock);
    const Member mia { MemberId::create(clock.now()), QStringLiteral("mia"), ActorKind::Person,
        clock.now() };
    session::Commands commands(*store, clock, mia);
    must(commands.prepareWorkspace());

    QList<Measured> all;
    Distance measure(proxy, all);
    PostFilter waiting;
    waiting.states = { PostState::InReview };
    measure(QStringLiteral("overview"), [&] { must(queries.overview({}, QTimeZone::utc())); });
    measure(QStringLiteral("status"), [&] { must(queries.status({}, QTimeZone::utc())); });
    measure(QStringLiteral("approvals"), [&] { must(queries.approvals(waiting)); });
    measure(QStringLiteral("approval_counts"), [&] { must(queries.approvalCounts({})); });
    measure(QStringLiteral("post"), [&] { must(queries.post(posts.first().id)); });
    measure(QStringLiteral("clients"), [&] { must(queries.clients()); });
    measure(QStringLiteral("personas"), [&] { must(queries.personas({})); });
    measure(QStringLiteral("prompts"), [&] { must(queries.prompts({})); });
    measure(QStringLiteral("schedules"), [&] { must(queries.schedules({})); });
    measure(QStringLiteral("activity"), [&] { must(queries.runs({})); });
    measure(QStringLiteral("publications"), [&] { must(queries.publications({})); });
    int next = 0;
    measure(QStringLiteral("approve"), [&] {
        session::ApproveRequest request;
        request.post = posts.at(++next).id;
        must(commands.approvePost(request));
    });
    measure(QStringLiteral("edit_post"), [&] {
        const Post& post = posts.at(++next);
        must(commands.editPost(post.id, post.revision,
            { { post.variants.first().accountId, QStringLiteral("Other bread.") } }));
    });
    measure(QStringLiteral("run_now"), [&] { must(commands.runNow(clients[++next].schedule.id)); });

    double slowest = 0;
    Report report(QStringLiteral("distance"),
        QStringLiteral("every page below two seconds with round trips of 100 ms"));
    for (const auto& one : all) {
        slowest = std::max(slowest, one.ms);
        report.object(one.name,
            details()
                .number(QStringLiteral("ms"), one.ms, 0)
                .number(QStringLiteral("round_trips"), one.journeys, 0));
    }
    report.number(QStringLiteral("opening_ms"), opened, 0)
        .number(QStringLiteral("measured"), slowest, 0)
        .number(QStringLiteral("ratio"), slowest / 2000, 3)
        .print();
    return 0;
}
