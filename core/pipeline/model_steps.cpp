// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/prompt_text.h"
#include "pipeline/step.h"

#include <QCoreApplication>

namespace clara::pipeline {

namespace {

QString modelStepTr(const char* text)
{
    return QCoreApplication::translate("clara::Pipeline", text);
}

/// The error of a call whose text may not be used, or nothing. Cut-off text is never taken as
/// finished.
std::optional<Error> completionProblem(const Completion& completion)
{
    if (completion.error)
        return completion.error;
    switch (completion.finish) {
    case FinishReason::Stop:
        break;
    case FinishReason::Length:
        return Error {
            ErrorKind::Internal,
            modelStepTr(QT_TRANSLATE_NOOP("clara::Pipeline",
                "The model's answer was cut off at its length limit, so it was not used. The run is tried again."))
        };
    case FinishReason::ContentFilter:
    case FinishReason::Refusal:
        return Error {
            ErrorKind::Rejected,
            modelStepTr(QT_TRANSLATE_NOOP("clara::Pipeline",
                "The model refused to write this post. Change the prompt or the topic and run it again."))
        };
    case FinishReason::Unknown:
        return Error {
            ErrorKind::Network,
            modelStepTr(QT_TRANSLATE_NOOP("clara::Pipeline",
                "The model's answer ended without saying that it is complete, so it was not used. The run is tried again."))
        };
    }
    if (completion.text.trimmed().isEmpty())
        return Error { ErrorKind::Internal,
            modelStepTr(QT_TRANSLATE_NOOP(
                "clara::Pipeline", "The model answered with no text. The run is tried again.")) };
    return std::nullopt;
}

StepOutcome outcomeOf(const MeteredCompletion& metered, const QString& prompt)
{
    StepOutcome outcome;
    outcome.error = completionProblem(metered.completion);
    outcome.input = prompt;
    outcome.output = metered.completion.text;
    outcome.model = metered.completion.model;
    outcome.tokens = metered.completion.tokens;
    outcome.costMicroUsd = metered.costMicroUsd;
    if (outcome.error)
        outcome.summary = outcome.error->message;
    return outcome;
}

CompletionRequest requestFor(const QString& prompt, int maxTokens, int seed)
{
    CompletionRequest request;
    request.messages.append(ChatMessage { QStringLiteral("user"), prompt });
    request.maxOutputTokens = maxTokens;
    request.seed = seed;
    return request;
}

class HookStep final : public Step {
public:
    explicit HookStep(Meter& meter)
        : m_meter(meter)
    {
    }
    StepKind kind() const override { return StepKind::Hook; }
    QCoro::Task<StepOutcome> run(std::shared_ptr<const RunInputs> inputs,
        std::shared_ptr<RunDraft> draft, CancelToken token) override
    {
        const auto prompt = hookPrompt(*inputs);
        if (!prompt) {
            StepOutcome refused;
            refused.error = prompt.error();
            co_return refused;
        }
        const CompletionRequest request = requestFor(*prompt, 300, inputs->seed);
        const CallPurpose purpose { inputs->client.id, inputs->run.id, QStringLiteral("hook") };
        const MeteredCompletion metered
            = co_await m_meter.complete(inputs->model, request, purpose, token, {});
        StepOutcome outcome = outcomeOf(metered, *prompt);
        if (outcome.error)
            co_return outcome;
        const QStringList ideas = ideasIn(metered.completion.text);
        draft->hook = ideas.at(inputs->seed % ideas.size());
        draft->sample = metered.completion.sample;
        outcome.summary = QCoreApplication::translate(
            "clara::Pipeline", "%n idea(s), took “%1”", nullptr, int(ideas.size()))
                              .arg(draft->hook);
        co_return outcome;
    }

private:
    Meter& m_meter;
};

class BodyStep final : public Step {
public:
    explicit BodyStep(Meter& meter)
        : m_meter(meter)
    {
    }
    StepKind kind() const override { return StepKind::Body; }
    QCoro::Task<StepOutcome> run(std::shared_ptr<const RunInputs> inputs,
        std::shared_ptr<RunDraft> draft, CancelToken token) override
    {
        const auto prompt = bodyPrompt(*inputs, *draft);
        if (!prompt) {
            StepOutcome refused;
            refused.error = prompt.error();
            co_return refused;
        }
        const CompletionRequest request = requestFor(*prompt, 700, inputs->seed + draft->rewrite);
        const CallPurpose purpose { inputs->client.id, inputs->run.id, QStringLiteral("body") };
        const MeteredCompletion metered
            = co_await m_meter.complete(inputs->model, request, purpose, token, {});
        StepOutcome outcome = outcomeOf(metered, *prompt);
        if (outcome.error)
            co_return outcome;
        draft->text = tidyModelText(metered.completion.text);
        draft->sample = draft->sample || metered.completion.sample;
        draft->model = metered.completion.model;
        outcome.output = draft->text;
        outcome.summary = QCoreApplication::translate(
            "clara::Pipeline", "%n character(s), finished", nullptr, int(draft->text.size()));
        co_return outcome;
    }

private:
    Meter& m_meter;
};

} // namespace

std::unique_ptr<Step> makeHookStep(Meter& meter) { return std::make_unique<HookStep>(meter); }

std::unique_ptr<Step> makeBodyStep(Meter& meter) { return std::make_unique<BodyStep>(meter); }

} // namespace clara::pipeline
