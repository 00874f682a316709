// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompting/mustache_renderer.h"

#include <mustache.hpp>

#include <QCoreApplication>

namespace clara::prompting {

namespace {

namespace mustache = kainjow::mustache;

class RendererTexts {
    Q_DECLARE_TR_FUNCTIONS(clara::PromptTemplate)
};

/// What both contexts share: names arrive whole ("client.name"), partials do not exist, and
/// entering a section brings no names of its own.
class FlatContext : public mustache::basic_context<std::string> {
public:
    void push(const mustache::data*) override { }
    void pop() override { }
    const mustache::data* get_partial(const std::string&) const override { return nullptr; }
};

/// Answers each question so that every section is entered, and writes down what was asked.
class RecordingContext final : public FlatContext {
public:
    explicit RecordingContext(const QList<TemplateTag>& tags)
    {
        for (const TemplateTag& tag : tags) {
            if (tag.kind != TagKind::SectionEnd && tag.kind != TagKind::Comment)
                m_expected.append(tag);
        }
    }

    const mustache::data* get(const std::string& name) const override
    {
        if (m_asked >= m_expected.size() || m_expected.at(m_asked).name != name) {
            m_agrees = false;
            return nullptr;
        }
        const bool inverted = m_expected.at(m_asked++).kind == TagKind::InvertedSection;
        return inverted ? &m_no : &m_yes;
    }

    bool sawEverything() const { return m_agrees && m_asked == m_expected.size(); }

private:
    QList<TemplateTag> m_expected; ///< every tag that asks for a name
    mutable qsizetype m_asked = 0;
    mutable bool m_agrees = true;
    const mustache::data m_yes { mustache::data::type::bool_true };
    const mustache::data m_no { mustache::data::type::bool_false };
};

class ValueContext final : public FlatContext {
public:
    explicit ValueContext(const TemplateValues& values)
    {
        for (const auto& [name, value] : values) {
            // To the library an empty text is true, so that only the others become known at all.
            if (!value.empty())
                m_values.emplace(name, mustache::data(value));
        }
    }

    const mustache::data* get(const std::string& name) const override
    {
        const auto known = m_values.find(name);
        return known == m_values.end() ? nullptr : &known->second;
    }

private:
    std::unordered_map<std::string, mustache::data> m_values;
};

/// The stretch that a tag takes with it: its whole line when it stands there alone, as Mustache
/// wants it.
std::pair<size_t, size_t> extentOf(const std::string& text, const TemplateTag& tag)
{
    size_t begin = tag.begin;
    while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t'))
        --begin;
    size_t end = text.find_first_not_of(" \t", tag.end);
    if (begin > 0 && text[begin - 1] != '\n')
        return { tag.begin, tag.end };
    if (end == std::string::npos)
        return { begin, text.size() };
    if (text[end] == '\r' && end + 1 < text.size())
        ++end;
    return text[end] == '\n' ? std::pair(begin, end + 1) : std::pair(tag.begin, tag.end);
}

/// The text as the library gets to see it: the library leaves an empty line behind a section that
/// does not show, and classifies the characters of comments by the C locale.
std::string preparedFor(const std::string& text, const QList<TemplateTag>& tags)
{
    std::string result;
    result.reserve(text.size());
    size_t copied = 0;
    for (const TemplateTag& tag : tags) {
        if (tag.kind == TagKind::Variable)
            continue;
        const auto [begin, end] = extentOf(text, tag);
        result.append(text, copied, begin - copied);
        if (tag.kind != TagKind::Comment)
            result.append(text, tag.begin, tag.end - tag.begin);
        copied = end;
    }
    return result.append(text, copied);
}

std::unexpected<Error> libraryError(const std::string& detail)
{
    return std::unexpected(Error { ErrorKind::Internal,
        RendererTexts::tr("The template could not be read, although it looks correct. Simplify it "
                          "and report this."),
        QString::fromStdString(detail), QStringLiteral("template"), {} });
}

Result<std::string> runLibrary(
    const std::string& text, const QList<TemplateTag>& tags, FlatContext& context)
{
    try {
        mustache::mustache compiled(preparedFor(text, tags));
        compiled.set_custom_escape([](const std::string& value) { return value; });
        if (!compiled.is_valid())
            return libraryError(compiled.error_message());
        std::string result = compiled.render(context);
        if (!compiled.is_valid())
            return libraryError(compiled.error_message());
        return result;
    } catch (const std::exception& exception) {
        return libraryError(exception.what());
    }
}

} // namespace

Status walkTemplate(const std::string& text, const QList<TemplateTag>& tags)
{
    RecordingContext context(tags);
    const auto walked = runLibrary(text, tags, context);
    if (!walked)
        return std::unexpected(walked.error());
    if (!context.sawEverything())
        return libraryError("the library saw other names than the scan");
    return {};
}

Result<std::string> renderTemplate(
    const std::string& text, const QList<TemplateTag>& tags, const TemplateValues& values)
{
    ValueContext context(values);
    return runLibrary(text, tags, context);
}

} // namespace clara::prompting
