// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/postgres_address.h"

#include <QProcess>
#include <QString>

#include <memory>

namespace clara::test {

/// A PostgreSQL server of this test program alone: made in a temporary folder at its first use,
/// reached by 127.0.0.1 and a local socket, gone with the program. It trusts everybody except the
/// role "guarded", whose password is "right", and the members of "sworn".
class PrivatePostgres {
public:
    /// Why there is none; empty when there is.
    static QString missing();
    static PrivatePostgres& instance();
    /// Says before the first use that the server is to keep all that PostgreSQL comes with,
    /// durability above all; otherwise it is made for speed.
    static void useDefaults();
    ~PrivatePostgres();

    void start();
    /// As a power cut: nobody is told, nothing is written.
    void stopImmediately();

    /// By TCP, as the owner of the cluster.
    storage::PostgresAddress address(const QString& schema) const;
    /// The same through the local socket.
    storage::PostgresAddress socketAddress(const QString& schema) const;
    /// A schema that no other case uses.
    QString freshSchema();
    /// Runs SQL as the owner of the cluster, outside of any schema; fails the test on errors. Gives
    /// the first value.
    QString sql(const QString& statement);
    /// The folder of the server's programs.
    QString programs() const { return m_programs; }

private:
    PrivatePostgres();
    QStringList asServerUser(const QString& program, const QStringList& arguments) const;
    void run(
        const QString& program, const QStringList& arguments, QByteArray* output = nullptr) const;
    bool isReady() const;

    QString m_programs;
    QString m_folder;
    int m_port = 0;
    int m_schemas = 0;
    std::unique_ptr<QProcess> m_server;
};

} // namespace clara::test
