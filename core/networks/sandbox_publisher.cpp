// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks/sandbox_publisher.h"

#include "base/json.h"
#include "domain/network.h"
#include "networks/send_outcome.h"

#include <QCoreApplication>

namespace clara::networks {

NetworkProfile SandboxPublisher::profile() const { return { network::sandbox, true, true }; }

Async<PreparedSend> SandboxPublisher::prepare(Account account, Publication publication, CancelToken)
{
    PreparedSend prepared { account, publication, publication.payload };
    prepared.account.health = AccountHealth::Connected;
    if (prepared.payload.isEmpty()) {
        prepared.payload = toJson(QJsonObject { { QStringLiteral("text"), publication.text } });
        prepared.publication.payload = prepared.payload;
    }
    co_return prepared;
}

QCoro::Task<SendReport> SandboxPublisher::send(
    PreparedSend prepared, CancelToken token, HttpObserver observer)
{
    SendReport report;
    if (token.isCancelled()) {
        report.outcome = SendOutcome::NotSent;
        report.phase = toString(HttpPhase::NothingSent);
        report.error = Error { ErrorKind::Cancelled,
            QCoreApplication::translate(
                "clara::networks", "Publishing was stopped before anything was sent."),
            {}, {}, {} };
        co_return report;
    }
    // The same points as on a real network, so that what watches them sees no difference.
    for (const HttpPhase phase : { HttpPhase::NothingSent, HttpPhase::BodyStarted,
             HttpPhase::BodySent, HttpPhase::Answered }) {
        if (observer.onPhase)
            observer.onPhase(phase);
    }
    report.outcome = SendOutcome::Published;
    report.remoteId = QStringLiteral("sandbox:") + prepared.publication.id.toString();
    report.phase = toString(HttpPhase::Answered);
    report.evidence = QStringLiteral("sandbox");
    co_return report;
}

QCoro::Task<SightingReport> SandboxPublisher::find(Account, Publication, CancelToken)
{
    SightingReport report;
    report.sighting = Sighting::Absent;
    report.evidence = QStringLiteral("sandbox");
    co_return report;
}

Async<AccountIdentity> SandboxPublisher::check(Account account, CancelToken)
{
    co_return AccountIdentity { QStringLiteral("sandbox:") + account.id.toString(), account.handle,
        account.handle };
}

} // namespace clara::networks
