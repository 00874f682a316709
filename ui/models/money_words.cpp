// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/money_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace clara::ui {

namespace {

QString dollars(qint64 microUsd, int places)
{
    if (microUsd == 0)
        return QStringLiteral("$0");
    return QStringLiteral("$") + QString::number(static_cast<double>(microUsd) / 1e6, 'f', places);
}

} // namespace

QString callCost(std::optional<qint64> microUsd)
{
    if (!microUsd)
        return QCoreApplication::translate("clara::ui::MoneyWords", "unknown");
    return dollars(*microUsd, 4);
}

QString sumCost(const UsageSum& sum)
{
    if (sum.unknownCalls > 0)
        return QCoreApplication::translate("clara::ui::MoneyWords", "at least %1")
            .arg(dollars(sum.microUsd, 2));
    return dollars(sum.microUsd, 2);
}

QString moneyAmount(qint64 microUsd) { return dollars(microUsd, 2); }

QString countWords(qint64 count) { return QLocale(QLocale::English).toString(count); }

} // namespace clara::ui
