// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/row.h"

#include <QCoreApplication>

namespace clara::storage {

QString Row::text()
{
    const QVariant value = m_query.value(m_column);
    if (value.typeId() != QMetaType::QString || m_query.isNull(m_column))
        fail();
    ++m_column;
    return value.toString();
}

QByteArray Row::bytes()
{
    const QVariant value = m_query.value(m_column);
    if (value.typeId() != QMetaType::QByteArray)
        fail();
    ++m_column;
    return value.toByteArray();
}

qint64 Row::integer() { return toInteger(m_query.value(m_column)); }

qint64 Row::toInteger(const QVariant& value)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || m_query.isNull(m_column))
        fail();
    ++m_column;
    return number;
}

Instant Row::instant()
{
    const QVariant value = m_query.value(m_column);
    if (value.typeId() != QMetaType::QDateTime)
        return instantFromMs(toInteger(value));
    const QDateTime moment = value.toDateTime();
    if (!moment.isValid())
        fail();
    ++m_column;
    return instantFromMs(moment.toMSecsSinceEpoch());
}

std::optional<qint64> Row::optionalInteger()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return integer();
}

std::optional<int> Row::optionalNumber()
{
    const auto value = optionalInteger();
    return value ? std::optional(int(*value)) : std::nullopt;
}

std::optional<Instant> Row::optionalInstant()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return instant();
}

QString Row::optionalText()
{
    if (isNull()) {
        ++m_column;
        return {};
    }
    return text();
}

void Row::fail()
{
    if (m_badColumn < 0)
        m_badColumn = m_column;
}

Status Row::status() const
{
    if (m_badColumn < 0)
        return {};
    // The values of an EXECUTE are contents, which do not belong into a log.
    QString sql = m_query.lastQuery().left(200);
    if (sql.startsWith(u"EXECUTE"))
        sql = sql.section(u'(', 0, 0);
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Storage",
            "A record of the workspace cannot be read. It was changed by something other than "
            "Clara Console; "
            "restore a backup."),
        QStringLiteral("column %1 of: %2").arg(m_badColumn).arg(sql));
}

} // namespace clara::storage
