// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/sql_session.h"

namespace clara::storage {

/// A transaction that is rolled back unless it was committed.
class Transaction {
public:
    enum class Mode { Read, Write };

    explicit Transaction(SqlSession& session)
        : m_session(session)
    {
    }
    ~Transaction()
    {
        if (m_open)
            m_session.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    Status begin(Mode mode)
    {
        const Dialect& dialect = m_session.dialect();
        m_open = true; // a failed BEGIN is cleaned up like a failed COMMIT
        return m_session.begin(mode == Mode::Write ? dialect.beginWrite() : dialect.beginRead());
    }
    /// Durable on success; on failure everything is rolled back.
    Status commit()
    {
        CLARA_TRY(m_session.commit());
        m_open = false;
        return {};
    }

private:
    SqlSession& m_session;
    bool m_open = false;
};

} // namespace clara::storage
