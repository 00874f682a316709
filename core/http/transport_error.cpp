// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/transport_error.h"

#include <QCoreApplication>

namespace clara::http {

namespace {
Error networkError(const QString& sentence, const QString& host, const QString& detail)
{
    return { ErrorKind::Network, sentence.arg(host), detail, {}, {} };
}
} // namespace

bool belongsToStatus(QNetworkReply::NetworkError error, int status)
{
    if (status < 100)
        return false;
    switch (error) {
    case QNetworkReply::NoError:
        return true;
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return status >= 400 && status < 500;
    case QNetworkReply::ContentReSendError:
        // Qt prepares to repeat the body before it looks at the redirect policy.
        return status == 307 || status == 308;
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return status >= 500;
    default:
        return false;
    }
}

bool provesNothingSent(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

Error transportError(QNetworkReply::NetworkError error, const QString& host)
{
    const QString detail = QStringLiteral("Qt network error %1").arg(int(error));
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return networkError(
            QCoreApplication::translate("clara::http",
                "There is no server called %1, or this computer is offline. Check the address and "
                "the connection."),
            host, detail);
    case QNetworkReply::ConnectionRefusedError:
        return networkError(
            QCoreApplication::translate("clara::http",
                "%1 does not accept connections. Check that the server runs and the port is right."),
            host, detail);
    case QNetworkReply::SslHandshakeFailedError:
        return networkError(
            QCoreApplication::translate("clara::http",
                "No secure connection to %1 could be made, because its certificate was not accepted. "
                "Nothing was sent."),
            host, detail);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return cutError(host);
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return networkError(QCoreApplication::translate("clara::http",
                                "The network went away while talking to %1. Check the connection."),
            host, detail);
    default:
        return networkError(QCoreApplication::translate("clara::http",
                                "Talking to %1 failed. Check the connection and try again."),
            host, detail);
    }
}

Error stopError(StopReason reason, const QString& host)
{
    switch (reason) {
    case StopReason::TotalTimeout:
        return networkError(QCoreApplication::translate("clara::http",
                                "%1 did not finish its answer in time. Try again later."),
            host, QStringLiteral("total time-out"));
    case StopReason::IdleTimeout:
        return networkError(QCoreApplication::translate("clara::http",
                                "%1 went silent and did not answer. Try again later."),
            host, QStringLiteral("idle time-out"));
    case StopReason::AnswerTooLong:
        return networkError(
            QCoreApplication::translate("clara::http",
                "%1 sent far more than expected, so the answer was not read to its end."),
            host, QStringLiteral("answer too long"));
    default:
        return { ErrorKind::Cancelled,
            QCoreApplication::translate("clara::http", "The request to %1 was stopped.").arg(host),
            {}, {}, {} };
    }
}

Error cutError(const QString& host)
{
    return networkError(QCoreApplication::translate("clara::http",
                            "%1 closed the connection before its answer was complete."),
        host, QStringLiteral("connection closed"));
}

} // namespace clara::http
