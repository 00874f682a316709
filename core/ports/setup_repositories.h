// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/approval.h"
#include "domain/audit.h"
#include "domain/client.h"
#include "domain/membership.h"
#include "domain/model_connection.h"
#include "domain/persona.h"
#include "domain/prompt.h"
#include "domain/schedule.h"

/// Repositories of what an operator sets up. Common rules: `find` gives NotFound; `some` gives
/// those that there are, in no order; `insert` gives Conflict for a name already in use; `update`
/// writes when the stored revision equals `value.revision`, stores revision
/// + 1 and returns the stored value, and gives Conflict otherwise; lists are sorted by name key.
namespace clara {

class MemberRepository {
public:
    virtual ~MemberRepository() = default;
    virtual Status insert(const Member& member) = 0;
    virtual Result<QList<Member>> list() = 0;
    /// Oldest first; of all members when none is given. A shared workspace shows those of others
    /// to owners only.
    virtual Result<QList<Membership>> memberships(std::optional<MemberId> member) = 0;
    /// Sets the role for the member and the place, whether there is one yet or not.
    virtual Status setRole(const Membership& membership) = 0;
    /// Takes the role for this place away; NotFound when there is none.
    virtual Status removeRole(MemberId member, std::optional<ClientId> client) = 0;
    /// How many people may approve posts of the client, or of any client.
    virtual Result<int> deciders(std::optional<ClientId> client) = 0;

    /// Whether members have sign-ins of their own here; a file has none.
    virtual bool hasLogins() const = 0;
    /// Who signed in to the database with a role of their own; nothing on a file, and for whoever
    /// signed in with the role that made the tables.
    virtual Result<std::optional<MemberId>> signedIn() = 0;
    /// Makes a role of the database for the member and gives its name. `login` empty: one made of
    /// the member's name. `verifier` is a SCRAM verifier, never a password. Rejected on a file.
    virtual Result<QString> addLogin(MemberId member, const QString& login, const QString& verifier)
        = 0;
    /// Takes all roles and the sign-in away; the member's row stays for the history. Rejected on a
    /// file.
    virtual Status removeLogin(MemberId member) = 0;
};

class ClientRepository {
public:
    virtual ~ClientRepository() = default;
    virtual Status insert(const Client& client) = 0;
    virtual Result<Client> update(const Client& client) = 0;
    virtual Result<Client> find(ClientId id) = 0;
    virtual Result<QList<Client>> some(const QList<ClientId>& ids) = 0;
    virtual Result<std::optional<Client>> findByName(const QString& name) = 0;
    virtual Result<QList<Client>> list() = 0;
};

class PersonaRepository {
public:
    virtual ~PersonaRepository() = default;
    virtual Status insert(const Persona& persona) = 0;
    virtual Result<Persona> update(const Persona& persona) = 0;
    virtual Result<Persona> find(PersonaId id) = 0;
    virtual Result<QList<Persona>> some(const QList<PersonaId>& ids) = 0;
    virtual Result<QList<Persona>> list(std::optional<ClientId> client) = 0;
};

class PromptRepository {
public:
    virtual ~PromptRepository() = default;
    virtual Status insert(const Prompt& prompt) = 0;
    virtual Result<Prompt> update(const Prompt& prompt) = 0;
    virtual Result<Prompt> find(PromptId id) = 0;
    virtual Result<QList<Prompt>> some(const QList<PromptId>& ids) = 0;
    virtual Result<QList<Prompt>> list(std::optional<ClientId> client) = 0;
    virtual Status insertVersion(const PromptVersion& version) = 0;
    virtual Result<PromptVersion> findVersion(PromptVersionId id) = 0;
    /// Newest first.
    virtual Result<QList<PromptVersion>> versions(PromptId prompt) = 0;
};

class AccountRepository {
public:
    virtual ~AccountRepository() = default;
    virtual Status insert(const Account& account) = 0;
    virtual Result<Account> update(const Account& account) = 0;
    virtual Result<Account> find(AccountId id) = 0;
    virtual Result<QList<Account>> some(const QList<AccountId>& ids) = 0;
    /// Sorted by network, then handle.
    virtual Result<QList<Account>> list(std::optional<ClientId> client) = 0;
};

class ModelRepository {
public:
    virtual ~ModelRepository() = default;
    virtual Status insert(const ModelConnection& connection) = 0;
    virtual Result<ModelConnection> update(const ModelConnection& connection) = 0;
    virtual Result<ModelConnection> find(ModelConnectionId id) = 0;
    virtual Result<QList<ModelConnection>> list() = 0;
    /// Makes this one the default and no other.
    virtual Status setDefault(ModelConnectionId id) = 0;
};

class ScheduleRepository {
public:
    virtual ~ScheduleRepository() = default;
    virtual Status insert(const Schedule& schedule) = 0;
    virtual Result<Schedule> update(const Schedule& schedule) = 0;
    virtual Result<Schedule> find(ScheduleId id) = 0;
    virtual Result<QList<Schedule>> some(const QList<ScheduleId>& ids) = 0;
    virtual Result<QList<Schedule>> list(std::optional<ClientId> client) = 0;
    /// Active schedules of active clients, for the planner.
    virtual Result<QList<Schedule>> plannable() = 0;
    /// Moves the watermark forward only; does not count as an edit (revision stays).
    virtual Status advanceWatermark(ScheduleId id, Instant watermark) = 0;
};

class SettingsRepository {
public:
    virtual ~SettingsRepository() = default;
    /// Empty when unset.
    virtual Result<QString> value(const QString& key) = 0;
    virtual Status set(const QString& key, const QString& value) = 0;
};

struct AuditFilter {
    std::optional<ClientId> client {};
    QString entityId {};
    QString actor {}; ///< the name
    QString verb {}; ///< "post.approve", or "post" for all of its kind
    std::optional<Instant> since {};
    std::optional<Instant> until {}; ///< exclusive
    std::optional<AuditId> after {}; ///< only what is older than this event: the next page
    int limit = 200;
};

/// Events and their seals are only ever added. Seals are kept apart, so that writers need to know
/// nothing of the chain and never wait for it.
class AuditRepository {
public:
    virtual ~AuditRepository() = default;
    virtual Status append(const AuditEvent& event) = 0;
    /// Newest first.
    virtual Result<QList<AuditEvent>> list(const AuditFilter& filter) = 0;
    /// Newest first, each with its seal where it has one.
    virtual Result<QList<SealedEvent>> listSealed(const AuditFilter& filter) = 0;
    /// Oldest first. `since` spares the look at the whole history.
    virtual Result<QList<AuditEvent>> unsealed(std::optional<Instant> since, int limit) = 0;
    virtual Result<qint64> unsealedCount() = 0;
    /// The last seal of the client's chain.
    virtual Result<std::optional<AuditSeal>> head(ClientId client) = 0;
    /// The last seal of every chain.
    virtual Result<QList<AuditSeal>> heads() = 0;
    /// Conflict when another one sealed meanwhile: a place and an event are given away once.
    virtual Status seal(const QList<AuditSeal>& seals) = 0;
    /// The chain behind `sequence`, in its order.
    virtual Result<QList<SealedEvent>> chain(ClientId client, qint64 sequence, int limit) = 0;
};

} // namespace clara
