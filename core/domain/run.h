// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/ids.h"
#include "domain/usage.h"

namespace clara {

enum class RunState { Planned, Claimed, Running, Succeeded, Failed, Cancelled, Skipped, Missed };
QString toString(RunState state);
std::optional<RunState> runStateFromString(QStringView text);
bool isFinal(RunState state);

enum class RunEvent {
    Claim,
    Start,
    Succeed,
    Fail,
    RetryLater,
    Cancel,
    Skip,
    Miss,
    LoseLease,
    Supersede, ///< its schedule was edited before the result was approved
};
/// The one transition table of runs.
std::optional<RunState> transition(RunState state, RunEvent event);

/// One execution of a schedule for one occurrence, or one started by hand.
struct Run {
    RunId id {};
    ClientId clientId {};
    ScheduleId scheduleId {};
    std::optional<Instant> occurrenceAt {}; ///< slot; nothing for `run now`
    RunState state = RunState::Planned;
    QString reason {}; ///< translated: why skipped, missed or failed
    std::optional<ErrorKind> errorKind {};
    int attempt = 0; ///< 1 for the first try
    Instant notBefore {}; ///< not claimed earlier
    qint64 fence = 0; ///< grows with each claim; a stale worker's updates hit nothing
    QString leaseOwner {};
    std::optional<Instant> leaseUntil {};
    PromptVersionId promptVersionId {};
    QString model {}; ///< model that wrote it
    PostId postId {}; ///< the draft, once there is one
    std::optional<Instant> startedAt {};
    std::optional<Instant> finishedAt {};
    Instant createdAt {};

    bool operator==(const Run&) const = default;
};

enum class StepKind { Hook, Body, Guard, NearDuplicate, Format, Draft };
QString toString(StepKind kind);
std::optional<StepKind> stepKindFromString(QStringView text);

/// One row of the trace: why the post says what it says.
struct RunStep {
    RunStepId id {};
    ClientId clientId {};
    RunId runId {};
    int position = 0; ///< 0, 1, 2… over all attempts of the run
    StepKind kind = StepKind::Hook;
    int rewrite = 0; ///< 0: first version, n: nth rewrite
    bool ok = true;
    QString summary {}; ///< translated, one line
    QString input {}; ///< what went in: the prompt, or the text checked
    QString output {}; ///< what came out: text, or JSON of a verdict
    QString model {}; ///< empty when no model was asked
    TokenUsage tokens {};
    std::optional<qint64> costMicroUsd = 0; ///< nothing: unknown
    qint64 startedAfterMs = 0; ///< since the run started
    qint64 durationMs = 0;
    Instant at {};

    bool operator==(const RunStep&) const = default;
};

} // namespace clara
