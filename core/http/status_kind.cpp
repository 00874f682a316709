// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/status_kind.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace clara::http {

namespace {
using std::chrono::seconds;

QString sentenceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Auth:
        return QCoreApplication::translate("clara::http",
            "%1 did not accept the credentials (status %2). Check the key or password in Settings.");
    case ErrorKind::RateLimited:
        return QCoreApplication::translate(
            "clara::http", "%1 asks for fewer requests (status %2). Try again later.");
    case ErrorKind::NotFound:
        return QCoreApplication::translate("clara::http",
            "%1 has nothing at this address (status %2). Check the server address and the names used.");
    case ErrorKind::Conflict:
        return QCoreApplication::translate(
            "clara::http", "%1 says that this contradicts what is already there (status %2).");
    case ErrorKind::Network:
        return QCoreApplication::translate(
            "clara::http", "%1 has trouble of its own (status %2). Try again later.");
    default:
        return QCoreApplication::translate("clara::http",
            "%1 refused the request (status %2). Repeating it unchanged will not help.");
    }
}

std::optional<Instant> httpDate(const QByteArray& value)
{
    // IMF-fixdate, the one form that servers may send today. Its names are English whatever the
    // locale.
    QDateTime parsed = QLocale::c().toDateTime(
        QString::fromLatin1(value.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!parsed.isValid())
        return std::nullopt;
    parsed.setTimeSpec(Qt::UTC);
    return instantFrom(parsed);
}

seconds bounded(seconds wait) { return std::clamp(wait, seconds(1), seconds(24 * 3600)); }

seconds until(Instant then, Instant now) { return std::chrono::ceil<seconds>(then - now); }
} // namespace

ErrorKind kindForStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Auth;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Network;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::Network : ErrorKind::Rejected;
    }
}

std::optional<seconds> retryAfter(const HttpResponse& response, Instant now)
{
    const QByteArray value = response.header("retry-after").trimmed();
    bool isNumber = false;
    if (const double wait = value.toDouble(&isNumber); isNumber && wait >= 0)
        return bounded(seconds(qint64(std::min(wait, 1e6) + 0.999)));
    if (const auto date = httpDate(value))
        return bounded(until(*date, now));
    bool hasReset = false;
    const qint64 reset = response.header("ratelimit-reset").trimmed().toLongLong(&hasReset);
    constexpr qint64 year2001
        = 1'000'000'000; // smaller numbers are seconds from now in other dialects
    if (hasReset && reset > year2001 && reset < year2001 * 10)
        return bounded(until(instantFromMs(reset * 1000), now));
    return std::nullopt;
}

Error errorForStatus(const HttpResponse& response, const QString& host, Instant now)
{
    Error error;
    error.kind = kindForStatus(response.status);
    error.message = sentenceFor(error.kind).arg(host).arg(response.status);
    error.detail = QStringLiteral("HTTP %1 from %2").arg(response.status).arg(host);
    error.retryAfter = retryAfter(response, now);
    return error;
}

} // namespace clara::http
