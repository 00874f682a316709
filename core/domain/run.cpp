// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/run.h"

#include <array>

namespace clara {

namespace {
constexpr std::array runStateNames {
    std::pair(RunState::Planned, u"planned"),
    std::pair(RunState::Claimed, u"claimed"),
    std::pair(RunState::Running, u"running"),
    std::pair(RunState::Succeeded, u"succeeded"),
    std::pair(RunState::Failed, u"failed"),
    std::pair(RunState::Cancelled, u"cancelled"),
    std::pair(RunState::Skipped, u"skipped"),
    std::pair(RunState::Missed, u"missed"),
};
constexpr std::array stepKindNames {
    std::pair(StepKind::Hook, u"hook"),
    std::pair(StepKind::Body, u"body"),
    std::pair(StepKind::Guard, u"guard"),
    std::pair(StepKind::NearDuplicate, u"near_duplicate"),
    std::pair(StepKind::Format, u"format"),
    std::pair(StepKind::Draft, u"draft"),
};

struct RunRow {
    RunState from;
    RunEvent event;
    RunState to;
};
constexpr std::array runTable {
    RunRow { RunState::Planned, RunEvent::Claim, RunState::Claimed },
    RunRow { RunState::Planned, RunEvent::Supersede, RunState::Cancelled },
    RunRow { RunState::Succeeded, RunEvent::Supersede, RunState::Cancelled },
    RunRow { RunState::Failed, RunEvent::Supersede, RunState::Cancelled },
    RunRow { RunState::Planned, RunEvent::Skip, RunState::Skipped },
    RunRow { RunState::Planned, RunEvent::Miss, RunState::Missed },
    RunRow { RunState::Planned, RunEvent::Cancel, RunState::Cancelled },
    RunRow { RunState::Claimed, RunEvent::Start, RunState::Running },
    RunRow { RunState::Claimed, RunEvent::LoseLease, RunState::Planned },
    RunRow { RunState::Claimed, RunEvent::Cancel, RunState::Cancelled },
    RunRow { RunState::Claimed, RunEvent::Fail, RunState::Failed },
    RunRow { RunState::Claimed, RunEvent::RetryLater, RunState::Planned },
    RunRow { RunState::Claimed, RunEvent::Skip, RunState::Skipped },
    RunRow { RunState::Running, RunEvent::Succeed, RunState::Succeeded },
    RunRow { RunState::Running, RunEvent::Fail, RunState::Failed },
    RunRow { RunState::Running, RunEvent::RetryLater, RunState::Planned },
    RunRow { RunState::Running, RunEvent::LoseLease, RunState::Planned },
    RunRow { RunState::Running, RunEvent::Cancel, RunState::Cancelled },
    RunRow { RunState::Running, RunEvent::Skip, RunState::Skipped },
};
} // namespace

QString toString(RunState state)
{
    for (const auto& [value, name] : runStateNames) {
        if (value == state)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<RunState> runStateFromString(QStringView text)
{
    for (const auto& [value, name] : runStateNames) {
        if (text == QStringView(name))
            return value;
    }
    return std::nullopt;
}

bool isFinal(RunState state)
{
    return state != RunState::Planned && state != RunState::Claimed && state != RunState::Running;
}

std::optional<RunState> transition(RunState state, RunEvent event)
{
    for (const auto& row : runTable) {
        if (row.from == state && row.event == event)
            return row.to;
    }
    return std::nullopt;
}

QString toString(StepKind kind)
{
    for (const auto& [value, name] : stepKindNames) {
        if (value == kind)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<StepKind> stepKindFromString(QStringView text)
{
    for (const auto& [value, name] : stepKindNames) {
        if (text == QStringView(name))
            return value;
    }
    return std::nullopt;
}

} // namespace clara
