// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "domain/audit.h"
#include "ports/setup_repositories.h"

#include <QThreadPool>

#include <functional>

namespace clara {
class SecretStore;
class Store;
} // namespace clara

namespace clara::audit {
class AuditKey;
}

namespace clara::session {

/// One event of the history with the names it is shown by.
struct AuditItem {
    AuditEvent event {};
    std::optional<AuditSeal> seal {};
    QString clientName {}; ///< empty for the workspace itself
    QString clientZone {};
    int clientColour = 0;
    bool operator==(const AuditItem&) const = default;
};

struct AuditVerification {
    AuditReport report {};
    QStringList clientNames {}; ///< one per chain
    QStringList sentences {}; ///< one per chain; empty where it is whole
    QString anchorFile {};
};

struct AuditExport {
    QString file {};
    qint64 events = 0;
};

struct AnchorReceipt {
    QString file {};
    int chains = 0;
};

/// What may be asked of the history. Callable from any thread; answers come from a thread of its
/// own, because the work waits for storage, for the key and for files.
class AuditControl {
public:
    AuditControl(Store& store, SecretStore& secrets, const Clock& clock, QString anchorFile);
    ~AuditControl();
    Q_DISABLE_COPY_MOVE(AuditControl)

    /// Newest first.
    Future<QList<AuditItem>> events(AuditFilter filter);
    Future<qint64> unsealed();
    /// Walks along all chains. `anchorFile` empty: the one this computer writes. Auth or NotFound
    /// when the key is not on this computer.
    Future<AuditVerification> verify(QString anchorFile);
    /// All events with their seals, one JSON object per line; a table for people when the name ends
    /// in ".csv".
    Future<AuditExport> exportTo(QString file);
    /// Writes an anchor at once; `file` empty: where the daily ones go.
    Future<AnchorReceipt> anchorNow(QString file);

private:
    template <class T> Future<T> inPool(std::function<Result<T>()> work);
    Result<audit::AuditKey> readKey();
    Result<AuditVerification> walk(const QString& anchorFile);
    Result<AuditExport> writeExport(const QString& file);

    Store& m_store;
    SecretStore& m_secrets;
    const Clock& m_clock;
    const QString m_anchorFile;
    QThreadPool m_pool;
};

} // namespace clara::session
