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
    void note(const Status& status)
    {
        if (m_status)
            m_status = status;
    }
    const Status& status() const { return m_status; }

private:
    Status m_status;
};

StatusSummary readStatus(UnitOfWork& work, Reading& read, std::optional<ClientId> client,
    const QTimeZone& zone, Instant now)
{
    StatusSummary summary;
    const WorkCounts counts = read(work.overview().counts(client, now - hours(24)));
    summary.waitingApproval = counts.inReview;
    summary.needsLook = counts.needsLook;
    summary.queued = counts.queued;
    summary.failed24h = counts.failedPublications + counts.failedRuns;
    summary.clients = counts.clients;
    const Instant midnight = instantFrom(toZone(now, zone).date().startOfDay(zone));
    summary.today = read(work.usage().sum(client, midnight, now + milliseconds(1)));
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
    NameLookup::Wanted wanted;
    for (const auto& row : rows) {
        wanted.clients.insert(row.clientId);
        wanted.accounts.insert(row.accountId);
    }
    RunFilter runs;
    runs.client = client;
    runs.states = { RunState::Failed, RunState::Missed };
    runs.since = now - hours(24);
    runs.limit = maxTroubles;
    const auto failedRuns = read(work.runs().list(runs));
    for (const auto& run : failedRuns)
        wanted.clients.insert(run.clientId);
    read.note(names.fetch(wanted));
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
    for (const auto& run : failedRuns) {
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
    const auto posts = read(work.posts().list(filter)).posts;
    NameLookup::Wanted wanted;
    for (const auto& post : posts) {
        for (const auto& variant : post.variants)
            wanted.accounts.insert(variant.accountId);
    }
    read.note(names.fetch(wanted));
    for (const auto& post : posts) {
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
    QMap<Instant, QList<ClientId>> byStart; // months begin at few moments: one for each zone
    for (const auto& client : clients) {
        if (client.monthlyBudgetMicroUsd && client.status != ClientStatus::Archived)
            byStart[monthStart(client, now)].append(client.id);
    }
    QHash<ClientId, UsageSum> used;
    for (auto it = byStart.cbegin(); it != byStart.cend(); ++it)
        used.insert(read(work.usage().sumsOf(it.value(), it.key(), now + milliseconds(1))));
    QList<BudgetUse> budgets;
    for (const auto& client : clients) {
        if (client.monthlyBudgetMicroUsd && client.status != ClientStatus::Archived)
            budgets.append({ client.id, used.value(client.id) });
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
            QList<Instant> bounds;
            for (int back = overviewDays - 1; back >= -1; --back)
                bounds.append(instantFrom(today.addDays(-back).startOfDay(zone)));
            data.dayStarts = bounds.first(overviewDays);
            data.days = read(work.posts().dayCounts(client, bounds));
            for (const auto& sum : read(work.usage().sums(client, bounds)))
                data.dayCostMicroUsd.append(sum.microUsd);
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
