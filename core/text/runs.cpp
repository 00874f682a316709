// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/runs.h"

namespace clara::text {

QList<Run> runs(const QString& network, const QString& text)
{
    QList<Run> pieces;
    qsizetype position = 0;
    const auto appendPlain = [&](qsizetype end) {
        if (end > position)
            pieces.append({ text.sliced(position, end - position), std::nullopt, {} });
    };
    const QList<Facet> found = facets(network, text);
    for (const Facet& facet : found) {
        appendPlain(facet.start);
        pieces.append(
            { text.sliced(facet.start, facet.end - facet.start), facet.kind, facet.value });
        position = facet.end;
    }
    appendPlain(text.size());
    return pieces;
}

} // namespace clara::text
