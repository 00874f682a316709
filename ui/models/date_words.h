// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace clara::ui {

/// Dates in the order and with the signs of the interface language; names of days and months come
/// from the locale.

/// "21 Oct"
QString shortDate(const QDate& date, const QLocale& locale = QLocale());
/// "Wed 21 Oct"
QString shortDateWithDay(const QDate& date, const QLocale& locale = QLocale());
/// "21 October"
QString longDate(const QDate& date, const QLocale& locale = QLocale());
/// "Wednesday 21 October"
QString longDateWithDay(const QDate& date, const QLocale& locale = QLocale());

} // namespace clara::ui
