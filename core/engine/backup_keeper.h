// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/backups.h"
#include "ports/store.h"

#include <QFutureWatcher>
#include <QTimeZone>

#include <memory>

namespace clara::engine {

/// Decides when a backup is made: 15 minutes after the last one when something changed since, and
/// once after 3 o'clock local time each night (or when the program runs again) when something
/// changed since the last night. Has no timer: whoever owns it ticks it, so that sleep and clock
/// jumps are ordinary input. What was changed before it lived it does not know, and takes it for
/// changed. One thread.
class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    BackupKeeper(Store& store, Backups& backups, const Clock& clock, QTimeZone zone);
    /// Starts at most one backup; comes back at once.
    void tick();

Q_SIGNALS:
    void made(const clara::Backup& backup);
    /// One sentence, once per kind of trouble and not at every try.
    void troubled(const QString& message);

private:
    void learn();
    void start(BackupKind kind);
    void finish(const Result<Backup>& result);
    bool isNightDue(Instant now) const;

    Backups& m_backups;
    const Clock& m_clock;
    const QTimeZone m_zone;
    QFutureWatcher<Result<BackupOverview>> m_learning;
    QFutureWatcher<Result<Backup>> m_making;
    BackupKind m_kind = BackupKind::Recent; ///< of what is being made
    bool m_busy = false;
    bool m_known = false; ///< the times below are those of the backups there are
    bool m_changed = true; ///< since the last backup
    bool m_changedSinceNight = true;
    std::optional<Instant> m_last;
    std::optional<Instant> m_lastNight;
    std::optional<Instant> m_failedAt;
    QString m_trouble; ///< what was told already
};

} // namespace clara::engine
