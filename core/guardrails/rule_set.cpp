// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/rule_set.h"

#include "guardrails/claim_rule.h"
#include "guardrails/disclosure_rule.h"
#include "guardrails/invisible_rule.h"
#include "guardrails/length_rule.h"
#include "guardrails/link_rule.h"
#include "guardrails/near_duplicate_rule.h"
#include "guardrails/secret_rule.h"
#include "guardrails/term_rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>

namespace clara::guardrails {

namespace {

/// Rules are ours and throw nothing, but the libraries below them may (bad_alloc, a regular
/// expression).
Result<RuleOutcome> checkGuarded(
    const Rule& rule, const QList<Candidate>& candidates, const RuleContext& context)
{
    try {
        return rule.check(candidates, context);
    } catch (const std::exception& exception) {
        return failure(ErrorKind::Internal,
            QCoreApplication::translate("clara::Guardrails", "The check failed unexpectedly."),
            QString::fromUtf8(exception.what()));
    } catch (...) {
        return failure(ErrorKind::Internal,
            QCoreApplication::translate("clara::Guardrails", "The check failed unexpectedly."));
    }
}

QString heldBecause(const Rule& rule, const Error& error)
{
    return QCoreApplication::translate("clara::Guardrails",
        "The check “%1” could not run, so this post is held and does not go out. %2 Run the checks "
        "again.")
        .arg(rule.title(), error.message);
}

} // namespace

const RuleSet& RuleSet::standard()
{
    static const RuleSet set({
        std::make_shared<LengthRule>(),
        std::make_shared<LinkRule>(),
        std::make_shared<TermRule>(),
        std::make_shared<ClaimRule>(),
        std::make_shared<SecretRule>(),
        std::make_shared<InvisibleRule>(),
        std::make_shared<DisclosureRule>(),
        std::make_shared<NearDuplicateRule>(),
    });
    return set;
}

RuleSet RuleSet::only(const QString& ruleId) const
{
    Rules rules;
    std::ranges::copy_if(m_rules, std::back_inserter(rules),
        [&ruleId](const auto& rule) { return rule->id() == ruleId; });
    return RuleSet(std::move(rules));
}

RuleSet RuleSet::without(const QString& ruleId) const
{
    Rules rules;
    std::ranges::copy_if(m_rules, std::back_inserter(rules),
        [&ruleId](const auto& rule) { return rule->id() != ruleId; });
    return RuleSet(std::move(rules));
}

QString RuleSet::titleOf(const QString& ruleId, const QString& stored) const
{
    const auto found = std::ranges::find_if(
        m_rules, [&ruleId](const auto& rule) { return rule->id() == ruleId; });
    return found == m_rules.end() ? stored : (*found)->title();
}

Verdict RuleSet::check(const QList<Candidate>& candidates, const RuleContext& context) const
{
    Verdict verdict;
    if (candidates.isEmpty() || m_rules.isEmpty()) {
        verdict.heldReason = QCoreApplication::translate("clara::Guardrails",
            "There was nothing to check, so this post is held and does not go out. Add a text and "
            "an account.");
        return verdict;
    }
    for (const auto& rule : m_rules) {
        auto outcome = checkGuarded(*rule, candidates, context);
        if (!outcome) {
            if (verdict.heldReason.isEmpty())
                verdict.heldReason = heldBecause(*rule, outcome.error());
            continue;
        }
        RuleResult result { rule->id(), rule->title(), outcome->measure, Severity::Pass };
        for (auto& finding : outcome->findings) {
            if (finding.rule.isEmpty())
                finding.rule = rule->id();
            if (finding.title.isEmpty())
                finding.title = rule->title();
            result.severity = std::max(result.severity, finding.severity);
            verdict.findings.append(finding);
        }
        verdict.rules.append(result);
    }
    return verdict;
}

} // namespace clara::guardrails
