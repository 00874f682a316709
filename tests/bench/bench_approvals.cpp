// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_workspace.h"
#include "bench/report.h"
#include "composition/workspace_session.h"
#include "pages/approvals/approvals_list.h"
#include "theme/theme_controller.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWindow>

#include <array>

using namespace clara;
using namespace clara::bench;

namespace {

constexpr int pageSize = 200; // as the approvals page asks for
constexpr double frameMs = 16;

const std::array<const char*, 32> words { "fresh", "bread", "morning", "coffee", "rye", "sourdough",
    "oven", "street", "neighbour", "today", "warm", "crust", "butter", "weekend", "queue", "early",
    "flour", "starter", "recipe", "slow", "cinnamon", "bakery", "apple", "season", "spelt",
    "walnut", "bicycle", "corner", "market", "winter", "open", "smile" };

QString sampleText(QRandomGenerator& random, int number)
{
    QStringList text;
    for (int i = 0; i < 30; ++i)
        text.append(QString::fromLatin1(words[size_t(random.bounded(int(words.size())))]));
    text.append(QStringLiteral("no%1").arg(number));
    return text.join(u' ');
}

Post draft(const ClientRows& rows, const QString& text, Instant slot, Instant now)
{
    Post post;
    post.id = PostId::create(now);
    post.clientId = rows.client.id;
    post.personaId = rows.persona.id;
    post.scheduleId = rows.schedule.id;
    post.state = PostState::InReview;
    post.topic = QStringLiteral("bread");
    post.variants = { { rows.account.id, text } };
    post.contentHash = contentHash(post.variants);
    post.publishAt = slot;
    post.createdAt = post.updatedAt = now;
    return post;
}

/// Drafts in review, spread over ten clients and the next 60 days.
void seed(Store& store, int count, Instant now)
{
    std::vector<ClientRows> clients;
    for (int i = 0; i < 10; ++i)
        clients.push_back(addClient(store, QStringLiteral("Client %1").arg(i + 1), now));
    QRandomGenerator random(20260101);
    constexpr int batch = 1000;
    for (int first = 0; first < count; first += batch) {
        QList<Post> posts;
        for (int i = first; i < std::min(count, first + batch); ++i) {
            const auto slot = now + std::chrono::minutes(random.bounded(60 * 24 * 60));
            posts.append(
                draft(clients[size_t(i) % clients.size()], sampleText(random, i), slot, now));
        }
        must(store.write<bool>([posts](UnitOfWork& work) -> Result<bool> {
            for (const auto& post : posts) {
                CLARA_TRY(work.posts().insert(post,
                    { post.id, post.clientId, post.revision, post.variants, post.contentHash,
                        post.verdict, QStringLiteral("engine"), QString(), post.createdAt }));
            }
            return true;
        }));
    }
}

double msOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Report show(const std::vector<double>& samples)
{
    Report report = details();
    report.number(QStringLiteral("p50_ms"), percentile(samples, 50), 2)
        .number(QStringLiteral("p99_ms"), percentile(samples, 99), 2)
        .number(QStringLiteral("worst_ms"), percentile(samples, 100), 2)
        .number(QStringLiteral("samples"), double(samples.size()), 0);
    return report;
}

/// The list widget on the real model, fed page by page.
class ListBench {
public:
    ListBench(session::Queries& queries, Instant now)
        : m_queries(queries)
        , m_now(now)
        , m_model(QTimeZone("Europe/Berlin"))
        , m_list(m_model)
    {
        m_list.resize(400, 660);
        m_list.show();
        while (!m_list.windowHandle()->isExposed()) // nothing is painted before
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_model.replace({}, ui::ApprovalsModel::More::Exists, now);
    }

