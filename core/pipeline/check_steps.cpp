// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judgement.h"
#include "pipeline/step.h"
#include "text/network_text.h"

#include <QCoreApplication>

namespace clara::pipeline {

namespace {

const QString nearDuplicateRule = QStringLiteral("duplicate.near");

QList<PostVariant> variantsOf(const RunInputs& inputs, const QString& text)
{
    QList<PostVariant> variants;
    for (const auto& account : inputs.accounts)
        variants.append({ account.id, text });
    return variants;
}

/// Reports the part of a verdict that this step is about and sends blocked text back with the
/// reasons.
StepOutcome report(const RunDraft& draft, bool duplicates, const QString& text)
{
    StepOutcome outcome;
    outcome.input = text;
    int passed = 0;
    int warned = 0;
    QStringList lines;
    QStringList blocked;
    for (const auto& rule : draft.verdict.rules) {
        if ((rule.rule == nearDuplicateRule) == duplicates && rule.severity == Severity::Pass) {
            ++passed;
            if (duplicates)
                outcome.summary = rule.measure;
        }
    }
    for (const auto& finding : draft.verdict.findings) {
        if ((finding.rule == nearDuplicateRule) != duplicates)
            continue;
        const QString line = QStringLiteral("%1 [%2, %3–%4]")
                                 .arg(finding.reason, finding.rule)
                                 .arg(finding.start)
                                 .arg(finding.end);
        if (!lines.contains(line))
            lines.append(line);
        if (finding.severity == Severity::Block && !blocked.contains(finding.reason))
            blocked.append(finding.reason);
        else if (finding.severity == Severity::Warn)
            ++warned;
    }
    outcome.output = lines.join(QLatin1Char('\n'));
    outcome.sendBack = !blocked.isEmpty();
    if (outcome.sendBack)
        outcome.summary = QCoreApplication::translate(
            "clara::Pipeline", "%n block(s): %1", nullptr, int(blocked.size()))
                              .arg(blocked.first());
    else if (!duplicates)
        outcome.summary = QCoreApplication::translate(
            "clara::Pipeline", "%1 passed, %n warning(s)", nullptr, warned)
                              .arg(passed);
    else if (warned > 0)
        outcome.summary = lines.first();
    return outcome;
}

class GuardStep final : public Step {
public:
    StepKind kind() const override { return StepKind::Guard; }
    QCoro::Task<StepOutcome> run(std::shared_ptr<const RunInputs> inputs,
        std::shared_ptr<RunDraft> draft, CancelToken) override
    {
        draft->variants = variantsOf(*inputs, draft->text);
        const auto texts = candidates(draft->variants, inputs->accounts);
        draft->verdict = guardrails::RuleSet::standard()
                             .without(nearDuplicateRule)
                             .check(texts, inputs->rules);
        StepOutcome outcome = report(*draft, false, draft->text);
        if (!draft->verdict.heldReason.isEmpty())
            outcome.summary = draft->verdict.heldReason;
        if (outcome.sendBack) {
            draft->objections.clear();
            for (const auto& finding : draft->verdict.findings) {
                if (finding.severity == Severity::Block
                    && !draft->objections.contains(finding.reason))
                    draft->objections.append(finding.reason);
            }
        }
        co_return outcome;
    }
};

class NearDuplicateStep final : public Step {
public:
    StepKind kind() const override { return StepKind::NearDuplicate; }
    QCoro::Task<StepOutcome> run(std::shared_ptr<const RunInputs> inputs,
        std::shared_ptr<RunDraft> draft, CancelToken) override
    {
        const auto texts = candidates(draft->variants, inputs->accounts);
        const Verdict duplicates
            = guardrails::RuleSet::standard().only(nearDuplicateRule).check(texts, inputs->rules);
        draft->verdict.rules += duplicates.rules;
        draft->verdict.findings += duplicates.findings;
        if (!duplicates.heldReason.isEmpty())
            draft->verdict.heldReason = duplicates.heldReason;
        StepOutcome outcome = report(*draft, true, draft->text);
        if (!duplicates.heldReason.isEmpty())
            outcome.summary = duplicates.heldReason;
        if (outcome.sendBack) {
            draft->objections.clear();
            for (const auto& finding : duplicates.findings)
                draft->objections.append(finding.reason);
        }
        co_return outcome;
    }
};

class FormatStep final : public Step {
public:
    StepKind kind() const override { return StepKind::Format; }
    QCoro::Task<StepOutcome> run(std::shared_ptr<const RunInputs> inputs,
        std::shared_ptr<RunDraft> draft, CancelToken) override
    {
        StepOutcome outcome;
        outcome.input = draft->text;
        QStringList lengths;
        for (qsizetype i = 0; i < draft->variants.size(); ++i) {
            const Account& account = inputs->accounts.at(i);
            const text::Measure measure
                = text::measure(account.network, draft->variants.at(i).text);
            lengths.append(QStringLiteral("@%1 %2 / %3")
                               .arg(account.handle)
                               .arg(measure.length)
                               .arg(measure.limit));
            if (!measure.valid) {
                outcome.sendBack = true;
                draft->objections = { text::problem(account.network, draft->variants.at(i).text) };
            }
        }
        outcome.summary = lengths.join(QStringLiteral(", "));
        outcome.output = outcome.summary;
        co_return outcome;
    }
};

} // namespace

std::unique_ptr<Step> makeGuardStep() { return std::make_unique<GuardStep>(); }

std::unique_ptr<Step> makeNearDuplicateStep() { return std::make_unique<NearDuplicateStep>(); }

std::unique_ptr<Step> makeFormatStep() { return std::make_unique<FormatStep>(); }

} // namespace clara::pipeline
