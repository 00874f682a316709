// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/openai_error.h"

#include "base/logging.h"
#include "http/status_kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace clara::llm {

namespace {

/// Vendors echo keys and prompts in their messages.
QString said(const QJsonObject& error)
{
    const QString message
        = error.value(QStringLiteral("message")).toString().simplified().left(300);
    return QString::fromStdString(logging::redactor().redact(message.toStdString()));
}

QString codeOf(const QJsonObject& error)
{
    const QJsonValue code = error.value(QStringLiteral("code"));
    return code.isDouble() ? QString::number(code.toInteger()) : code.toString();
}

bool isOutOfCredit(const QJsonObject& error, int status)
{
    const QString type = error.value(QStringLiteral("type")).toString();
    const QString code = codeOf(error);
    return status == 402 || type == QLatin1String("insufficient_quota")
        || code == QLatin1String("insufficient_quota")
        || code == QLatin1String("credit_balance_exhausted")
        || code == QLatin1String("billing_hard_limit_reached");
}

/// After a 200 the code tells what the status would have been.
int effectiveStatus(const HttpResponse& response, const QJsonObject& error)
{
    if (response.status < 200 || response.status > 299)
        return response.status;
    bool isNumber = false;
    const int number = codeOf(error).toInt(&isNumber);
    if (isNumber && number >= 400 && number <= 599)
        return number;
    const QString name = codeOf(error) + u' ' + error.value(QStringLiteral("type")).toString();
    if (name.contains(QLatin1String("rate_limit")))
        return 429;
    if (name.contains(QLatin1String("invalid_api_key"))
        || name.contains(QLatin1String("authentication")))
        return 401;
    if (name.contains(QLatin1String("model_not_found")))
        return 404;
    if (name.contains(QLatin1String("invalid_request"))
        || name.contains(QLatin1String("content_filter")))
        return 400;
    return 502; // the server accepted the request and failed on it
}

std::optional<std::chrono::seconds> retryAfterMs(const HttpResponse& response)
{
    bool isNumber = false;
    const double wait = response.header("retry-after-ms").trimmed().toDouble(&isNumber);
    if (!isNumber || wait < 0)
        return std::nullopt;
    return std::chrono::seconds(
        std::clamp(qint64(std::min(wait, 1e9) / 1000 + 0.999), qint64(1), qint64(24 * 3600)));
}

QString sentence(const Error& error, int status, const ModelEndpoint& endpoint)
{
    switch (error.kind) {
    case ErrorKind::Auth:
        return QCoreApplication::translate("clara::LanguageModel",
            "%1 did not accept the API key. Enter a valid key for this model in Settings.")
            .arg(endpoint.host);
    case ErrorKind::NotFound:
        return QCoreApplication::translate("clara::LanguageModel",
            "%1 does not know the model “%2”, or the key may not use it. Check the model's name "
            "and the server address.")
            .arg(endpoint.host, endpoint.model);
    case ErrorKind::Rejected:
        return QCoreApplication::translate("clara::LanguageModel",
            "%1 refused the request (status %2). Change the prompt or the model's settings before "
            "the next try.")
            .arg(endpoint.host)
            .arg(status);
    default:
        return error.message;
    }
}

} // namespace

Error openAiError(const HttpResponse& response, const QJsonObject& errorMember,
    const ModelEndpoint& endpoint, Instant now)
{
    HttpResponse judged = response;
    judged.status = effectiveStatus(response, errorMember);
    Error error = http::errorForStatus(judged, endpoint.host, now);
    if (const auto wait = retryAfterMs(response))
        error.retryAfter = wait;
    if (isOutOfCredit(errorMember, judged.status)) {
        error.kind = ErrorKind::Rejected;
        error.retryAfter.reset();
        error.message = QCoreApplication::translate("clara::LanguageModel",
            "The account at %1 has no credit left, so nothing was written. Add credit or choose "
            "another model.")
                            .arg(endpoint.host);
    } else {
        // A conflict here is the server's own (it retries well), never a record of ours.
        if (error.kind == ErrorKind::Conflict)
            error.kind = ErrorKind::Network;
        error.message = sentence(error, judged.status, endpoint);
    }
    const QString told = said(errorMember);
    error.detail = QStringLiteral("HTTP %1, code %2: %3")
                       .arg(response.status)
                       .arg(codeOf(errorMember).left(80), told);
    return error;
}

} // namespace clara::llm
