// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client.h"
#include "domain/field_errors.h"
#include "domain/ids.h"

#include <QList>

namespace clara {

enum class ScheduleState { Active, Paused, Completed };
QString toString(ScheduleState state);
std::optional<ScheduleState> scheduleStateFromString(QStringView text);

enum class ScheduleEvent { Pause, Resume, Complete, Reopen };
/// active ↔ paused; active → completed → active.
std::optional<ScheduleState> transition(ScheduleState state, ScheduleEvent event);

/// When, in whose voice, from which prompt and for which accounts posts are written. The occurrence
/// is the publication slot; writing starts `lead` earlier so that people have time to review.
struct Schedule {
    ScheduleId id {};
    ClientId clientId {};
    QString name {};
    PersonaId personaId {};
    PromptId promptId {};
    QList<AccountId> accountIds {};
    ModelConnectionId modelId {}; ///< null: the workspace's default model
    QString cron {}; ///< five fields
    QString timeZone {}; ///< IANA
    milliseconds lead { std::chrono::hours(24) };
    QString misfire = QStringLiteral("latest"); ///< latest, all or skip
    milliseconds misfireWindow { std::chrono::hours(24) };
    std::optional<ApprovalPolicy> approval {}; ///< nothing: the client's; it can only be stricter
    QString executor = QStringLiteral("post");
    QString config = QStringLiteral("{}"); ///< JSON of the executor
    ScheduleState state = ScheduleState::Active;
    Instant watermark {}; ///< last evaluated moment; only moves forward
    int revision = 1;
    Instant createdAt {};
    Instant updatedAt {};

    bool operator==(const Schedule&) const = default;
};

/// The stricter of both policies.
ApprovalPolicy effectiveApproval(const Client& client, const Schedule& schedule);

/// Everything but the cron expression, which `scheduling` checks.
FieldErrors validate(const Schedule& schedule);

} // namespace clara
