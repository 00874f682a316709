// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedules/cron_words.h"

#include "models/date_words.h"
#include "models/time_words.h"
#include "scheduling/cron.h"
#include "scheduling/cron_sentence.h"
#include "scheduling/zone_name.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace clara::ui {

namespace {

QString cronTr(const char* text)
{
    return QCoreApplication::translate("clara::ui::CronWords", text);
}

QRegularExpression strongPattern(const QString& alsoStrong)
{
    QStringList words { QStringLiteral("\\d{1,2}:\\d{2}") };
    for (int day = 1; day <= 7; ++day)
        words.append(QRegularExpression::escape(QLocale().dayName(day)));
    const QString days = words.mid(1).join(QLatin1Char('|'));
    // "Monday to Friday" is one thought: short words between two days belong to it.
    words.prepend(QStringLiteral("(?:%1)(?:.{1,6}?(?:%1))+").arg(days));
    if (!alsoStrong.isEmpty())
        words.append(QRegularExpression::escape(alsoStrong));
    return QRegularExpression(words.join(QLatin1Char('|')));
}

} // namespace

QString cronSentence(const QString& cron)
{
    const auto parsed = scheduling::CronExpression::parse(cron);
    return parsed ? scheduling::describe(*parsed, QLocale()) : QString();
}

QString cronSummary(const QString& cron, const QTimeZone& zone, Instant now)
{
    const auto parsed = scheduling::CronExpression::parse(cron);
    if (!parsed || !zone.isValid())
        return {};
    const QString sentence = scheduling::describe(*parsed, QLocale());
    const QString city = scheduling::cityName(zone);
    const auto next = parsed->next(now, zone);
    if (!next)
        return cronTr(QT_TRANSLATE_NOOP("clara::ui::CronWords", "%1, in %2 time. It never runs."))
            .arg(sentence, city);
    const QDate day = toZone(*next, zone).date();
    const QDate today = toZone(now, zone).date();
    const QString dayWords = day == today
        ? cronTr(QT_TRANSLATE_NOOP("clara::ui::CronWords", "today"))
        : day == today.addDays(1) ? cronTr(QT_TRANSLATE_NOOP("clara::ui::CronWords", "tomorrow"))
                                  : shortDateWithDay(day);
    return cronTr(QT_TRANSLATE_NOOP("clara::ui::CronWords", "%1, in %2 time. Next: %3, %4."))
        .arg(sentence, city, dayWords, relativeTime(*next, now));
}

QString strongTimes(const QString& sentence, const QString& alsoStrong)
{
    QString html;
    qsizetype done = 0;
    auto matches = strongPattern(alsoStrong).globalMatch(sentence);
    while (matches.hasNext()) {
        const auto match = matches.next();
        html += sentence.mid(done, match.capturedStart() - done).toHtmlEscaped();
        html += QStringLiteral("<span style=\"font-weight:600\">%1</span>")
                    .arg(match.captured().toHtmlEscaped());
        done = match.capturedEnd();
    }
    return html + sentence.mid(done).toHtmlEscaped();
}

} // namespace clara::ui
