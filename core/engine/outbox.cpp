// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outbox.h"

#include "domain/names.h"
#include "domain/network.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace clara::engine {

namespace {
QString outboxTr(const char* text) { return QCoreApplication::translate("clara::Outbox", text); }

Status checkApprovable(const Post& post)
{
    if (post.state == PostState::Held || !post.verdict.heldReason.isEmpty())
        return failure(ErrorKind::Conflict,
            outboxTr(QT_TRANSLATE_NOOP("clara::Outbox",
                         "This draft is held: %1 Edit it, so that it is checked again."))
                .arg(post.verdict.heldReason.isEmpty() ? post.stateReason
                                                       : post.verdict.heldReason));
    if (!isReviewable(post.state))
        return failure(ErrorKind::Conflict,
            outboxTr(QT_TRANSLATE_NOOP("clara::Outbox",
                "This post does not wait for approval any more. Read it again to see where it is.")));
    if (post.verdict.worst() == Severity::Block)
        return failure(ErrorKind::Conflict,
            outboxTr(QT_TRANSLATE_NOOP("clara::Outbox",
                "A guardrail blocks this draft, so it cannot be approved. Edit it to fix what is marked.")));
    return {};
}

/// Where two people must approve, neither wrote the text and none counts twice.
Status checkSecondPair(
    UnitOfWork& work, const Post& post, const Member& actor, const QSet<MemberId>& before)
{
    if (before.contains(actor.id))
        return failure(ErrorKind::Conflict,
            outboxTr(QT_TRANSLATE_NOOP("clara::Outbox",
                "You have approved this draft already. A second person has to approve it too.")));
    const auto revisions = work.posts().revisions(post.id);
    if (!revisions)
        return std::unexpected(revisions.error());
    for (const auto& revision : *revisions) {
        if (revision.number == post.revision && nameKey(revision.author) == nameKey(actor.name))
            return failure(ErrorKind::Conflict,
                outboxTr(QT_TRANSLATE_NOOP("clara::Outbox",
                    "You wrote this text, so two other people have to approve it.")));
    }
    return {};
}

Status enqueue(UnitOfWork& work, const Post& post, const ApprovalInput& input)
{
    const Instant earliest = input.now + input.undo;
    for (const auto& variant : post.variants) {
        const auto account = work.accounts().find(variant.accountId);
        if (!account)
            return std::unexpected(account.error());
        Publication publication;
        publication.id = PublicationId::create(input.now);
        publication.clientId = post.clientId;
        publication.postId = post.id;
        publication.postRevision = post.revision;
        publication.accountId = variant.accountId;
        publication.text = variant.text;
        publication.contentHash = post.contentHash;
        publication.idempotencyKey = publication.id.toString();
        publication.notBefore = std::max(post.publishAt.value_or(earliest), earliest);
        publication.slotAt = post.publishAt;
        publication.sample = post.sample || account->network == network::sandbox;
        publication.createdAt = publication.updatedAt = input.now;
        CLARA_TRY(work.publications().insert(publication));
    }
    return {};
}
} // namespace

Result<Post> applyToPost(
    UnitOfWork& work, Post post, PostEvent event, Instant now, const QString& reason)
{
    const auto next = transition(post.state, event);
    if (!next)
        return failure(ErrorKind::Conflict,
            outboxTr(QT_TRANSLATE_NOOP("clara::Outbox",
                         "The post is “%1” now, so this is not possible. Read it again."))
                .arg(toString(post.state)));
    post.state = *next;
    post.stateReason = reason;
    post.updatedAt = now;
    return work.posts().update(post);
}

Status applyTo(Publication& publication, PublicationEvent event, Instant now)
{
    const auto next = transition(publication.state, event);
    if (!next)
        return failure(ErrorKind::Conflict,
            outboxTr(QT_TRANSLATE_NOOP("clara::Outbox",
                         "The publication is “%1” now, so this is not possible. Read it again."))
                .arg(toString(publication.state)));
    publication.state = *next;
    publication.updatedAt = now;
    return {};
}

