// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompting/template_tags.h"

#include <QCoreApplication>

#include <algorithm>

namespace clara::prompting {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxDepth = 16;

class TagTexts {
    Q_DECLARE_TR_FUNCTIONS(clara::PromptTemplate)
};

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '.' || c == '-';
}

/// The operator's own text in a message, kept short.
QString shownText(std::string_view text)
{
    const QString full = QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
    return full.size() > 40 ? full.left(39) + u'…' : full;
}

class TagScanner {
public:
    explicit TagScanner(std::string_view text)
        : m_text(text)
    {
    }

    TagScan scan()
    {
        size_t position = 0;
        while (m_scan.status && (position = m_text.find("{{", position)) != std::string_view::npos)
            position = readTag(position);
        if (m_scan.status && !m_open.isEmpty()) {
            const TemplateTag& tag = m_scan.tags.at(m_open.last());
            fail(tag.begin,
                TagTexts::tr("Line %1: the section “%2” is never closed. Add {{/%2}} after it."),
                tag.name);
        }
        return m_scan;
    }

private:
    /// Returns where to go on.
    size_t readTag(size_t begin)
    {
        const bool triple = begin + 2 < m_text.size() && m_text[begin + 2] == '{';
        const std::string_view closing = triple ? "}}}" : "}}";
        const size_t contentBegin = begin + closing.size();
        const size_t contentEnd = m_text.find(closing, contentBegin);
        if (contentEnd == std::string_view::npos) {
            fail(begin, TagTexts::tr("Line %1: “%2” is not closed. End it with }}."),
                m_text.substr(begin, 42));
            return m_text.size();
        }
        const size_t end = contentEnd + closing.size();
        const std::string_view content
            = trimmed(m_text.substr(contentBegin, contentEnd - contentBegin));
        if (content.empty())
            fail(begin, TagTexts::tr("Line %1: the braces are empty. Put a variable between them."),
                {});
        else
            readContent(content, triple, begin, end);
        return end;
    }

    void readContent(std::string_view content, bool triple, size_t begin, size_t end)
    {
        const char sigil = content.front();
        if (sigil == '=' || (!triple && sigil == '>')) {
            fail(begin,
                sigil == '='
                    ? TagTexts::tr(
                        "Line %1: “%2” would change the braces, which is not supported. Remove it.")
                    : TagTexts::tr(
                        "Line %1: “%2” would insert another template, which is not supported. "
                        "Copy the text here."),
                content);
            return;
        }
        TemplateTag tag { TagKind::Variable, {}, begin, end };
        std::string_view name = content;
        if (!triple) {
            tag.kind = kindOf(sigil);
            if (tag.kind != TagKind::Variable || sigil == '&')
                name = trimmed(content.substr(1));
        }
        if (tag.kind == TagKind::Comment) {
            m_scan.tags.append(tag);
            return;
        }
        if (name.empty() || !std::all_of(name.begin(), name.end(), isNameCharacter)) {
            fail(begin,
                TagTexts::tr("Line %1: “%2” is not a variable name. Names are like client.name."),
                content);
            return;
        }
        tag.name = std::string(name);
        m_scan.tags.append(tag);
        nest(tag);
    }

    static TagKind kindOf(char sigil)
    {
        switch (sigil) {
        case '#':
            return TagKind::Section;
        case '^':
            return TagKind::InvertedSection;
        case '/':
            return TagKind::SectionEnd;
        case '!':
            return TagKind::Comment;
        default:
            return TagKind::Variable;
        }
    }

    void nest(const TemplateTag& tag)
    {
        if (tag.kind == TagKind::Section || tag.kind == TagKind::InvertedSection) {
            m_open.append(m_scan.tags.size() - 1);
            if (m_open.size() > maxDepth) {
                fail(tag.begin,
                    TagTexts::tr("Line %1: “%2” is nested too deeply. Use at most 16 levels."),
                    tag.name);
            }
        } else if (tag.kind == TagKind::SectionEnd) {
            if (m_open.isEmpty()) {
                fail(tag.begin,
                    TagTexts::tr(
                        "Line %1: “{{/%2}}” closes a section that was not opened. Remove it."),
                    tag.name);
            } else if (m_scan.tags.at(m_open.last()).name != tag.name) {
                failMismatch(tag);
            } else {
                m_open.removeLast();
            }
        }
    }

    void failMismatch(const TemplateTag& tag)
    {
        const TemplateTag& open = m_scan.tags.at(m_open.last());
        m_scan.status = invalid(u"template"_s,
            TagTexts::tr(
                "Line %1: “{{/%2}}” comes before the section “%3” is closed. Write {{/%3}} first.")
                .arg(QString::number(lineOf(m_text, tag.begin)), shownText(tag.name),
                    shownText(open.name)));
    }

    /// `pattern` has the line as %1 and the culprit as %2.
    void fail(size_t position, const QString& pattern, std::string_view culprit)
    {
        const QString line = QString::number(lineOf(m_text, position));
        m_scan.status = invalid(u"template"_s,
            culprit.empty() ? pattern.arg(line) : pattern.arg(line, shownText(culprit)));
    }

    const std::string_view m_text;
    TagScan m_scan;
    QList<qsizetype> m_open; ///< indexes of the open sections
};

} // namespace

TagScan scanTags(std::string_view text) { return TagScanner(text).scan(); }

int lineOf(std::string_view text, size_t position)
{
    return 1 + int(std::count(text.begin(), text.begin() + std::ptrdiff_t(position), '\n'));
}

} // namespace clara::prompting
