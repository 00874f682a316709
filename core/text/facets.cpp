// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/facets.h"

#include "text/bluesky_facets.h"
#include "text/utf8_offsets.h"
#include "text/x_entities.h"

#include <algorithm>

namespace clara::text {

QString toString(FacetKind kind)
{
    switch (kind) {
    case FacetKind::Link:
        return QStringLiteral("link");
    case FacetKind::Mention:
        return QStringLiteral("mention");
    case FacetKind::Tag:
        break;
    }
    return QStringLiteral("tag");
}

QList<Facet> facets(const QString& network, const QString& text)
{
    QList<Facet> found = network == QLatin1String("x") ? xFacets(text) : blueskyFacets(text);
    std::stable_sort(found.begin(), found.end(),
        [](const Facet& a, const Facet& b) { return a.start < b.start; });
    // The earlier of two overlapping facets wins, as in the networks' own clients.
    QList<Facet> kept;
    Utf8Offsets offsets(text);
    for (Facet& facet : found) {
        if (!kept.isEmpty() && facet.start < kept.last().end)
            continue;
        facet.byteStart = offsets.at(facet.start);
        facet.byteEnd = offsets.at(facet.end);
        kept.append(std::move(facet));
    }
    return kept;
}

} // namespace clara::text
