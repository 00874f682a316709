// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secret_keeper.h"

#include "base/logging.h"

#include <QCoroFuture>

namespace clara::engine {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds sealingRetryWait = 5min;
constexpr milliseconds sealingLookInterval = 1h;
constexpr int mostRounds = 50; ///< of one run; the rest waits for the next tick

} // namespace

SecretKeeper::SecretKeeper(
    Store& store, const Clock& clock, SecretSealing* sealing, TaskScope& scope, CancelToken cancel)
    : m_clock(clock)
    , m_sealing(sealing)
    , m_scope(scope)
    , m_cancel(std::move(cancel))
{
    connect(&store, &Store::changed, this, [this](Entities entities) {
        if (entities & Entity::Member)
            m_changed = true;
    });
}

void SecretKeeper::tick()
{
    const Instant now = m_clock.now();
    if (m_busy || !m_sealing || m_cancel.isCancelled()
        || !hasPassed(m_failedAt, sealingRetryWait, now))
        return;
    if (m_changed || hasPassed(m_lookedAt, sealingLookInterval, now))
        work();
}

QCoro::Task<> SecretKeeper::work()
{
    const auto guard = m_scope.enter();
    m_busy = true;
    // Now, not at the end: what is committed meanwhile may be missing in what is read.
    m_changed = false;
    m_lookedAt = m_clock.now();
    SealingReport sum;
    Result<SealingReport> done = sum;
    for (int round = 0; round < mostRounds; ++round) {
        auto resealing = m_sealing->reseal();
        done = co_await resealing;
        if (!done)
            break;
        sum.sealed += done->sealed;
        sum.dropped += done->dropped;
        sum.troubles = done->troubles;
        if (!done->more || m_cancel.isCancelled())
            break;
    }
    if (done) {
        m_changed = m_changed || done->more;
        done = sum;
    }
    m_busy = false;
    finish(done);
}

void SecretKeeper::finish(const Result<SealingReport>& done)
{
    QStringList troubles;
    if (done) {
        m_failedAt.reset();
        troubles = done->troubles;
        if (done->sealed + done->dropped > 0)
            logging::engine().info(
                "sealed {} secrets for others, removed {} boxes", done->sealed, done->dropped);
    } else if (done.error().kind != ErrorKind::Cancelled) {
        m_changed = true;
        m_failedAt = m_clock.now();
        troubles = { done.error().message };
        logging::engine().info("resealing: {} {}", done.error().message, done.error().detail);
    }
    for (const auto& trouble : troubles) {
        if (!m_told.contains(trouble))
            Q_EMIT troubled(trouble);
    }
    m_told = QSet<QString>(troubles.begin(), troubles.end());
    Q_EMIT rested();
}

} // namespace clara::engine
