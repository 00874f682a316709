// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/length_rule.h"

#include "domain/network.h"
#include "text/network_text.h"

#include <QCoreApplication>

namespace clara::guardrails {

QString LengthRule::id() const { return QStringLiteral("text.length"); }

QString LengthRule::title() const
{
    return QCoreApplication::translate("clara::Guardrails", "Length");
}

QList<Finding> LengthRule::find(const Candidate& candidate, const RuleContext&) const
{
    const QString problem = text::problem(candidate.network, candidate.text);
    if (problem.isEmpty())
        return {};
    Finding finding;
    finding.severity = Severity::Block;
    finding.reason = QCoreApplication::translate(
        "clara::Guardrails", "%1: %2", "network: what is wrong with the text")
                         .arg(network::displayName(candidate.network), problem);
    return { finding };
}

QString LengthRule::measure(const QList<Candidate>& candidates, const RuleContext&, int) const
{
    QStringList parts;
    for (const auto& candidate : candidates) {
        const int length = text::measure(candidate.network, candidate.text).length;
        parts.append(
            QStringLiteral("%1 %2").arg(network::displayName(candidate.network)).arg(length));
    }
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

} // namespace clara::guardrails
