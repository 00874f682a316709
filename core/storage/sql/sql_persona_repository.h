// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/setup_repositories.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlPersonaRepository final : public PersonaRepository {
public:
    explicit SqlPersonaRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Persona& persona) override;
    Result<Persona> update(const Persona& persona) override;
    Result<Persona> find(PersonaId id) override;
    Result<QList<Persona>> some(const QList<PersonaId>& ids) override;
    Result<QList<Persona>> list(std::optional<ClientId> client) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