    /// Reads to the end; every page is shown at once.
    void readAll()
    {
        PostFilter filter;
        filter.states = { PostState::InReview };
        filter.limit = pageSize;
        do {
            session::ApprovalPage page;
            const double read = msOf([&] { page = must(m_queries.approvals(filter)); });
            const auto more = page.cursor.isEmpty() ? ui::ApprovalsModel::More::End
                                                    : ui::ApprovalsModel::More::Exists;
            const int lastRow = m_model.rowCount() - 1;
            const double shown = msOf([&] {
                m_model.append(page.items, more);
                m_list.scrollTo(
                    m_model.index(std::max(0, lastRow)), QAbstractItemView::PositionAtTop);
                paint();
            });
            m_reads.push_back(read);
            m_shows.push_back(shown);
            m_turns.push_back(read + shown);
            filter.after = page.cursor;
        } while (!filter.after.isEmpty());
    }

    /// Wheel steps and page steps through what was read.
    void scroll(int steps)
    {
        auto* bar = m_list.verticalScrollBar();
        QRandomGenerator random(7);
        for (int i = 0; i < steps; ++i) {
            const int jump = i % 100 == 99 ? random.bounded(bar->maximum()) - bar->value()
                : i % 2 == 0               ? 60
                                           : 600;
            m_frames.push_back(msOf([&] {
                bar->setValue(bar->value() + jump);
                paint();
            }));
        }
    }

    int drafts() const { return m_model.itemCount(); }
    const std::vector<double>& reads() const { return m_reads; }
    const std::vector<double>& shows() const { return m_shows; }
    const std::vector<double>& turns() const { return m_turns; }
    const std::vector<double>& frames() const { return m_frames; }

private:
    void paint()
    {
        QCoreApplication::sendPostedEvents();
        m_list.viewport()->repaint();
    }

    session::Queries& m_queries;
    Instant m_now;
    ui::ApprovalsModel m_model;
    ui::ApprovalsList m_list;
    std::vector<double> m_reads;
    std::vector<double> m_shows;
    std::vector<double> m_turns;
    std::vector<double> m_frames;
};

/// The first page for one text that the operator typed.
std::vector<double> search(session::Queries& queries, const QString& text, int times)
{
    PostFilter filter;
    filter.states = { PostState::InReview };
    filter.limit = pageSize;
    filter.search = text;
    std::vector<double> samples;
    for (int i = 0; i < times; ++i)
        samples.push_back(msOf([&] { must(queries.approvals(filter)); }));
    return samples;
}

} // namespace

/// Turning the pages of the approvals list in a workspace with 100,000 drafts: reading by keyset
/// pages, showing them in the real list, scrolling and searching. bench_approvals [posts] prints
/// one JSON object.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int posts
        = std::max(1000, application.arguments().value(1, QStringLiteral("100000")).toInt());
    const QTemporaryDir folder;
    const SystemClock clock;
    app::WorkspaceOptions options;
    options.path = folder.filePath(QStringLiteral("bench.clara"));
    options.create = true;
    options.passphrase = "bench"; // no keychain is asked
    options.fullSync = false;
    const auto workspace = must(app::WorkspaceSession::open(options, clock));
    const Instant now = clock.now();
    const double seeding = msOf([&] { seed(workspace->store(), posts, now); });
    const ui::ThemeController theme(application);
    ListBench list(workspace->queries(), now);
    list.readAll();
    list.scroll(2000);
    auto& queries = workspace->queries();
    const double turn = percentile(list.turns(), 99);
    Report(QStringLiteral("approvals"),
        QStringLiteral("a page turn (read, append, paint) below 16 ms at p99"))
        .number(QStringLiteral("measured"), turn, 2)
        .number(QStringLiteral("posts"), list.drafts(), 0)
        .object(QStringLiteral("page_turn"), show(list.turns()))
        .object(QStringLiteral("read"), show(list.reads()))
        .object(QStringLiteral("append_and_paint"), show(list.shows()))
        .object(QStringLiteral("scroll_frame"), show(list.frames()))
        .object(
            QStringLiteral("search_common"), show(search(queries, QStringLiteral("coffee"), 50)))
        .object(QStringLiteral("search_rare"),
            show(search(queries, QStringLiteral("no%1").arg(posts / 2), 50)))
        .object(
            QStringLiteral("search_none"), show(search(queries, QStringLiteral("submarine"), 50)))
        .number(QStringLiteral("seeding_s"), seeding / 1000)
        .number(QStringLiteral("ratio"), turn / frameMs, 3)
        .print();
    return 0;
}
