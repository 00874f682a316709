// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/disclosure_rule.h"

#include "guardrails/folded_text.h"

#include <QCoreApplication>

namespace clara::guardrails {

QString DisclosureRule::id() const { return QStringLiteral("disclosure.label"); }

QString DisclosureRule::title() const
{
    return QCoreApplication::translate("clara::Guardrails", "Disclosure label");
}

QList<Finding> DisclosureRule::find(const Candidate& candidate, const RuleContext& context) const
{
    const QString label = context.client.disclosure.trimmed();
    if (label.isEmpty() || !FoldedText(candidate.text).find(label).isEmpty())
        return {};
    Finding finding;
    finding.severity = Severity::Block;
    finding.reason = QCoreApplication::translate("clara::Guardrails",
        "The label “%1” is missing. The client wants readers to be told in every post.")
                         .arg(label);
    return { finding };
}

QString DisclosureRule::measure(const QList<Candidate>&, const RuleContext& context, int) const
{
    const QString label = context.client.disclosure.trimmed();
    if (label.isEmpty())
        return QCoreApplication::translate("clara::Guardrails", "not required");
    return QCoreApplication::translate("clara::Guardrails", "“%1”").arg(label);
}

} // namespace clara::guardrails
