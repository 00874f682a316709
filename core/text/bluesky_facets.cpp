// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bluesky_facets.h"

#include "text/code_points.h"
#include "text/tlds.h"

namespace clara::text {

// The rules were observed on the network's own client library, so that our preview shows what other
// clients show; they are stricter and odder than one would write them (no "-" in a bare domain
// before its first dot).
namespace {

constexpr int maxTagUnits = 64;

// White space as the official client's language sees it.
bool isClientSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0xA0 || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F
        || c == 0x3000 || c == 0xFEFF;
}

bool isSpaceAt(QStringView text, qsizetype position)
{
    return isClientSpace(text[position].unicode());
}

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isAlphanumeric(QChar c) { return isLetter(c) || isDigit(c); }

bool startsAfterSpaceOrParenthesis(QStringView text, qsizetype position)
{
    return position == 0 || text[position - 1] == u'(' || isSpaceAt(text, position - 1);
}

qsizetype endOfNonSpace(QStringView text, qsizetype position)
{
    while (position < text.size() && !isSpaceAt(text, position))
        ++position;
    return position;
}

bool endsInKnownTld(QStringView domain)
{
    const qsizetype dot = domain.lastIndexOf(u'.');
    return dot >= 0 && isKnownTld(domain.sliced(dot + 1));
}

Facet makeFacet(FacetKind kind, qsizetype start, qsizetype end, const QString& value)
{
    return { 0, 0, static_cast<int>(start), static_cast<int>(end), kind, value };
}

// The last position in (start, end] where a word character meets something else; start when there
// is none.
qsizetype lastWordBoundary(QStringView text, qsizetype start, qsizetype end)
{
    const auto isWord = [text](qsizetype at) {
        return at < text.size() && (isAlphanumeric(text[at]) || text[at] == u'_');
    };
    while (end > start && isWord(end - 1) == isWord(end))
        --end;
    return end;
}

void findMentions(QStringView text, QList<Facet>& found)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (!startsAfterSpaceOrParenthesis(text, at))
            continue;
        const qsizetype start = at + 1;
        qsizetype end = start;
        while (end < text.size()
            && (isAlphanumeric(text[end]) || text[end] == u'.' || text[end] == u'-'))
            ++end;
        end = lastWordBoundary(text, start, end);
        const QStringView handle = text.sliced(start, end - start);
        if (endsInKnownTld(handle) || handle.endsWith(u".test"))
            found.append(makeFacet(FacetKind::Mention, at, end, handle.toString()));
    }
}

// End of "http://…" or "https://…" in any case, or `start` when there is none.
qsizetype endOfWrittenLink(QStringView text, qsizetype start)
{
    const QStringView rest = text.sliced(start);
    for (const QStringView scheme : { QStringView(u"https://"), QStringView(u"http://") }) {
        if (rest.startsWith(scheme, Qt::CaseInsensitive)) {
            const qsizetype end = endOfNonSpace(text, start + scheme.size());
            return end > start + scheme.size() ? end : start;
        }
    }
    return start;
}

// End of "name.name…" made of ASCII letters and digits, or `start` when there is none.
qsizetype endOfBareDomain(QStringView text, qsizetype start)
{
    if (start >= text.size() || !isLetter(text[start]))
        return start;
    qsizetype end = start;
    qsizetype position = start;
    int labels = 0;
    while (true) {
        const qsizetype labelStart = position;
        while (position < text.size() && isAlphanumeric(text[position]))
            ++position;
        if (position == labelStart)
            break;
        ++labels;
        end = position;
        if (position == text.size() || text[position] != u'.')
            break;
        ++position;
    }
    return labels > 1 ? end : start;
}

void appendLink(
    QStringView text, qsizetype start, qsizetype end, bool schemeWritten, QList<Facet>& found)
{
    if (QStringView(u".,;:!?").contains(text[end - 1]))
        --end;
    if (text[end - 1] == u')' && !text.sliced(start, end - start).contains(u'('))
        --end;
    const QStringView visible = text.sliced(start, end - start);
    if (!schemeWritten) {
        found.append(makeFacet(
            FacetKind::Link, start, end, QStringLiteral("https://") + visible.toString()));
        return;
    }
    // A scheme without a host is left alone: the server would refuse the whole post for it.
    const QStringView afterScheme = visible.sliced(visible.indexOf(u':') + 1);
    if (afterScheme.size() > 2 && afterScheme[2] != u'/')
        found.append(makeFacet(FacetKind::Link, start, end, visible.toString()));
}

void findLinks(QStringView text, QList<Facet>& found)
{
    qsizetype position = 0;
    while (position < text.size()) {
        if (!startsAfterSpaceOrParenthesis(text, position)) {
            ++position;
            continue;
        }
        const qsizetype start = position;
        if (const qsizetype end = endOfWrittenLink(text, start); end > start) {
            if (text.sliced(start).startsWith(u"http"))
                appendLink(text, start, end, true, found);
            position = end;
        } else if (const qsizetype domainEnd = endOfBareDomain(text, start); domainEnd > start) {
            const qsizetype linkEnd = endOfNonSpace(text, domainEnd);
            if (endsInKnownTld(text.sliced(start, domainEnd - start)))
                appendLink(text, start, linkEnd, false, found);
            position
                = linkEnd; // also when it is none: a domain later in the same word does not count
        } else {
            ++position;
        }
    }
}

bool endsTag(char32_t c)
{
    return isClientSpace(c) || c == 0xAD || c == 0x2060 || (c >= 0x200B && c <= 0x200D)
        || c == 0x20E2;
}

bool isPunctuation(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
        return true;
    default:
        return false;
    }
}

void findTags(QStringView text, QList<Facet>& found)
{
    qsizetype position = 0;
    for (; position < text.size(); ++position) {
        const bool isHash = text[position] == u'#' || text[position] == u'\uFF03';
        if (!isHash || (position > 0 && !isSpaceAt(text, position - 1)))
            continue;
        const qsizetype start = position + 1;
        if (start < text.size() && text[start] == u'\uFE0F') // a keycap
            continue;
        bool hasContent = false;
        qsizetype end = start;
        while (end < text.size()) {
            const CodePoint current = codePointAt(text, end);
            if (endsTag(current.value))
                break;
            const bool digit = current.value >= '0' && current.value <= '9';
            hasContent = hasContent || !(digit || isPunctuation(current.value));
            end += current.units;
        }
        qsizetype tagEnd = end;
        while (tagEnd > start && isPunctuation(codePointBefore(text, tagEnd).value))
            tagEnd -= codePointBefore(text, tagEnd).units;
        if (hasContent && tagEnd - start <= maxTagUnits) {
            const QString tag = text.sliced(start, tagEnd - start).toString();
            found.append(makeFacet(FacetKind::Tag, position, tagEnd, tag));
        }
        position = end > start ? end - 1 : position;
    }
}

} // namespace

QList<Facet> blueskyFacets(QStringView text)
{
    QList<Facet> found;
    findMentions(text, found);
    findLinks(text, found);
    findTags(text, found);
    return found;
}

} // namespace clara::text
