// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/claim_rule.h"

#include "guardrails/claim_terms.h"
#include "guardrails/folded_text.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace clara::guardrails {

namespace {

struct ClaimHit {
    Span span;
    ClaimKind kind;
};

QString claimReason(ClaimKind kind, bool listIsEmpty)
{
    switch (kind) {
    case ClaimKind::Result:
        return listIsEmpty ? QCoreApplication::translate("clara::Guardrails",
                   "“%1” promises a result. The client's claims list allows none.")
                           : QCoreApplication::translate("clara::Guardrails",
                               "“%1” promises a result. It is not on the client's claims list.");
    case ClaimKind::Perfection:
        return listIsEmpty
            ? QCoreApplication::translate("clara::Guardrails",
                "“%1” leaves room for no exception. The client's claims list allows none.")
            : QCoreApplication::translate("clara::Guardrails",
                "“%1” leaves room for no exception. It is not on the client's claims list.");
    case ClaimKind::Rank:
        break;
    }
    return listIsEmpty ? QCoreApplication::translate("clara::Guardrails",
               "“%1” claims the first place. The client's claims list allows none.")
                       : QCoreApplication::translate("clara::Guardrails",
                           "“%1” claims the first place. It is not on the client's claims list.");
}

/// The sentence around `span`, without blanks at its ends.
Span sentenceAround(const QString& text, const Span& span)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    finder.setPosition(span.start);
    qsizetype start = finder.isAtBoundary() ? span.start : finder.toPreviousBoundary();
    finder.setPosition(span.end - 1);
    qsizetype end = finder.toNextBoundary();
    start = std::max<qsizetype>(start, 0);
    if (end < 0)
        end = text.size();
    // A line break ends a sentence in a post even without a full stop.
    start = std::max(start, text.lastIndexOf(u'\n', span.start) + 1);
    const qsizetype lineEnd = text.indexOf(u'\n', span.end);
    if (lineEnd >= 0)
        end = std::min(end, lineEnd);
    while (start < span.start && text.at(start).isSpace())
        ++start;
    while (end > span.end && text.at(end - 1).isSpace())
        --end;
    return { int(start), int(end) };
}

QString quoted(const QString& text, const Span& span)
{
    QString sentence = text.mid(span.start, span.end - span.start);
    while (sentence.size() > 1 && QStringLiteral(".!?。！？…").contains(sentence.back()))
        sentence.chop(1);
    return sentence;
}

QList<ClaimHit> hitsIn(const FoldedText& folded, const QStringList& allowedClaims)
{
    QList<Span> allowed;
    for (const auto& claim : allowedClaims)
        allowed += folded.find(claim);
    QList<ClaimHit> hits;
    for (const auto& hit : claimsIn(folded)) {
        const bool isAllowed = std::ranges::any_of(
            allowed, [&hit](const Span& span) { return span.overlaps(hit.span); });
        if (!isAllowed)
            hits.append({ hit.span, hit.kind });
    }
    std::ranges::sort(hits, {}, [](const ClaimHit& hit) { return hit.span.start; });
    return hits;
}

} // namespace

QString ClaimRule::id() const { return QStringLiteral("claims.absolute"); }

QString ClaimRule::title() const
{
    return QCoreApplication::translate("clara::Guardrails", "Absolute claim");
}

QList<Finding> ClaimRule::find(const Candidate& candidate, const RuleContext& context) const
{
    const FoldedText folded(candidate.text);
    QList<Finding> findings;
    for (const auto& hit : hitsIn(folded, context.client.allowedClaims)) {
        const Span sentence = sentenceAround(candidate.text, hit.span);
        if (!findings.isEmpty() && findings.last().end > sentence.start)
            continue; // one finding per sentence, for its first claim
        Finding finding;
        finding.severity = Severity::Warn;
        finding.start = sentence.start;
        finding.end = sentence.end;
        finding.reason = claimReason(hit.kind, context.client.allowedClaims.isEmpty())
                             .arg(quoted(candidate.text, sentence));
        findings.append(finding);
    }
    return findings;
}

} // namespace clara::guardrails
