// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/publication_worker.h"

#include "base/logging.h"
#include "base/retry_policy.h"
#include "domain/network.h"
#include "domain/workspace_move.h"
#include "engine/outbox.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace clara::engine {

namespace {

QString publishTr(const char* text)
{
    return QCoreApplication::translate("clara::PublicationWorker", text);
}

/// By a person, or because the workspace was moved: an engine that slept meanwhile does not know.
Result<bool> isStopped(UnitOfWork& work)
{
    for (const auto& key : { publishingStoppedKey, movedToKey, arrivingKey }) {
        const auto stopped = work.settings().value(key);
        if (!stopped || !stopped->isEmpty())
            return stopped ? Result<bool>(true) : std::unexpected(stopped.error());
    }
    return false;
}

/// Slots that passed by more than the grace wait for a person.
Result<QList<Publication>> holdLate(UnitOfWork& work, QList<Publication> claimed, Instant now)
{
    QList<Publication> due;
    for (auto publication : claimed) {
        if (!publication.slotAt || now <= *publication.slotAt + publishGrace
            || publication.firstSentAt) {
            due.append(publication);
            continue;
        }
        const auto state = publication.state;
        CLARA_TRY(applyTo(publication, PublicationEvent::HoldLate, now));
        publication.reason = publishTr(QT_TRANSLATE_NOOP("clara::PublicationWorker",
            "Its slot passed more than an hour ago, so it was not sent. Send it now or drop it."));
        publication.leaseUntil.reset();
        CLARA_TRY(work.publications().update(publication, state, publication.fence));
        const auto settled = settle(work, publication.postId, now);
        if (!settled)
            return std::unexpected(settled.error());
    }
    return due;
}

/// The approval still holds and the text is byte for byte what was approved.
Status checkApproved(UnitOfWork& work, const Publication& publication)
{
    const auto post = work.posts().find(publication.postId);
    if (!post)
        return std::unexpected(post.error());
    const auto approvals = work.approvals().list(publication.postId);
    if (!approvals)
        return std::unexpected(approvals.error());
    bool approved = false;
    for (const auto& approval : *approvals)
        approved = approved
            || (approval.decision == Decision::Approved && !approval.voidedAt
                && approval.revision == publication.postRevision
                && approval.contentHash == publication.contentHash);
    bool sameText = false;
    for (const auto& variant : post->variants)
        sameText = sameText
            || (variant.accountId == publication.accountId && variant.text == publication.text);
    if (!approved || !sameText || post->revision != publication.postRevision
        || contentHash(post->variants) != publication.contentHash)
        return failure(ErrorKind::Conflict,
            publishTr(QT_TRANSLATE_NOOP("clara::PublicationWorker",
                "The post changed after it was approved, so this version was not sent. Approve the new version.")));
    return {};
}

PublicationEvent eventFor(SendOutcome outcome)
{
    switch (outcome) {
    case SendOutcome::Published:
        return PublicationEvent::Confirm;
    case SendOutcome::NotSent:
        return PublicationEvent::ProveNotSent;
    case SendOutcome::Rejected:
    case SendOutcome::AuthExpired:
        return PublicationEvent::Refuse;
    case SendOutcome::Unknown:
        break;
    }
    return PublicationEvent::LoseTrack;
}

} // namespace

