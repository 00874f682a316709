// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_model_repository.h"

#include "domain/names.h"
#include "storage/sql/record_errors.h"

namespace clara::storage {

namespace {

const QString selectModels
    = QStringLiteral("SELECT id, name, provider, base_url, model, secret_ref, max_tokens_field, "
                     "is_default, revision, created_at, "
                     "updated_at FROM model_connections ");

ModelConnection readModel(Row& row)
{
    ModelConnection connection;
    connection.id = row.id<ModelConnectionId>();
    connection.name = row.text();
    connection.provider = row.text();
    connection.baseUrl = row.text();
    connection.model = row.text();
    connection.secret = SecretRef::fromString(row.text());
    connection.maxTokensField = row.text();
    connection.isDefault = row.flag();
    connection.revision = row.number();
    connection.createdAt = row.instant();
    connection.updatedAt = row.instant();
    return connection;
}

} // namespace

Status SqlModelRepository::insert(const ModelConnection& connection)
{
    const auto rows = m_session.execute(
        QStringLiteral("INSERT INTO model_connections (id, name, name_key, provider, base_url, "
                       "model, secret_ref, "
                       "max_tokens_field, is_default, revision, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        connection.id, connection.name, nameKey(connection.name), connection.provider,
        connection.baseUrl, connection.model, connection.secret.toString(),
        connection.maxTokensField, connection.isDefault, connection.revision, connection.createdAt,
        connection.updatedAt);
    CLARA_TRY(insertedNamed(rows, connection.name));
    m_session.touch(Entity::Model);
    return {};
}

// Which one is the default is changed by setDefault() alone: an edit cannot make a second one.
Result<ModelConnection> SqlModelRepository::update(const ModelConnection& connection)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "UPDATE model_connections SET name = ?, name_key = ?, provider = ?, base_url = ?, "
            "model = ?, "
            "secret_ref = ?, max_tokens_field = ?, revision = revision + 1, updated_at = ? "
            "WHERE id = ? AND revision = ?"),
        connection.name, nameKey(connection.name), connection.provider, connection.baseUrl,
        connection.model, connection.secret.toString(), connection.maxTokensField,
        connection.updatedAt, connection.id, connection.revision);
    m_session.touch(Entity::Model);
    return updatedNamed(rows, connection.name, [&] { return find(connection.id); });
}

Result<ModelConnection> SqlModelRepository::find(ModelConnectionId id)
{
    return required(m_session.first(selectModels + QStringLiteral("WHERE id = ?"), readModel, id),
        QStringLiteral("model"));
}

Result<QList<ModelConnection>> SqlModelRepository::list()
{
    return m_session.list(selectModels + QStringLiteral("ORDER BY name_key"), readModel);
}

Status SqlModelRepository::setDefault(ModelConnectionId id)
{
    const auto found = find(id);
    if (!found)
        return std::unexpected(found.error());
    // Two statements: the index that allows one default only is checked row by row.
    CLARA_TRY(m_session.execute(
        QStringLiteral(
            "UPDATE model_connections SET is_default = FALSE WHERE is_default = TRUE AND id <> ?"),
        id));
    CLARA_TRY(m_session.execute(
        QStringLiteral("UPDATE model_connections SET is_default = TRUE WHERE id = ?"), id));
    m_session.touch(Entity::Model);
    return {};
}

} // namespace clara::storage
