// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"

#include <QSqlQuery>

namespace clara::storage {

/// Reads the columns of one result row from left to right, in the order of the SELECT. The first
/// NULL or value of the wrong kind is remembered and makes `status()` an error, so that a reader
/// checks once at the end.
class Row {
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {
    }

    QString text();
    QByteArray bytes();
    qint64 integer();
    int number() { return int(integer()); }
    bool flag() { return integer() != 0; }
    Instant instant();
    milliseconds duration() { return milliseconds(integer()); }
    std::optional<qint64> optionalInteger();
    std::optional<int> optionalNumber();
    std::optional<Instant> optionalInstant();
    /// Empty for NULL.
    QString optionalText();
    template <class IdType> IdType id()
    {
        const auto id = IdType::fromString(text());
        if (!id)
            fail();
        return id.value_or(IdType());
    }
    /// The null id for NULL.
    template <class IdType> IdType optionalId()
    {
        if (isNull()) {
            ++m_column;
            return IdType();
        }
        return id<IdType>();
    }
    /// A stored name, through its `xFromString`.
    template <class Parse> auto name(Parse parse)
    {
        const auto value = parse(QStringView(text()));
        if (!value)
            fail();
        return value.value_or(typename decltype(parse(QStringView()))::value_type {});
    }
    /// Bytes through `unpack(QByteArray) -> optional`; NULL is passed on as empty bytes.
    template <class Unpack> auto packed(Unpack unpack)
    {
        const auto value = unpack(isNull() ? skipped() : bytes());
        if (!value)
            fail();
        return value.value_or(typename decltype(unpack(QByteArray()))::value_type {});
    }
    bool isNull() const { return m_query.isNull(m_column); }
    void skip(int columns) { m_column += columns; }

    Status status() const;

private:
    QByteArray skipped()
    {
        ++m_column;
        return {};
    }
    qint64 toInteger(const QVariant& value);
    void fail();

    const QSqlQuery& m_query;
    int m_column = 0;
    int m_badColumn = -1;
};

} // namespace clara::storage
