// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/phrase_book.h"

#include <QFile>
#include <QRegularExpression>

#include <utility>

namespace clara::llm {

namespace {

QString readPhrases(const QString& language)
{
    QFile file(QStringLiteral(":/clara/llm/phrases.%1.txt").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString chooseAlternatives(const QString& phrase, Dice& dice)
{
    static const QRegularExpression choice(QStringLiteral("\\{([^{}]*)\\}"));
    QString result;
    qsizetype from = 0;
    auto match = choice.globalMatch(phrase);
    while (match.hasNext()) {
        const auto hit = match.next();
        const QStringList alternatives = hit.captured(1).split(u'|');
        result += phrase.mid(from, hit.capturedStart() - from);
        result += alternatives.at(dice.below(int(alternatives.size())));
        from = hit.capturedEnd();
    }
    return result + phrase.mid(from);
}

} // namespace

PhraseBook::PhraseBook(const QString& text)
{
    QString current;
    for (const auto& raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[') && line.indexOf(u']') == line.size() - 1)
            current = line.mid(1, line.size() - 2);
        else if (!line.isEmpty() && !line.startsWith(QLatin1String("# ")))
            m_sections[current].append(line);
    }
}

const PhraseBook& PhraseBook::forLanguage(const QString& language)
{
    static const PhraseBook english(readPhrases(QStringLiteral("en")));
    static const PhraseBook german(readPhrases(QStringLiteral("de")));
    static const PhraseBook japanese(readPhrases(QStringLiteral("ja")));
    if (language == QLatin1String("de"))
        return german;
    return language == QLatin1String("ja") ? japanese : english;
}

const QStringList& PhraseBook::section(const QString& name) const
{
    static const QStringList none;
    const auto found = m_sections.constFind(name);
    return found == m_sections.constEnd() ? none : *found;
}

quint64 Dice::next()
{
    m_state += 0x9E3779B97F4A7C15ULL; // splitmix64
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

QString fillPhrase(const QString& phrase, const QHash<QString, QString>& values, Dice& dice)
{
    static const QRegularExpression slot(QStringLiteral("<([a-z]+)>"));
    const QString chosen = chooseAlternatives(phrase, dice);
    QString result;
    qsizetype from = 0;
    auto match = slot.globalMatch(chosen);
    while (match.hasNext()) {
        const auto hit = match.next();
        const QString value = values.value(hit.captured(1));
        if (value.isEmpty())
            return {};
        result += chosen.mid(from, hit.capturedStart() - from) + value;
        from = hit.capturedEnd();
    }
    result += chosen.mid(from);
    if (!result.isEmpty())
        result[0] = result.at(0).toUpper();
    return result;
}

} // namespace clara::llm
