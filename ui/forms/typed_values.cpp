// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typed_values.h"

#include <QRegularExpression>

namespace clara::ui {

QStringList readTerms(const QString& typed)
{
    static const QRegularExpression separator(QStringLiteral("[,\\n]"));
    QStringList terms;
    for (const QString& part : typed.split(separator)) {
        const QString term = part.simplified();
        if (!term.isEmpty() && !terms.contains(term))
            terms.append(term);
    }
    return terms;
}

QString showTerms(const QStringList& terms) { return terms.join(QStringLiteral(", ")); }

QString showLines(const QStringList& terms) { return terms.join(QLatin1Char('\n')); }

Typed<qint64> readUsd(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (text.startsWith(QLatin1Char('$')))
        text = text.mid(1).trimmed();
    // At most six decimals are kept exactly; three digits after a comma would be read as thousands
    // by some.
    static const QRegularExpression shape(
        QStringLiteral("^(-?)(\\d{1,9})(?:(?:\\.(\\d{1,6}))|(?:,(\\d{1,2})))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return { std::nullopt, false };
    const QString fraction = match.captured(3) + match.captured(4);
    const qint64 micro = match.captured(2).toLongLong() * 1'000'000
        + fraction.leftJustified(6, QLatin1Char('0')).toLongLong();
    return { match.captured(1).isEmpty() ? micro : -micro, true };
}

QString showUsd(const std::optional<qint64>& microUsd)
{
    if (!microUsd)
        return {};
    const qint64 size = qAbs(*microUsd);
    const QString sign = *microUsd < 0 ? QStringLiteral("-") : QString();
    QString fraction = QStringLiteral("%1").arg(size % 1'000'000, 6, 10, QLatin1Char('0'));
    while (fraction.size() > 2 && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction == QLatin1String("00"))
        return sign + QString::number(size / 1'000'000);
    return sign + QString::number(size / 1'000'000) + QLatin1Char('.') + fraction;
}

Typed<int> readInt(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    bool fine = false;
    const int number = text.toInt(&fine);
    return fine ? Typed<int> { number, true } : Typed<int> { std::nullopt, false };
}

QString showInt(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace clara::ui
