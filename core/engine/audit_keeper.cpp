// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit_keeper.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace clara::engine {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds auditRetryWait = 5min;
constexpr milliseconds anchorInterval = 24h;
/// Between looks at the whole history. In between only what is this young is looked at: a commit
/// that comes later than its event, by a slow network or a clock that is wrong, is found by the
/// next whole look.
constexpr milliseconds wholeLookInterval = 1h;

bool haveSameEnds(const QList<AuditSeal>& a, const QList<AuditSeal>& b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a.at(i).clientId != b.at(i).clientId || a.at(i).sequence != b.at(i).sequence
            || a.at(i).hash != b.at(i).hash)
            return false;
    }
    return true;
}

} // namespace

AuditKeeper::AuditKeeper(
    Store& store, const Clock& clock, AuditParts parts, TaskScope& scope, CancelToken cancel)
    : m_store(store)
    , m_clock(clock)
    , m_parts(std::move(parts))
    , m_scope(scope)
    , m_cancel(std::move(cancel))
{
    connect(&store, &Store::changed, this, [this] { m_changed = true; });
}

void AuditKeeper::tick()
{
    if (m_busy || !m_parts.secrets || m_cancel.isCancelled()
        || !hasPassed(m_failedAt, auditRetryWait, m_clock.now()))
        return;
    const bool anchorIsDue
        = m_lastAnchor && hasPassed(m_lastAnchor->at, anchorInterval, m_clock.now());
    if (m_changed || anchorIsDue || hasPassed(m_lookedAt, wholeLookInterval, m_clock.now()))
        work();
}

QCoro::Task<> AuditKeeper::work()
{
    const auto guard = m_scope.enter();
    m_busy = true;
    // Now, not at the end: what is committed meanwhile may be missing in what is read.
    m_changed = false;
    const Instant now = m_clock.now();
    const bool looksAtAll = hasPassed(m_lookedAt, wholeLookInterval, now);
    const std::optional<Instant> since
        = looksAtAll ? std::nullopt : std::optional(now - wholeLookInterval);
    Result<Round> round = Round::Again;
    while (round && *round == Round::Again && !m_cancel.isCancelled())
        round = co_await sealBatch(since);
    Status done;
    if (!round)
        done = std::unexpected(round.error());
    else if (*round == Round::Done) { // also when stopping: it is one short read and a small file
        if (looksAtAll)
            m_lookedAt = now;
        done = co_await anchor();
    }
    m_busy = false;
    finish(done);
}

QCoro::Task<Result<AuditKeeper::Round>> AuditKeeper::sealBatch(std::optional<Instant> since)
{
    auto reading = m_store.read<audit::SealWork>(
        [since](UnitOfWork& unit) { return audit::readSealWork(unit.audit(), since, batchSize); });
    const Result<audit::SealWork> work = co_await reading;
    if (!work)
        co_return std::unexpected(work.error());
    if (work->events.isEmpty())
        co_return Round::Done;
    const Status key = co_await findKey();
    if (!key)
        co_return std::unexpected(key.error());
    const QList<AuditSeal> seals = audit::sealsFor(*m_key, *work, m_clock.now());
    auto writing = m_store.write<bool>([seals](UnitOfWork& unit) -> Result<bool> {
        CLARA_TRY(unit.audit().seal(seals));
        return true;
    });
    const Result<bool> written = co_await writing;
    if (!written && written.error().kind == ErrorKind::Conflict) {
        m_changed = true; // another computer was first; the next tick sees what is left
        co_return Round::Done;
    }
    if (!written)
        co_return std::unexpected(written.error());
    co_return work->events.size() < batchSize ? Round::Done : Round::Again;
}

QCoro::Task<Status> AuditKeeper::findKey()
{
    if (m_key)
        co_return Status {};
    auto reading = m_store.read<QString>(
        [](UnitOfWork& unit) { return unit.settings().value(audit::keySetting); });
    const Result<QString> setting = co_await reading;
    if (!setting)
        co_return std::unexpected(setting.error());
    SecretRef ref = SecretRef::fromString(*setting);
    if (ref.isEmpty()) {
        const Result<SecretRef> made = co_await makeKey();
        if (!made)
            co_return std::unexpected(made.error());
        ref = *made;
    }
    auto asking = m_parts.secrets->read(ref);
    const Result<SecretPtr> secret = co_await asking;
    if (!secret)
        co_return failure(secret.error().kind,
            QCoreApplication::translate(
                "clara::Audit", "The audit trail is not sealed, because its key cannot be read: %1")
                .arg(secret.error().message),
            secret.error().detail);
    const Result<audit::AuditKey> key = audit::AuditKey::fromSecret(*secret);
    if (!key)
        co_return std::unexpected(key.error());
    m_key = *key;
    co_return Status {};
}

