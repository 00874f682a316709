// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_settings_repository.h"

namespace clara::storage {

Result<QString> SqlSettingsRepository::value(const QString& key)
{
    auto found = m_session.first(
        QStringLiteral("SELECT value FROM settings WHERE name = ?"),
        [](Row& row) { return row.text(); }, key);
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(QString());
}

Status SqlSettingsRepository::set(const QString& key, const QString& value)
{
    const auto rows = m_session.execute(
        QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?) "
                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        key, value);
    if (!rows)
        return std::unexpected(rows.error());
    m_session.touch(Entity::Setting);
    return {};
}

} // namespace clara::storage
