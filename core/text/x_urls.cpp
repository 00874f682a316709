// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/x_urls.h"

#include "text/punycode.h"
#include "text/tlds.h"
#include "text/x_chars.h"

#include <optional>
#include <vector>

namespace clara::text {

// A hand-written scanner instead of the published regular expressions: those take quadratic time
// and worse on hostile text. Each run of domain characters is cut into labels once, and every start
// in it is then answered in constant time.
namespace {

using namespace xchars;

constexpr int maxLabelSize = 63;
constexpr qsizetype maxUrlUnits = 4096;
constexpr qsizetype maxShortLinkSlug = 40;
constexpr qsizetype defaultProtocolUnits = 8; // "https://"

bool isDomainRunChar(char16_t c) { return c == u'.' || c == u'-' || c == u'_' || isDomainChar(c); }

// Length of the top-level domain at `position`, 0 when there is none.
int tldLength(QStringView text, qsizetype position)
{
    const auto endsHere = [text](qsizetype end) {
        if (end >= text.size())
            return true;
        const QChar c = text[end];
        return !isAsciiAlphanumeric(c.unicode()) && c != u'@' && c != u'+' && c != u'-';
    };
    const qsizetype longest = std::min<qsizetype>(longestTld(), text.size() - position);
    char16_t lower[64];
    for (qsizetype i = 0; i < longest; ++i)
        lower[i] = text[position + i].toLower().unicode();
    for (qsizetype length = longest; length > 1; --length) {
        if (endsHere(position + length) && isKnownTld(QStringView(lower, length)))
            return static_cast<int>(length);
    }
    if (!text.sliced(position).startsWith(u"xn--", Qt::CaseInsensitive))
        return 0;
    qsizetype end = position + 4;
    while (end < text.size() && (isAsciiAlphanumeric(text[end].unicode()) || text[end] == u'-'))
        ++end;
    return end > position + 4 ? static_cast<int>(end - position) : 0;
}

struct DomainLabel {
    qsizetype start = 0;
    qsizetype dot = 0; // position of the dot that ends it
    qsizetype lastUnderscore = -1;
    bool edgesValid = false; // starts and ends with a domain character
    int tld = 0; // length of the top-level domain after the dot
    qsizetype domainEnd = -1; // end of the longest domain that starts with this label, or -1
};

// The labels of one run of domain characters that end with a dot.
class DomainRun {
public:
    DomainRun(QStringView text, qsizetype start)
        : m_text(text)
        , m_start(start)
        , m_end(start)
    {
        qsizetype labelStart = start;
        qsizetype lastUnderscore = -1;
        for (; m_end < text.size() && isDomainRunChar(text[m_end].unicode()); ++m_end) {
            if (text[m_end] == u'_')
                lastUnderscore = m_end;
            if (text[m_end] != u'.')
                continue;
            const bool valid = m_end > labelStart && isDomainChar(text[labelStart].unicode())
                && isDomainChar(text[m_end - 1].unicode());
            m_labels.push_back(
                { labelStart, m_end, lastUnderscore, valid, tldLength(text, m_end + 1) });
            labelStart = m_end + 1;
            lastUnderscore = -1;
        }
        for (auto label = m_labels.rbegin(); label != m_labels.rend(); ++label) {
            if (label->edgesValid)
                label->domainEnd = domainEnd(*label, label->start, afterLabel(label));
        }
    }

    bool contains(qsizetype position) const { return position >= m_start && position < m_end; }

