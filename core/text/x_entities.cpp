// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/x_entities.h"

#include "text/code_points.h"
#include "text/x_chars.h"
#include "text/x_urls.h"

namespace clara::text {

namespace {

using namespace xchars;

constexpr qsizetype maxNameUnits = 20;
constexpr qsizetype maxListUnits = 25;

bool isAt(QChar c) { return c == u'@' || c == u'\uFF20'; }

bool isHash(QChar c) { return c == u'#' || c == u'\uFF03'; }

bool isNameChar(QChar c) { return c == u'_' || isAsciiAlphanumeric(c.unicode()); }

// `from` is the first unit that no earlier match has used up.
bool mayPrecedeMention(QStringView text, qsizetype at, qsizetype from)
{
    if (at == 0)
        return true;
    if (at - 1 < from)
        return false;
    const QChar before = text[at - 1];
    if (!isNameChar(before) && !QStringView(u"!#$%&*@\uFF20").contains(before))
        return true;
    // "RT@name" has a rule of its own.
    if (at - 2 < from || text.sliced(at - 2, 2).compare(u"rt", Qt::CaseInsensitive) != 0)
        return false;
    if (at == 2)
        return true;
    const QChar earlier = at - 3 >= from ? text[at - 3] : QChar(u'_');
    return !isNameChar(earlier) && !QStringView(u"+~.-").contains(earlier);
}

bool spoilsMention(QStringView text, qsizetype end)
{
    if (end >= text.size())
        return false;
    return isAt(text[end]) || isLatinAccent(text[end].unicode())
        || text.sliced(end).startsWith(u"://");
}

qsizetype endOfList(QStringView text, qsizetype nameEnd)
{
    if (nameEnd + 1 >= text.size() || text[nameEnd] != u'/'
        || !isAsciiLetter(text[nameEnd + 1].unicode()))
        return nameEnd;
    qsizetype end = nameEnd + 1;
    while (end < text.size() && end - nameEnd - 1 < maxListUnits
        && (isNameChar(text[end]) || text[end] == u'-'))
        ++end;
    return end;
}

Facet xFacet(FacetKind kind, qsizetype start, qsizetype end, const QString& value)
{
    return { 0, 0, static_cast<int>(start), static_cast<int>(end), kind, value };
}

} // namespace

QList<XMention> xMentions(QStringView text)
{
    QList<XMention> found;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isAt(text[at]) || !mayPrecedeMention(text, at, from))
            continue;
        qsizetype nameEnd = at + 1;
        while (
            nameEnd < text.size() && nameEnd - at - 1 < maxNameUnits && isNameChar(text[nameEnd]))
            ++nameEnd;
        if (nameEnd == at + 1)
            continue;
        const qsizetype end = endOfList(text, nameEnd);
        if (!spoilsMention(text, end))
            found.append({ at, nameEnd, end });
        from = end;
        at = end - 1;
    }
    return found;
}

QList<XHashtag> xHashtags(QStringView text)
{
    QList<XHashtag> found;
    qsizetype from = 0;
    const auto mayPrecede = [&](qsizetype at) {
        if (at == 0)
            return true;
        if (at - 1 < from)
            return false;
        const CodePoint before = codePointBefore(text, at);
        if (before.value == 0xFE0E || before.value == 0xFE0F)
            return true;
        return !isHashtagChar(before.value) && before.value != '&'
            && !QChar::isSurrogate(before.value);
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isHash(text[at]) || !mayPrecede(at))
            continue;
        qsizetype end = at + 1;
        if (end < text.size() && (text[end] == u'\uFE0F' || text[end] == u'\u20E3')) // a keycap
            continue;
        bool hasLetter = false;
        while (end < text.size()) {
            const CodePoint current = codePointAt(text, end);
            if (!isHashtagChar(current.value))
                break;
            hasLetter = hasLetter || isHashtagLetter(current.value);
            end += current.units;
        }
        if (hasLetter) {
            const bool spoiled
                = end < text.size() && (isHash(text[end]) || text.sliced(end).startsWith(u"://"));
            if (!spoiled)
                found.append({ at, end });
            from = end;
        }
        at = std::max(at, end - 1);
    }
    return found;
}

QList<Facet> xFacets(QStringView text)
{
    QList<Facet> found;
    for (const XUrl& url : xUrls(text)) {
        const QString visible = text.sliced(url.start, url.end - url.start).toString();
        const QString uri = url.hasProtocol ? visible : QStringLiteral("https://") + visible;
        found.append(xFacet(FacetKind::Link, url.start, url.end, uri));
    }
    for (const XMention& mention : xMentions(text)) {
        const qsizetype nameStart = mention.start + 1;
        if (!mention.isList())
            found.append(xFacet(FacetKind::Mention, mention.start, mention.end,
                text.sliced(nameStart, mention.nameEnd - nameStart).toString()));
    }
    for (const XHashtag& tag : xHashtags(text))
        found.append(xFacet(FacetKind::Tag, tag.start, tag.end,
            text.sliced(tag.start + 1, tag.end - tag.start - 1).toString()));
    return found;
}

} // namespace clara::text
