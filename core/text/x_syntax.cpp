// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/x_syntax.h"

#include "text/x_chars.h"
#include "text/x_entities.h"

#include <algorithm>

namespace clara::text {

namespace {

using namespace xchars;

constexpr qsizetype maxCheckedUrlUnits = 4096;
constexpr qsizetype maxPortDigits = 5;

bool isHexDigit(QChar c)
{
    return isAsciiDigit(c.unicode()) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool allOf(QStringView text, auto predicate)
{
    return std::all_of(text.begin(), text.end(), predicate);
}

// Unreserved characters, sub-delimiters, %XX, and what `extra` names.
bool consistsOfUrlChars(QStringView part, QStringView extra)
{
    for (qsizetype i = 0; i < part.size(); ++i) {
        const QChar c = part[i];
        if (c == u'%') {
            if (i + 2 >= part.size() || !isHexDigit(part[i + 1]) || !isHexDigit(part[i + 2]))
                return false;
            i += 2;
        } else if (!isAsciiAlphanumeric(c.unicode()) && !(c >= u'\u0400' && c <= u'\u04FF')
            && !QStringView(u"-._~!$&'()*+,;=").contains(c) && !extra.contains(c)) {
            return false;
        }
    }
    return true;
}

bool isDomainSegment(QStringView segment, bool underscoreAllowed)
{
    const auto isEdge
        = [](QChar c) { return isAsciiAlphanumeric(c.unicode()) || c.unicode() > 0x7F; };
    if (segment.isEmpty() || !isEdge(segment.front()) || !isEdge(segment.back()))
        return false;
    return allOf(segment,
        [&](QChar c) { return isEdge(c) || c == u'-' || (underscoreAllowed && c == u'_'); });
}

bool isDomain(QStringView host)
{
    const qsizetype lastDot = host.lastIndexOf(u'.');
    if (lastDot < 0)
        return false;
    const QStringView top = host.sliced(lastDot + 1);
    if (!isDomainSegment(top, false) || isAsciiDigit(top.front().unicode()))
        return false;
    QStringView rest = host.first(lastDot);
    const qsizetype nameStart = rest.lastIndexOf(u'.') + 1;
    if (!isDomainSegment(rest.sliced(nameStart), false))
        return false;
    if (nameStart == 0)
        return true;
    for (const QStringView segment : rest.first(nameStart - 1).tokenize(u'.')) {
        if (!isDomainSegment(segment, true))
            return false;
    }
    return true;
}

bool isIpv4(QStringView host)
{
    int octets = 0;
    for (const QStringView part : host.tokenize(u'.')) {
        const bool plain = !part.isEmpty() && part.size() <= 3
            && allOf(part, [](QChar c) { return isAsciiDigit(c.unicode()); })
            && (part.size() == 1 || part.front() != u'0');
        if (!plain || part.toInt() > 255)
            return false;
        ++octets;
    }
    return octets == 4;
}

bool isIpv6(QStringView host)
{
    if (host.size() < 3 || host.front() != u'[' || host.back() != u']')
        return false;
    return allOf(host.sliced(1, host.size() - 2),
        [](QChar c) { return isHexDigit(c) || c == u':' || c == u'.'; });
}

bool isAuthority(QStringView authority)
{
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        if (!consistsOfUrlChars(authority.first(at), u":"))
            return false;
        authority = authority.sliced(at + 1);
    }
    const qsizetype colon = authority.lastIndexOf(u':');
    if (colon > authority.lastIndexOf(u']')) {
        const QStringView port = authority.sliced(colon + 1);
        if (port.isEmpty() || port.size() > maxPortDigits
            || !allOf(port, [](QChar c) { return isAsciiDigit(c.unicode()); }))
            return false;
        authority = authority.first(colon);
    }
    return isIpv4(authority) || isIpv6(authority) || isDomain(authority);
}

} // namespace

bool isValidUsername(const QString& text)
{
    const QList<XMention> found = xMentions(text);
    return found.size() == 1 && !found.first().isList() && found.first().start == 0
        && found.first().end == text.size();
}

bool isValidList(const QString& text)
{
    const QList<XMention> found = xMentions(text);
    return found.size() == 1 && found.first().isList() && found.first().start == 0
        && found.first().end == text.size();
}

bool isValidHashtag(const QString& text)
{
    const QList<XHashtag> found = xHashtags(text);
    return found.size() == 1 && found.first().start == 0 && found.first().end == text.size();
}

bool isValidUrl(const QString& text, UrlProtocol protocol)
{
    if (text.isEmpty() || text.size() > maxCheckedUrlUnits)
        return false;
    QStringView rest(text);
    const qsizetype schemeEnd = rest.indexOf(u"://");
    if (schemeEnd > 0 && !rest.first(schemeEnd).contains(u'/')
        && !rest.first(schemeEnd).contains(u'?') && !rest.first(schemeEnd).contains(u'#')) {
        const QStringView scheme = rest.first(schemeEnd);
        if (scheme.compare(u"http", Qt::CaseInsensitive) != 0
            && scheme.compare(u"https", Qt::CaseInsensitive) != 0)
            return false;
        rest = rest.sliced(schemeEnd + 3);
    } else if (protocol == UrlProtocol::Required) {
        return false;
    }
    const auto cutAt = [&rest](QChar sign) {
        const qsizetype at = rest.indexOf(sign);
        const QStringView tail = at < 0 ? QStringView() : rest.sliced(at + 1);
        rest = at < 0 ? rest : rest.first(at);
        return tail;
    };
    const QStringView fragment = cutAt(u'#');
    const QStringView query = cutAt(u'?');
    const QStringView path = cutAt(u'/');
    return isAuthority(rest) && consistsOfUrlChars(path, u":|@/")
        && consistsOfUrlChars(query, u":|@/?") && consistsOfUrlChars(fragment, u":|@/?");
}

} // namespace clara::text
