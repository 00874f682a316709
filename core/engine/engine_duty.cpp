// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine owes the others on its workspace: leases, signs of life, and the work of those
// that are gone.
#include "engine/engine.h"

#include "base/logging.h"
#include "domain/workspace_move.h"
#include "engine/recovery.h"

#include <QCoroFuture>

namespace clara::engine {

Result<QString> Engine::readRefusal(UnitOfWork& work)
{
    const auto movedTo = work.settings().value(movedToKey);
    const auto arriving = work.settings().value(arrivingKey);
    if (!movedTo || !arriving)
        return std::unexpected(movedTo ? arriving.error() : movedTo.error());
    return reasonNotToRun(*movedTo, *arriving);
}

QCoro::Task<bool> Engine::isRefused()
{
    auto pending = m_store.read<QString>([](UnitOfWork& work) { return readRefusal(work); });
    const Result<QString> reason = co_await pending;
    if (!reason || reason->isEmpty())
        co_return false; // a database that does not answer is met by the first pass
    refuse(*reason);
    co_return true;
}

void Engine::refuse(const QString& reason)
{
    logging::engine().info("this engine does not run: {}", reason);
    m_running = false;
    m_tick.stop();
    m_soon.stop();
    Q_EMIT troubled(reason);
    Q_EMIT refused(reason);
}

QCoro::Task<> Engine::recoverAbandoned()
{
    const Instant now = m_clock.now();
    m_recovered = now;
    const milliseconds firstLook = m_config.lookDelays.value(0);
    // The owner lock of a file says that nobody else is alive on it: every lease is over.
    const Instant endedBefore = m_store.isShared() ? now : Instant::max();
    auto pending = m_store.write<RecoveryReport>([now, endedBefore, firstLook](UnitOfWork& work) {
        return recover(work, now, endedBefore, firstLook);
    });
    const Result<RecoveryReport> report = co_await pending;
    if (!report) {
        logging::engine().error(
            "recovery failed: {} {}", report.error().message, report.error().detail);
        Q_EMIT troubled(report.error().message);
    } else if (report->runs + report->returned + report->unknown > 0) {
        logging::engine().info("recovered {} runs, {} unsent and {} unknown publications",
            report->runs, report->returned, report->unknown);
    }
}

QCoro::Task<> Engine::extendLeases()
{
    if (!m_running || m_stopping)
        co_return;
    const auto guard = m_scope.enter();
    const Instant now = m_clock.now();
    if (m_runs.inFlight() + m_publications.inFlight() + m_reconciler.inFlight() == 0
        || now - m_leasesExtended < m_config.lease / 3)
        co_return;
    m_leasesExtended = now;
    const QString owner = m_config.runnerId;
    const milliseconds lease = m_config.lease;
    const QList<RunId> runs = m_runs.held();
    const QList<PublicationId> publications = m_publications.held() + m_reconciler.held();
    auto pending = m_store.write<bool>(
        [owner, runs, publications, now, lease](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(work.runs().extendLeases(owner, runs, now, lease));
            CLARA_TRY(work.publications().extendLeases(owner, publications, now, lease));
            return true;
        });
    const Result<bool> extended = co_await pending;
    if (!extended) {
        m_leasesExtended
            = {}; // the next pass tries again: a lease must not end because of one lost connection
        logging::engine().info("leases were not extended: {}", extended.error().message);
    }
}

// Only where there are others: the owner of a file is alone on it, and an idle engine writes
// nothing there.
QCoro::Task<> Engine::beat()
{
    const Instant now = m_clock.now();
    if (!m_store.isShared() || abs(now - m_beaten) < m_config.lease / 3)
        co_return;
    m_beaten = now;
    Runner self;
    self.id = m_config.runnerId;
    self.name = m_config.runnerName;
    self.kind = m_config.runnerKind;
    self.heartbeatAt = now;
    auto pending = m_store.write<bool>([self](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.runners().beat(self));
        return true;
    });
    const Result<bool> heard = co_await pending;
    if (!heard) {
        m_beaten = {};
        logging::engine().info("no sign of life was left: {}", heard.error().message);
    }
}

QCoro::Task<> Engine::leave()
{
    const auto guard = m_scope.enter();
    const QString id = m_config.runnerId;
    auto pending = m_store.write<bool>([id](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.runners().leave(id));
        return true;
    });
    const Result<bool> left = co_await pending;
    if (!left)
        logging::engine().info("still listed as on duty for a while: {}", left.error().message);
}

} // namespace clara::engine
