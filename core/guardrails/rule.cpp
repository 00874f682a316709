// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace clara::guardrails {

namespace {

/// A finding that every variant has at the same place is one finding about the post, not one per
/// account.
QList<Finding> mergeVariants(
    const QList<QList<Finding>>& perVariant, const QList<Candidate>& candidates)
{
    QList<Finding> merged;
    for (qsizetype i = 0; i < perVariant.size(); ++i) {
        for (Finding finding : perVariant.at(i)) {
            const bool everywhere = std::ranges::all_of(perVariant,
                [&finding](const QList<Finding>& others) { return others.contains(finding); });
            if (everywhere && i > 0)
                continue;
            if (!everywhere)
                finding.accountId = candidates.at(i).accountId;
            merged.append(finding);
        }
    }
    return merged;
}

} // namespace

Result<RuleOutcome> VariantRule::check(
    const QList<Candidate>& candidates, const RuleContext& context) const
{
    QList<QList<Finding>> perVariant;
    for (const auto& candidate : candidates)
        perVariant.append(find(candidate, context));
    RuleOutcome outcome;
    outcome.findings = mergeVariants(perVariant, candidates);
    outcome.measure = measure(candidates, context, int(outcome.findings.size()));
    return outcome;
}

QString VariantRule::measure(const QList<Candidate>&, const RuleContext&, int hits) const
{
    return QCoreApplication::translate("clara::Guardrails", "%n hit(s)", nullptr, hits);
}

} // namespace clara::guardrails
