// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/offline_prompt.h"

#include <QRegularExpression>

#include <algorithm>

namespace clara::llm {

namespace {

using Pattern = QRegularExpression;

QString lastCapture(const QString& pattern, const QString& text)
{
    const Pattern expression(pattern, Pattern::CaseInsensitiveOption | Pattern::MultilineOption);
    QString found;
    auto match = expression.globalMatch(text);
    while (match.hasNext())
        found = match.next().captured(1).trimmed();
    return found;
}

QStringList allCaptures(const QString& pattern, const QString& text)
{
    const Pattern expression(pattern, Pattern::CaseInsensitiveOption | Pattern::MultilineOption);
    QStringList found;
    auto match = expression.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured(1).trimmed());
    return found;
}

QString lineValue(const QString& names, const QString& text)
{
    return lastCapture(
        QStringLiteral("^[ \\t*-]*(?:%1)[ \\t]*[:：][ \\t]*(\\S.*)$").arg(names), text);
}

QStringList commaList(const QString& text)
{
    QStringList result;
    for (const auto& part : text.split(Pattern(QStringLiteral("[,;、]")))) {
        const QString word = part.trimmed();
        if (!word.isEmpty() && !result.contains(word, Qt::CaseInsensitive))
            result.append(word);
    }
    return result;
}

QString languageOf(const QString& text)
{
    const QString named = lineValue(QStringLiteral("language|sprache|言語"), text).toLower();
    for (const auto& [key, names] : QList<std::pair<QString, QStringList>> {
             { QStringLiteral("de"),
                 { QStringLiteral("de"), QStringLiteral("german"), QStringLiteral("deutsch") } },
             { QStringLiteral("ja"), { QStringLiteral("ja"), QStringLiteral("日本語") } },
             { QStringLiteral("en"), { QStringLiteral("en") } } }) {
        if (std::ranges::any_of(
                names, [&named = named](const QString& name) { return named.startsWith(name); }))
            return key;
    }
    if (!named.isEmpty())
        return QStringLiteral("en");
    static const Pattern kana(QStringLiteral("[\\x{3041}-\\x{30FF}]"));
    static const Pattern german(QStringLiteral("[äöüß]|\\b(?:und|der|schreibe?|über|nicht)\\b"),
        Pattern::CaseInsensitiveOption);
    if (text.contains(kana))
        return QStringLiteral("ja");
    return text.contains(german) ? QStringLiteral("de") : QStringLiteral("en");
}

/// The first words of the operator's last message: better than nothing when no line names a topic.
QString fallbackTopic(const QString& text)
{
    const QString about
        = lastCapture(QStringLiteral("\\b(?:about|über|zum thema)[ \\t]+([^.!?\\n]{3,60})"), text);
    if (!about.isEmpty())
        return about;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, 6);
    return words.isEmpty() ? QStringLiteral("today") : words.join(u' ').left(60);
}

int limitIn(const QString& text)
{
    const QString number
        = lastCapture(QStringLiteral("(?:at most|maximum(?: of)?|max\\.?|up "
                                     "to|höchstens|maximal|最大)[ \\t]*(\\d{1,5})[ \\t]*"
                                     "(?:characters|chars|graphemes|zeichen|文字|字)"),
            text);
    return number.isEmpty() ? 500 : std::clamp(number.toInt(), 20, 3000);
}

/// Words quoted in the lines that say why the last version was refused. Longer quotes are whole
/// sentences or earlier posts, which a new text leaves behind anyway.
QStringList refusedWords(const QString& text)
{
    static const Pattern quote(QStringLiteral("[“„\"「»]([^“”„\"「」«»]{1,40})[”“\"」«]"));
    QStringList words;
    const qsizetype from = text.lastIndexOf(QStringLiteral("refused:"), -1, Qt::CaseInsensitive);
    if (from < 0)
        return words;
    for (const auto& line :
        allCaptures(QStringLiteral("^[ \\t]*[-*•][ \\t]*(.+)$"), text.mid(from))) {
        auto match = quote.globalMatch(line);
        while (match.hasNext()) {
            const QString word = match.next().captured(1).trimmed();
            if (word.count(u' ') <= 2)
                words.append(word);
        }
    }
    return words;
}

} // namespace

OfflinePrompt readOfflinePrompt(const QList<ChatMessage>& messages)
{
    QStringList contents;
    for (const auto& message : messages)
        contents.append(message.content);
    const QString text = contents.join(u'\n');

    OfflinePrompt prompt;
    prompt.topic = lineValue(QStringLiteral("topic|thema|subject|話題|トピック"), text);
    if (prompt.topic.isEmpty())
        prompt.topic = fallbackTopic(messages.isEmpty() ? QString() : messages.last().content);
    prompt.topic = prompt.topic.left(80);
    while (prompt.topic.endsWith(u'.'))
        prompt.topic.chop(1);
    prompt.client = lineValue(QStringLiteral("client|client name|kunde|顧客"), text).left(80);
    prompt.city = lineValue(QStringLiteral("city|client city|stadt|ort"), text).left(80);
    prompt.idea = lineValue(QStringLiteral("idea|hook|idee"), text).left(160);
    prompt.language = languageOf(text);
    prompt.maxCharacters = limitIn(text);
    prompt.wantsIdeas = lineValue(QStringLiteral("task"), text)
                            .startsWith(QLatin1String("ideas"), Qt::CaseInsensitive);
    for (const auto& line :
        allCaptures(QStringLiteral("^[ \\t]*must contain[ \\t]*:[ \\t]*(\\S.*)$"), text))
        prompt.mustContain += commaList(line);
    prompt.mustContain.removeDuplicates();
    prompt.avoid
        = commaList(lineValue(
              QStringLiteral("banned|banned words|avoid|never use|do not use|verboten"), text))
        + refusedWords(text);
    for (const auto& wanted : prompt.mustContain)
        prompt.avoid.removeAll(wanted);
    prompt.avoid.removeDuplicates();
    static const Pattern noEmoji(
        QStringLiteral("\\b(?:no|without|keine?|ohne) emojis?\\b"), Pattern::CaseInsensitiveOption);
    static const Pattern noTags(QStringLiteral("\\b(?:no|without|keine?|ohne) hashtags?\\b"),
        Pattern::CaseInsensitiveOption);
    prompt.emoji = !text.contains(noEmoji);
    prompt.hashtags = !text.contains(noTags);
    return prompt;
}

} // namespace clara::llm
