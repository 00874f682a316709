// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery.h"

#include "engine/outbox.h"

#include <QCoreApplication>

namespace clara::engine {

namespace {

Status recoverPublication(UnitOfWork& work, Publication publication, Instant now,
    milliseconds firstLook, RecoveryReport& report)
{
    const auto state = publication.state;
    const auto fence = publication.fence;
    publication.fence += 1; // whoever still holds the old fence hits nothing
    publication.leaseUntil.reset();
    publication.leaseOwner.clear();
    publication.notBefore = now;
    if (state == PublicationState::Claimed) {
        CLARA_TRY(applyTo(publication, PublicationEvent::Return, now));
        ++report.returned;
    } else {
        CLARA_TRY(applyTo(publication, PublicationEvent::LoseTrack, now));
        ++report.unknown;
        if (state == PublicationState::Sending) {
            publication.notBefore = now + firstLook;
            publication.reason = QCoreApplication::translate("clara::Recovery",
                "The engine stopped while sending, so the network may or may not have this post. It is looked for.");
            PublishAttempt note;
            note.id = AttemptId::create(now);
            note.clientId = publication.clientId;
            note.publicationId = publication.id;
            note.number = publication.attempts;
            note.fence = publication.fence;
            note.kind = QStringLiteral("note");
            note.intentAt = now;
            note.endedAt = now;
            note.outcome = QStringLiteral("unknown");
            note.evidence = QStringLiteral("engine ended while sending");
            CLARA_TRY(work.publications().addAttempt(note));
        }
    }
    return work.publications().update(publication, state, fence);
}

} // namespace

Result<RecoveryReport> recover(
    UnitOfWork& work, Instant now, Instant endedBefore, milliseconds firstLook)
{
    RecoveryReport report;
    const auto runs = work.runs().abandoned(endedBefore, {});
    if (!runs)
        return std::unexpected(runs.error());
    for (auto run : *runs) {
        const auto state = run.state;
        const auto fence = run.fence;
        const auto next = transition(state, RunEvent::LoseLease);
        if (!next)
            continue;
        run.state = *next;
        run.fence += 1;
        run.leaseUntil.reset();
        run.leaseOwner.clear();
        run.notBefore = std::min(run.notBefore, now);
        CLARA_TRY(work.runs().update(run, state, fence));
        ++report.runs;
    }
    const auto publications = work.publications().abandoned(endedBefore);
    if (!publications)
        return std::unexpected(publications.error());
    for (const auto& publication : *publications)
        CLARA_TRY(recoverPublication(work, publication, now, firstLook, report));
    return report;
}

} // namespace clara::engine
