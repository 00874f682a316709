// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/date_words.h"

#include <QCoreApplication>

namespace clara::ui {

namespace {

QString inPattern(const QDate& date, const char* pattern, const QLocale& locale)
{
    return locale.toString(date, QCoreApplication::translate("clara::ui::DateWords", pattern));
}

} // namespace

QString shortDate(const QDate& date, const QLocale& locale)
{
    //: Pattern of a date, d day, MMM short month, MMMM month, ddd short weekday, dddd weekday: 21
    //: Oct
    return inPattern(date, QT_TRANSLATE_NOOP("clara::ui::DateWords", "d MMM"), locale);
}

QString shortDateWithDay(const QDate& date, const QLocale& locale)
{
    //: Pattern of a date: Wed 21 Oct
    return inPattern(date, QT_TRANSLATE_NOOP("clara::ui::DateWords", "ddd d MMM"), locale);
}

QString longDate(const QDate& date, const QLocale& locale)
{
    //: Pattern of a date: 21 October
    return inPattern(date, QT_TRANSLATE_NOOP("clara::ui::DateWords", "d MMMM"), locale);
}

QString longDateWithDay(const QDate& date, const QLocale& locale)
{
    //: Pattern of a date: Wednesday 21 October
    return inPattern(date, QT_TRANSLATE_NOOP("clara::ui::DateWords", "dddd d MMMM"), locale);
}

} // namespace clara::ui
