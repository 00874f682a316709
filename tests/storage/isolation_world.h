// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <optional>

namespace clara::test {

/// Somebody who signs in to the database with a role of their own. Ranks: 5 maker of the tables, 4
/// owner, 3 operator, 2 reviewer, 1 viewer, 0 nothing.
struct Identity {
    QString name {};
    int everywhere = 0;
    int a = 0; ///< rank for client A
    int b = 0;
    QString member {}; ///< empty: the maker
    QString login {};
    int anywhere() const { return std::max({ everywhere, a, b }); }
};

/// The rank that each kind of statement needs for the rows of a table; 0: nobody may.
struct Expectation {
    QString table {};
    QString clientColumn {}; ///< empty: rows belong to the workspace
    int select = 0;
    int insert = 0;
    int update = 0;
    int remove = 0;
    QString change {}; ///< what the update sets; empty: the first column to itself
};

/// One row of a table, and who may do what with it: "A"/"B"/"-" where the client decides.
struct Finding {
    QString identity {};
    QString cell {};
    QString expected {};
};

/// Two clients with a row in every table, eight identities, and the question who may do what, asked
/// in plain SQL under each identity's own sign-in.
class IsolationWorld {
public:
    explicit IsolationWorld(const QString& schema);
    ~IsolationWorld();
    Q_DISABLE_COPY_MOVE(IsolationWorld)

    static const QList<Expectation>& expectations();
    const QList<Identity>& identities() const { return m_identities; }
    const Identity& identity(const QString& name) const;
    QString clientA() const { return m_a; }
    QString clientB() const { return m_b; }
    const QString& schema() const { return m_schema; }

    /// Asks for one table; one finding per identity.
    QList<Finding> ask(const Expectation& expectation);
    /// Runs a statement as somebody. Gives the SQLSTATE, empty when it was done; `value` takes the
    /// first value.
    QString run(
        const QString& identity, const QString& sql, QString* value = nullptr, int* rows = nullptr);
    /// The same outside of any identity, as a superuser; fails the test on errors.
    QString superuser(const QString& sql);
    /// A member of client `client` (empty: of all; no role: of none) with a sign-in; gives the name
    /// of the role.
    QString addMember(
        const QString& name, const QString& role, const QString& client, QString* member = nullptr);

private:
    void fillClient(const QString& client, int number);
    void fillSecrets();
    void fillPresence();
    void open(const QString& name, const QString& login);
    bool may(const Identity& identity, const Expectation& expectation, const QString& kind,
        const QString& client);
    QString rowOf(const Expectation& expectation, const QString& client);
    QString condition(const Expectation& expectation, const QString& client) const;

    QString m_schema;
    QString m_a;
    QString m_b;
    QString m_policy; ///< the member "policy"
    QList<Identity> m_identities;
    QMap<QString, QString> m_connections; ///< by identity
};

} // namespace clara::test
