// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/near_duplicate_rule.h"

#include "guardrails/similarity.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace clara::guardrails {

namespace {

struct Nearest {
    double similarity = -1;
    QString text {};
};

Nearest nearestOf(const QList<Candidate>& candidates, const QList<KnownText>& history)
{
    std::vector<Shingles> wanted;
    QSet<QString> seen;
    for (const auto& candidate : candidates) {
        if (seen.contains(candidate.text))
            continue;
        seen.insert(candidate.text);
        wanted.emplace_back(candidate.text);
    }
    Nearest nearest;
    for (const auto& known : history) {
        const Shingles shingles(known.text);
        for (const auto& one : wanted) {
            const double similarity = one.similarity(shingles);
            if (similarity > nearest.similarity)
                nearest = { similarity, known.text };
        }
    }
    return nearest;
}

QString excerpt(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= 60 ? line : line.left(59).trimmed() + QChar(u'…');
}

} // namespace

QString NearDuplicateRule::id() const { return QStringLiteral("duplicate.near"); }

QString NearDuplicateRule::title() const
{
    return QCoreApplication::translate("clara::Guardrails", "Near-duplicate");
}

Result<RuleOutcome> NearDuplicateRule::check(
    const QList<Candidate>& candidates, const RuleContext& context) const
{
    if (!context.historyKnown)
        return failure(ErrorKind::Storage,
            QCoreApplication::translate(
                "clara::Guardrails", "The persona's earlier posts could not be read."));
    RuleOutcome outcome;
    const Nearest nearest = nearestOf(candidates, context.history);
    if (nearest.similarity < 0) {
        outcome.measure = QCoreApplication::translate("clara::Guardrails", "nothing to compare");
        return outcome;
    }
    const QString figure = QLocale::c().toString(nearest.similarity, 'f', 2);
    outcome.measure = QCoreApplication::translate("clara::Guardrails", "nearest %1").arg(figure);
    if (nearest.similarity < nearDuplicateWarn)
        return outcome;
    Finding finding;
    finding.severity = nearest.similarity >= nearDuplicateBlock ? Severity::Block : Severity::Warn;
    finding.reason = finding.severity == Severity::Block
        ? QCoreApplication::translate("clara::Guardrails",
            "This is nearly the same post as “%1” (likeness %2 of 1). Followers would read it "
            "twice.")
        : QCoreApplication::translate("clara::Guardrails",
            "This is close to an earlier or waiting post, “%1” (likeness %2 of 1).");
    finding.reason = finding.reason.arg(excerpt(nearest.text), figure);
    outcome.findings.append(finding);
    return outcome;
}

} // namespace clara::guardrails
