// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"
#include "session/engine_control.h"
#include "session/queries.h"
#include "session/verb_channel.h"

#include <QStringList>
#include <QThreadPool>

namespace clara {
class Backups;
}

namespace clara::session {

class AuditControl;
class SecretControl;

/// Every operator verb by name ("client.add"), with JSON in and out: the one table behind the
/// command line and the owner's socket. Things are named by id or by a unique name; a name that
/// several clients use gives Conflict. Unknown verbs, unknown parameters and wrong types give
/// Invalid. Callable from any thread. Each call runs on a thread of its own pool, because it waits
/// for storage and engine; the destructor waits for calls that are under way.
class Verbs final : public VerbChannel {
public:
    /// `backups`, `audit` and `secrets` may be null: the verbs about them are refused then.
    Verbs(Commands& commands, Queries& queries, EngineControl& engine, const Clock& clock,
        Backups* backups = nullptr, AuditControl* audit = nullptr,
        SecretControl* secrets = nullptr);
    ~Verbs() override;
    Q_DISABLE_COPY_MOVE(Verbs)

    /// Storage is given 60 s to answer, a model or a network 180 s.
    Future<QJsonValue> call(QString verb, QJsonObject params, DeltaSink onDelta = {}) override;
    /// Sorted.
    static QStringList names();

private:
    Commands& m_commands;
    Queries& m_queries;
    EngineControl& m_engine;
    const Clock& m_clock;
    Backups* const m_backups;
    AuditControl* const m_audit;
    SecretControl* const m_secrets;
    QThreadPool m_pool;
};

/// The verbs that need no workspace: "cron.next", "text.count", "text.facets".
bool isPureVerb(const QString& verb);
/// Runs one of them at once. `now` is used where "from" is not given.
Result<QJsonValue> callPureVerb(const QString& verb, const QJsonObject& params, Instant now);

} // namespace clara::session
