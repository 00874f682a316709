// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/store.h"
#include "session/values.h"

namespace clara::session {

/// Everything that can be read. Callable from any thread; each call is one read transaction.
class Queries {
public:
    Queries(Store& store, const Clock& clock);

    Future<QList<Client>> clients();
    Future<Client> client(ClientId id);
    Future<QList<Persona>> personas(std::optional<ClientId> client);
    Future<QList<Prompt>> prompts(std::optional<ClientId> client);
    Future<PromptDetail> prompt(PromptId id);
    Future<QList<ModelConnection>> models();
    Future<QList<Account>> accounts(std::optional<ClientId> client);
    Future<QList<ScheduleItem>> schedules(std::optional<ClientId> client);
    Future<ScheduleItem> schedule(ScheduleId id);

    Future<ApprovalPage> approvals(PostFilter filter);
    Future<ApprovalCounts> approvalCounts(std::optional<ClientId> client);
    Future<PostDetail> post(PostId id);
    /// What the guardrails say about texts that are being typed; changes nothing.
    Future<Verdict> checkTexts(PostId post, QList<PostVariant> variants);

    Future<QList<RunItem>> runs(RunFilter filter);
    Future<RunDetail> run(RunId id);
    Future<QList<PublicationItem>> publications(PublicationFilter filter);
    Future<PublicationItem> publication(PublicationId id);

    Future<StatusSummary> status(std::optional<ClientId> client, QTimeZone zone);
    Future<OverviewData> overview(std::optional<ClientId> client, QTimeZone zone);
    Future<QString> setting(QString key);
    Future<QList<Member>> members();
    /// How many people may approve posts of at least one client.
    Future<int> deciders();
    /// Who works on a shared workspace; empty for a file, which has one owner.
    Future<QList<Runner>> runnersOnDuty();

private:
    Store& m_store;
    const Clock& m_clock;
};

} // namespace clara::session
