// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/shared_workspace_access.h"

#include "base/logging.h"
#include "composition/database_passwords.h"
#include "composition/database_visit.h"
#include "session/when_answered.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>
#include <QtConcurrentRun>

namespace clara::app {

namespace {

/// "postgresql://user:password@rest" without the password. People paste what their provider shows,
/// in which a password is not always escaped: it ends at the last "@" before the parameters.
QString withoutPassword(const QString& address, QString& password)
{
    const qsizetype start = address.indexOf(QLatin1String("://")) + 3;
    const qsizetype query = address.lastIndexOf(u'?');
    const qsizetype at = address.lastIndexOf(u'@', query > start ? query : -1);
    QString plain = address;
    const qsizetype colon = address.indexOf(u':', start);
    if (start > 2 && colon > 0 && at > colon) {
        password = QUrl::fromPercentEncoding(address.mid(colon + 1, at - colon - 1).toUtf8());
        plain.remove(colon, at - colon);
    }
    QUrl url(plain, QUrl::StrictMode);
    QUrlQuery parameters(url);
    if (url.isValid() && parameters.hasQueryItem(QStringLiteral("password"))) {
        password = parameters.queryItemValue(QStringLiteral("password"), QUrl::FullyDecoded);
        parameters.removeAllQueryItems(QStringLiteral("password"));
        url.setQuery(parameters);
        plain = url.toString(QUrl::FullyEncoded);
    }
    return plain;
}

std::unexpected<Error> wrongField(const QString& field, const char* sentence)
{
    return invalid(field, QCoreApplication::translate("clara::app", sentence));
}

/// Before it becomes an address, in which a missing part is harder to name.
Status checkPlace(const DatabasePlace& place)
{
    if (place.host.trimmed().isEmpty())
        return wrongField(QStringLiteral("host"),
            QT_TRANSLATE_NOOP(
                "clara::app", "Write the name of the server, such as db.example.org."));
    if (place.host.contains(QLatin1String("://")) || place.host.contains(u'@')
        || place.host.contains(u' '))
        return wrongField(QStringLiteral("host"),
            QT_TRANSLATE_NOOP(
                "clara::app", "Write only the name of the server here, such as db.example.org."));
    if (place.port < 1 || place.port > 65535)
        return wrongField(QStringLiteral("port"),
            QT_TRANSLATE_NOOP("clara::app", "Write a port from 1 to 65535, usually 5432."));
    if (place.database.trimmed().isEmpty())
        return wrongField(QStringLiteral("database"),
            QT_TRANSLATE_NOOP("clara::app", "Write the name of the database."));
    return {};
}

} // namespace

SharedWorkspaceAccess::SharedWorkspaceAccess(
    std::shared_ptr<SecretStore> passwords, milliseconds patience)
    : m_passwords(std::move(passwords))
    , m_patience(patience)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(QStringLiteral("clara-visit"));
}

SharedWorkspaceAccess::~SharedWorkspaceAccess() { m_pool.waitForDone(); }

Result<PastedAddress> SharedWorkspaceAccess::read(const QString& address) const
{
    QString password;
    const QString plain = withoutPassword(address.trimmed(), password);
    const auto parsed = storage::PostgresAddress::fromString(plain);
    if (!parsed)
        return std::unexpected(parsed.error());
    PastedAddress pasted;
    pasted.place = { parsed->host, parsed->port, parsed->database, parsed->user, parsed->schema,
        parsed->sslMode, parsed->sslRootCert };
    if (!password.isEmpty()) {
        logging::redactor().addValue(password.toUtf8());
        pasted.password = std::make_shared<const Secret>(password.toUtf8());
    }
    return pasted;
}

Result<QString> SharedWorkspaceAccess::addressOf(const DatabasePlace& place) const
{
    CLARA_TRY(checkPlace(place));
    const storage::PostgresAddress address { place.host.trimmed(), place.port, place.user.trimmed(),
        place.database.trimmed(),
        place.schema.trimmed().isEmpty() ? storage::PostgresAddress().schema
                                         : place.schema.trimmed(),
        place.tls, place.certificate.trimmed() };
    const QString text = address.toString();
    const auto again = storage::PostgresAddress::fromString(text);
    if (!again) {
        Error error = again.error();
        error.field = QStringLiteral("schema"); // all that is left to be wrong
        return std::unexpected(error);
    }
    return text;
}

Future<ConnectionReport> SharedWorkspaceAccess::visit(const QString& address, SecretPtr password)
{
    return QtConcurrent::run(
        &m_pool, [address, password, patience = m_patience]() -> Result<ConnectionReport> {
            const auto place = storage::PostgresAddress::fromString(address);
            if (!place)
                return std::unexpected(place.error());
            return visitDatabase(*place, password, patience);
        });
}

Future<ConnectionReport> SharedWorkspaceAccess::test(DatabasePlace place, SecretPtr password)
{
    const auto address = addressOf(place);
    if (!address)
        return readyFuture<ConnectionReport>(std::unexpected(address.error()));
    if (password)
        return visit(*address, password);
    // Shared by the answers of the keychain and of the visit, whichever is under way.
    const auto promise = std::make_shared<QPromise<Result<ConnectionReport>>>();
    promise->start();
    const auto finish = [promise](const Result<ConnectionReport>& report) {
        promise->addResult(report);
        promise->finish();
    };
    session::whenAnswered(m_passwords->read(databasePasswordRef(*m_passwords, *address)), this,
        [this, address = *address, finish](const Result<SecretPtr>& kept) {
            // None is kept, or the keychain is not there: the server may want none.
            session::whenAnswered(visit(address, kept ? *kept : SecretPtr()), this, finish);
        });
    return promise->future();
}

Future<bool> SharedWorkspaceAccess::keepPassword(DatabasePlace place, SecretPtr password)
{
    const auto address = addressOf(place);
    if (!address)
        return readyFuture<bool>(std::unexpected(address.error()));
    return m_passwords->write(databasePasswordRef(*m_passwords, *address), std::move(password));
}

} // namespace clara::app
