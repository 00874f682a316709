// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/answer_within.h"
#include "base/json.h"
#include "session/commands.h"
#include "session/engine_control.h"
#include "session/json_values.h"
#include "session/queries.h"

#include <QSet>

/// What the verb tables (verbs_*.cpp) share.
namespace clara {
class Backups;
}

namespace clara::session {

class AuditControl;
class SecretControl;

/// Everything one verb may use. Lives on the pool thread of its call.
struct VerbCall {
    Commands& commands;
    Queries& queries;
    EngineControl& engine;
    const Clock& clock;
    DeltaSink onDelta {};
    Backups* backups = nullptr; ///< null: not backed up by us
    AuditControl* audit = nullptr; ///< null: only in tests
    SecretControl* secrets = nullptr; ///< null: secrets are not shared
};

/// The typed parameters of one call. Read all of them, then ask `done()` once.
class VerbParams {
public:
    explicit VerbParams(const QJsonObject& object)
        : m_object(object)
        , m_reader(object)
    {
    }
    QString text(const QString& key);
    QString optionalText(const QString& key, const QString& fallback = {});
    /// Absent: `fallback`; null: nothing; a number: that number.
    std::optional<qint64> number(const QString& key, std::optional<qint64> fallback = std::nullopt);
    /// Like number(); outside of `int` is Invalid.
    std::optional<int> smallNumber(const QString& key, std::optional<int> fallback = std::nullopt);
    bool flag(const QString& key, bool fallback = false);
    QStringList list(const QString& key, const QStringList& fallback = {});
    QJsonArray array(const QString& key);
    bool has(const QString& key);
    const QJsonObject& object() const { return m_object; }
    /// One of the wire names that `parse` knows; Invalid lists `choices`.
    template <class T, class Parse>
    T choice(const QString& key, T fallback, Parse parse, const QStringList& choices)
    {
        const QString given = optionalText(key);
        if (given.isEmpty() && !has(key))
            return fallback;
        const std::optional<T> value = parse(given);
        if (!value)
            refuseChoice(key, given, choices);
        return value.value_or(fallback);
    }
    void refuse(const QString& key, const QString& message);
    void refuseChoice(const QString& key, const QString& given, const QStringList& choices);
    /// The first problem: a wrong type, a missing or an unknown parameter.
    Status done() const;
    /// The same for what was read until now, before anything is looked up with it.
    Status soFar() const;

private:
    const QJsonObject m_object;
    JsonReader m_reader;
    QSet<QString> m_known;
    Status m_status;
};

using VerbFunction = Result<QJsonValue> (*)(VerbCall& call, VerbParams& params);
struct Verb {
    QString name {};
    VerbFunction run = nullptr;
};

QList<Verb> clientVerbs();
QList<Verb> personaVerbs();
QList<Verb> promptVerbs();
QList<Verb> memberVerbs();
QList<Verb> modelVerbs();
QList<Verb> accountVerbs();
QList<Verb> scheduleVerbs();
QList<Verb> runVerbs();
QList<Verb> postVerbs();
QList<Verb> publicationVerbs();
QList<Verb> backupVerbs();
QList<Verb> auditVerbs();
QList<Verb> keyVerbs();

inline constexpr milliseconds storageAnswerLimit { std::chrono::seconds(60) };
inline constexpr milliseconds outsideAnswerLimit { std::chrono::seconds(180) };
Error unansweredError();

/// Waits on the pool thread; an answer that never comes gives Internal, so that no call hangs for
/// ever.
template <class T> Result<T> waitFor(Future<T> future, milliseconds limit = storageAnswerLimit)
{
    auto answer = answerWithin(std::move(future), limit);
    if (!answer)
        return std::unexpected(unansweredError());
    return std::move(*answer);
}

// Ids or unique names → things. NotFound and Conflict are sentences for the operator.
Result<Client> findClient(VerbCall& call, const QString& idOrName);
Result<Persona> findPersona(
    VerbCall& call, const QString& idOrName, std::optional<ClientId> client);
Result<Prompt> findPrompt(VerbCall& call, const QString& idOrName, std::optional<ClientId> client);
Result<ModelConnection> findModel(VerbCall& call, const QString& idOrName);
/// Also "network/handle", and a handle with @.
Result<Account> findAccount(
    VerbCall& call, const QString& idOrHandle, std::optional<ClientId> client);
Result<ScheduleItem> findSchedule(
    VerbCall& call, const QString& idOrName, std::optional<ClientId> client);

/// The optional "client" parameter as an id; nothing when it is absent.
Result<std::optional<ClientId>> clientFilter(VerbCall& call, const QString& idOrName);
/// The client's name for a row that carries only its id.
Result<QString> clientNameOf(VerbCall& call, ClientId id);
Result<QHash<ClientId, QString>> clientNames(VerbCall& call);

/// "state" filters: comma-free wire names in a list.
template <class T, class Parse>
QList<T> stateList(VerbParams& params, const QString& key, Parse parse, const QStringList& choices)
{
    QList<T> states;
    for (const auto& name : params.list(key)) {
        const std::optional<T> state = parse(name);
        if (state)
            states.append(*state);
        else
            params.refuseChoice(key, name, choices);
    }
    return states;
}

/// An id of a thing that has no name; NotFound says so.
template <class IdType> Result<IdType> idOf(const QString& text, const QString& message)
{
    const auto id = IdType::fromString(text.trimmed());
    if (!id)
        return failure(ErrorKind::NotFound, message.arg(text.left(80)));
    return *id;
}

} // namespace clara::session
