// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/offline_writer.h"

#include "llm/offline_prompt.h"
#include "llm/phrase_book.h"
#include "llm/token_estimate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

namespace clara::llm {

namespace {

constexpr int phraseAttempts = 40;

quint64 seedFor(const CompletionRequest& request)
{
    quint64 hash = 14695981039346656037ULL;
    const auto mix = [&hash](quint64 value) { hash = (hash ^ value) * 1099511628211ULL; };
    for (const auto& message : request.messages) {
        for (const QChar c : message.role + u'\n' + message.content)
            mix(c.unicode());
    }
    mix(quint64(request.seed.value_or(0)));
    return Dice(hash).next();
}

QRegularExpression wholeWord(const QString& word)
{
    const QString escaped = QRegularExpression::escape(word);
    const bool spaced = word.at(0).isLetterOrNumber() && word.at(0).unicode() < 0x2E80;
    return QRegularExpression(
        spaced ? QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(escaped) : escaped,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString withoutWords(QString text, const QStringList& words)
{
    for (const auto& word : words)
        text.remove(wholeWord(word));
    static const QRegularExpression blanks(QStringLiteral("[ \\t]{2,}"));
    static const QRegularExpression loose(QStringLiteral("[ \\t]+([.,:;!?])"));
    return text.replace(blanks, QStringLiteral(" "))
        .replace(loose, QStringLiteral("\\1"))
        .trimmed();
}

QString tagOf(const QString& topic)
{
    QString tag;
    bool atStart = true;
    for (const QChar c : topic) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            tag += atStart ? c.toUpper() : c;
        atStart = c.isSpace() || c == u'-';
    }
    const bool onlyDigits = std::ranges::all_of(tag, [](QChar c) { return c.isDigit(); });
    return tag.size() > 30 || onlyDigits ? QString() : tag;
}

/// Writes one answer; lives for one call.
class SampleText {
public:
    SampleText(const OfflinePrompt& prompt, quint64 seed)
        : m_prompt(prompt)
        , m_book(PhraseBook::forLanguage(prompt.language))
        , m_dice(seed)
    {
        const QString topic = withoutWords(prompt.topic, prompt.avoid);
        m_values = { { QStringLiteral("topic"), topic },
            { QStringLiteral("client"), withoutWords(prompt.client, prompt.avoid) },
            { QStringLiteral("city"), withoutWords(prompt.city, prompt.avoid) },
            { QStringLiteral("tag"), tagOf(topic) } };
        const QStringList& emoji = m_book.section(QStringLiteral("emoji"));
        if (prompt.emoji && !emoji.isEmpty())
            m_values.insert(QStringLiteral("emoji"), emoji.at(m_dice.below(int(emoji.size()))));
    }

    QString ideas()
    {
        QStringList lines;
        while (lines.size() < 3)
            lines.append(phrase(QStringLiteral("opener"), lines));
        return lines.join(u'\n');
    }

    QString post(int maxCharacters)
    {
        const QString ending = required();
        int room = maxCharacters - int(ending.size());
        QStringList parts;
        const auto add = [&](const QString& part) {
            const int size = int(part.size()) + 1;
            if (part.isEmpty() || size > room)
                return;
            room -= size;
            parts.append(part);
        };
        add(opener());
        add(phrase(QStringLiteral("story"), parts));
        const int details = 1 + m_dice.below(2);
        for (int i = 0; i < details; ++i)
            add(phrase(QStringLiteral("detail"), parts));
        add(phrase(QStringLiteral("closer"), parts));
        if (m_prompt.hashtags && m_dice.below(3) == 0)
            add(phrase(QStringLiteral("tag"), parts));
        QString text = join(parts);
        if (text.isEmpty())
            text = m_values.value(QStringLiteral("topic")).left(std::max(0, room));
        return withoutWords(text, m_prompt.avoid) + ending;
    }

private:
    /// A phrase that is not used yet and holds no unwanted word.
    QString phrase(const QString& section, const QStringList& used)
    {
        const QStringList& phrases = m_book.section(section);
        QString last;
        for (int i = 0; i < phraseAttempts && !phrases.isEmpty(); ++i) {
            const QString whole = withParts(phrases.at(m_dice.below(int(phrases.size()))));
            const QString filled = fillPhrase(whole, m_values, m_dice);
            if (filled.isEmpty() || used.contains(filled))
                continue;
            last = filled;
            const bool clean = std::ranges::none_of(m_prompt.avoid,
                [&filled](const QString& word) { return filled.contains(wholeWord(word)); });
            if (clean)
                return filled;
        }
        return last;
    }

    /// `[name]` becomes a line of that section.
    QString withParts(const QString& phrase)
    {
        static const QRegularExpression part(QStringLiteral("\\[([a-z]+)\\]"));
        QString result = phrase;
        for (auto match = part.match(result); match.hasMatch(); match = part.match(result)) {
            const QStringList& lines = m_book.section(match.captured(1));
            const QString chosen
                = lines.isEmpty() ? QString() : lines.at(m_dice.below(int(lines.size())));
            result.replace(match.capturedStart(), match.capturedLength(), chosen);
        }
        return result;
    }

    QString opener()
    {
        QString idea = m_prompt.idea.simplified();
        if (idea.isEmpty())
            return phrase(QStringLiteral("opener"), {});
        if (idea.back().isLetterOrNumber())
            idea += m_prompt.language == QLatin1String("ja") ? QStringLiteral("。")
                                                             : QStringLiteral(".");
        return idea;
    }

    QString join(const QStringList& parts)
    {
        const QString blank
            = m_prompt.language == QLatin1String("ja") ? QString() : QStringLiteral(" ");
        const bool paragraphs = m_dice.below(3) == 0;
        QString text;
        for (const auto& part : parts) {
            if (!text.isEmpty())
                text += part.startsWith(u'#') || (paragraphs && part == parts.at(1))
                    ? QStringLiteral("\n")
                    : blank;
            text += part;
        }
        return text;
    }

    /// Terms that the post must contain, as a last line.
    QString required() const
    {
        return m_prompt.mustContain.isEmpty()
            ? QString()
            : u'\n' + m_prompt.mustContain.join(QStringLiteral(" · "));
    }

    const OfflinePrompt& m_prompt;
    const PhraseBook& m_book;
    Dice m_dice;
    QHash<QString, QString> m_values;
};

QString writeSample(const CompletionRequest& request)
{
    const OfflinePrompt prompt = readOfflinePrompt(request.messages);
    SampleText sample(prompt, seedFor(request));
    if (prompt.wantsIdeas)
        return sample.ideas();
    // Networks may count wide characters twice; and no answer may be longer than the tokens paid
    // for.
    const bool wide = prompt.language == QLatin1String("ja");
    const int budget = request.maxOutputTokens * (wide ? 1 : 4);
    return sample.post(std::min(wide ? prompt.maxCharacters / 2 : prompt.maxCharacters, budget));
}

} // namespace

QCoro::Task<Completion> OfflineWriter::complete(
    CompletionRequest request, CancelToken token, DeltaSink sink)
{
    Completion completion;
    completion.model = QStringLiteral("offline");
    completion.sample = true;
    if (token.isCancelled()) {
        completion.error = Error { ErrorKind::Cancelled,
            QCoreApplication::translate(
                "clara::OfflineWriter", "The sample text was cancelled before it was written.") };
        co_return completion;
    }
    QElapsedTimer timer;
    timer.start();
    completion.text = writeSample(request);
    completion.finish = FinishReason::Stop;
    completion.tokens = estimateUsage(request.messages, completion.text);
    completion.reportedCostMicroUsd = 0;
    if (sink && request.stream) {
        for (qsizetype at = 0; at < completion.text.size();) {
            const qsizetype blank = completion.text.indexOf(u' ', at);
            const qsizetype end = blank < 0 ? completion.text.size() : blank + 1;
            sink(completion.text.mid(at, end - at));
            at = end;
        }
    }
    completion.latency = milliseconds(timer.elapsed());
    completion.firstToken = completion.latency;
    co_return completion;
}

} // namespace clara::llm
