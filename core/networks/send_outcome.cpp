// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks/send_outcome.h"

#include "base/logging.h"

#include <QCoreApplication>

namespace clara::networks {

namespace {
constexpr int maxEvidence = 2000;
}

QString toString(HttpPhase phase)
{
    switch (phase) {
    case HttpPhase::NothingSent:
        return QStringLiteral("nothing_sent");
    case HttpPhase::BodyStarted:
        return QStringLiteral("body_started");
    case HttpPhase::BodySent:
        return QStringLiteral("body_sent");
    case HttpPhase::Answered:
        break;
    }
    return QStringLiteral("answered");
}

QString evidenceOf(const HttpExchange& exchange)
{
    QString evidence;
    if (exchange.error)
        evidence = exchange.error->detail.isEmpty() ? toString(exchange.error->kind)
                                                    : exchange.error->detail;
    if (exchange.response.status != 0) {
        if (!evidence.isEmpty())
            evidence += QStringLiteral("; ");
        evidence += QStringLiteral("HTTP %1 ").arg(exchange.response.status)
            + QString::fromUtf8(exchange.response.body.left(4 * maxEvidence));
    }
    return QString::fromStdString(logging::redactor().redact(evidence.toStdString()))
        .left(maxEvidence);
}

SendReport reportOf(const HttpExchange& exchange)
{
    SendReport report;
    report.outcome
        = exchange.phase == HttpPhase::NothingSent ? SendOutcome::NotSent : SendOutcome::Unknown;
    report.error = exchange.error;
    report.httpStatus = exchange.response.status;
    report.phase = toString(exchange.phase);
    report.evidence = evidenceOf(exchange);
    return report;
}

Error unknownOutcome(const QString& network)
{
    return { ErrorKind::Network,
        QCoreApplication::translate("clara::networks",
            "%1 took the post but gave no clear answer. It may be there or not; it is looked up before anything is "
            "sent again.")
            .arg(network),
        {}, {}, {} };
}

} // namespace clara::networks
