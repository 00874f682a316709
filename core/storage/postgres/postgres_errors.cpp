// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_errors.h"

#include "storage/sql/record_errors.h"

#include <QCoreApplication>

namespace clara::storage {

namespace {

QString postgresTr(const char* text) { return QCoreApplication::translate("clara::Storage", text); }

/// What a message of the client library means. %1: host, %2: user, %3: database.
struct Reading {
    const char* mark;
    ErrorKind kind;
    const char* sentence;
};

namespace sentence {

const char* const notResolved = QT_TRANSLATE_NOOP(
    "clara::Storage", "The host “%1” was not found. Check its spelling and the network.");
const char* const refused = QT_TRANSLATE_NOOP(
    "clara::Storage", "No database answers at “%1”. Check the port and whether the server runs.");
const char* const unreachable = QT_TRANSLATE_NOOP("clara::Storage",
    "The host “%1” cannot be reached. Check the network, the VPN and the firewall.");
const char* const noTls = QT_TRANSLATE_NOOP("clara::Storage",
    "The server at “%1” does not encrypt. Turn TLS on there; only on a network of your own may "
    "sslmode=disable be added to the address.");
const char* const untrusted = QT_TRANSLATE_NOOP("clara::Storage",
    "The certificate of “%1” is not trusted. Name the server's root certificate with sslrootcert=… "
    "in the address.");
const char* const password = QT_TRANSLATE_NOOP("clara::Storage",
    "The server did not accept the password of “%2”, or got none. Put it into the file that "
    "PGPASSFILE names, or send it with --password-stdin.");
const char* const noDatabase = QT_TRANSLATE_NOOP("clara::Storage",
    "There is no database “%3” on “%1”. Check the address, or have it created there.");
const char* const notLetIn = QT_TRANSLATE_NOOP("clara::Storage",
    "The server at “%1” does not let “%2” in from this computer. Ask its administrator for "
    "access.");
const char* const full = QT_TRANSLATE_NOOP("clara::Storage",
    "The server at “%1” has no connection left. Close other programs that use it, or wait a "
    "moment.");
const char* const starting = QT_TRANSLATE_NOOP(
    "clara::Storage", "The server at “%1” is just starting or stopping. Try again in a moment.");
const char* const unknownTenant = QT_TRANSLATE_NOOP("clara::Storage",
    "The pooler at “%1” does not know “%2”. Copy the whole user name, which ends with the name of "
    "the project.");
const char* const other = QT_TRANSLATE_NOOP(
    "clara::Storage", "The database at “%1” did not let this program in. The log says why.");

} // namespace sentence

const QList<Reading>& readings()
{
    // The first that fits counts: what the server says comes before how it was reached.
    static const QList<Reading> list {
        { "could not translate host name", ErrorKind::Storage, sentence::notResolved },
        { "password authentication failed", ErrorKind::Auth, sentence::password },
        { "no password supplied", ErrorKind::Auth, sentence::password },
        { "no encryption", ErrorKind::Auth, sentence::notLetIn },
        { "pg_hba.conf rejects", ErrorKind::Auth, sentence::notLetIn },
        { "no pg_hba.conf entry", ErrorKind::Auth, sentence::notLetIn },
        { "authentication failed", ErrorKind::Auth, sentence::notLetIn },
        { "permission denied for database", ErrorKind::Auth, sentence::notLetIn },
        { "is not permitted to log in", ErrorKind::Auth, sentence::notLetIn },
        { "Tenant or user not found", ErrorKind::Auth, sentence::unknownTenant },
        { "too many c", ErrorKind::Storage, sentence::full },
        { "connection slots", ErrorKind::Storage, sentence::full },
        { "MaxClients", ErrorKind::Storage, sentence::full },
        { "database system is", ErrorKind::Storage, sentence::starting },
        { "does not support SSL", ErrorKind::Storage, sentence::noTls },
        { "certificate", ErrorKind::Storage, sentence::untrusted },
        { "SSL error", ErrorKind::Storage, sentence::untrusted },
        { "Connection refused", ErrorKind::Storage, sentence::refused },
        { "No such file or directory", ErrorKind::Storage, sentence::refused },
        { "timeout expired", ErrorKind::Storage, sentence::unreachable },
        { "timed out", ErrorKind::Storage, sentence::unreachable },
        { "No route to host", ErrorKind::Storage, sentence::unreachable },
        { "unreachable", ErrorKind::Storage, sentence::unreachable },
        { "server closed the connection", ErrorKind::Storage, sentence::refused },
    };
    return list;
}

bool isConnectionState(const QString& state)
{
    return state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P"))
        || state == QLatin1String("25P03");
}

QString stateSentence(const QString& state)
{
    if (state.startsWith(QLatin1String("53")))
        return postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The database server has no room left. Nothing was changed. Free space there and try "
            "again."));
    if (state == QLatin1String("25006"))
        return postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The database can only be read at the moment. Nothing was changed. Connect to the main "
            "server, or wait until it takes changes again."));
    if (state == QLatin1String("57014") || state == QLatin1String("55P03"))
        return postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The database took too long, so this was given up. Nothing was changed. Try again in a "
            "moment."));
    if (state.startsWith(QLatin1String("40")))
        return postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
            "Others were changing the same records again and again. Nothing was changed. Try again "
            "in a moment."));
    if (state == QLatin1String("42501"))
        return postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
            "Your role has no right to do that in this workspace. Nothing was changed. Ask an owner "
            "to do it or to change your role."));
    if (state == QLatin1String("CL002"))
        return postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The role that made this workspace may not make sign-ins on the server. Its "
            "administrator allows it with ALTER ROLE … CREATEROLE."));
    if (state == QLatin1String("42P01"))
        return postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The tables of the workspace are missing. Make them with “clara init”."));
    if (state.isEmpty() || isConnectionState(state))
        return postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The connection to the database was lost. Nothing was changed. Try again; it is opened "
            "anew."));
    return postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
        "The workspace did not do what was asked. Nothing was changed. Try again; the log says "
        "more."));
}

