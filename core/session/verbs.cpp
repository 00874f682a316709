// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verbs.h"

#include "session/verb_call.h"

#include <QCoreApplication>
#include <QMap>
#include <QtConcurrentRun>

namespace clara::session {

namespace {

const QMap<QString, VerbFunction>& verbTable()
{
    static const QMap<QString, VerbFunction> table = [] {
        QMap<QString, VerbFunction> verbs;
        for (const auto& list : { clientVerbs(), personaVerbs(), promptVerbs(), memberVerbs(),
                 modelVerbs(), accountVerbs(), scheduleVerbs(), runVerbs(), postVerbs(),
                 publicationVerbs(), backupVerbs(), auditVerbs(), keyVerbs() }) {
            for (const auto& verb : list)
                verbs.insert(verb.name, verb.run);
        }
        return verbs;
    }();
    return table;
}

Error unknownVerb(const QString& verb)
{
    return { ErrorKind::Invalid,
        QCoreApplication::translate(
            "clara::Verbs", "There is no verb “%1”. Both sides must be of the same version.")
            .arg(verb.left(60)) };
}

} // namespace

Verbs::Verbs(Commands& commands, Queries& queries, EngineControl& engine, const Clock& clock,
    Backups* backups, AuditControl* audit, SecretControl* secrets)
    : m_commands(commands)
    , m_queries(queries)
    , m_engine(engine)
    , m_clock(clock)
    , m_backups(backups)
    , m_audit(audit)
    , m_secrets(secrets)
{
    // One thread per call under way: they wait more than they work, and one slow model must not
    // hold up others.
    m_pool.setMaxThreadCount(40);
    m_pool.setObjectName(QStringLiteral("clara-verbs"));
}

Verbs::~Verbs() { m_pool.waitForDone(); }

Future<QJsonValue> Verbs::call(QString verb, QJsonObject params, DeltaSink onDelta)
{
    if (isPureVerb(verb))
        return readyFuture(callPureVerb(verb, params, m_clock.now()));
    const VerbFunction run = verbTable().value(verb);
    if (!run)
        return readyFuture<QJsonValue>(std::unexpected(unknownVerb(verb)));
    return QtConcurrent::run(&m_pool, [this, run, params, onDelta]() -> Result<QJsonValue> {
        VerbCall call { m_commands, m_queries, m_engine, m_clock, onDelta, m_backups, m_audit,
            m_secrets };
        VerbParams typed(params);
        return run(call, typed);
    });
}

QStringList Verbs::names()
{
    QStringList names = verbTable().keys();
    names.append({ QStringLiteral("cron.next"), QStringLiteral("text.count"),
        QStringLiteral("text.facets") });
    names.sort();
    return names;
}

} // namespace clara::session
