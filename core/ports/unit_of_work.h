// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/repositories.h"

namespace clara {

/// All repositories inside one transaction. Exists only on a storage thread, only during one job.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;
    virtual MemberRepository& members() = 0;
    virtual ClientRepository& clients() = 0;
    virtual PersonaRepository& personas() = 0;
    virtual PromptRepository& prompts() = 0;
    virtual AccountRepository& accounts() = 0;
    virtual ModelRepository& models() = 0;
    virtual ScheduleRepository& schedules() = 0;
    virtual RunRepository& runs() = 0;
    virtual PostRepository& posts() = 0;
    virtual ApprovalRepository& approvals() = 0;
    virtual PublicationRepository& publications() = 0;
    virtual UsageRepository& usage() = 0;
    virtual AuditRepository& audit() = 0;
    virtual SettingsRepository& settings() = 0;
    virtual RunnerRepository& runners() = 0;
    virtual PresenceRepository& presence() = 0;
    virtual OverviewRepository& overview() = 0;
    virtual SharedSecretRepository& sharedSecrets() = 0;
};

} // namespace clara
