// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"

#include "base/json.h"
#include "domain/names.h"
#include "domain/workspace_move.h"
#include "engine/outbox.h"
#include "pipeline/judgement.h"
#include "scheduling/cron.h"
#include "session/audit_trail.h"
#include "session/authority.h"

#include <QCoreApplication>
#include <QUrl>

namespace clara::session {

namespace {

QString postTr(const char* text) { return QCoreApplication::translate("clara::Commands", text); }

/// The next slot of the post's schedule, for a post that missed its own.
Result<Instant> nextSlot(UnitOfWork& work, const Post& post, Instant now)
{
    const auto schedule = work.schedules().find(post.scheduleId);
    if (!schedule)
        return std::unexpected(schedule.error());
    const auto cron = scheduling::CronExpression::parse(schedule->cron);
    const auto zone = zoneFromId(schedule->timeZone);
    if (!cron || !zone)
        return std::unexpected(cron ? zone.error() : cron.error());
    const auto slot = cron->next(now, *zone);
    if (!slot)
        return failure(ErrorKind::Conflict,
            postTr(QT_TRANSLATE_NOOP("clara::Commands",
                "The schedule has no further slot. Publish the post now instead.")));
    return *slot;
}

Result<Post> approveOne(
    UnitOfWork& work, const ApproveRequest& request, const Member& actor, Instant now)
{
    auto post = work.posts().find(request.post);
    if (!post)
        return post;
    CLARA_TRY(authorise(work, actor, post->clientId, Action::Review));
    if ((request.revision && *request.revision != post->revision)
        || (!request.contentHash.isEmpty() && request.contentHash != post->contentHash))
        return failure(ErrorKind::Conflict,
            postTr(QT_TRANSLATE_NOOP("clara::Commands",
                "The draft was edited after you opened it. Read it again before you approve it.")));
    if (post->publishAt && *post->publishAt + engine::publishGrace < now
        && isReviewable(post->state)) {
        if (request.late == LateChoice::Ask)
            return std::unexpected(Error { ErrorKind::Conflict,
                postTr(QT_TRANSLATE_NOOP("clara::Commands",
                    "Its slot has passed. Approve it for now or for the next slot, or reject it.")),
                {}, QStringLiteral("late"), {} });
        if (request.late == LateChoice::PublishNow) {
            post->publishAt.reset();
        } else {
            const auto slot = nextSlot(work, *post, now);
            if (!slot)
                return std::unexpected(slot.error());
            post->publishAt = *slot;
        }
    }
    const auto client = work.clients().find(post->clientId);
    if (!client)
        return std::unexpected(client.error());
    engine::ApprovalInput input;
    input.actor = actor;
    input.policy = client->approval;
    if (!post->scheduleId.isNull()) {
        const auto schedule = work.schedules().find(post->scheduleId);
        if (!schedule)
            return std::unexpected(schedule.error());
        input.policy = effectiveApproval(*client, *schedule);
    }
    input.now = now;
    input.undo = request.undo;
    auto approved = engine::approve(work, *post, input);
    if (!approved)
        return approved;
    QJsonObject summary { { QStringLiteral("revision"), approved->revision },
        { QStringLiteral("content_hash"), approved->contentHash } };
    if (input.policy == ApprovalPolicy::Two)
        summary.insert(QStringLiteral("approvals"), approved->state == PostState::InReview ? 1 : 2);
    CLARA_TRY(addAudit(work, actor, QStringLiteral("post.approve"), approved->clientId,
        approved->id.toString(), summary, now));
    return approved;
}

Status recordDecision(UnitOfWork& work, const Post& post, Decision decision, const QString& reason,
    const Member& actor, Instant now)
{
    Approval row;
    row.id = ApprovalId::create(now);
    row.clientId = post.clientId;
    row.postId = post.id;
    row.revision = post.revision;
    row.contentHash = post.contentHash;
    row.decision = decision;
    row.actor = actor.id;
    row.actorKind = actor.kind;
    row.reason = reason;
    row.at = now;
    return work.approvals().insert(row);
}

Status checkReason(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(QStringLiteral("reason"),
            postTr(QT_TRANSLATE_NOOP(
                "clara::Commands", "Say why in a few words, so that the next draft is better.")));
    const QString problem = textProblem(reason, 2000);
    return problem.isEmpty() ? Status {} : invalid(QStringLiteral("reason"), problem);
}

Result<Post> decideAgainst(UnitOfWork& work, PostId id, Decision decision, const QString& reason,
    const Member& actor, Instant now)
{
    CLARA_TRY(checkReason(reason));
    const auto post = work.posts().find(id);
    if (!post)
        return post;
    CLARA_TRY(authorise(work, actor, post->clientId, Action::Review));
    const bool reject = decision == Decision::Rejected;
    auto decided = engine::applyToPost(
        work, *post, reject ? PostEvent::Reject : PostEvent::RequestChanges, now, reason.trimmed());
    if (!decided)
        return decided;
    CLARA_TRY(recordDecision(work, *decided, decision, reason.trimmed(), actor, now));
    CLARA_TRY(addAudit(work, actor,
        reject ? QStringLiteral("post.reject") : QStringLiteral("post.request_changes"),
        decided->clientId, id.toString(), { { QStringLiteral("reason"), reason.trimmed() } }, now));
    return decided;
}

/// The texts must be for exactly the accounts that the post has.
Result<QList<PostVariant>> orderedVariants(const Post& post, const QList<PostVariant>& variants)
{
    QList<PostVariant> ordered;
    for (const auto& old : post.variants) {
        for (const auto& variant : variants) {
            if (variant.accountId == old.accountId)
                ordered.append(
                    { variant.accountId, variant.text.normalized(QString::NormalizationForm_C) });
        }
    }
    if (ordered.size() != post.variants.size() || variants.size() != post.variants.size())
        return invalid(QStringLiteral("text"),
            postTr(QT_TRANSLATE_NOOP(
                "clara::Commands", "Give one text for each of the post's accounts.")));
    for (const auto& variant : ordered) {
        if (variant.text.trimmed().isEmpty())
            return invalid(QStringLiteral("text"),
                postTr(QT_TRANSLATE_NOOP(
                    "clara::Commands", "The text is empty. Write something or reject the draft.")));
        const QString problem = textProblem(variant.text, maxNotesLength);
        if (!problem.isEmpty())
            return invalid(QStringLiteral("text"), problem);
    }
    return ordered;
}

} // namespace

Future<Post> Commands::editPost(PostId id, int expectedRevision, QList<PostVariant> variants)
{
    return m_store.write<Post>([id, expectedRevision, variants, actor = m_actor,
                                   now = m_clock.now()](UnitOfWork& work) -> Result<Post> {
        auto post = work.posts().find(id);
        if (!post)
            return post;
        CLARA_TRY(authorise(work, actor, post->clientId, Action::Edit));
        if (expectedRevision > 0 && post->revision != expectedRevision)
            return failure(ErrorKind::Conflict,
                postTr(QT_TRANSLATE_NOOP("clara::Commands",
                    "Someone else edited this draft meanwhile. Read it again; your text was not saved.")));
        const auto ordered = orderedVariants(*post, variants);
        if (!ordered)
            return std::unexpected(ordered.error());
        CLARA_TRY(engine::withdraw(work, *post, now,
            postTr(QT_TRANSLATE_NOOP("clara::Commands", "The post was edited."))));
        const auto verdict = pipeline::judge(work, *post, *ordered);
        if (!verdict)
            return std::unexpected(verdict.error());
        post->variants = *ordered;
        post->contentHash = contentHash(*ordered);
        post->verdict = *verdict;
        post->revision += 1;
        auto edited = engine::applyToPost(work, *post, PostEvent::Edit, now);
        if (edited && !verdict->heldReason.isEmpty())
            edited = engine::applyToPost(work, *edited, PostEvent::Hold, now, verdict->heldReason);
        if (!edited)
            return edited;
        PostRevision revision { id, post->clientId, post->revision, *ordered, post->contentHash,
            *verdict, actor.name, {}, now };
        CLARA_TRY(work.posts().addRevision(revision));
        CLARA_TRY(addAudit(work, actor, QStringLiteral("post.edit"), post->clientId, id.toString(),
            { { QStringLiteral("revision"), post->revision },
                { QStringLiteral("content_hash"), post->contentHash } },
            now));
        return edited;
    });
}

Future<Post> Commands::approvePost(ApproveRequest request)
{
    return m_store.write<Post>([request, actor = m_actor, now = m_clock.now()](UnitOfWork& work) {
        return approveOne(work, request, actor, now);
    });
}

Future<int> Commands::approvePosts(QList<ApproveRequest> requests)
{
    return m_store.write<int>(
        [requests, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<int> {
            for (const auto& request : requests) {
                const auto approved = approveOne(work, request, actor, now);
                if (!approved)
                    return std::unexpected(approved.error());
            }
            return int(requests.size());
        });
}

Future<Post> Commands::rejectPost(PostId id, QString reason)
{
    return m_store.write<Post>(
        [id, reason, actor = m_actor, now = m_clock.now()](UnitOfWork& work) {
            return decideAgainst(work, id, Decision::Rejected, reason, actor, now);
        });
}

Future<Post> Commands::requestChanges(PostId id, QString reason)
{
    return m_store.write<Post>(
        [id, reason, actor = m_actor, now = m_clock.now()](UnitOfWork& work) {
            return decideAgainst(work, id, Decision::ChangesRequested, reason, actor, now);
        });
}

Future<Post> Commands::undoDecision(PostId id)
{
    return m_store.write<Post>(
        [id, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<Post> {
            const auto post = work.posts().find(id);
            if (!post)
                return post;
            CLARA_TRY(authorise(work, actor, post->clientId, Action::Review));
            const auto halfway = engine::approvers(work, *post);
            if (!halfway)
                return std::unexpected(halfway.error());
            if (post->state == PostState::InReview && halfway->contains(actor.id)) {
                // The first of two: nothing is on its way yet.
                CLARA_TRY(work.approvals().voidAll(id, now));
                CLARA_TRY(addAudit(work, actor, QStringLiteral("post.undo"), post->clientId,
                    id.toString(), {}, now));
                return work.posts().update(*post);
            }
            CLARA_TRY(engine::withdraw(work, *post, now,
                postTr(QT_TRANSLATE_NOOP("clara::Commands", "The approval was taken back."))));
            const bool approved
                = post->state == PostState::Approved || post->state == PostState::Scheduled;
            auto undone = engine::applyToPost(
                work, *post, approved ? PostEvent::Unapprove : PostEvent::Release, now);
            if (!undone)
                return undone;
            CLARA_TRY(addAudit(work, actor, QStringLiteral("post.undo"), undone->clientId,
                id.toString(), {}, now));
            return undone;
        });
}

Future<Publication> Commands::resolvePublication(
    PublicationId id, Resolution resolution, QString link)
{
    return m_store.write<Publication>([id, resolution, link, actor = m_actor, now = m_clock.now()](
                                          UnitOfWork& work) -> Result<Publication> {
        auto publication = work.publications().find(id);
        if (!publication)
            return publication;
        CLARA_TRY(authorise(work, actor, publication->clientId, Action::Run));
        const auto state = publication->state;
        const QUrl url(link.trimmed(), QUrl::StrictMode);
        if (resolution == Resolution::ItIsThere && !link.trimmed().isEmpty()
            && (!url.isValid()
                || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")
                    && url.scheme() != QLatin1String("at"))))
            return invalid(QStringLiteral("link"),
                postTr(QT_TRANSLATE_NOOP("clara::Commands",
                    "Paste the whole link of the post, beginning with https://.")));
        PublicationEvent event = PublicationEvent::Drop;
        if (resolution == Resolution::ItIsThere)
            event = PublicationEvent::Confirm;
        else if (resolution == Resolution::SendAgain)
            event = PublicationEvent::Release;
        CLARA_TRY(engine::applyTo(*publication, event, now));
        if (resolution == Resolution::ItIsThere && !link.trimmed().isEmpty())
            publication->remoteUrl = link.trimmed();
        if (resolution == Resolution::SendAgain) {
            publication->notBefore = now;
            publication->slotAt.reset(); // a person decided: late does not matter any more
            publication->looks = publication->absences = 0;
        }
        publication->reason.clear();
        CLARA_TRY(work.publications().update(*publication, state, publication->fence));
        const auto settled = engine::settle(work, publication->postId, now);
        if (!settled)
            return std::unexpected(settled.error());
        CLARA_TRY(
            addAudit(work, actor, QStringLiteral("publication.resolve"), publication->clientId,
                id.toString(), { { QStringLiteral("state"), toString(publication->state) } }, now));
        return publication;
    });
}

namespace {

/// A workspace that was moved must not go on beside the other one.
Status checkPlaceToPublish(UnitOfWork& work)
{
    const auto movedTo = work.settings().value(movedToKey);
    const auto arriving = work.settings().value(arrivingKey);
    if (!movedTo || !arriving)
        return std::unexpected(movedTo ? arriving.error() : movedTo.error());
    const QString reason = reasonNotToRun(*movedTo, *arriving);
    return reason.isEmpty() ? Status() : failure(ErrorKind::Conflict, reason);
}

} // namespace

Future<bool> Commands::setPublishingStopped(bool stopped)
{
    return m_store.write<bool>(
        [stopped, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(authorise(work, actor, std::nullopt, Action::StopPublishing));
            const QJsonObject state { { QStringLiteral("at"), toIso(now) },
                { QStringLiteral("by"), actor.name } };
            if (!stopped)
                CLARA_TRY(checkPlaceToPublish(work));
            CLARA_TRY(work.settings().set(engine::publishingStoppedKey,
                stopped ? QString::fromUtf8(toJson(state)) : QString()));
            CLARA_TRY(addAudit(work, actor,
                stopped ? QStringLiteral("publishing.stop") : QStringLiteral("publishing.resume"),
                {}, {}, {}, now));
            return stopped;
        });
}

Future<bool> Commands::noteExport(QString file)
{
    return m_store.write<bool>(
        [file, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(addAudit(work, actor, QStringLiteral("workspace.export"), {}, {},
                { { QStringLiteral("file"), file } }, now));
            return true;
        });
}

Future<bool> Commands::setSetting(QString key, QString value)
{
    return m_store.write<bool>([key, value, actor = m_actor](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(authorise(work, actor, std::nullopt, Action::ManageClients));
        CLARA_TRY(work.settings().set(key, value));
        return true;
    });
}

} // namespace clara::session
