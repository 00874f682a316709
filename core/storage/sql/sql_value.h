// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QVariant>

/// How domain values become placeholders. A null id or an empty optional is NULL; a null QString is
/// ''. An instant keeps its type until the dialect says how it is bound.
namespace clara::storage {

inline QVariant sqlNull() { return QVariant(QMetaType::fromType<QString>()); }
inline QVariant toSql(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
inline QVariant toSql(const QByteArray& bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
inline QVariant toSql(bool value) { return QVariant(value); }
inline QVariant toSql(int value) { return QVariant(value); }
inline QVariant toSql(qint64 value) { return QVariant(value); }
inline QVariant toSql(Instant instant) { return QVariant::fromValue(instant); }
inline QVariant toSql(milliseconds duration) { return QVariant(qint64(duration.count())); }
inline QVariant toSql(const QVariant& value) { return value; }
template <class Tag> QVariant toSql(const Id<Tag>& id)
{
    return id.isNull() ? sqlNull() : QVariant(id.toString());
}
template <class IdType> QStringList idTexts(const QList<IdType>& ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const auto& id : ids)
        texts.append(id.toString());
    return texts;
}
template <class T> QVariant toSql(const std::optional<T>& value)
{
    return value ? toSql(*value) : sqlNull();
}

} // namespace clara::storage
