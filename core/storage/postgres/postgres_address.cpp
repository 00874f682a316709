// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace clara::storage {

namespace {

QString addressTr(const char* text) { return QCoreApplication::translate("clara::Storage", text); }

std::unexpected<Error> badAddress(const char* text, const QString& argument = {})
{
    const QString message = addressTr(text);
    return invalid(
        QStringLiteral("workspace"), argument.isNull() ? message : message.arg(argument.left(60)));
}

Status checkSchema(const QString& schema)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]{0,39}$"));
    if (!plain.match(schema).hasMatch() || schema.startsWith(QLatin1String("pg_"))
        || schema == QLatin1String("information_schema")) {
        return badAddress(
            QT_TRANSLATE_NOOP("clara::Storage",
                "“%1” cannot be the schema of a workspace. Use small letters, digits and "
                "underscores, at most 40."),
            schema);
    }
    return {};
}

Status checkSslMode(const QString& mode)
{
    static const QStringList modes { QStringLiteral("disable"), QStringLiteral("allow"),
        QStringLiteral("prefer"), QStringLiteral("require"), QStringLiteral("verify-ca"),
        QStringLiteral("verify-full") };
    if (!modes.contains(mode)) {
        return badAddress(QT_TRANSLATE_NOOP("clara::Storage",
                              "“%1” is no sslmode. Use require, verify-ca or verify-full; disable "
                              "only on your own computer."),
            mode);
    }
    return {};
}

Status readParameter(PostgresAddress& address, const QString& name, const QString& value)
{
    if (name == QLatin1String("schema")) {
        address.schema = value;
        return checkSchema(value);
    }
    if (name == QLatin1String("sslmode")) {
        address.sslMode = value;
        return checkSslMode(value);
    }
    if (name == QLatin1String("sslrootcert")) {
        address.sslRootCert = value;
        return {};
    }
    if (name == QLatin1String("host")) {
        address.host = value; // the folder of a local socket cannot stand before the slash
        return {};
    }
    return badAddress(QT_TRANSLATE_NOOP("clara::Storage",
                          "The address of the workspace has “%1”, which is not known here. Use "
                          "schema, sslmode, sslrootcert or host."),
        name);
}

std::unexpected<Error> passwordRefused()
{
    return badAddress(QT_TRANSLATE_NOOP("clara::Storage",
        "Leave the password out of the address, because other programs can read it there. Put it "
        "into the file that PGPASSFILE names, or send it with --password-stdin."));
}

} // namespace

bool PostgresAddress::isAddress(const QString& text)
{
    return text.startsWith(QLatin1String("postgresql:"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1String("postgres:"), Qt::CaseInsensitive);
}

Result<PostgresAddress> PostgresAddress::fromString(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || query.hasQueryItem(QStringLiteral("password")))
        return passwordRefused();
    if (!isAddress(text) || !url.isValid()) {
        // A password with unescaped characters makes an address that cannot be read.
        if (text.section(u'@', 0, -2).section(QLatin1String("//"), 1).contains(u':'))
            return passwordRefused();
        return badAddress(QT_TRANSLATE_NOOP("clara::Storage",
            "The address of the workspace cannot be read. Write it as "
            "postgresql://user@host:5432/database."));
    }
    PostgresAddress address;
    address.host = url.host();
    address.port = url.port(5432);
    address.user = url.userName(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        CLARA_TRY(readParameter(address, name, value));
    if (address.host.isEmpty() || address.database.isEmpty()) {
        return badAddress(QT_TRANSLATE_NOOP("clara::Storage",
            "The address of the workspace names no host or no database. Write it as "
            "postgresql://user@host:5432/database."));
    }
    return address;
}

QString PostgresAddress::toString() const
{
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    const bool socket = host.startsWith(u'/');
    url.setHost(socket ? QStringLiteral("localhost") : host);
    url.setPort(port);
    url.setUserName(user, QUrl::DecodedMode);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    QUrlQuery query;
    const auto add = [&query](const QString& name, const QString& value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (socket)
        add(QStringLiteral("host"), host);
    add(QStringLiteral("schema"), schema == PostgresAddress().schema ? QString() : schema);
    add(QStringLiteral("sslmode"), sslMode);
    add(QStringLiteral("sslrootcert"), sslRootCert);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

bool PostgresAddress::isLocal() const
{
    return host.startsWith(u'/') || host == QLatin1String("localhost")
        || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1");
}

QString PostgresAddress::effectiveSslMode() const
{
    if (!sslMode.isEmpty())
        return sslMode;
    return isLocal() ? QStringLiteral("prefer") : QStringLiteral("require");
}

QString PostgresAddress::displayName() const
{
    const QString place = host.startsWith(u'/') ? QStringLiteral("localhost") : host;
    const QString name = place + u'/' + database;
    return schema == PostgresAddress().schema ? name : name + u'/' + schema;
}

QString PostgresAddress::key() const
{
    return QStringLiteral("postgresql://%1:%2/%3?schema=%4")
        .arg(host, QString::number(port), database, schema);
}

} // namespace clara::storage
