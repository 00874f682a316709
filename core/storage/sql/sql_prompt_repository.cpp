// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_prompt_repository.h"

#include "domain/names.h"
#include "storage/sql/record_errors.h"

namespace clara::storage {

namespace {

const QString selectPrompts = QStringLiteral(
    "SELECT id, client_id, name, current_version, revision, created_at, updated_at FROM prompts ");
const QString selectPromptVersions
    = QStringLiteral("SELECT id, client_id, prompt_id, number, template_text, note, author, "
                     "created_at FROM prompt_versions ");

Prompt readPrompt(Row& row)
{
    Prompt prompt;
    prompt.id = row.id<PromptId>();
    prompt.clientId = row.id<ClientId>();
    prompt.name = row.text();
    prompt.currentVersion = row.optionalId<PromptVersionId>();
    prompt.revision = row.number();
    prompt.createdAt = row.instant();
    prompt.updatedAt = row.instant();
    return prompt;
}

PromptVersion readPromptVersion(Row& row)
{
    PromptVersion version;
    version.id = row.id<PromptVersionId>();
    version.clientId = row.id<ClientId>();
    version.promptId = row.id<PromptId>();
    version.number = row.number();
    version.templateText = row.text();
    version.note = row.text();
    version.author = row.text();
    version.createdAt = row.instant();
    return version;
}

} // namespace

Status SqlPromptRepository::insert(const Prompt& prompt)
{
    const auto rows = m_session.execute(
        QStringLiteral("INSERT INTO prompts (client_id, id, name, name_key, current_version, "
                       "revision, created_at, "
                       "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        prompt.clientId, prompt.id, prompt.name, nameKey(prompt.name), prompt.currentVersion,
        prompt.revision, prompt.createdAt, prompt.updatedAt);
    CLARA_TRY(insertedNamed(rows, prompt.name));
    m_session.touch(Entity::Prompt);
    return {};
}

Result<Prompt> SqlPromptRepository::update(const Prompt& prompt)
{
    const auto rows = m_session.execute(
        QStringLiteral("UPDATE prompts SET name = ?, name_key = ?, current_version = ?, revision = "
                       "revision + 1, "
                       "updated_at = ? WHERE client_id = ? AND id = ? AND revision = ?"),
        prompt.name, nameKey(prompt.name), prompt.currentVersion, prompt.updatedAt, prompt.clientId,
        prompt.id, prompt.revision);
    m_session.touch(Entity::Prompt);
    return updatedNamed(rows, prompt.name, [&] { return find(prompt.id); });
}

Result<QList<Prompt>> SqlPromptRepository::some(const QList<PromptId>& ids)
{
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("id"), idTexts(ids));
    return m_session.list(
        selectPrompts + QStringLiteral("WHERE ") + which.sql, readPrompt, which.values);
}

Result<Prompt> SqlPromptRepository::find(PromptId id)
{
    return required(m_session.first(selectPrompts + QStringLiteral("WHERE id = ?"), readPrompt, id),
        QStringLiteral("prompt"));
}

Result<QList<Prompt>> SqlPromptRepository::list(std::optional<ClientId> client)
{
    if (client)
        return m_session.list(
            selectPrompts + QStringLiteral("WHERE client_id = ? ORDER BY name_key, id"), readPrompt,
            *client);
    return m_session.list(selectPrompts + QStringLiteral("ORDER BY name_key, id"), readPrompt);
}

Status SqlPromptRepository::insertVersion(const PromptVersion& version)
{
    const auto rows = m_session.execute(
        QStringLiteral("INSERT INTO prompt_versions (client_id, id, prompt_id, number, "
                       "template_text, note, author, "
                       "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        version.clientId, version.id, version.promptId, version.number, version.templateText,
        version.note, version.author, version.createdAt);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return changedMeanwhile(); // someone else wrote the version of this number
    m_session.touch(Entity::Prompt);
    return {};
}

Result<PromptVersion> SqlPromptRepository::findVersion(PromptVersionId id)
{
    return required(m_session.first(selectPromptVersions + QStringLiteral("WHERE id = ?"),
                        readPromptVersion, id),
        QStringLiteral("prompt version"));
}

Result<QList<PromptVersion>> SqlPromptRepository::versions(PromptId prompt)
{
    return m_session.list(
        selectPromptVersions + QStringLiteral("WHERE prompt_id = ? ORDER BY number DESC"),
        readPromptVersion, prompt);
}

} // namespace clara::storage
