// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backup_keeper.h"

#include "base/logging.h"

namespace clara::engine {

using namespace std::chrono_literals;

namespace {
constexpr int nightHour = 3; ///< few offices work then, and no zone skips the whole hour
constexpr milliseconds retryWait = 5min;
} // namespace

BackupKeeper::BackupKeeper(Store& store, Backups& backups, const Clock& clock, QTimeZone zone)
    : m_backups(backups)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
    connect(&store, &Store::changed, this, [this] { m_changed = m_changedSinceNight = true; });
    connect(&m_learning, &QFutureWatcherBase::finished, this, &BackupKeeper::learn);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] { finish(m_making.result()); });
}

void BackupKeeper::tick()
{
    if (m_busy)
        return;
    if (!m_known) {
        m_busy = true;
        m_learning.setFuture(m_backups.overview());
        return;
    }
    const Instant now = m_clock.now();
    if (!hasPassed(m_failedAt, retryWait, now))
        return;
    if (m_changedSinceNight && isNightDue(now))
        start(BackupKind::Nightly);
    else if (m_changed && hasPassed(m_last, recentBackupInterval, now))
        start(BackupKind::Recent);
}

void BackupKeeper::learn()
{
    m_busy = false;
    const Result<BackupOverview> overview = m_learning.result();
    if (!overview)
        return; // the next tick asks again
    m_known = true;
    for (const auto& backup : overview->backups) { // newest first
        if (!m_last)
            m_last = backup.madeAt;
        if (!m_lastNight && backup.kind == BackupKind::Nightly)
            m_lastNight = backup.madeAt;
    }
    tick();
}

bool BackupKeeper::isNightDue(Instant now) const
{
    const QDateTime local = toZone(now, m_zone);
    QDateTime night(local.date(), QTime(nightHour, 0), m_zone);
    if (night > local)
        night = QDateTime(local.date().addDays(-1), QTime(nightHour, 0), m_zone);
    return !m_lastNight || *m_lastNight < instantFrom(night) || now < *m_lastNight;
}

void BackupKeeper::start(BackupKind kind)
{
    m_busy = true;
    m_kind = kind;
    // Now, not when it is made: what is written meanwhile may be missing in it.
    m_changed = false;
    if (kind == BackupKind::Nightly)
        m_changedSinceNight = false;
    m_making.setFuture(m_backups.makeInTurn(kind));
}

void BackupKeeper::finish(const Result<Backup>& result)
{
    m_busy = false;
    if (result) {
        m_last = result->madeAt;
        if (m_kind == BackupKind::Nightly)
            m_lastNight = result->madeAt;
        m_failedAt.reset();
        m_trouble.clear();
        Q_EMIT made(*result);
        return;
    }
    m_changed = true;
    m_changedSinceNight = m_changedSinceNight || m_kind == BackupKind::Nightly;
    if (result.error().kind == ErrorKind::Rejected) {
        // Somebody else's turn, which is as good. Whether they still are there shows next time.
        (m_kind == BackupKind::Nightly ? m_lastNight : m_last) = m_clock.now();
        return;
    }
    m_failedAt = m_clock.now();
    if (result.error().kind == ErrorKind::Cancelled || m_trouble == result.error().message)
        return;
    m_trouble = result.error().message;
    Q_EMIT troubled(m_trouble);
}

} // namespace clara::engine
