// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace clara {

namespace {
QString jsonTr(const char* text) { return QCoreApplication::translate("clara::Json", text); }
} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray& bytes, const QString& what)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return failure(ErrorKind::Invalid,
            QCoreApplication::translate("clara::Json", "%1 is not a JSON object.").arg(what),
            QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    return document.object();
}

QByteArray toJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QStringList toStringList(const QJsonArray& array)
{
    QStringList list;
    list.reserve(array.size());
    for (const auto& value : array)
        list.append(value.toString());
    return list;
}

QJsonArray toJsonArray(const QStringList& list) { return QJsonArray::fromStringList(list); }

void JsonReader::fail(const QString& key, const QString& message)
{
    if (m_status)
        m_status = invalid(key, message.arg(key));
}

QString JsonReader::string(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() || value.toString().trimmed().isEmpty()) {
        fail(key, jsonTr(QT_TRANSLATE_NOOP("clara::Json", "“%1” is missing. Give it a value.")));
        return {};
    }
    return value.toString();
}

QString JsonReader::optionalString(const QString& key, const QString& fallback)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return fallback;
    if (!value.isString()) {
        fail(key, jsonTr(QT_TRANSLATE_NOOP("clara::Json", "“%1” must be a text.")));
        return fallback;
    }
    return value.toString();
}

std::optional<qint64> JsonReader::optionalInteger(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > 9.0e15) {
        fail(key, jsonTr(QT_TRANSLATE_NOOP("clara::Json", "“%1” must be a whole number.")));
        return std::nullopt;
    }
    return value.toInteger();
}

qint64 JsonReader::integer(const QString& key)
{
    const auto value = optionalInteger(key);
    if (!value)
        fail(key,
            jsonTr(QT_TRANSLATE_NOOP("clara::Json", "“%1” is missing. Give it a whole number.")));
    return value.value_or(0);
}

bool JsonReader::boolean(const QString& key, bool fallback)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return fallback;
    if (!value.isBool())
        fail(key, jsonTr(QT_TRANSLATE_NOOP("clara::Json", "“%1” must be true or false.")));
    return value.toBool(fallback);
}

QStringList JsonReader::optionalStringList(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto& entry : array) {
        if (!entry.isString())
            fail(key, jsonTr(QT_TRANSLATE_NOOP("clara::Json", "“%1” must be a list of texts.")));
        list.append(entry.toString());
    }
    if (!value.isArray())
        fail(key, jsonTr(QT_TRANSLATE_NOOP("clara::Json", "“%1” must be a list of texts.")));
    return list;
}

} // namespace clara
