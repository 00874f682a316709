// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_persona_repository.h"

#include "domain/names.h"
#include "storage/sql/record_errors.h"
#include "storage/sql/verdict_json.h"

namespace clara::storage {

namespace {

const QString selectPersonas
    = QStringLiteral("SELECT id, client_id, name, voice, topics, banned, language, revision, "
                     "created_at, updated_at FROM personas ");

Persona readPersona(Row& row)
{
    Persona persona;
    persona.id = row.id<PersonaId>();
    persona.clientId = row.id<ClientId>();
    persona.name = row.text();
    persona.voice = row.text();
    persona.topics = row.name(listFromJson);
    persona.banned = row.name(listFromJson);
    persona.language = row.text();
    persona.revision = row.number();
    persona.createdAt = row.instant();
    persona.updatedAt = row.instant();
    return persona;
}

} // namespace

Status SqlPersonaRepository::insert(const Persona& persona)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "INSERT INTO personas (client_id, id, name, name_key, voice, topics, banned, language, "
            "revision, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING"),
        persona.clientId, persona.id, persona.name, nameKey(persona.name), persona.voice,
        listToJson(persona.topics), listToJson(persona.banned), persona.language, persona.revision,
        persona.createdAt, persona.updatedAt);
    CLARA_TRY(insertedNamed(rows, persona.name));
    m_session.touch(Entity::Persona);
    return {};
}

Result<Persona> SqlPersonaRepository::update(const Persona& persona)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "UPDATE personas SET name = ?, name_key = ?, voice = ?, topics = ?, banned = ?, "
            "language = ?, revision = revision + 1, updated_at = ? "
            "WHERE client_id = ? AND id = ? AND revision = ?"),
        persona.name, nameKey(persona.name), persona.voice, listToJson(persona.topics),
        listToJson(persona.banned), persona.language, persona.updatedAt, persona.clientId,
        persona.id, persona.revision);
    m_session.touch(Entity::Persona);
    return updatedNamed(rows, persona.name, [&] { return find(persona.id); });
}

Result<QList<Persona>> SqlPersonaRepository::some(const QList<PersonaId>& ids)
{
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("id"), idTexts(ids));
    return m_session.list(
        selectPersonas + QStringLiteral("WHERE ") + which.sql, readPersona, which.values);
}

Result<Persona> SqlPersonaRepository::find(PersonaId id)
{
    return required(
        m_session.first(selectPersonas + QStringLiteral("WHERE id = ?"), readPersona, id),
        QStringLiteral("persona"));
}

Result<QList<Persona>> SqlPersonaRepository::list(std::optional<ClientId> client)
{
    if (client)
        return m_session.list(
            selectPersonas + QStringLiteral("WHERE client_id = ? ORDER BY name_key, id"),
            readPersona, *client);
    return m_session.list(selectPersonas + QStringLiteral("ORDER BY name_key, id"), readPersona);
}

} // namespace clara::storage
