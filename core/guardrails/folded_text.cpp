// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/folded_text.h"

#include "text/code_points.h"

namespace clara::guardrails {

namespace {

bool continuesCluster(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing || c == 0xFF9E
        || c == 0xFF9F; // half-width voicing marks
}

bool isDropped(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == 0x034F || c == 0x115F || c == 0x1160
        || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE01EF);
}

QChar plainForm(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
        return u'-';
    default:
        return c.isSpace() ? QChar(u' ') : c;
    }
}

/// Scripts that are written without blanks between words: there a neighbour says nothing about a
/// word's end.
bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c == 0x30FC; // the prolonged sound mark has no script of its own
    }
}

bool isSpacedWordCharacter(char32_t c)
{
    const bool word = QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
    return word && !isUnspaced(c);
}

} // namespace

FoldedText::FoldedText(const QString& text)
{
    for (qsizetype position = 0; position < text.size();) {
        const qsizetype start = position;
        const text::CodePoint first = text::codePointAt(text, position);
        position += first.units;
        if (isDropped(first.value))
            continue;
        while (position < text.size()) {
            const text::CodePoint next = text::codePointAt(text, position);
            if (!continuesCluster(next.value) && !isDropped(next.value))
                break;
            position += next.units;
        }
        QString cluster;
        for (qsizetype i = start; i < position;) {
            const text::CodePoint part = text::codePointAt(text, i);
            if (!isDropped(part.value))
                cluster += QStringView(text).mid(i, part.units);
            i += part.units;
        }
        QString plain = cluster.normalized(QString::NormalizationForm_KC).toCaseFolded();
        plain.replace(u'ß', QLatin1String("ss")); // Qt folds one character to one
        for (const QChar raw : plain) {
            const QChar c = plainForm(raw);
            if (c == u' ' && m_folded.endsWith(u' '))
                continue;
            m_folded += c;
            m_origins.append({ int(start), int(position) });
        }
    }
}

Span FoldedText::original(qsizetype start, qsizetype end) const
{
    if (start >= end || end > m_origins.size())
        return {};
    return { m_origins.at(start).start, m_origins.at(end - 1).end };
}

/// No word runs across `position`.
bool FoldedText::isBoundary(qsizetype position) const
{
    if (position <= 0 || position >= m_folded.size())
        return true;
    return !isSpacedWordCharacter(text::codePointBefore(m_folded, position).value)
        || !isSpacedWordCharacter(text::codePointAt(m_folded, position).value);
}

QList<Span> FoldedText::find(const QString& term) const
{
    const QString wanted = FoldedText(term).folded().trimmed();
    QList<Span> spans;
    if (wanted.isEmpty())
        return spans;
    for (qsizetype at = m_folded.indexOf(wanted); at >= 0; at = m_folded.indexOf(wanted, at + 1)) {
        if (isBoundary(at) && isBoundary(at + wanted.size()))
            spans.append(original(at, at + wanted.size()));
    }
    return spans;
}

} // namespace clara::guardrails
