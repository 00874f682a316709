// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/cron_sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <bit>
#include <functional>

namespace clara::scheduling {

namespace {

using namespace Qt::StringLiterals;

class SentenceTexts {
    Q_DECLARE_TR_FUNCTIONS(clara::CronSentence)
};

constexpr int maxListedTimes = 6;

QList<int> valuesOf(quint64 bits)
{
    QList<int> values;
    for (; bits != 0; bits &= bits - 1)
        values.append(std::countr_zero(bits));
    return values;
}

/// The constant distance between neighbours, or 0 when there is none.
int evenStep(const QList<int>& values)
{
    if (values.size() < 2)
        return 0;
    const int step = values.at(1) - values.at(0);
    for (qsizetype i = 2; i < values.size(); ++i) {
        if (values.at(i) - values.at(i - 1) != step)
            return 0;
    }
    return step;
}

/// The step when the values are 0, n, 2n… and n divides `cycle`, so that the rhythm never breaks;
/// else 0.
int unbrokenStep(const QList<int>& values, int cycle)
{
    const int step = evenStep(values);
    return step > 0 && values.first() == 0 && cycle % step == 0 && values.size() == cycle / step
        ? step
        : 0;
}

QString clockText(int hour, int minute)
{
    return u"%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

QString rangeText(const QString& from, const QString& to)
{
    return SentenceTexts::tr("%1 to %2", "a range of numbers, weekdays or months").arg(from, to);
}

/// A sentence about one expression, put together from a phrase for the time and one for the day.
class SentenceBuilder {
public:
    SentenceBuilder(const CronExpression& cron, const QLocale& locale)
        : m_cron(cron)
        , m_locale(locale)
        , m_minutes(valuesOf(cron.minute().values))
        , m_hours(valuesOf(cron.hour().values))
    {
    }

    QString sentence() const
    {
        const QString day = dayPhrase();
        if (day.isEmpty())
            return timePhrase();
        return SentenceTexts::tr("%1 %2", "time, then days: At 07:30 + on Monday")
            .arg(timePhrase(), day);
    }

private:
    bool everyHour() const { return m_hours.size() == 24; }
    bool everyMinute() const { return m_minutes.size() == 60; }

    QString timePhrase() const
    {
        if (m_minutes.size() * m_hours.size() <= maxListedTimes)
            return SentenceTexts::tr("At %1", "one or more times of day").arg(timesList());
        if (everyHour())
            return everyHourPhrase();
        if (const int step = unbrokenStep(m_minutes, 60); step > 0)
            return steppedMinutesPhrase(step);
        if (m_minutes.size() == 1) {
            const QString phrase = oneMinutePhrase();
            if (!phrase.isEmpty())
                return phrase;
        }
        return SentenceTexts::tr("At minute %1 of the hours %2", "numbers, lists or ranges")
            .arg(numbers(m_minutes), numbers(m_hours));
    }

    QString timesList() const
    {
        QStringList times;
        for (const int hour : m_hours) {
            for (const int minute : m_minutes)
                times.append(clockText(hour, minute));
        }
        return joined(times);
    }

    QString everyHourPhrase() const
    {
        if (const int step = unbrokenStep(m_minutes, 60); step > 0)
            return everyMinutes(step);
        if (m_minutes == QList<int> { 0 })
            return SentenceTexts::tr("Every hour on the hour");
        return SentenceTexts::tr("At minute %1 of every hour").arg(numbers(m_minutes));
    }

    static QString everyMinutes(int step)
    {
        return step == 1 ? SentenceTexts::tr("Every minute")
                         : SentenceTexts::tr("Every %n minutes", nullptr, step);
    }

    /// Every n minutes during some of the hours.
    QString steppedMinutesPhrase(int step) const
    {
        const bool range = evenStep(m_hours) == 1 || m_hours.size() == 1;
        if (range) {
            return SentenceTexts::tr("%1 between %2 and %3", "Every 15 minutes, 08:00, 17:59")
                .arg(everyMinutes(step), clockText(m_hours.first(), 0),
                    clockText(m_hours.last(), 59));
        }
        return SentenceTexts::tr("%1 of the hours %2", "Every 15 minutes, list of hours")
            .arg(everyMinutes(step), numbers(m_hours));
    }

    /// One minute of many hours; empty when the hours have no simple rhythm.
    QString oneMinutePhrase() const
    {
        const int minute = m_minutes.first();
        const int step = evenStep(m_hours);
        const QString first = clockText(m_hours.first(), minute);
        const QString last = clockText(m_hours.last(), minute);
        if (step == 1)
            return SentenceTexts::tr("Every hour from %1 to %2").arg(first, last);
        if (step > 1)
            return SentenceTexts::tr("Every %n hours from %1 to %2", nullptr, step)
                .arg(first, last);
        return {};
    }

    /// Empty when every day matches and the time phrase already says how often.
    QString dayPhrase() const
    {
        const bool everyDayOfMonth = m_cron.dayOfMonth().values == 0xfffffffe;
        const bool everyWeekday = m_cron.weekday().values == 0x7f;
        const bool everyMonth = m_cron.month().values == 0x1ffe;
        const bool either = m_cron.matchesEitherDay();
        const bool everyDay
            = either ? everyDayOfMonth || everyWeekday : everyDayOfMonth && everyWeekday;
        if (everyDay && everyMonth)
            return everyHour() && unbrokenStep(m_minutes, 60) > 0 ? QString()
                                                                  : SentenceTexts::tr("every day");
        const QString months = everyMonth ? QString() : monthNames();
        if (everyDay)
            return SentenceTexts::tr("every day in %1", "months").arg(months);
        if (everyWeekday)
            return dayOfMonthPhrase(months);
        if (everyDayOfMonth)
            return weekdayPhrase(months);
        return either ? eitherPhrase(months) : bothPhrase(months);
    }

    QString dayOfMonthPhrase(const QString& months) const
    {
        if (months.isEmpty())
            return SentenceTexts::tr("on day %1 of the month", "number or list").arg(days());
        return SentenceTexts::tr("on day %1 of %2", "number or list, months").arg(days(), months);
    }

    QString weekdayPhrase(const QString& months) const
    {
        if (months.isEmpty())
            return SentenceTexts::tr("on %1", "weekdays").arg(weekdayNames());
        return SentenceTexts::tr("on %1 in %2", "weekdays, months").arg(weekdayNames(), months);
    }

    QString eitherPhrase(const QString& months) const
    {
        if (months.isEmpty()) {
            return SentenceTexts::tr(
                "on day %1 of the month and also on %2", "number or list, weekdays")
                .arg(days(), weekdayNames());
        }
        return SentenceTexts::tr(
            "on day %1 of %2 and also on %3 in these months", "number or list, months, weekdays")
            .arg(days(), months, weekdayNames());
    }

    QString bothPhrase(const QString& months) const
    {
        if (months.isEmpty()) {
            return SentenceTexts::tr(
                "on day %1 of the month, only if it is a %2", "number or list, weekdays")
                .arg(days(), weekdayChoice());
        }
        return SentenceTexts::tr(
            "on day %1 of %2, only if it is a %3", "number or list, months, weekdays")
            .arg(days(), months, weekdayChoice());
    }

    QString days() const { return numbers(valuesOf(m_cron.dayOfMonth().values)); }

    QString monthNames() const
    {
        const auto name = [this](int month) { return m_locale.standaloneMonthName(month); };
        return runs(valuesOf(m_cron.month().values), name);
    }

    /// Weekdays from Monday to Sunday, so that a weekend stays together.
    QList<int> weekdays() const
    {
        QList<int> values = valuesOf(m_cron.weekday().values);
        if (values.first() == 0) {
            values.removeFirst();
            values.append(7);
        }
        return values;
    }

    QString weekdayNames() const
    {
        const auto name = [this](int day) { return m_locale.standaloneDayName(day); };
        return runs(weekdays(), name);
    }

    QString weekdayChoice() const
    {
        QStringList names;
        for (const int day : weekdays())
            names.append(m_locale.standaloneDayName(day));
        const QString last = names.takeLast();
        if (names.isEmpty())
            return last;
        return SentenceTexts::tr("%1 or %2", "a choice of weekdays").arg(names.join(u", "_s), last);
    }

    QString numbers(const QList<int>& values) const
    {
        const int step = evenStep(values);
        if (step > 1 && values.size() > 4) {
            return SentenceTexts::tr("%1 to %2 in steps of %3")
                .arg(QString::number(values.first()), QString::number(values.last()),
                    QString::number(step));
        }
        return runs(values, [](int value) { return QString::number(value); });
    }

    /// A list in which three or more neighbours become a range.
    QString runs(const QList<int>& values, const std::function<QString(int)>& name) const
    {
        QStringList parts;
        for (qsizetype i = 0; i < values.size();) {
            qsizetype end = i + 1;
            while (end < values.size() && values.at(end) == values.at(end - 1) + 1)
                ++end;
            if (end - i > 2) {
                parts.append(rangeText(name(values.at(i)), name(values.at(end - 1))));
                i = end;
            } else {
                parts.append(name(values.at(i++)));
            }
        }
        return joined(parts);
    }

    QString joined(const QStringList& parts) const
    {
        if (parts.size() < 2)
            return parts.value(0);
        return m_locale.createSeparatedList(parts);
    }

    const CronExpression& m_cron;
    const QLocale& m_locale;
    const QList<int> m_minutes;
    const QList<int> m_hours;
};

} // namespace

QString describe(const CronExpression& cron, const QLocale& locale)
{
    if (cron.minute().values == 0)
        return SentenceTexts::tr("Never");
    return SentenceBuilder(cron, locale).sentence();
}

} // namespace clara::scheduling
