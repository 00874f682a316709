// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/invisible_rule.h"

#include "guardrails/folded_text.h"
#include "text/code_points.h"
#include "text/emoji.h"

#include <QCoreApplication>

#include <optional>

namespace clara::guardrails {

namespace {

enum class HiddenKind { Invisible, Tag, Direction };

struct Place {
    QStringView text;
    qsizetype position = 0;
    int units = 1;
    bool afterEmoji = false;
    bool hasRightToLeft = false;
};

bool isJoiningScript(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Nko:
    case QChar::Script_Mongolian:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool hasUnspacedSyllables(char32_t c)
{
    const auto script = QChar::script(c);
    return script == QChar::Script_Thai || script == QChar::Script_Lao
        || script == QChar::Script_Khmer || script == QChar::Script_Myanmar;
}

char32_t before(const Place& place)
{
    return place.position > 0 ? text::codePointBefore(place.text, place.position).value : 0;
}

char32_t after(const Place& place)
{
    const qsizetype next = place.position + place.units;
    return next < place.text.size() ? text::codePointAt(place.text, next).value : 0;
}

bool isJoinerInPlace(char32_t c, const Place& place)
{
    if (c == 0x200D && place.afterEmoji)
        return text::emojiLength(place.text, place.position + place.units) > 0;
    return isJoiningScript(before(place)) && (c == 0x200D || isJoiningScript(after(place)));
}

bool isSelectorInPlace(char32_t c, const Place& place)
{
    const char32_t base = before(place);
    if (c >= 0xE0100)
        return QChar::script(base)
            == QChar::Script_Han; // variants of ideographs, as in family names
    const auto category = QChar::category(base);
    return place.afterEmoji || category == QChar::Symbol_Other || category == QChar::Symbol_Math
        || QChar::script(base) == QChar::Script_Han;
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\r' && c != U'\t') || (c >= 0x7F && c <= 0x9F);
}

bool isFiller(char32_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5
        || c == 0x180E || (c >= 0x2060 && c <= 0x2064) || c == 0x3164 || c == 0xFEFF || c == 0xFFA0
        || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0x1D173 && c <= 0x1D17A);
}

std::optional<HiddenKind> hiddenKind(char32_t c, const Place& place)
{
    if (c >= 0xE0000 && c <= 0xE007F)
        return HiddenKind::Tag;
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F))
        return HiddenKind::Direction;
    if (c == 0x200E || c == 0x200F || c == 0x061C)
        return place.hasRightToLeft ? std::nullopt : std::optional(HiddenKind::Direction);
    if (c == 0x200C || c == 0x200D)
        return isJoinerInPlace(c, place) ? std::nullopt : std::optional(HiddenKind::Invisible);
    if (c == 0x200B)
        return hasUnspacedSyllables(before(place)) ? std::nullopt
                                                   : std::optional(HiddenKind::Invisible);
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF))
        return isSelectorInPlace(c, place) ? std::nullopt : std::optional(HiddenKind::Invisible);
    return isFiller(c) || isControl(c) ? std::optional(HiddenKind::Invisible) : std::nullopt;
}

QString hiddenReason(HiddenKind kind, char32_t c, int count)
{
    const QString code
        = QStringLiteral("U+") + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0');
    switch (kind) {
    case HiddenKind::Tag:
        return QCoreApplication::translate("clara::Guardrails",
            "%n invisible tag character(s) stand here (first %1). They can carry hidden text. "
            "Remove them.",
            nullptr, count)
            .arg(code);
    case HiddenKind::Direction:
        return QCoreApplication::translate("clara::Guardrails",
            "The character %1 turns the reading direction around, so that readers may see another "
            "text than the one stored. Remove it.")
            .arg(code);
    case HiddenKind::Invisible:
        break;
    }
    return QCoreApplication::translate("clara::Guardrails",
        "%n invisible character(s) stand here (first %1). They break search, links and screen "
        "readers. Remove them.",
        nullptr, count)
        .arg(code);
}

bool containsRightToLeft(const QString& text)
{
    for (const QChar c : text) {
        if (c.isLetter() && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL))
            return true;
    }
    return false;
}

struct HiddenRun {
    Span span;
    HiddenKind kind = HiddenKind::Invisible;
    char32_t first = 0;
    int count = 0;
};

QList<HiddenRun> hiddenRuns(const QString& text)
{
    QList<HiddenRun> runs;
    Place place { text, 0, 1, false, containsRightToLeft(text) };
    while (place.position < text.size()) {
        const auto emoji = text::emojiLength(text, place.position);
        if (emoji > 0) {
            place.position += emoji;
            place.afterEmoji = true;
            continue;
        }
        const text::CodePoint c = text::codePointAt(text, place.position);
        place.units = c.units;
        const auto kind = hiddenKind(c.value, place);
        if (kind) {
            const bool continues = !runs.isEmpty() && runs.last().kind == *kind
                && runs.last().span.end == place.position;
            if (!continues)
                runs.append({ { int(place.position), 0 }, *kind, c.value, 0 });
            runs.last().span.end = int(place.position) + c.units;
            ++runs.last().count;
        }
        place.position += c.units;
        place.afterEmoji = place.afterEmoji && !kind && c.value >= 0xFE00 && c.value <= 0xFE0F;
    }
    return runs;
}

} // namespace

QString InvisibleRule::id() const { return QStringLiteral("text.invisible"); }

QString InvisibleRule::title() const
{
    return QCoreApplication::translate("clara::Guardrails", "Invisible and bidi characters");
}

QList<Finding> InvisibleRule::find(const Candidate& candidate, const RuleContext&) const
{
    QList<Finding> findings;
    for (const auto& run : hiddenRuns(candidate.text)) {
        Finding finding;
        finding.severity = Severity::Block;
        finding.start = run.span.start;
        finding.end = run.span.end;
        finding.reason = hiddenReason(run.kind, run.first, run.count);
        findings.append(finding);
    }
    return findings;
}

} // namespace clara::guardrails
