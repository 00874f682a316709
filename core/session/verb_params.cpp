// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verb_call.h"

#include <QCoreApplication>

#include <limits>

namespace clara::session {

namespace {
QString paramTr(const char* text) { return QCoreApplication::translate("clara::Verbs", text); }
} // namespace

Error unansweredError()
{
    return {
        ErrorKind::Internal,
        paramTr(QT_TRANSLATE_NOOP("clara::Verbs",
            "No answer came in time, so it is not known whether this was done. Look before you try again."))
    };
}

QString VerbParams::text(const QString& key)
{
    m_known.insert(key);
    return m_reader.string(key);
}

QString VerbParams::optionalText(const QString& key, const QString& fallback)
{
    m_known.insert(key);
    return m_reader.optionalString(key, fallback);
}

std::optional<qint64> VerbParams::number(const QString& key, std::optional<qint64> fallback)
{
    m_known.insert(key);
    return m_object.contains(key) ? m_reader.optionalInteger(key) : fallback;
}

std::optional<int> VerbParams::smallNumber(const QString& key, std::optional<int> fallback)
{
    const auto value = number(key, fallback);
    if (!value)
        return std::nullopt;
    if (*value < std::numeric_limits<int>::min() || *value > std::numeric_limits<int>::max()) {
        refuse(key,
            paramTr(QT_TRANSLATE_NOOP("clara::Verbs", "“%1” is too large a number.")).arg(key));
        return fallback;
    }
    return int(*value);
}

bool VerbParams::flag(const QString& key, bool fallback)
{
    m_known.insert(key);
    return m_reader.boolean(key, fallback);
}

QStringList VerbParams::list(const QString& key, const QStringList& fallback)
{
    m_known.insert(key);
    return m_object.contains(key) ? m_reader.optionalStringList(key) : fallback;
}

QJsonArray VerbParams::array(const QString& key)
{
    m_known.insert(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() && !value.isUndefined())
        refuse(key, paramTr(QT_TRANSLATE_NOOP("clara::Verbs", "“%1” must be a list.")).arg(key));
    return value.toArray();
}

bool VerbParams::has(const QString& key)
{
    m_known.insert(key);
    return m_object.contains(key);
}

void VerbParams::refuse(const QString& key, const QString& message)
{
    if (m_status)
        m_status = invalid(key, message);
}

void VerbParams::refuseChoice(const QString& key, const QString& given, const QStringList& choices)
{
    refuse(key,
        paramTr(
            QT_TRANSLATE_NOOP("clara::Verbs", "“%1” is not possible for %2. Choose one of: %3."))
            .arg(given.left(60), key, choices.join(QLatin1String(", "))));
}

Status VerbParams::soFar() const
{
    CLARA_TRY(m_reader.status());
    return m_status;
}

Status VerbParams::done() const
{
    CLARA_TRY(soFar());
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            return invalid(it.key(),
                paramTr(QT_TRANSLATE_NOOP(
                            "clara::Verbs", "“%1” is not a parameter of this verb. Leave it out."))
                    .arg(it.key().left(60)));
    }
    return {};
}

} // namespace clara::session
