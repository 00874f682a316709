// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reconciler.h"

#include "base/logging.h"
#include "engine/outbox.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace clara::engine {

namespace {

constexpr int looksAtOnce = 16;

QString reconcileTr(const char* text)
{
    return QCoreApplication::translate("clara::Reconciler", text);
}

QString toString(Sighting sighting)
{
    switch (sighting) {
    case Sighting::Present:
        return QStringLiteral("present");
    case Sighting::Absent:
        return QStringLiteral("absent");
    case Sighting::CannotTell:
        break;
    }
    return QStringLiteral("cannot_tell");
}

} // namespace

QList<PublicationEvent> judgeSighting(Publication& publication, const SightingReport& report,
    bool repeatIsNoOp, const QList<milliseconds>& lookDelays, Instant now)
{
    ++publication.looks;
    if (report.sighting == Sighting::Present) {
        publication.remoteId = report.remoteId;
        publication.remoteUrl = report.remoteUrl;
        publication.reason = reconcileTr(QT_TRANSLATE_NOOP("clara::Reconciler",
            "The outcome was unknown for a while; then the post was found on the network."));
        return { PublicationEvent::Confirm };
    }
    if (report.sighting == Sighting::Absent) {
        ++publication.absences;
        publication.lastAbsentAt = now;
        if (repeatIsNoOp) {
            publication.notBefore = now;
            publication.reason = reconcileTr(QT_TRANSLATE_NOOP("clara::Reconciler",
                "The post was not on the network. It is sent again with the same key, which cannot double it."));
            return { PublicationEvent::ProveNotSent, PublicationEvent::Retry };
        }
    }
    if (publication.looks < lookDelays.size()) {
        publication.notBefore = now + lookDelays.at(publication.looks);
        return { PublicationEvent::LoseTrack };
    }
    publication.reason = publication.absences > 0 && report.sighting == Sighting::Absent
        ? QCoreApplication::translate("clara::Reconciler",
            "The network may or may not have this post: %n look(s) did not find it, but it could appear late. Look and decide.",
            nullptr, publication.absences)
        : QCoreApplication::translate("clara::Reconciler",
            "The network may or may not have this post: looked %n time(s), cannot tell. Look and decide.",
            nullptr, publication.looks);
    return { PublicationEvent::AskHuman };
}

Reconciler::Reconciler(Store& store, const Clock& clock, const EngineConfig& config,
    PublisherSource& publishers, Probe& probe, TaskScope& scope, CancelToken token)
    : m_store(store)
    , m_clock(clock)
    , m_config(config)
    , m_publishers(publishers)
    , m_probe(probe)
    , m_scope(scope)
    , m_token(token)
{
}

QCoro::Task<Result<int>> Reconciler::claim()
{
    const Instant now = m_clock.now();
    const int limit = looksAtOnce - inFlight();
    if (limit <= 0)
        co_return 0;
    const QString owner = m_config.runnerId;
    const milliseconds lease = m_config.lease;
    auto pending = m_store.write<QList<Publication>>([now, owner, lease, limit](UnitOfWork& work) {
        return work.publications().claimUnknown(now, owner, lease, limit);
    });
    const Result<QList<Publication>> publications = co_await pending;
    if (!publications)
        co_return std::unexpected(publications.error());
    for (const auto& publication : *publications) {
        m_held.append(publication.id);
        look(publication);
    }
    co_return int(publications->size());
}

QCoro::Task<> Reconciler::look(Publication publication)
{
    const auto guard = m_scope.enter();
    const AccountId accountId = publication.accountId;
    auto pending = m_store.read<Account>(
        [accountId](UnitOfWork& work) { return work.accounts().find(accountId); });
    const Result<Account> account = co_await pending;
    Publisher* publisher = account ? m_publishers.publisherFor(account->network) : nullptr;
    PublishAttempt attempt;
    attempt.intentAt = m_clock.now();
    SightingReport report;
    if (publisher) {
        auto search = publisher->find(*account, publication, m_token);
        m_probe.reached(Point::DuringReconcileRead);
        report = co_await search;
    }
    const Instant now = m_clock.now();
    if (m_token.isCancelled()) {
        // Stopping is no evidence: the row goes back as it was.
        Publication back = publication;
        if (applyTo(back, PublicationEvent::LoseTrack, now)) {
            back.notBefore = now;
            back.leaseUntil.reset();
            attempt.kind.clear();
            co_await store(back, attempt, false);
        }
        m_held.removeOne(publication.id);
        co_return;
    }
    const bool repeatIsNoOp = publisher && publisher->profile().repeatIsNoOp;
    Publication judged = publication;
    const auto events = judgeSighting(judged, report, repeatIsNoOp, m_config.lookDelays, now);
    Status applied;
    for (const auto event : events) {
        if (applied)
            applied = applyTo(judged, event, now);
    }
    judged.leaseUntil.reset();
    attempt.id = AttemptId::create(now);
    attempt.clientId = publication.clientId;
    attempt.publicationId = publication.id;
    attempt.number = publication.looks + 1;
    attempt.fence = publication.fence;
    attempt.kind = QStringLiteral("look");
    attempt.endedAt = now;
    attempt.outcome = toString(report.sighting);
    attempt.evidence = report.evidence.left(2000);
    m_probe.reached(Point::BeforeReconcileCommit);
    if (applied)
        co_await store(judged, attempt, true);
    m_held.removeOne(publication.id);
}

QCoro::Task<> Reconciler::store(Publication publication, PublishAttempt attempt, bool settled)
{
    const Instant now = m_clock.now();
    auto pending = m_store.write<bool>(
        [publication, attempt, settled, now](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(work.publications().update(
                publication, PublicationState::Reconciling, publication.fence));
            if (!settled)
                return true;
            CLARA_TRY(work.publications().addAttempt(attempt));
            const auto post = settle(work, publication.postId, now);
            if (!post)
                return std::unexpected(post.error());
            return true;
        });
    const Result<bool> stored = co_await pending;
    if (!stored)
        logging::engine().info(
            "publication {} keeps its row: {}", publication.id.toString(), stored.error().message);
    else if (settled)
        logging::engine().info("publication {} look {}: {} -> {}", publication.id.toString(),
            publication.looks, attempt.outcome, clara::toString(publication.state));
}

} // namespace clara::engine
