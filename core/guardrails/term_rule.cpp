// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/term_rule.h"

#include "guardrails/folded_text.h"

#include <QCoreApplication>

namespace clara::guardrails {

QString TermRule::id() const { return QStringLiteral("terms"); }

QString TermRule::title() const
{
    return QCoreApplication::translate("clara::Guardrails", "Required and banned terms");
}

namespace {

Finding bannedFinding(const QString& word, const Span& span, bool byPersona)
{
    Finding finding;
    finding.rule = QStringLiteral("terms.banned");
    finding.severity = Severity::Block;
    finding.start = span.start;
    finding.end = span.end;
    finding.title = QCoreApplication::translate("clara::Guardrails", "Banned term");
    finding.reason = byPersona ? QCoreApplication::translate("clara::Guardrails",
                         "“%1” is on the persona's list of words that it never uses.")
                               : QCoreApplication::translate("clara::Guardrails",
                                   "“%1” is on the client's list of banned terms.");
    finding.reason = finding.reason.arg(word);
    return finding;
}

void addBanned(QList<Finding>& findings, const QStringList& terms, const Candidate& candidate,
    const FoldedText& folded, bool byPersona)
{
    for (const auto& term : terms) {
        for (const auto& span : folded.find(term))
            findings.append(bannedFinding(
                candidate.text.mid(span.start, span.end - span.start), span, byPersona));
    }
}

} // namespace

QList<Finding> TermRule::find(const Candidate& candidate, const RuleContext& context) const
{
    const FoldedText folded(candidate.text);
    QList<Finding> findings;
    addBanned(findings, context.client.bannedTerms, candidate, folded, false);
    addBanned(findings, context.personaBanned, candidate, folded, true);
    for (const auto& term : context.client.requiredTerms) {
        if (term.trimmed().isEmpty() || !folded.find(term).isEmpty())
            continue;
        Finding finding;
        finding.rule = QStringLiteral("terms.required");
        finding.severity = Severity::Block;
        finding.title = QCoreApplication::translate("clara::Guardrails", "Required term");
        finding.reason = QCoreApplication::translate(
            "clara::Guardrails", "“%1” is missing. The client wants it in every post.")
                             .arg(term);
        findings.append(finding);
    }
    return findings;
}

} // namespace clara::guardrails
