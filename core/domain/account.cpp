// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

#include "domain/names.h"
#include "domain/network.h"
#include "domain/server_url.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clara {

QString toString(AccountHealth health)
{
    switch (health) {
    case AccountHealth::Unchecked:
        return QStringLiteral("unchecked");
    case AccountHealth::Connected:
        return QStringLiteral("connected");
    case AccountHealth::SignInAgain:
        return QStringLiteral("sign_in_again");
    }
    return {};
}

std::optional<AccountHealth> accountHealthFromString(QStringView text)
{
    for (const auto health :
        { AccountHealth::Unchecked, AccountHealth::Connected, AccountHealth::SignInAgain }) {
        if (text == toString(health))
            return health;
    }
    return std::nullopt;
}

FieldErrors validate(const Account& account)
{
    const auto translated
        = [](const char* text) { return QCoreApplication::translate("clara::Account", text); };
    FieldErrors errors;
    if (account.network.isEmpty())
        errors.append({ QStringLiteral("network"),
            translated(
                QT_TRANSLATE_NOOP("clara::Account", "Choose a network: sandbox or bluesky.")) });
    static const QRegularExpression handleShape(QStringLiteral("^[A-Za-z0-9._-]{1,253}$"));
    if (!handleShape.match(account.handle).hasMatch())
        errors.append({ QStringLiteral("handle"),
            translated(QT_TRANSLATE_NOOP("clara::Account",
                "Enter the handle without @: letters, digits, dots and hyphens.")) });
    else if (account.network == network::bluesky && !account.handle.contains(QLatin1Char('.')))
        errors.append({ QStringLiteral("handle"),
            translated(QT_TRANSLATE_NOOP(
                "clara::Account", "A Bluesky handle holds a dot, such as name.bsky.social.")) });
    if (!account.server.isEmpty())
        addIfProblem(errors, QStringLiteral("server"), serverUrlProblem(account.server));
    else if (account.network == network::bluesky)
        errors.append({ QStringLiteral("server"),
            translated(QT_TRANSLATE_NOOP(
                "clara::Account", "Enter the server, such as https://bsky.social.")) });
    return errors;
}

} // namespace clara
