// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner_world.h"

#include "engine/outbox.h"
#include "support/keyless_publisher.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace clara::test {

int proofRounds(int shortForm, int whole)
{
    return qgetenv("CLARA_PROOF") == "full" ? whole : shortForm;
}

QString RunnerWorld::address(int port) const
{
    return QStringLiteral("postgresql://clara@127.0.0.1:%1/postgres?schema=%2")
        .arg(port)
        .arg(schema);
}

RunnerWorld::RunnerWorld(int clients, const QString& network)
    : world(World::start())
    , proxy(PrivatePostgres::instance().address({}).port)
    , schema(PrivatePostgres::instance().freshSchema())
    , workspace(clock,
          [this](app::WorkspaceOptions& options) {
              options.path = address(PrivatePostgres::instance().address({}).port);
              options.automaticBackups = false; // never among those of the user
          })
    , m_network(network)
{
    Status made = world ? workspace.open()
                        : failure(ErrorKind::Internal, QStringLiteral("the world did not start"));
    if (made)
        made = workspace.fill(network, world->baseUrl());
    if (made)
        m_schedules.append(workspace.schedule);
    for (int i = 1; made && i < clients; ++i) {
        const auto client = workspace.addClient(QStringLiteral("Client %1").arg(i));
        const auto schedule = client ? workspace.addSchedule(*client, network, world->baseUrl())
                                     : Result<Schedule>(std::unexpected(client.error()));
        if (schedule)
            m_schedules.append(*schedule);
        else
            made = std::unexpected(schedule.error());
    }
    if (!made)
        problem = made.error().message + made.error().detail;
}

RunnerWorld::~RunnerWorld() { endRunners(); }

QProcess* RunnerWorld::start(const QString& name, milliseconds lease, const QString& kind)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(CLARA_RUNNER),
        { address(proxy.port()), world->baseUrl(), name, QString::number(lease.count()), kind });
    while (!process->canReadLine()) {
        if (!process->waitForReadyRead(30'000)) {
            qWarning("the runner %s did not start", qPrintable(name));
            return nullptr;
        }
    }
    m_runners.push_back(std::move(process));
    return m_runners.back().get();
}

void RunnerWorld::kill(QProcess* runner)
{
    runner->kill();
    runner->waitForFinished();
    std::erase_if(m_runners, [runner](const auto& entry) { return entry.get() == runner; });
}

