// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace clara {

/// Parses bytes from outside; depth and size are bounded by the caller. Invalid names what it was.
Result<QJsonObject> parseJsonObject(const QByteArray& bytes, const QString& what);

/// Compact, keys sorted (QJsonObject keeps them so): equal values give equal bytes.
QByteArray toJson(const QJsonObject& object);
QByteArray toJson(const QJsonArray& array);

QStringList toStringList(const QJsonArray& array);
QJsonArray toJsonArray(const QStringList& list);

/// Reads members of one object and remembers the first problem, so that a caller checks once at the
/// end.
class JsonReader {
public:
    explicit JsonReader(const QJsonObject& object)
        : m_object(object)
    {
    }
    /// Required, not empty.
    QString string(const QString& key);
    QString optionalString(const QString& key, const QString& fallback = {});
    std::optional<qint64> optionalInteger(const QString& key);
    qint64 integer(const QString& key);
    bool boolean(const QString& key, bool fallback = false);
    QStringList optionalStringList(const QString& key);
    bool has(const QString& key) const { return m_object.contains(key); }

    Status status() const { return m_status; }

private:
    void fail(const QString& key, const QString& message);

    const QJsonObject m_object;
    Status m_status;
};

} // namespace clara
