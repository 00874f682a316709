// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/unit_of_work.h"

#include <QHash>
#include <QSet>

namespace clara::session {

/// Names of what rows point to, each read at most once per query. A row that is gone shows as an
/// empty name. Lists say first what they are going to ask for: one statement for each kind instead
/// of one for each row, because a database may be far away.
class NameLookup {
public:
    struct Wanted {
        QSet<ClientId> clients {};
        QSet<AccountId> accounts {};
        QSet<PersonaId> personas {};
        QSet<PromptId> prompts {};
        QSet<ScheduleId> schedules {}; ///< their personas are read too
    };
    explicit NameLookup(UnitOfWork& work)
        : m_work(work)
    {
    }
    Status fetch(Wanted wanted);
    const Client& client(ClientId id);
    const Account& account(AccountId id);
    QString personaName(PersonaId id);
    QString promptName(PromptId id);
    QString scheduleName(ScheduleId id);
    PersonaId schedulePersona(ScheduleId id);
    /// How many people must approve the post, were it to go out.
    int approvalsNeeded(const Post& post);

private:
    const Schedule& schedule(ScheduleId id);

    UnitOfWork& m_work;
    QHash<ClientId, Client> m_clients;
    QHash<AccountId, Account> m_accounts;
    QHash<PersonaId, QString> m_personas;
    QHash<PromptId, QString> m_prompts;
    QHash<ScheduleId, Schedule> m_schedules;
};

} // namespace clara::session