    // End of the longest domain that starts at `position`, which must lie in the run.
    std::optional<qsizetype> domainEndFrom(qsizetype position)
    {
        while (m_next > 0 && m_labels[m_next - 1].dot >= position)
            --m_next;
        while (m_next < m_labels.size() && m_labels[m_next].dot < position)
            ++m_next;
        if (m_next == m_labels.size())
            return {};
        const DomainLabel& label = m_labels[m_next];
        if (position == label.dot || !isDomainChar(m_text[position].unicode())
            || !isDomainChar(m_text[label.dot - 1].unicode()))
            return {};
        const qsizetype later = m_next + 1 < m_labels.size() ? m_labels[m_next + 1].domainEnd : -1;
        const qsizetype end = domainEnd(label, position, later);
        return end < 0 ? std::nullopt : std::optional(end);
    }

private:
    template <class Iterator> qsizetype afterLabel(Iterator label) const
    {
        return label == m_labels.rbegin() ? -1 : std::prev(label)->domainEnd;
    }
    static qsizetype domainEnd(const DomainLabel& label, qsizetype start, qsizetype later)
    {
        if (later >= 0)
            return later;
        // Only a sub-domain may contain an underscore.
        return label.tld > 0 && label.lastUnderscore < start ? label.dot + 1 + label.tld : -1;
    }

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_end;
    std::vector<DomainLabel> m_labels;
    std::size_t m_next = 0;
};

// Index after a balanced pair of parentheses that opens at `position`, with one nested pair at
// most; 0 if none.
qsizetype endOfBalancedParentheses(QStringView text, qsizetype position)
{
    const auto skipPath = [text](qsizetype at) {
        while (at < text.size() && isPathChar(text[at].unicode()))
            ++at;
        return at;
    };
    const auto is
        = [text](qsizetype at, char16_t c) { return at < text.size() && text[at] == QChar(c); };
    const qsizetype outer = skipPath(position + 1);
    if (is(outer, u')'))
        return outer > position + 1 ? outer + 1 : 0;
    if (!is(outer, u'('))
        return 0;
    const qsizetype inner = skipPath(outer + 1);
    if (inner == outer + 1 || !is(inner, u')'))
        return 0;
    const qsizetype rest = skipPath(inner + 1);
    return is(rest, u')') ? rest + 1 : 0;
}

qsizetype endOfPath(QStringView text, qsizetype position)
{
    if (position >= text.size() || text[position] != u'/')
        return position;
    qsizetype end = ++position;
    while (position < text.size()) {
        if (isPathChar(text[position].unicode())) {
            ++position;
            if (isPathEndingChar(text[position - 1].unicode()))
                end = position;
            continue;
        }
        const qsizetype after
            = text[position] == u'(' ? endOfBalancedParentheses(text, position) : 0;
        if (after == 0)
            break;
        end = position = after;
    }
    return end;
}

qsizetype endOfQuery(QStringView text, qsizetype position)
{
    if (position >= text.size() || text[position] != u'?')
        return position;
    qsizetype end = position;
    for (++position; position < text.size() && isQueryChar(text[position].unicode()); ++position) {
        if (isQueryEndingChar(text[position].unicode()))
            end = position + 1;
    }
    return end;
}

struct UrlMatch {
    qsizetype start = 0;
    qsizetype domainStart = 0;
    qsizetype domainEnd = 0;
    qsizetype pathStart = 0;
    qsizetype pathEnd = 0;
    qsizetype end = 0;
    bool hasProtocol() const { return domainStart > start; }
};

class UrlScanner {
public:
    explicit UrlScanner(QStringView text)
        : m_text(text)
        , m_run(text, 0)
    {
    }

    QList<XUrl> scan()
    {
        qsizetype from = 0; // what a match has consumed cannot precede the next one
        while (const std::optional<UrlMatch> match = nextMatch(from)) {
            accept(*match);
            from = match->end;
        }
        return m_urls;
    }

private:
    std::optional<UrlMatch> nextMatch(qsizetype from)
    {
        for (qsizetype position = from; position < m_text.size(); ++position) {
            if (mayPrecedeUrl(m_text[position].unicode())) {
                if (const auto match = matchAt(position + 1))
                    return match;
            }
            if (position == 0) {
                if (const auto match = matchAt(0))
                    return match;
            }
        }
        return {};
    }

    std::optional<UrlMatch> matchAt(qsizetype start)
    {
        if (start >= m_text.size())
            return {};
        UrlMatch match;
        match.start = match.domainStart = start;
        const QStringView rest = m_text.sliced(start);
        if (rest.startsWith(u"http://", Qt::CaseInsensitive))
            match.domainStart += 7;
        else if (rest.startsWith(u"https://", Qt::CaseInsensitive))
            match.domainStart += 8;
        if (match.domainStart >= m_text.size()
            || !isDomainChar(m_text[match.domainStart].unicode()))
            return {};
        if (!m_run.contains(match.domainStart))
            m_run = DomainRun(m_text, match.domainStart);
        const auto domainEnd = m_run.domainEndFrom(match.domainStart);
        if (!domainEnd)
            return {};
        match.domainEnd = match.pathStart = *domainEnd;
        qsizetype portEnd = match.domainEnd + 1;
        while (portEnd < m_text.size() && isAsciiDigit(m_text[portEnd].unicode()))
            ++portEnd;
        if (match.domainEnd < m_text.size() && m_text[match.domainEnd] == u':'
            && portEnd > match.domainEnd + 1)
            match.pathStart = portEnd;
        match.pathEnd = endOfPath(m_text, match.pathStart);
        match.end = endOfQuery(m_text, match.pathEnd);
        return match;
    }