Error errorOfState(const QString& state)
{
    if (state == QLatin1String("23505") || state == QLatin1String("23P01"))
        return existsAlready();
    if (state == QLatin1String("23503"))
        return pointsNowhere();
    if (state == QLatin1String("CL001"))
        return historyIsKept();
    if (state.startsWith(QLatin1String("22")) || state.startsWith(QLatin1String("23"))
        || state == QLatin1String("42601") || state == QLatin1String("42804"))
        return doesNotFit();
    if (state == QLatin1String("26000") || state == QLatin1String("42P05"))
        return transactionPooler();
    const bool isRight = state == QLatin1String("42501") || state == QLatin1String("CL002");
    return { isRight ? ErrorKind::Auth : ErrorKind::Storage, stateSentence(state), {}, {}, {} };
}

} // namespace

Error connectionError(const PostgresAddress& address, const QString& text)
{
    Error error { ErrorKind::Storage, postgresTr(sentence::other), {}, {}, {} };
    if (text.contains(QLatin1String("unsupported startup parameter"))) {
        error = transactionPooler();
    } else if (text.contains(QLatin1String("database \""))
        && text.contains(QLatin1String("does not exist"))) {
        error = { ErrorKind::NotFound, postgresTr(sentence::noDatabase), {}, {}, {} };
    } else if (text.contains(QLatin1String("role \""))) {
        error = { ErrorKind::Auth, postgresTr(sentence::notLetIn), {}, {}, {} };
    } else {
        for (const auto& reading : readings()) {
            if (text.contains(QLatin1String(reading.mark))) {
                error = { reading.kind, postgresTr(reading.sentence), {}, {}, {} };
                break;
            }
        }
    }
    const QString host = address.host.startsWith(u'/') ? QStringLiteral("localhost") : address.host;
    error.message.replace(QLatin1String("%1"), host)
        .replace(QLatin1String("%2"), address.user)
        .replace(QLatin1String("%3"), address.database);
    error.detail = QStringLiteral("postgresql: ") + text.simplified().left(300);
    return error;
}

Error statementError(const QSqlError& error)
{
    const QString state = error.nativeErrorCode();
    Error mapped = errorOfState(state);
    // The first line only: the following ones quote contents.
    mapped.detail
        = QStringLiteral("postgresql %1: %2").arg(state, error.databaseText().section(u'\n', 0, 0));
    return mapped;
}

Status checkServerVersion(int version)
{
    constexpr int oldest = 150000;
    if (version >= oldest)
        return {};
    return failure(ErrorKind::Storage,
        postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
                       "The server is PostgreSQL %1, and 15 is the oldest that works here. Have it "
                       "updated, or use another server."))
            .arg(version / 10000));
}

Error transactionPooler()
{
    return { ErrorKind::Invalid,
        postgresTr(QT_TRANSLATE_NOOP("clara::Storage",
            "This address leads to a pooler that gives every transaction another connection. Use "
            "the session pooler or the direct address, usually port 5432.")),
        {}, QStringLiteral("workspace"), {} };
}

Status checkPooler(const PostgresAddress& address)
{
    const bool knownPooler = address.host.endsWith(QLatin1String(".supabase.com"))
        || address.host.endsWith(QLatin1String(".supabase.co"));
    if (knownPooler && address.port == 6543)
        return std::unexpected(transactionPooler());
    return {};
}

} // namespace clara::storage