void RunnerWorld::endRunners()
{
    for (const auto& runner : m_runners)
        runner->closeWriteChannel();
    for (const auto& runner : m_runners) {
        if (!runner->waitForFinished(15'000))
            runner->kill();
    }
    m_runners.clear();
}

Status RunnerWorld::addJobs(int count, const QString& label)
{
    constexpr int together = 100;
    constexpr int mostRefusals = 20; // runners at work get into the way of a long transaction
    int refusals = 0;
    for (int first = 0; first < count;) {
        const int last = std::min(count, first + together);
        const auto schedules = m_schedules;
        const auto added
            = await(workspace.session->store().write<int>([=](UnitOfWork& work) -> Result<int> {
                  const auto members = work.members().list();
                  if (!members)
                      return std::unexpected(members.error());
                  engine::ApprovalInput approval;
                  approval.now = SystemClock().now();
                  for (const auto& member : *members) {
                      if (member.kind == ActorKind::Person)
                          approval.actor = member;
                  }
                  for (int i = first; i < last; ++i) {
                      const Schedule& schedule = schedules.at(i % schedules.size());
                      Post post;
                      post.id = PostId::create(approval.now);
                      post.clientId = schedule.clientId;
                      post.personaId = schedule.personaId;
                      post.scheduleId = schedule.id;
                      post.state = PostState::InReview;
                      post.variants = { { schedule.accountIds.first(),
                          QStringLiteral("%1 number %2").arg(label).arg(i) } };
                      post.contentHash = contentHash(post.variants);
                      post.createdAt = post.updatedAt = approval.now;
                      PostRevision revision;
                      revision.postId = post.id;
                      revision.clientId = post.clientId;
                      revision.variants = post.variants;
                      revision.contentHash = post.contentHash;
                      revision.createdAt = approval.now;
                      CLARA_TRY(work.posts().insert(post, revision));
                      const auto approved = engine::approve(work, post, approval);
                      if (!approved)
                          return std::unexpected(approved.error());
                  }
                  return last - first;
              }),
                60'000);
        if (added)
            first = last;
        else if (++refusals > mostRefusals)
            return std::unexpected(added.error());
    }
    return {};
}

QString RunnerWorld::sql(const QString& statement) const
{
    return PrivatePostgres::instance().sql(QString(statement).replace(QLatin1String("{}"), schema));
}

int RunnerWorld::count(const QString& what) const
{
    return sql(QStringLiteral("SELECT count(*) FROM {}.") + what).toInt();
}

bool RunnerWorld::waitFor(const QString& what, int wanted, int timeoutMs) const
{
    return waitUntil([&] { return count(what) >= wanted; }, timeoutMs);
}

bool RunnerWorld::waitUntil(const std::function<bool()>& condition, int timeoutMs)
{
    constexpr int everyMs = 100;
    const int every = proofRounds(everyMs, 3 * everyMs);
    QElapsedTimer since;
    return QTest::qWaitFor(
        [&] {
            if (since.isValid() && since.elapsed() < every)
                return false;
            const bool met = condition();
            since.start();
            return met;
        },
        timeoutMs);
}

int RunnerWorld::settled() const
{
    return count(QStringLiteral("publications WHERE state IN ('published', 'needs_human')"));
}

int RunnerWorld::unsettled() const
{
    return count(QStringLiteral(
        "publications WHERE state IN ('queued', 'claimed', 'sending', 'unknown', 'reconciling')"));
}

void RunnerWorld::watchTakeovers() const
{
    sql(QStringLiteral(
        "CREATE TABLE {}.takeovers (owner text, lease_until timestamptz, taken_at timestamptz, state text)"));
    sql(QStringLiteral(
        "CREATE FUNCTION {}.note_takeover() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "INSERT INTO {}.takeovers VALUES (OLD.lease_owner, OLD.lease_until, clock_timestamp(), OLD.state); "
        "RETURN NEW; END $$"));
    for (const auto& table : { QStringLiteral("runs"), QStringLiteral("publications") }) {
        sql(QStringLiteral(
            "CREATE TRIGGER watch_takeovers AFTER UPDATE ON {}.%1 FOR EACH ROW WHEN (NEW.fence > OLD.fence "
            "AND OLD.state IN ('claimed', 'running', 'sending', 'reconciling')) "
            "EXECUTE FUNCTION {}.note_takeover()")
                .arg(table));
    }
}

QJsonArray RunnerWorld::posts() const
{
    return m_network == QLatin1String("bluesky") ? world->records() : world->keylessPosts();
}

int RunnerWorld::doubledInWorld(const QString& label) const
{
    QHash<QString, int> times;
    const auto rows = posts();
    for (const auto& row : rows)
        ++times[row.toObject().value(QStringLiteral("text")).toString()];
    int doubled = 0;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        doubled += it.key().startsWith(label) && it.value() > 1;
    return doubled;
}

int RunnerWorld::inWorld(const QString& label) const
{
    QSet<QString> texts;
    const auto rows = posts();
    for (const auto& row : rows) {
        const QString text = row.toObject().value(QStringLiteral("text")).toString();
        if (text.startsWith(label))
            texts.insert(text);
    }
    return int(texts.size());
}

int RunnerWorld::overlaps() const
{
    struct Span {
        qint64 from = 0;
        qint64 to = 0;
    };
    QHash<QString, QList<Span>> spans;
    const auto sends = world->requests(QStringLiteral("/keyless/post"));
    for (const auto& row : sends) {
        const auto body
            = QJsonDocument::fromJson(row.value(QStringLiteral("body")).toString().toUtf8())
                  .object();
        const auto from = qint64(row.value(QStringLiteral("received_ms")).toDouble());
        const auto to = qint64(row.value(QStringLiteral("answered_ms")).toDouble());
        spans[body.value(QStringLiteral("account")).toString()].append(
            { from, std::max(from, to) });
    }
    int found = 0;
    for (auto& list : spans) {
        std::ranges::sort(list, {}, &Span::from);
        for (qsizetype i = 1; i < list.size(); ++i)
            found += list.at(i).from < list.at(i - 1).to;
    }
    return found;
}

} // namespace clara::test
