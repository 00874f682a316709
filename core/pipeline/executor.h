// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/step.h"

#include <functional>

namespace clara::pipeline {

/// Stores one finished step; an error ends the run.
using StepRecorder = std::function<QCoro::Task<Status>(RunStep)>;

struct Execution {
    std::shared_ptr<const RunInputs> inputs; ///< shared with the steps that are running
    CancelToken token {};
    StepRecorder record {};
};

struct ExecutionResult {
    std::optional<Error> error {};
    std::optional<Post> post {}; ///< the draft, in state in_review or held
    std::optional<PostRevision> revision {};
    std::optional<RunStep> lastStep {}; ///< stored together with the draft
    QString model {};
};

/// What a run does. Engine thread; the executor outlives its tasks.
class Executor {
public:
    virtual ~Executor() = default;
    virtual QString key() const = 0; ///< as in Schedule::executor
    virtual QCoro::Task<ExecutionResult> execute(Execution execution) = 0;
};

/// hook → body → guard → near-duplicate → format → draft. Blocked text goes back to body at most
/// `maxRewrites` times and is then dropped with the reason.
class PostExecutor final : public Executor {
public:
    static constexpr int maxRewrites = 2;

    PostExecutor(Meter& meter, const Clock& clock);
    QString key() const override { return QStringLiteral("post"); }
    QCoro::Task<ExecutionResult> execute(Execution execution) override;

private:
    struct Progress {
        int position = 0;
        milliseconds startedAt { 0 };
    };
    QCoro::Task<StepOutcome> runStep(Step* step, Execution execution,
        std::shared_ptr<RunDraft> draft, std::shared_ptr<Progress> progress);
    RunStep stepRow(const Run& run, StepKind kind, const StepOutcome& outcome, int rewrite,
        const Progress& progress, milliseconds began) const;
    ExecutionResult draftResult(
        const RunInputs& inputs, const RunDraft& draft, const Progress& progress) const;

    const Clock& m_clock;
    std::unique_ptr<Step> m_hook;
    std::unique_ptr<Step> m_body;
    QList<Step*> m_checks;
    std::unique_ptr<Step> m_guard;
    std::unique_ptr<Step> m_nearDuplicate;
    std::unique_ptr<Step> m_format;
};

} // namespace clara::pipeline
