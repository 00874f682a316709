// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/link_rule.h"

#include "guardrails/folded_text.h"
#include "guardrails/host_name.h"
#include "text/facets.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace clara::guardrails {

namespace {

struct Link {
    Span span;
    QString host;
};

/// What the network links, and everything that is written with a scheme although the network may
/// not link it.
QList<Link> linksIn(const Candidate& candidate)
{
    static const QRegularExpression withScheme(
        QStringLiteral("\\b[a-z][a-z0-9+.-]*://[^\\s<>\"“”]+"),
        QRegularExpression::CaseInsensitiveOption);
    QList<Link> links;
    for (const auto& facet : text::facets(candidate.network, candidate.text)) {
        if (facet.kind == text::FacetKind::Link)
            links.append({ { facet.start, facet.end }, hostOf(facet.value) });
    }
    auto match = withScheme.globalMatch(candidate.text);
    while (match.hasNext()) {
        const auto hit = match.next();
        const Span span { int(hit.capturedStart()), int(hit.capturedEnd()) };
        if (std::ranges::none_of(
                links, [&span](const Link& link) { return link.span.overlaps(span); }))
            links.append({ span, hostOf(hit.captured()) });
    }
    return links;
}

Finding linkFinding(
    const Link& link, Severity severity, const QString& title, const QString& reason)
{
    Finding finding;
    finding.severity = severity;
    finding.start = link.span.start;
    finding.end = link.span.end;
    finding.title = title;
    finding.reason = reason.arg(link.host);
    return finding;
}

} // namespace

QString LinkRule::id() const { return QStringLiteral("links.allowed"); }

QString LinkRule::title() const
{
    return QCoreApplication::translate("clara::Guardrails", "Links on the allow-list");
}

QList<Finding> LinkRule::find(const Candidate& candidate, const RuleContext& context) const
{
    QList<Finding> findings;
    for (const auto& link : linksIn(candidate)) {
        const bool listed = isHostAllowed(link.host, context.client.linkHosts);
        if (listed)
            continue;
        if (isLookAlike(link.host))
            findings.append(linkFinding(link,
                context.client.linkHosts.isEmpty() ? Severity::Warn : Severity::Block,
                QCoreApplication::translate("clara::Guardrails", "Look-alike link"),
                QCoreApplication::translate("clara::Guardrails",
                    "The host “%1” mixes alphabets or hides its letters, as forged addresses do. "
                    "Check where it leads.")));
        else if (!context.client.linkHosts.isEmpty())
            findings.append(linkFinding(link, Severity::Block,
                QCoreApplication::translate("clara::Guardrails", "Link outside the list"),
                QCoreApplication::translate("clara::Guardrails",
                    "“%1” is not on the client's list of link hosts. Remove the link or add the "
                    "host to the list.")));
        else if (isShortener(link.host))
            findings.append(linkFinding(link, Severity::Warn,
                QCoreApplication::translate("clara::Guardrails", "Shortened link"),
                QCoreApplication::translate("clara::Guardrails",
                    "“%1” hides where the link leads. Use the full address.")));
    }
    return findings;
}

QString LinkRule::measure(const QList<Candidate>& candidates, const RuleContext& context, int) const
{
    if (candidates.isEmpty())
        return {};
    const auto links = linksIn(candidates.first());
    if (links.isEmpty())
        return QCoreApplication::translate("clara::Guardrails", "no links");
    const auto allowed = std::ranges::count_if(links, [&context](const Link& link) {
        return context.client.linkHosts.isEmpty()
            || isHostAllowed(link.host, context.client.linkHosts);
    });
    return QCoreApplication::translate("clara::Guardrails", "%1 of %2")
        .arg(allowed)
        .arg(links.size());
}

} // namespace clara::guardrails