Result<QSet<MemberId>> approvers(UnitOfWork& work, const Post& post)
{
    const auto approvals = work.approvals().list(post.id);
    if (!approvals)
        return std::unexpected(approvals.error());
    QSet<MemberId> people;
    for (const auto& approval : *approvals) {
        if (approval.decision == Decision::Approved && approval.actorKind == ActorKind::Person
            && !approval.voidedAt && approval.revision == post.revision
            && approval.contentHash == post.contentHash)
            people.insert(approval.actor);
    }
    return people;
}

Result<Post> approve(UnitOfWork& work, Post post, const ApprovalInput& input)
{
    CLARA_TRY(checkApprovable(post));
    if (contentHash(post.variants) != post.contentHash)
        return failure(ErrorKind::Internal,
            outboxTr(QT_TRANSLATE_NOOP("clara::Outbox",
                "The draft and its checksum do not agree. Edit and save the draft, then approve it.")));
    Approval approval;
    approval.id = ApprovalId::create(input.now);
    approval.clientId = post.clientId;
    approval.postId = post.id;
    approval.revision = post.revision;
    approval.contentHash = post.contentHash;
    approval.actor = input.actor.id;
    approval.actorKind = input.kind;
    approval.at = input.now;
    const auto before = approvers(work, post);
    if (!before)
        return std::unexpected(before.error());
    if (input.policy == ApprovalPolicy::Two)
        CLARA_TRY(checkSecondPair(work, post, input.actor, *before));
    CLARA_TRY(work.approvals().insert(approval));
    // Taking the post's lock lets of two who approve at once the later one see the earlier.
    if (input.policy == ApprovalPolicy::Two && before->isEmpty())
        return work.posts().update(post);
    auto approved = applyToPost(work, post, PostEvent::Approve, input.now);
    if (!approved)
        return approved;
    CLARA_TRY(enqueue(work, *approved, input));
    return applyToPost(work, *approved, PostEvent::Schedule, input.now);
}

Status withdraw(UnitOfWork& work, const Post& post, Instant now, const QString& reason)
{
    const auto publications = work.publications().forPost(post.id);
    if (!publications)
        return std::unexpected(publications.error());
    for (auto publication : *publications) {
        if (publication.state == PublicationState::Claimed || isInFlight(publication.state)
            || publication.state == PublicationState::Published)
            return failure(ErrorKind::Conflict,
                outboxTr(QT_TRANSLATE_NOOP("clara::Outbox",
                    "Publication has started, so the post cannot be changed any more. See Activity for its outcome.")));
        const auto state = publication.state;
        if (!transition(state, PublicationEvent::Supersede))
            continue;
        CLARA_TRY(applyTo(publication, PublicationEvent::Supersede, now));
        publication.reason = reason;
        CLARA_TRY(work.publications().update(publication, state, publication.fence));
    }
    return work.approvals().voidAll(post.id, now);
}

Result<Post> settle(UnitOfWork& work, PostId id, Instant now)
{
    auto post = work.posts().find(id);
    if (!post)
        return post;
    const auto publications = work.publications().forPost(id);
    if (!publications)
        return std::unexpected(publications.error());
    int published = 0;
    int finished = 0;
    int total = 0;
    QString heldReason;
    QString failedReason;
    for (const auto& publication : *publications) {
        if (publication.state == PublicationState::Superseded)
            continue;
        ++total;
        if (publication.state == PublicationState::Published)
            ++published;
        if (publication.state == PublicationState::HeldLate
            || publication.state == PublicationState::NeedsHuman)
            heldReason = publication.reason;
        else if (isFinal(publication.state))
            ++finished;
        if (publication.state == PublicationState::Rejected
            || publication.state == PublicationState::NotSent)
            failedReason = publication.reason;
    }
    std::optional<PostEvent> event;
    QString reason;
    if (total > 0 && published == total)
        event = PostEvent::PublishedAll;
    else if (!heldReason.isEmpty()) {
        event = PostEvent::Hold;
        reason = heldReason;
    } else if (total > 0 && finished == total) {
        event = published > 0 ? PostEvent::PublishedSome : PostEvent::PublishFailed;
        reason = failedReason;
    } else if (post->state == PostState::Held || post->state == PostState::Failed) {
        event = PostEvent::Schedule; // a person released it: it is on its way again
    }
    if (!event || !transition(post->state, *event))
        return post;
    return applyToPost(work, *post, *event, now, reason);
}

} // namespace clara::engine
