// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/queries.h"

#include "base/json.h"
#include "engine/outbox.h"
#include "session/name_lookup.h"

#include <algorithm>

namespace clara::session {

namespace {

using std::chrono::hours;

constexpr int overviewDays = 14;
constexpr int maxTroubles = 20;

/// Stops at the first failed read and remembers why.
class Reading {
public:
    template <class T> T operator()(Result<T> result, T fallback = {})
    {
        if (result)
            return *result;
        if (m_status)
            m_status = std::unexpected(result.error());
        return fallback;
    }
    const Status& status() const { return m_status; }

private:
    Status m_status;
};

StatusSummary readStatus(UnitOfWork& work, Reading& read, std::optional<ClientId> client,
    const QTimeZone& zone, Instant now)
{
    StatusSummary summary;
    PostFilter posts;
    posts.client = client;
    posts.states = { PostState::InReview };
    summary.waitingApproval = read(work.posts().count(posts));
    PublicationFilter publications;
    publications.client = client;
    publications.states = { PublicationState::Unknown, PublicationState::Reconciling,
        PublicationState::NeedsHuman };
    summary.needsLook = read(work.publications().count(publications));
    publications.states = { PublicationState::Queued, PublicationState::Claimed };
    summary.queued = read(work.publications().count(publications));
    publications.states
        = { PublicationState::Rejected, PublicationState::NotSent, PublicationState::HeldLate };
    publications.since = now - hours(24);
    RunFilter runs;
    runs.client = client;
    runs.states = { RunState::Failed };
    runs.since = now - hours(24);
    summary.failed24h
        = read(work.publications().count(publications)) + read(work.runs().count(runs));
    const Instant midnight = instantFrom(toZone(now, zone).date().startOfDay(zone));
    summary.today = read(work.usage().sum(client, midnight, now + milliseconds(1)));
    const auto clients = read(work.clients().list());
    summary.clients = int(clients.size());
    const QString stopped = read(work.settings().value(engine::publishingStoppedKey));
    if (const auto state = parseJsonObject(stopped.toUtf8(), engine::publishingStoppedKey);
        !stopped.isEmpty() && state) {
        summary.publishingStopped = true;
        summary.stoppedBy = state->value(QStringLiteral("by")).toString();
        if (const auto at = parseInstant(state->value(QStringLiteral("at")).toString()))
            summary.stoppedAt = *at;
    }
    return summary;
}

void describeClient(Trouble& trouble, NameLookup& names, ClientId id)
{
    const auto& client = names.client(id);
    trouble.clientName = client.name;
    trouble.clientColour = client.colour;
    trouble.clientZone = client.timeZone;
}

QList<Trouble> readTroubles(
    UnitOfWork& work, Reading& read, NameLookup& names, std::optional<ClientId> client, Instant now)
{
    QList<Trouble> troubles;
    PublicationFilter publications;
    publications.client = client;
    publications.limit = maxTroubles;
    publications.states = { PublicationState::Unknown, PublicationState::Reconciling,
        PublicationState::NeedsHuman, PublicationState::HeldLate };
    QList<Publication> rows = read(work.publications().list(publications));
    publications.states = { PublicationState::Rejected, PublicationState::NotSent };
    publications.since = now - hours(24);
    rows += read(work.publications().list(publications));
    for (const auto& row : rows) {
        Trouble trouble;
        trouble.kind = Trouble::Kind::Unknown;
        if (row.state == PublicationState::HeldLate)
            trouble.kind = Trouble::Kind::HeldLate;
        else if (row.state == PublicationState::Rejected || row.state == PublicationState::NotSent)
            trouble.kind = Trouble::Kind::Refused;
        describeClient(trouble, names, row.clientId);
        trouble.network = names.account(row.accountId).network;
        trouble.reason = row.reason;
        trouble.at = row.updatedAt;
        trouble.publication = row.id;
        trouble.post = row.postId;
        troubles.append(trouble);
    }
    RunFilter runs;
    runs.client = client;
    runs.states = { RunState::Failed, RunState::Missed };
    runs.since = now - hours(24);
    runs.limit = maxTroubles;
    for (const auto& run : read(work.runs().list(runs))) {
        Trouble trouble;
        trouble.kind
            = run.state == RunState::Failed ? Trouble::Kind::RunFailed : Trouble::Kind::Missed;
        describeClient(trouble, names, run.clientId);
        trouble.reason = run.reason;
        trouble.at = run.occurrenceAt.value_or(run.createdAt);
        trouble.run = run.id;
        troubles.append(trouble);
    }
    std::ranges::sort(troubles, std::greater {}, &Trouble::at);
    if (troubles.size() > maxTroubles)
        troubles.resize(maxTroubles);
    return troubles;
}

QList<UpcomingPost> readUpcoming(
    UnitOfWork& work, Reading& read, NameLookup& names, std::optional<ClientId> client, Instant now)
{
    QList<UpcomingPost> upcoming;
    const Instant until = now + hours(12);
    PostFilter filter;
    filter.client = client;
    filter.states = { PostState::InReview, PostState::Approved, PostState::Scheduled };
    filter.dueBefore = until;
    filter.limit = 200;
    for (const auto& post : read(work.posts().list(filter)).posts) {
        if (!post.publishAt || *post.publishAt < now || *post.publishAt >= until)
            continue;
        for (const auto& variant : post.variants) {
            upcoming.append(
                { *post.publishAt, post.clientId, names.account(variant.accountId).network,
                    post.state != PostState::InReview, post.id });
        }
    }
    std::ranges::sort(upcoming, {}, &UpcomingPost::at);
    return upcoming;
}

QList<BudgetUse> readBudgets(
    UnitOfWork& work, Reading& read, const QList<Client>& clients, Instant now)
{
    QList<BudgetUse> budgets;
    for (const auto& client : clients) {
        if (!client.monthlyBudgetMicroUsd || client.status == ClientStatus::Archived)
            continue;
        budgets.append({ client.id,
            read(work.usage().sum(client.id, monthStart(client, now), now + milliseconds(1))) });
    }
    return budgets;
}

/// Accounts and models; of the key of the history nobody is asked to make another one.
QList<ExposedSecret> readExposed(UnitOfWork& work, Reading& read, const QList<Account>& accounts)
{
    QHash<QString, QString> exposedTo;
    for (const auto& secret : read(work.sharedSecrets().list())) {
        if (secret.exposedAt)
            exposedTo.insert(
                SharedRef { secret.scope, secret.id }.toRef().toString(), secret.exposedTo);
    }
    QList<ExposedSecret> exposed;
    if (exposedTo.isEmpty())
        return exposed;
    for (const auto& account : accounts) {
        if (const auto who = exposedTo.constFind(account.secret.toString());
            who != exposedTo.cend())
            exposed.append({ account, {}, *who });
    }
    for (const auto& model : read(work.models().list())) {
        if (const auto who = exposedTo.constFind(model.secret.toString()); who != exposedTo.cend())
            exposed.append({ {}, model.name, *who });
    }
    if (exposed.size() > maxTroubles)
        exposed.resize(maxTroubles);
    return exposed;
}

} // namespace

Future<StatusSummary> Queries::status(std::optional<ClientId> client, QTimeZone zone)
{
    return m_store.read<StatusSummary>(
        [client, zone, now = m_clock.now()](UnitOfWork& work) -> Result<StatusSummary> {
            Reading read;
            const StatusSummary summary = readStatus(work, read, client, zone, now);
            CLARA_TRY(read.status());
            return summary;
        });
}

Future<OverviewData> Queries::overview(std::optional<ClientId> client, QTimeZone zone)
{
    return m_store.read<OverviewData>(
        [client, zone, now = m_clock.now()](UnitOfWork& work) -> Result<OverviewData> {
            Reading read;
            NameLookup names(work);
            OverviewData data;
            data.status = readStatus(work, read, client, zone, now);
            data.clients = read(work.clients().list());
            PostFilter first;
            first.client = client;
            first.states = { PostState::InReview };
            first.limit = 1;
            for (const auto& post : read(work.posts().list(first)).posts) {
                ApprovalItem item;
                item.post = post;
                item.clientName = names.client(post.clientId).name;
                item.clientColour = names.client(post.clientId).colour;
                item.clientZone = names.client(post.clientId).timeZone;
                data.firstDue = item;
            }
            data.troubles = readTroubles(work, read, names, client, now);
            data.upcoming = readUpcoming(work, read, names, client, now);
            const QDate today = toZone(now, zone).date();
            for (int back = overviewDays - 1; back >= 0; --back) {
                const Instant from = instantFrom(today.addDays(-back).startOfDay(zone));
                const Instant to = instantFrom(today.addDays(1 - back).startOfDay(zone));
                data.dayStarts.append(from);
                data.days.append(read(work.posts().dayCounts(client, from, to)));
                data.dayCostMicroUsd.append(read(work.usage().sum(client, from, to)).microUsd);
            }
            const auto accounts = read(work.accounts().list(client));
            for (const auto& account : accounts) {
                if (account.health == AccountHealth::SignInAgain)
                    data.troubledAccounts.append(account);
            }
            data.exposedSecrets = readExposed(work, read, accounts);
            data.budgets = readBudgets(work, read, data.clients, now);
            CLARA_TRY(read.status());
            return data;
        });
}

} // namespace clara::session