PublicationWorker::PublicationWorker(Store& store, const Clock& clock, const EngineConfig& config,
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

QCoro::Task<Result<int>> PublicationWorker::claim()
{
    const Instant now = m_clock.now();
    const int limit = m_config.maxSends - inFlight();
    if (limit <= 0)
        co_return 0;
    const QString owner = m_config.runnerId;
    const milliseconds lease = m_config.lease;
    auto pending = m_store.write<QList<Publication>>(
        [now, owner, lease, limit](UnitOfWork& work) -> Result<QList<Publication>> {
            const auto stopped = isStopped(work);
            if (!stopped)
                return std::unexpected(stopped.error());
            if (*stopped)
                return QList<Publication>();
            const auto claimed = work.publications().claimDue(now, owner, lease, limit);
            if (!claimed)
                return claimed;
            return holdLate(work, *claimed, now);
        });
    const Result<QList<Publication>> publications = co_await pending;
    if (!publications)
        co_return std::unexpected(publications.error());
    for (const auto& publication : *publications) {
        m_probe.reached(Point::AfterClaim);
        m_held.append(publication.id);
        publish(publication);
    }
    co_return int(publications->size());
}

QCoro::Task<Result<Account>> PublicationWorker::accountFor(Publication publication)
{
    const AccountId id = publication.accountId;
    auto pending
        = m_store.read<Account>([id](UnitOfWork& work) { return work.accounts().find(id); });
    co_return co_await pending;
}

QCoro::Task<> PublicationWorker::storeAccount(Account account)
{
    auto pending = m_store.write<Account>([account](UnitOfWork& work) -> Result<Account> {
        auto stored = work.accounts().find(account.id);
        if (!stored)
            return stored;
        // Only what signing in teaches; an operator's edit in between stays.
        stored->remoteId = account.remoteId;
        stored->displayName = account.displayName;
        stored->session = account.session;
        stored->health = account.health;
        return work.accounts().update(*stored);
    });
    const Result<Account> stored = co_await pending;
    if (!stored)
        logging::engine().info(
            "account {} keeps its old state: {}", account.id.toString(), stored.error().message);
}

QCoro::Task<> PublicationWorker::publish(Publication publication)
{
    const auto guard = m_scope.enter();
    const milliseconds claimedAt = m_clock.monotonic();
    const Result<Account> account = co_await accountFor(publication);
    Publisher* publisher = account ? m_publishers.publisherFor(account->network) : nullptr;
    if (!account || !publisher) {
        Error error = account ? Error { ErrorKind::Internal,
            publishTr(QT_TRANSLATE_NOOP("clara::PublicationWorker",
                "This version of Clara Console cannot publish to this network.")) }
                              : account.error();
        co_await giveBack(publication, error);
        m_held.removeOne(publication.id);
        co_return;
    }
    if (toMs(publication.createdAtFrozen) == 0)
        publication.createdAtFrozen = m_clock.now();
    const Result<PreparedSend> ready = co_await publisher->prepare(*account, publication, m_token);
    if (!ready) {
        if (ready.error().kind == ErrorKind::Auth) {
            Account refused = *account;
            refused.health = AccountHealth::SignInAgain;
            co_await storeAccount(refused);
        }
        co_await giveBack(publication, ready.error());
        m_held.removeOne(publication.id);
        co_return;
    }
    // Shared with the intent transaction, which fills in the new state.
    auto prepared = std::make_shared<PreparedSend>(*ready);
    auto attempt = std::make_shared<PublishAttempt>();
    if (!(prepared->account == *account))
        co_await storeAccount(prepared->account);
    m_probe.reached(Point::BeforeIntentCommit);
    const Status intent = co_await commitIntent(prepared, attempt);
    if (!intent) {
        co_await giveBack(publication, intent.error());
        m_held.removeOne(publication.id);
        co_return;
    }
    m_probe.reached(Point::AfterIntentCommit);
    SendReport report;
    if (m_clock.monotonic() - claimedAt >= m_config.lease || m_token.isCancelled()) {
        // Too slow, or asked to stop: another engine may own it by now, and no byte has left yet.
        report.outcome = SendOutcome::NotSent;
        report.phase = QStringLiteral("nothing_sent");
    } else {
        HttpObserver observer;
        Probe* probe = &m_probe;
        observer.onPhase = [probe](HttpPhase phase) {
            if (phase == HttpPhase::BodyStarted)
                probe->reached(Point::AfterConnect);
            else if (phase == HttpPhase::BodySent)
                probe->reached(Point::AfterLastByte);
        };
        report = co_await publisher->send(*prepared, m_token, observer);
    }
    m_probe.reached(Point::OnAnswerBeforeCommit);
    if (report.outcome == SendOutcome::AuthExpired)
        publisher->forgetSession(account->id);
    co_await settleReport(*prepared, *attempt, report);
    m_probe.reached(Point::AfterOutcomeCommit);
    m_held.removeOne(publication.id);
}

QCoro::Task<Status> PublicationWorker::commitIntent(
    std::shared_ptr<PreparedSend> prepared, std::shared_ptr<PublishAttempt> attempt)
{
    const Instant now = m_clock.now();
    Publication publication = prepared->publication;
    publication.payload = prepared->payload;
    publication.attempts += 1;
    if (!publication.firstSentAt)
        publication.firstSentAt = now;
    attempt->id = AttemptId::create(now);
    attempt->clientId = publication.clientId;
    attempt->publicationId = publication.id;
    attempt->number = publication.attempts;
    attempt->fence = publication.fence;
    attempt->intentAt = now;
    const PublishAttempt row = *attempt;
    auto pending = m_store.write<Publication>(
        [publication, row, now](UnitOfWork& work) mutable -> Result<Publication> {
            const auto stopped = isStopped(work);
            if (!stopped)
                return std::unexpected(stopped.error());
            if (*stopped)
                return failure(ErrorKind::Cancelled,
                    publishTr(QT_TRANSLATE_NOOP(
                        "clara::PublicationWorker", "All publishing is stopped.")));
            CLARA_TRY(checkApproved(work, publication));
            const auto state = publication.state;
            CLARA_TRY(applyTo(publication, PublicationEvent::CommitIntent, now));
            CLARA_TRY(work.publications().update(publication, state, publication.fence));
            CLARA_TRY(work.publications().addAttempt(row));
            return publication;
        });
    const Result<Publication> stored = co_await pending;
    if (!stored)
        co_return std::unexpected(stored.error());
    prepared->publication = *stored;
    co_return Status {};
}

QCoro::Task<> PublicationWorker::settleReport(
    PreparedSend prepared, PublishAttempt attempt, SendReport report)
{
    const Instant now = m_clock.now();
    attempt.endedAt = now;
    attempt.phase = report.phase;
    attempt.httpStatus = report.httpStatus;
    attempt.outcome = toString(report.outcome);
    attempt.evidence = report.evidence.left(2000);
    Publication publication = prepared.publication;
    publication.remoteId = report.remoteId;
    publication.remoteUrl = report.remoteUrl;
    publication.reason = report.error ? report.error->message : QString();
    publication.leaseUntil.reset();
    const bool retryAuth = report.outcome == SendOutcome::AuthExpired && publication.attempts < 3;
    const Error cause = report.error.value_or(Error { ErrorKind::Network, {} });
    // A documented not_sent is tried again whatever its kind: the proof is that nothing left.
    Error retryCause = cause;
    if (retryRuleFor(cause.kind).maxRetries == 0)
        retryCause.kind = ErrorKind::Network;
    std::optional<milliseconds> delay;
    if (report.outcome == SendOutcome::NotSent && publication.attempts < m_config.maxSendTries)
        delay = retryDelay(
            retryCause, std::min(publication.attempts, retryRuleFor(retryCause.kind).maxRetries));
    if (m_token.isCancelled() && report.outcome == SendOutcome::NotSent)
        delay = milliseconds(0);
    if (retryAuth)
        delay = milliseconds(0);
    const milliseconds firstLook = m_config.lookDelays.value(0);
    auto pending = m_store.write<bool>([publication, attempt, report, delay, firstLook, now](
                                           UnitOfWork& work) mutable -> Result<bool> {
        const auto state = publication.state;
        CLARA_TRY(applyTo(publication, eventFor(report.outcome), now));
        if (publication.state == PublicationState::Unknown) {
            publication.notBefore = now + firstLook;
            publication.reason = publishTr(QT_TRANSLATE_NOOP("clara::PublicationWorker",
                "The network may or may not have this post. It is looked for, and not sent again without proof."));
        }
        if (delay) {
            CLARA_TRY(applyTo(publication, PublicationEvent::Retry, now));
            publication.notBefore = now + *delay;
        }
        CLARA_TRY(work.publications().update(publication, state, publication.fence));
        CLARA_TRY(work.publications().closeAttempt(attempt));
        const auto settled = settle(work, publication.postId, now);
        if (!settled)
            return std::unexpected(settled.error());
        return true;
    });
    const Result<bool> stored = co_await pending;
    if (stored) {
        logging::engine().info("publication {} attempt {}: {} ({})", publication.id.toString(),
            attempt.number, attempt.outcome, attempt.phase);
        co_return;
    }
    // Fenced, or the storage is gone: the row says `sending`, so the next start makes it unknown
    // and looks.
    logging::engine().error("publication {} could not store its outcome {}: {}",
        publication.id.toString(), attempt.outcome, stored.error().message);
}

QCoro::Task<> PublicationWorker::giveBack(Publication publication, Error error)
{
    const Instant now = m_clock.now();
    const int tries = publication.attempts + 1;
    publication.leaseUntil.reset();
    publication.reason = error.message;
    std::optional<milliseconds> delay = retryDelay(error, tries);
    const bool stopped = error.kind == ErrorKind::Cancelled;
    const bool changed = error.kind == ErrorKind::Conflict;
    auto pending = m_store.write<bool>([publication, delay, stopped, changed, error, now](
                                           UnitOfWork& work) mutable -> Result<bool> {
        const auto state = publication.state;
        if (stopped) {
            CLARA_TRY(applyTo(publication, PublicationEvent::Return, now));
            publication.notBefore = now;
            publication.reason.clear();
        } else if (changed) {
            CLARA_TRY(applyTo(publication, PublicationEvent::Supersede, now));
        } else if (error.kind == ErrorKind::Auth || error.kind == ErrorKind::Rejected) {
            CLARA_TRY(applyTo(publication, PublicationEvent::Refuse, now));
        } else if (delay) {
            CLARA_TRY(applyTo(publication, PublicationEvent::Return, now));
            publication.attempts += 1;
            publication.notBefore = now + *delay;
        } else {
            CLARA_TRY(applyTo(publication, PublicationEvent::ProveNotSent, now));
        }
        CLARA_TRY(work.publications().update(publication, state, publication.fence));
        const auto settled = settle(work, publication.postId, now);
        if (!settled)
            return std::unexpected(settled.error());
        return true;
    });
    const Result<bool> stored = co_await pending;
    if (!stored)
        logging::engine().info(
            "publication {} keeps its row: {}", publication.id.toString(), stored.error().message);
}

} // namespace clara::engine