QCoro::Task<Result<SecretRef>> AuditKeeper::makeKey()
{
    Result<Secret> made = audit::AuditKey::make();
    if (!made)
        co_return std::unexpected(made.error());
    const SecretRef ref = m_parts.secrets->freshRef(SecretScope::ofAudit());
    auto keeping = m_parts.secrets->write(ref, std::make_shared<const Secret>(std::move(*made)));
    const Result<bool> kept = co_await keeping;
    if (!kept)
        co_return failure(kept.error().kind,
            QCoreApplication::translate("clara::Audit",
                "The audit trail is not sealed, because its key could not be kept: %1")
                .arg(kept.error().message),
            kept.error().detail);
    auto writing = m_store.write<QString>([ref](UnitOfWork& unit) -> Result<QString> {
        auto setting = unit.settings().value(audit::keySetting);
        if (!setting || !setting->isEmpty())
            return setting; // another computer was first
        const auto heads = unit.audit().heads();
        if (!heads)
            return std::unexpected(heads.error());
        // A new key would let whoever took the old reference away begin a new history.
        if (!heads->isEmpty())
            return failure(ErrorKind::Auth,
                QCoreApplication::translate("clara::Audit",
                    "The audit trail is not sealed, because the workspace no longer says where its key is. Restore the setting “%1” from a backup.")
                    .arg(audit::keySetting));
        CLARA_TRY(unit.settings().set(audit::keySetting, ref.toString()));
        return ref.toString();
    });
    const Result<QString> stored = co_await writing;
    if (!stored || *stored != ref.toString()) {
        auto removing = m_parts.secrets->remove(ref);
        const Result<bool> removed = co_await removing;
        if (!removed)
            logging::engine().info(
                "a key that belongs to nothing could not be removed: {}", removed.error().message);
    }
    if (!stored)
        co_return std::unexpected(stored.error());
    co_return SecretRef::fromString(*stored);
}

QCoro::Task<Status> AuditKeeper::anchor()
{
    if (m_parts.anchorFile.isEmpty())
        co_return Status {};
    if (!m_anchorsRead) {
        const Result<QList<audit::AuditAnchor>> known = audit::readAnchors(m_parts.anchorFile);
        if (!known)
            co_return std::unexpected(known.error());
        m_anchorsRead = true;
        if (!known->isEmpty())
            m_lastAnchor = known->last();
    }
    const Instant now = m_clock.now();
    if (m_lastAnchor && !hasPassed(m_lastAnchor->at, anchorInterval, now))
        co_return Status {};
    auto reading
        = m_store.read<QList<AuditSeal>>([](UnitOfWork& unit) { return unit.audit().heads(); });
    const Result<QList<AuditSeal>> heads = co_await reading;
    if (!heads)
        co_return std::unexpected(heads.error());
    if (heads->isEmpty())
        co_return Status {};
    audit::AuditAnchor made { now, *heads };
    // Nothing happened since: the last one says it all, and the next look is in a day.
    const bool isNew = !m_lastAnchor || !haveSameEnds(m_lastAnchor->heads, *heads);
    if (isNew) {
        const Status added = audit::addAnchor(m_parts.anchorFile, made);
        if (!added)
            co_return added;
    }
    m_lastAnchor = made;
    co_return Status {};
}

void AuditKeeper::finish(const Status& done)
{
    if (done) {
        m_failedAt.reset();
        m_trouble.clear();
    } else if (done.error().kind != ErrorKind::Cancelled) {
        m_changed = true;
        m_failedAt = m_clock.now();
        if (m_trouble != done.error().message) {
            m_trouble = done.error().message;
            logging::engine().info("sealing: {} {}", m_trouble, done.error().detail);
            // Not everybody who works on a shared workspace may have the key; those have nothing to
            // mend.
            if (!m_store.isShared() || done.error().kind != ErrorKind::NotFound)
                Q_EMIT troubled(m_trouble);
        }
    }
    Q_EMIT rested();
}

} // namespace clara::engine
