// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "domain/account.h"
#include "domain/client.h"
#include "domain/model_connection.h"
#include "domain/persona.h"
#include "domain/post.h"
#include "domain/prompt.h"
#include "domain/run.h"
#include "domain/schedule.h"
#include "guardrails/rule_set.h"
#include "pipeline/metering.h"

#include <memory>

namespace clara::pipeline {

/// Everything a run depends on, read in one transaction when it starts and never changed
/// afterwards.
struct RunInputs {
    Run run {};
    Client client {};
    Persona persona {};
    Schedule schedule {};
    PromptVersion prompt {};
    QList<Account> accounts {};
    ModelConnection model {};
    guardrails::RuleContext rules {};
    QStringList recentTexts {}; ///< newest first, at most 5: shown to the model
    QString topic {};
    int seed = 0;
};

/// What the steps of one run hand on to each other.
struct RunDraft {
    QString hook {};
    QString text {};
    QList<PostVariant> variants {};
    Verdict verdict {};
    QStringList objections {}; ///< why the last version was sent back; empty for the first
    int rewrite = 0;
    bool sample = false;
    QString model {};
};

/// What one step did; becomes one row of run_steps.
struct StepOutcome {
    std::optional<Error> error {}; ///< the run ends here, or is tried again by the error's kind
    bool sendBack = false; ///< the text must be written again
    QString summary {};
    QString input {};
    QString output {};
    QString model {};
    TokenUsage tokens {};
    std::optional<qint64> costMicroUsd = 0;
};

/// One step of the chain. Stateless; engine thread. Inputs and draft outlive the returned task.
class Step {
public:
    virtual ~Step() = default;
    virtual StepKind kind() const = 0;
    virtual QCoro::Task<StepOutcome> run(
        std::shared_ptr<const RunInputs> inputs, std::shared_ptr<RunDraft> draft, CancelToken token)
        = 0;
};

/// Asks the model for an angle on the topic.
std::unique_ptr<Step> makeHookStep(Meter& meter);
/// Asks the model for the text; a rewrite names what was wrong.
std::unique_ptr<Step> makeBodyStep(Meter& meter);
/// All guardrails but the near-duplicate rule.
std::unique_ptr<Step> makeGuardStep();
std::unique_ptr<Step> makeNearDuplicateStep();
/// One variant per account, within the network's rules.
std::unique_ptr<Step> makeFormatStep();

} // namespace clara::pipeline
