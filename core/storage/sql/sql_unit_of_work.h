// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/unit_of_work.h"
#include "storage/sql/sql_account_repository.h"
#include "storage/sql/sql_approval_repository.h"
#include "storage/sql/sql_audit_repository.h"
#include "storage/sql/sql_client_repository.h"
#include "storage/sql/sql_member_repository.h"
#include "storage/sql/sql_model_repository.h"
#include "storage/sql/sql_overview_repository.h"
#include "storage/sql/sql_persona_repository.h"
#include "storage/sql/sql_post_repository.h"
#include "storage/sql/sql_presence_repository.h"
#include "storage/sql/sql_prompt_repository.h"
#include "storage/sql/sql_publication_repository.h"
#include "storage/sql/sql_run_repository.h"
#include "storage/sql/sql_runner_repository.h"
#include "storage/sql/sql_schedule_repository.h"
#include "storage/sql/sql_settings_repository.h"
#include "storage/sql/sql_shared_secret_repository.h"
#include "storage/sql/sql_usage_repository.h"

namespace clara::storage {

/// All repositories over one session; made once per connection and used by one job after the other.
class SqlUnitOfWork final : public UnitOfWork {
public:
    explicit SqlUnitOfWork(SqlSession& session)
        : m_members(session)
        , m_clients(session)
        , m_personas(session)
        , m_prompts(session)
        , m_accounts(session)
        , m_models(session)
        , m_schedules(session)
        , m_runs(session)
        , m_posts(session)
        , m_approvals(session)
        , m_publications(session)
        , m_usage(session)
        , m_audit(session)
        , m_settings(session)
        , m_runners(session)
        , m_presence(session)
        , m_overview(session)
        , m_sharedSecrets(session)
    {
    }

    MemberRepository& members() override { return m_members; }
    ClientRepository& clients() override { return m_clients; }
    PersonaRepository& personas() override { return m_personas; }
    PromptRepository& prompts() override { return m_prompts; }
    AccountRepository& accounts() override { return m_accounts; }
    ModelRepository& models() override { return m_models; }
    ScheduleRepository& schedules() override { return m_schedules; }
    RunRepository& runs() override { return m_runs; }
    PostRepository& posts() override { return m_posts; }
    ApprovalRepository& approvals() override { return m_approvals; }
    PublicationRepository& publications() override { return m_publications; }
    UsageRepository& usage() override { return m_usage; }
    AuditRepository& audit() override { return m_audit; }
    SettingsRepository& settings() override { return m_settings; }
    RunnerRepository& runners() override { return m_runners; }
    PresenceRepository& presence() override { return m_presence; }
    OverviewRepository& overview() override { return m_overview; }
    SharedSecretRepository& sharedSecrets() override { return m_sharedSecrets; }

private:
    SqlMemberRepository m_members;
    SqlClientRepository m_clients;
    SqlPersonaRepository m_personas;
    SqlPromptRepository m_prompts;
    SqlAccountRepository m_accounts;
    SqlModelRepository m_models;
    SqlScheduleRepository m_schedules;
    SqlRunRepository m_runs;
    SqlPostRepository m_posts;
    SqlApprovalRepository m_approvals;
    SqlPublicationRepository m_publications;
    SqlUsageRepository m_usage;
    SqlAuditRepository m_audit;
    SqlSettingsRepository m_settings;
    SqlRunnerRepository m_runners;
    SqlPresenceRepository m_presence;
    SqlOverviewRepository m_overview;
    SqlSharedSecretRepository m_sharedSecrets;
};

} // namespace clara::storage
