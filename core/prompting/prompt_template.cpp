// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompting/prompt_template.h"

#include "prompting/mustache_renderer.h"
#include "prompting/template_tags.h"

#include <QCoreApplication>

#include <algorithm>

namespace clara::prompting {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t maxTemplateBytes = 64 * 1024;
constexpr size_t maxRenderedBytes = 256 * 1024;

class TemplateTexts {
    Q_DECLARE_TR_FUNCTIONS(clara::PromptTemplate)
};

/// How many letters must be typed anew to get from one name to the other.
qsizetype editDistance(const QString& from, const QString& to)
{
    QList<qsizetype> row(to.size() + 1);
    for (qsizetype j = 0; j <= to.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const qsizetype replaced = diagonal + (from.at(i - 1) == to.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({ replaced, row.at(j) + 1, row.at(j - 1) + 1 });
        }
    }
    return row.last();
}

/// The name that was probably meant; empty when nothing is near.
QString nearestName(const QString& wrong)
{
    QString nearest;
    qsizetype best = 4;
    for (const QString& name : variableNames()) {
        // “name” or “client” alone: half of a dotted name.
        const bool isPart = name.section(u'.', -1) == wrong || name.section(u'.', 0, 0) == wrong;
        const qsizetype distance = isPart ? 1 : editDistance(wrong.left(40), name);
        if (distance < best && distance < name.size() / 2 + 1) {
            best = distance;
            nearest = name;
        }
    }
    return nearest;
}

std::unexpected<Error> templateError(const QString& message)
{
    return invalid(u"template"_s, message);
}

Status checkNames(const std::string& text, const QList<TemplateTag>& tags)
{
    for (const TemplateTag& tag : tags) {
        const QString name = QString::fromStdString(tag.name);
        if (tag.kind == TagKind::Comment || variableNames().contains(name))
            continue;
        const QString line = QString::number(lineOf(text, tag.begin));
        const QString nearest = nearestName(name.toLower());
        const QString allowed = variableNames().join(u", "_s);
        if (nearest.isEmpty()) {
            return templateError(
                TemplateTexts::tr("Line %1: there is no variable “%2”. Use one of %3.")
                    .arg(line, name.left(40), allowed));
        }
        return templateError(TemplateTexts::tr(
            "Line %1: there is no variable “%2”. Did you mean “%3”? Use one of %4.")
                                 .arg(line, name.left(40), nearest, allowed));
    }
    return {};
}

Result<QList<TemplateTag>> checkedTags(const std::string& text)
{
    if (text.size() > maxTemplateBytes) {
        return templateError(
            TemplateTexts::tr("The template has %1 KiB. Shorten it to at most 64 KiB.")
                .arg((text.size() + 1023) / 1024));
    }
    TagScan scan = scanTags(text);
    CLARA_TRY(scan.status);
    CLARA_TRY(checkNames(text, scan.tags));
    CLARA_TRY(walkTemplate(text, scan.tags));
    return std::move(scan.tags);
}

size_t sizeOfValue(const TemplateValues& values, const std::string& name)
{
    const auto value = values.find(name);
    return value == values.end() ? 0 : value->second.size();
}

/// How large the result gets at most, computed before anything is built.
size_t renderedSize(
    const std::string& text, const QList<TemplateTag>& tags, const TemplateValues& values)
{
    size_t size = text.size();
    qsizetype hiddenDepth = 0;
    for (const TemplateTag& tag : tags) {
        const size_t valueSize = sizeOfValue(values, tag.name);
        const bool isSection = tag.kind == TagKind::Section || tag.kind == TagKind::InvertedSection;
        size -= tag.end - tag.begin;
        if (tag.kind == TagKind::SectionEnd)
            hiddenDepth = std::max<qsizetype>(0, hiddenDepth - 1);
        else if (isSection
            && (hiddenDepth > 0 || (valueSize == 0) == (tag.kind == TagKind::Section)))
            ++hiddenDepth;
        else if (tag.kind == TagKind::Variable && hiddenDepth == 0)
            size += valueSize;
    }
    return size;
}

} // namespace

const QStringList& variableNames()
{
    static const QStringList names { u"client.name"_s, u"client.city"_s, u"client.brand_notes"_s,
        u"persona.name"_s, u"persona.voice"_s, u"persona.banned"_s, u"persona.language"_s,
        u"topic"_s, u"recent_posts"_s, u"date"_s, u"network"_s };
    return names;
}

Status checkTemplate(const QString& text)
{
    const auto tags = checkedTags(text.toStdString());
    if (!tags)
        return std::unexpected(tags.error());
    return {};
}

Result<QString> render(const QString& text, const QHash<QString, QString>& values)
{
    const std::string utf8 = text.toStdString();
    const auto tags = checkedTags(utf8);
    if (!tags)
        return std::unexpected(tags.error());
    TemplateValues utf8Values;
    for (const QString& name : variableNames())
        utf8Values.emplace(name.toStdString(), values.value(name).toStdString());
    if (renderedSize(utf8, *tags, utf8Values) > maxRenderedBytes) {
        return templateError(
            TemplateTexts::tr("Filled in, the template would exceed 256 KiB. Use long values "
                              "such as recent_posts only once."));
    }
    const auto rendered = renderTemplate(utf8, *tags, utf8Values);
    if (!rendered)
        return std::unexpected(rendered.error());
    return QString::fromStdString(*rendered);
}

QStringList variablesUsed(const QString& text)
{
    QStringList used;
    for (const TemplateTag& tag : scanTags(text.toStdString()).tags) {
        const QString name = QString::fromStdString(tag.name);
        if (tag.kind != TagKind::Comment && !used.contains(name))
            used.append(name);
    }
    return used;
}

} // namespace clara::prompting
