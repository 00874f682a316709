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

qint64 Row::integer()
{
    const QVariant value = m_query.value(m_column);
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || m_query.isNull(m_column))
        fail();
    ++m_column;
    return number;
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
    const auto value = optionalInteger();
    return value ? std::optional(instantFromMs(*value)) : std::nullopt;
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
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Storage",
            "A record of the workspace cannot be read. It was changed by something other than "
            "Clara Console; "
            "restore a backup."),
        QStringLiteral("column %1 of: %2").arg(m_badColumn).arg(m_query.lastQuery().left(200)));
}

} // namespace clara::storage
