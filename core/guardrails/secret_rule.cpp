// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/secret_rule.h"

#include "guardrails/secret_shapes.h"

#include <QCoreApplication>

namespace clara::guardrails {

namespace {

Finding secretFinding(
    const char* rule, const Span& span, const QString& title, const QString& reason)
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.severity = Severity::Block;
    finding.start = span.start;
    finding.end = span.end;
    finding.title = title;
    finding.reason = reason;
    return finding;
}

} // namespace

QString SecretRule::id() const { return QStringLiteral("secrets"); }

QString SecretRule::title() const
{
    return QCoreApplication::translate("clara::Guardrails", "Secrets, cards, IBAN");
}

QList<Finding> SecretRule::find(const Candidate& candidate, const RuleContext&) const
{
    QList<Finding> findings;
    for (const auto& hit : keysIn(candidate.text))
        findings.append(secretFinding("secrets.key", hit.span,
            QCoreApplication::translate("clara::Guardrails", "Secret key"),
            QCoreApplication::translate("clara::Guardrails",
                "This looks like a secret key (%1). Whoever reads the post could use it. Remove "
                "it.")
                .arg(hit.owner)));
    for (const auto& span : cardNumbersIn(candidate.text))
        findings.append(secretFinding("secrets.payment", span,
            QCoreApplication::translate("clara::Guardrails", "Card number"),
            QCoreApplication::translate("clara::Guardrails",
                "This is a valid payment card number. Whoever reads the post could use it. Remove "
                "it.")));
    for (const auto& span : ibansIn(candidate.text))
        findings.append(secretFinding("secrets.payment", span,
            QCoreApplication::translate("clara::Guardrails", "Bank account"),
            QCoreApplication::translate("clara::Guardrails",
                "This is a valid bank account number (IBAN). It does not belong in a post. Remove "
                "it.")));
    return findings;
}

} // namespace clara::guardrails
