// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/shorten.h"

#include "text/facets.h"
#include "text/graphemes.h"
#include "text/network_text.h"

#include <algorithm>
#include <vector>

namespace clara::text {

namespace {

// Twelve links of 4096 units are the longest text that X counts as 280 characters; anything later
// is cut anyway.
constexpr qsizetype maxExaminedUnits = 60'000;
// A cut between words may not lose more of the text than this share; languages without blanks need
// it.
constexpr int largestLossDivisor = 3;

bool fits(const QString& network, const QString& text)
{
    const TextLimits limits = limitsFor(network);
    const Measure measured = measure(network, text);
    return measured.length <= limits.length
        && (limits.utf8Bytes == 0 || measured.utf8Bytes <= limits.utf8Bytes);
}

qsizetype withoutTrailingSpace(QStringView text, qsizetype end)
{
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return end;
}

class Cutter {
public:
    Cutter(const QString& network, const QString& text)
        : m_network(network)
        , m_text(text.first(std::min(text.size(), maxExaminedUnits)))
        , m_facets(facets(network, m_text))
    {
        for (qsizetype at = 0; at < m_text.size(); at = nextGrapheme(m_text, at))
            m_cuts.push_back(at);
    }

    QString cut() const
    {
        // A link shortens what X counts, so that the length does not grow evenly: search, then step
        // back.
        const auto tooLong = std::partition_point(m_cuts.begin(), m_cuts.end(),
            [this](qsizetype end) { return fits(m_network, shortened(end)); });
        for (auto end = tooLong; end != m_cuts.begin();) {
            --end;
            const QString result = shortened(wordEnd(*end));
            if (fits(m_network, result))
                return result;
        }
        return QStringLiteral("…");
    }

private:
    // The nearest earlier end of a word, unless that loses too much.
    qsizetype wordEnd(qsizetype end) const
    {
        if (end >= m_text.size() || m_text[end].isSpace())
            return end;
        qsizetype space = end;
        while (space > 0 && !m_text[space - 1].isSpace())
            --space;
        return end - space <= end / largestLossDivisor ? space : end;
    }

    QString shortened(qsizetype end) const
    {
        end = withoutTrailingSpace(m_text, end);
        for (const Facet& facet : m_facets) {
            if (facet.start >= end)
                break;
            if (facet.end > end)
                end = withoutTrailingSpace(m_text, facet.start);
        }
        // Right behind a facet the ellipsis would become part of it.
        const bool afterFacet = std::any_of(m_facets.begin(), m_facets.end(),
            [end](const Facet& facet) { return facet.end == end; });
        return m_text.first(end) + (afterFacet ? QStringLiteral(" …") : QStringLiteral("…"));
    }

    QString m_network;
    QString m_text;
    QList<Facet> m_facets;
    std::vector<qsizetype> m_cuts;
};

} // namespace

QString cutToFit(const QString& network, const QString& text)
{
    return fits(network, text) ? text : Cutter(network, text).cut();
}

} // namespace clara::text
