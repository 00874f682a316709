// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_errors.h"

#include "storage/sql/record_errors.h"

#include <QCoreApplication>

namespace clara::storage {

namespace {

QString postgresTr(const char* text) { return QCoreApplication::translate("clara::Storage", text); }

/// What a message of the client library means.
struct Reading {
    const char* mark;
    ConnectionFault fault;
};

namespace sentence {

const char* const notResolved = QT_TRANSLATE_NOOP(
    "clara::Storage", "The host “%1” was not found. Check its spelling and the network.");
const char* const refused = QT_TRANSLATE_NOOP(
    "clara::Storage", "No database answers at “%1”. Check the port and whether the server runs.");
const char* const unreachable = QT_TRANSLATE_NOOP("clara::Storage",
    "The host “%1” cannot be reached. Check the network, the VPN and the firewall.");
const char* const silent = QT_TRANSLATE_NOOP("clara::Storage",
    "“%1” takes the call and then says nothing, so this was given up. Check that PostgreSQL listens "
    "on this port and is not overloaded.");
const char* const noTls = QT_TRANSLATE_NOOP("clara::Storage",
    "The server at “%1” does not encrypt. Turn TLS on there; only on a network of your own may "
    "sslmode=disable be added to the address.");
const char* const untrusted = QT_TRANSLATE_NOOP("clara::Storage",
    "The certificate of “%1” is not trusted. Name the server's root certificate with sslrootcert=… "
    "in the address.");
const char* const password = QT_TRANSLATE_NOOP("clara::Storage",
    "The server did not accept the password of “%2”, or got none. Put it into the file that "
    "PGPASSFILE names, send it with --password-stdin, or connect once in the console, which keeps "
    "it in the keychain.");
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

/// How a fault is told. %1: host, %2: user, %3: database.
struct Telling {
    ConnectionFault fault;
    ErrorKind kind;
    const char* sentence;
};

constexpr ErrorKind storageKind = ErrorKind::Storage;

const QList<Telling>& tellings()
{
    using enum ConnectionFault;
    static const QList<Telling> list {
        { NotResolved, storageKind, sentence::notResolved },
        { Refused, storageKind, sentence::refused },
        { Unreachable, storageKind, sentence::unreachable },
        { Silent, storageKind, sentence::silent },
        { NoTls, storageKind, sentence::noTls },
        { Untrusted, storageKind, sentence::untrusted },
        { Password, ErrorKind::Auth, sentence::password },
        { NotLetIn, ErrorKind::Auth, sentence::notLetIn },
        { UnknownTenant, ErrorKind::Auth, sentence::unknownTenant },
        { NoDatabase, ErrorKind::NotFound, sentence::noDatabase },
        { Full, storageKind, sentence::full },
        { Starting, storageKind, sentence::starting },
        { Other, storageKind, sentence::other },
    };
    return list;
}

const QList<Reading>& readings()
{
    using enum ConnectionFault;
    // The first that fits counts: what the server says comes before how it was reached.
    static const QList<Reading> list {
        { "unsupported startup parameter", Pooler },
        { "role \"", NotLetIn },
        { "could not translate host name", NotResolved },
        { "password authentication failed", Password },
        { "no password supplied", Password },
        { "no encryption", NotLetIn },
        { "pg_hba.conf rejects", NotLetIn },
        { "no pg_hba.conf entry", NotLetIn },
        { "authentication failed", NotLetIn },
        { "permission denied for database", NotLetIn },
        { "is not permitted to log in", NotLetIn },
        { "Tenant or user not found", UnknownTenant },
        { "too many c", Full },
        { "connection slots", Full },
        { "MaxClients", Full },
        { "database system is", Starting },
        { "does not support SSL", NoTls },
        { "certificate", Untrusted },
        { "SSL error", Untrusted },
        { "Connection refused", Refused },
        { "No such file or directory", Refused },
        { "timeout expired", Unreachable },
        { "timed out", Unreachable },
        { "No route to host", Unreachable },
        { "unreachable", Unreachable },
        { "server closed the connection", Refused },
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

ConnectionFault faultOf(const QString& text)
{
    if (text.contains(QLatin1String("database \""))
        && text.contains(QLatin1String("does not exist")))
        return ConnectionFault::NoDatabase;
    for (const auto& reading : readings()) {
        if (text.contains(QLatin1String(reading.mark)))
            return reading.fault;
    }
    return ConnectionFault::Other;
}

Error connectionFault(const PostgresAddress& address, ConnectionFault fault)
{
    if (fault == ConnectionFault::Pooler)
        return transactionPooler();
    Error error { ErrorKind::Storage, postgresTr(sentence::other), {}, {}, {} };
    for (const auto& telling : tellings()) {
        if (telling.fault == fault)
            error = { telling.kind, postgresTr(telling.sentence), {}, {}, {} };
    }
    const QString host = address.host.startsWith(u'/') ? QStringLiteral("localhost") : address.host;
    error.message.replace(QLatin1String("%1"), host)
        .replace(QLatin1String("%2"), address.user)
        .replace(QLatin1String("%3"), address.database);
    return error;
}

Error connectionError(const PostgresAddress& address, const QString& text)
{
    Error error = connectionFault(address, faultOf(text));
    error.detail = QStringLiteral("postgresql: ") + text.simplified().left(300);
    return error;
}

bool isTooOld(const Error& error)
{
    return error.detail.startsWith(QLatin1String("server_version_num "));
}

bool lacksPassword(const Error& error)
{
    return error.kind == ErrorKind::Auth && faultOf(error.detail) == ConnectionFault::Password;
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
            .arg(version / 10000),
        QStringLiteral("server_version_num %1").arg(version));
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
