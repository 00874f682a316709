// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/server_url.h"

#include <QCoreApplication>
#include <QUrl>

namespace clara {

namespace {
bool isLoopbackHost(const QString& host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1")
        || host == QLatin1String("127.0.0.1");
}
} // namespace

QString serverUrlProblem(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto translated = [](const char* sentence) {
        return QCoreApplication::translate("clara::ServerUrl", sentence);
    };
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return translated(QT_TRANSLATE_NOOP(
            "clara::ServerUrl", "Enter a full address, such as https://example.com."));
    if (!url.userInfo().isEmpty())
        return translated(QT_TRANSLATE_NOOP("clara::ServerUrl",
            "Leave user name and password out of the address; they belong in the secret."));
    if (url.hasQuery() || url.hasFragment())
        return translated(
            QT_TRANSLATE_NOOP("clara::ServerUrl", "Leave ? and # out of the address."));
    if (url.scheme() == QLatin1String("http") && !isLoopbackHost(url.host()))
        return translated(QT_TRANSLATE_NOOP("clara::ServerUrl",
            "Use https. Plain http is allowed on this computer only, because others could read the password."));
    return {};
}

} // namespace clara