    void accept(const UrlMatch& match)
    {
        const qsizetype protocol
            = match.hasProtocol() ? match.domainStart - match.start : defaultProtocolUnits;
        const QStringView domain
            = m_text.sliced(match.domainStart, match.domainEnd - match.domainStart);
        if (protocol + match.end - match.start > maxUrlUnits || !isValidDomain(domain))
            return;
        if (match.hasProtocol()) {
            acceptWithProtocol(match);
            return;
        }
        if (match.start > 0 && QStringView(u"-_./").contains(m_text[match.start - 1]))
            return;
        const qsizetype before = m_urls.size();
        appendAsciiDomains(domain, match.start);
        if (m_urls.size() > before && match.pathEnd > match.pathStart) {
            m_urls.last().end = match.end;
            m_urls.last().weighedEnd += match.end - match.domainEnd;
        }
    }

    void acceptWithProtocol(const UrlMatch& match)
    {
        qsizetype end = match.end;
        const QStringView host
            = m_text.sliced(match.domainStart, match.domainEnd - match.domainStart);
        if (host.compare(u"t.co", Qt::CaseInsensitive) == 0 && match.pathStart == match.domainEnd) {
            // X's own short links: a slug, a query, and nothing else.
            qsizetype slugEnd = match.pathStart + 1;
            while (slugEnd < match.pathEnd && isAsciiAlphanumeric(m_text[slugEnd].unicode()))
                ++slugEnd;
            if (slugEnd > match.pathStart + 1) {
                if (slugEnd - match.pathStart - 1 > maxShortLinkSlug)
                    return;
                end = endOfQuery(m_text, slugEnd);
            }
        }
        m_urls.append({ match.start, end, true, end });
    }

    static bool isAsciiDomainChar(QChar c)
    {
        return c == u'-' || isAsciiAlphanumeric(c.unicode()) || isLatinAccent(c.unicode());
    }

    // Without a protocol only domains in Latin letters count; one run may hold several of them.
    void appendAsciiDomains(QStringView domain, qsizetype offset)
    {
        for (const XUrl& url : asciiDomains(domain))
            m_urls.append({ offset + url.start, offset + url.end, false, offset + url.end });
    }

    static QList<XUrl> asciiDomains(QStringView domain)
    {
        QList<XUrl> found;
        qsizetype position = 0;
        while (position < domain.size()) {
            if (!isAsciiDomainChar(domain[position])) {
                ++position;
                continue;
            }
            qsizetype labelEnd = position;
            qsizetype longest = -1;
            qsizetype cursor = position;
            while (true) {
                labelEnd = cursor;
                while (labelEnd < domain.size() && isAsciiDomainChar(domain[labelEnd]))
                    ++labelEnd;
                if (labelEnd == cursor || labelEnd >= domain.size() || domain[labelEnd] != u'.')
                    break;
                cursor = labelEnd + 1;
                if (const int tld = tldLength(domain, cursor); tld > 0)
                    longest = cursor + tld;
            }
            if (longest > position)
                found.append({ position, longest, false, longest });
            position = longest > position ? longest : std::max(labelEnd, position + 1);
        }
        return found;
    }

    static bool isValidDomain(QStringView domain)
    {
        if (domain.startsWith(u"xn--") && asciiDomains(domain).isEmpty())
            return false;
        for (const QStringView label : domain.tokenize(u'.')) {
            // Ideographic full stops separate labels, too, but the limit is on what lies between
            // two dots.
            int size = 0;
            qsizetype start = 0;
            for (qsizetype i = 0; i <= label.size() && size <= maxLabelSize; ++i) {
                if (i < label.size() && !QStringView(u"\u3002\uFF0E\uFF61").contains(label[i]))
                    continue;
                size += asciiLabelSize(label.sliced(start, i - start), maxLabelSize);
                size += i < label.size() ? 1 : 0;
                start = i + 1;
            }
            if (size < 1 || size > maxLabelSize)
                return false;
        }
        return true;
    }

    QStringView m_text;
    DomainRun m_run;
    QList<XUrl> m_urls;
};

} // namespace

QList<XUrl> xUrls(QStringView text) { return UrlScanner(text).scan(); }

} // namespace clara::text
