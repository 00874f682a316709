// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/cron_parser.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <bit>

namespace clara::scheduling {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxLength = 256;

class CronTexts {
    Q_DECLARE_TR_FUNCTIONS(clara::Cron)
};

std::unexpected<Error> cronError(const QString& message) { return invalid(u"cron"_s, message); }

/// What one field accepts and how it is called in messages.
struct FieldRule {
    const char* name; ///< translated label
    const char* outOfRange; ///< translated sentence; %1 is the refused value
    int min;
    int max;
    int stepMax; ///< how many values there are
    QStringList valueNames; ///< three-letter names, starting at min
};

const std::array<FieldRule, 5>& fieldRules()
{
    static const std::array<FieldRule, 5> rules { {
        { QT_TRANSLATE_NOOP("clara::Cron", "Minute"),
            QT_TRANSLATE_NOOP("clara::Cron", "Minute %1: use 0 to 59."), 0, 59, 60, {} },
        { QT_TRANSLATE_NOOP("clara::Cron", "Hour"),
            QT_TRANSLATE_NOOP("clara::Cron", "Hour %1: use 0 to 23."), 0, 23, 24, {} },
        { QT_TRANSLATE_NOOP("clara::Cron", "Day of month"),
            QT_TRANSLATE_NOOP("clara::Cron", "Day of month %1: use 1 to 31."), 1, 31, 31, {} },
        { QT_TRANSLATE_NOOP("clara::Cron", "Month"),
            QT_TRANSLATE_NOOP("clara::Cron", "Month %1: use 1 to 12 or JAN to DEC."), 1, 12, 12,
            { u"JAN"_s, u"FEB"_s, u"MAR"_s, u"APR"_s, u"MAY"_s, u"JUN"_s, u"JUL"_s, u"AUG"_s,
                u"SEP"_s, u"OCT"_s, u"NOV"_s, u"DEC"_s } },
        { QT_TRANSLATE_NOOP("clara::Cron", "Weekday"),
            QT_TRANSLATE_NOOP("clara::Cron", "Weekday %1: use 0 to 7 or SUN to SAT."), 0, 7, 7,
            { u"SUN"_s, u"MON"_s, u"TUE"_s, u"WED"_s, u"THU"_s, u"FRI"_s, u"SAT"_s } },
    } };
    return rules;
}

bool isWeekday(const FieldRule& rule) { return rule.max == 7; }

bool isAsciiNumber(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// One field of one expression: turns its text into the set of values.
class FieldReader {
public:
    FieldReader(const FieldRule& rule, const QString& text)
        : m_rule(rule)
        , m_text(text)
    {
    }

    Result<CronField> read()
    {
        CronField field;
        const QStringList pieces = m_text.split(u',');
        for (const QString& piece : pieces) {
            const auto values = readPiece(piece);
            if (!values)
                return std::unexpected(values.error());
            field.values |= *values;
        }
        if (isWeekday(m_rule) && field.contains(7))
            field.values = (field.values | 1) & 0x7f;
        field.isSingle = pieces.size() == 1 && !m_text.contains(u'*') && !m_text.contains(u'-');
        field.startsWithStar = m_text.startsWith(u'*');
        return field;
    }

private:
    Result<quint64> readPiece(const QString& piece) const
    {
        if (piece.isEmpty()) {
            return cronError(
                CronTexts::tr("“%1” in the field “%2” has an empty entry. Remove the extra comma.")
                    .arg(shown(m_text), label()));
        }
        const QStringList parts = piece.split(u'/');
        if (parts.size() > 2)
            return notUnderstood(piece);
        const QString& base = parts.first();
        int from = m_rule.min;
        int to = isWeekday(m_rule) ? 6 : m_rule.max;
        const bool isRange = base == "*"_L1 || base.contains(u'-');
        if (base != "*"_L1) {
            const auto range = readRange(base, piece);
            if (!range)
                return std::unexpected(range.error());
            std::tie(from, to) = *range;
        }
        int step = 1;
        if (parts.size() == 2) {
            const auto wanted = readStep(parts.last(), piece);
            if (!wanted)
                return std::unexpected(wanted.error());
            step = *wanted;
            if (!isRange)
                return stepNeedsRange(piece, from, step);
        }
        quint64 values = 0;
        for (int value = from; value <= to; value += step)
            values |= quint64(1) << value;
        return values;
    }

    Result<std::pair<int, int>> readRange(const QString& base, const QString& piece) const
    {
        const QStringList ends = base.split(u'-');
        if (ends.size() > 2)
            return notUnderstood(piece);
        const auto from = readValue(ends.first(), piece);
        if (!from)
            return std::unexpected(from.error());
        if (ends.size() == 1)
            return std::pair(*from, *from);
        auto to = readValue(ends.last(), piece);
        if (!to)
            return std::unexpected(to.error());
        // “SAT-SUN” means the weekend: the name at the upper end is the Sunday that closes the
        // week.
        if (isWeekday(m_rule) && *to == 0 && *from > 0 && !isAsciiNumber(ends.last()))
            to = 7;
        if (*from > *to) {
            const int last = isWeekday(m_rule) ? 6 : m_rule.max;
            return cronError(
                CronTexts::tr("“%1” in the field “%2” runs backwards. Write %3-%4,%5-%6.")
                    .arg(shown(piece), label(), QString::number(*from), QString::number(last),
                        QString::number(m_rule.min), QString::number(*to)));
        }
        return std::pair(*from, *to);
    }

    Result<int> readValue(const QString& text, const QString& piece) const
    {
        if (isAsciiNumber(text)) {
            bool ok = false;
            const int value = text.toInt(&ok);
            if (!ok || value < m_rule.min || value > m_rule.max) {
                return cronError(
                    QCoreApplication::translate("clara::Cron", m_rule.outOfRange).arg(shown(text)));
            }
            return value;
        }
        const auto index = m_rule.valueNames.indexOf(text.toUpper());
        if (index < 0)
            return notUnderstood(piece);
        return m_rule.min + int(index);
    }

    Result<int> readStep(const QString& text, const QString& piece) const
    {
        if (!isAsciiNumber(text))
            return notUnderstood(piece);
        bool ok = false;
        const int step = text.toInt(&ok);
        if (!ok || step < 1 || step > m_rule.stepMax) {
            return cronError(CronTexts::tr("“%1” in the field “%2”: use a step of 1 to %3.")
                                 .arg(shown(piece), label(), QString::number(m_rule.stepMax)));
        }
        return step;
    }

    std::unexpected<Error> stepNeedsRange(const QString& piece, int from, int step) const
    {
        return cronError(
            CronTexts::tr("“%1” in the field “%2”: a step needs a range. Write %3-%4/%5 or */%5.")
                .arg(shown(piece), label(), QString::number(from),
                    QString::number(isWeekday(m_rule) ? 6 : m_rule.max), QString::number(step)));
    }

    std::unexpected<Error> notUnderstood(const QString& piece) const
    {
        return cronError(
            CronTexts::tr("“%1” in the field “%2” is not understood. Use numbers from %3 to %4, "
                          "lists like 1,3, ranges like 1-3 or steps like */2.")
                .arg(shown(piece), label(), QString::number(m_rule.min),
                    QString::number(m_rule.max)));
    }

    /// The operator's own text in a message, kept short.
    static QString shown(const QString& text)
    {
        return text.size() > 40 ? text.left(39) + u'…' : text;
    }
    QString label() const { return QCoreApplication::translate("clara::Cron", m_rule.name); }

    const FieldRule& m_rule;
    const QString m_text;
};

/// The five fields a shorthand stands for; empty for an unknown one.
QString shorthandFields(const QString& name)
{
    if (name == "@hourly"_L1)
        return u"0 * * * *"_s;
    if (name == "@daily"_L1 || name == "@midnight"_L1)
        return u"0 0 * * *"_s;
    if (name == "@weekly"_L1)
        return u"0 0 * * 0"_s;
    if (name == "@monthly"_L1)
        return u"0 0 1 * *"_s;
    if (name == "@yearly"_L1 || name == "@annually"_L1)
        return u"0 0 1 1 *"_s;
    return {};
}

Result<QStringList> splitFields(const QString& text)
{
    QString fields = text;
    if (text.startsWith(u'@')) {
        const QString name = text.toLower();
        if (name == "@reboot"_L1) {
            return cronError(
                CronTexts::tr("“@reboot” names no time, because a schedule does not depend on "
                              "restarts. Use for example @daily."));
        }
        fields = shorthandFields(name);
        if (fields.isEmpty()) {
            return cronError(
                CronTexts::tr("“%1” is not a known shorthand. Use @hourly, @daily, @weekly, "
                              "@monthly or @yearly.")
                    .arg(text.left(40)));
        }
    }
    const QStringList parts = fields.split(u' ');
    if (parts.size() != 5) {
        return cronError(
            CronTexts::tr("A cron expression has five fields: minute, hour, day of month, month, "
                          "weekday. This one has %n.",
                nullptr, int(parts.size())));
    }
    return parts;
}

int longestMonth(int month)
{
    static constexpr std::array<int, 12> lengths { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return lengths[size_t(month - 1)];
}

/// Refuses a day that no month of the pattern has. With the either-rule the weekday still matches.
Status checkDayComes(const CronExpression& expression)
{
    if (expression.matchesEitherDay())
        return {};
    const int firstDay = std::countr_zero(expression.dayOfMonth().values);
    for (int month = 1; month <= 12; ++month) {
        if (expression.month().contains(month) && firstDay <= longestMonth(month))
            return {};
    }
    const int firstMonth = std::countr_zero(expression.month().values);
    return cronError(
        CronTexts::tr("%1 %2 never comes, so nothing would ever run. Choose another day or month.",
            "day, month: 30 February")
            .arg(QString::number(firstDay), QLocale().standaloneMonthName(firstMonth)));
}

} // namespace

Result<CronExpression> CronParser::parse(const QString& text)
{
    if (text.size() > maxLength) {
        return cronError(
            CronTexts::tr("A cron expression has at most %1 characters, this one has %2.")
                .arg(maxLength)
                .arg(text.size()));
    }
    CronExpression expression;
    expression.m_text = text.simplified();
    if (expression.m_text.isEmpty())
        return cronError(CronTexts::tr("Enter a cron expression, for example 30 7 * * 1-5."));
    const auto parts = splitFields(expression.m_text);
    if (!parts)
        return std::unexpected(parts.error());
    const std::array<CronField*, 5> fields { &expression.m_minute, &expression.m_hour,
        &expression.m_dayOfMonth, &expression.m_month, &expression.m_weekday };
    for (size_t i = 0; i < fields.size(); ++i) {
        const auto field = FieldReader(fieldRules()[i], parts->at(qsizetype(i))).read();
        if (!field)
            return std::unexpected(field.error());
        *fields[i] = *field;
    }
    CLARA_TRY(checkDayComes(expression));
    return expression;
}

} // namespace clara::scheduling
