// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/queries.h"

#include "engine/outbox.h"
#include "pipeline/judgement.h"
#include "session/name_lookup.h"

#include <algorithm>

namespace clara::session {

namespace {

ApprovalItem approvalItem(NameLookup& names, const Post& post)
{
    ApprovalItem item;
    item.post = post;
    const auto& client = names.client(post.clientId);
    item.clientName = client.name;
    item.clientColour = client.colour;
    item.clientZone = client.timeZone;
    item.personaName = names.personaName(post.personaId);
    item.scheduleName = names.scheduleName(post.scheduleId);
    for (const auto& variant : post.variants)
        item.networks.append(names.account(variant.accountId).network);
    item.approvalsNeeded = names.approvalsNeeded(post);
    return item;
}

RunItem runItem(NameLookup& names, const Run& run, const QList<RunStep>& steps)
{
    RunItem item;
    item.run = run;
    const auto& client = names.client(run.clientId);
    item.clientName = client.name;
    item.clientColour = client.colour;
    item.clientZone = client.timeZone;
    item.scheduleName = names.scheduleName(run.scheduleId);
    item.personaName = names.personaName(names.schedulePersona(run.scheduleId));
    for (const auto& step : steps) {
        if (!step.costMicroUsd)
            item.costMicroUsd.reset();
        else if (item.costMicroUsd)
            *item.costMicroUsd += *step.costMicroUsd;
    }
    return item;
}

Result<RunDetail> runDetail(UnitOfWork& work, NameLookup& names, RunId id)
{
    const auto run = work.runs().find(id);
    if (!run)
        return std::unexpected(run.error());
    const auto steps = work.runs().steps(id);
    if (!steps)
        return std::unexpected(steps.error());
    RunDetail detail;
    detail.item = runItem(names, *run, *steps);
    detail.steps = *steps;
    if (!run->promptVersionId.isNull()) {
        if (const auto version = work.prompts().findVersion(run->promptVersionId)) {
            detail.promptNumber = version->number;
            detail.promptName = names.promptName(version->promptId);
        }
    }
    if (!run->postId.isNull()) {
        if (const auto post = work.posts().find(run->postId))
            detail.post = *post;
    }
    return detail;
}

Status fetchNames(NameLookup& names, const QList<Post>& posts)
{
    NameLookup::Wanted wanted;
    for (const auto& post : posts) {
        wanted.clients.insert(post.clientId);
        wanted.personas.insert(post.personaId);
        wanted.schedules.insert(post.scheduleId);
        for (const auto& variant : post.variants)
            wanted.accounts.insert(variant.accountId);
    }
    return names.fetch(wanted);
}

Status fetchNames(NameLookup& names, const QList<Run>& runs)
{
    NameLookup::Wanted wanted;
    for (const auto& run : runs) {
        wanted.clients.insert(run.clientId);
        wanted.schedules.insert(run.scheduleId);
    }
    return names.fetch(wanted);
}

Status fetchNames(NameLookup& names, const QList<Publication>& publications)
{
    NameLookup::Wanted wanted;
    for (const auto& publication : publications) {
        wanted.clients.insert(publication.clientId);
        wanted.accounts.insert(publication.accountId);
    }
    return names.fetch(wanted);
}

PublicationItem publicationItem(NameLookup& names, const Publication& publication)
{
    PublicationItem item;
    item.publication = publication;
    item.account = names.account(publication.accountId);
    const auto& client = names.client(publication.clientId);
    item.clientName = client.name;
    item.clientColour = client.colour;
    item.clientZone = client.timeZone;
    return item;
}

} // namespace

Future<ApprovalPage> Queries::approvals(PostFilter filter)
{
    return m_store.read<ApprovalPage>([filter](UnitOfWork& work) -> Result<ApprovalPage> {
        const auto page = work.posts().list(filter);
        if (!page)
            return std::unexpected(page.error());
        NameLookup names(work);
        CLARA_TRY(fetchNames(names, page->posts));
        ApprovalPage result;
        result.cursor = page->cursor;
        result.items.reserve(page->posts.size());
        for (const auto& post : page->posts)
            result.items.append(approvalItem(names, post));
        const bool needsTwo = std::ranges::any_of(result.items, [](const ApprovalItem& item) {
            return item.approvalsNeeded > 1 && isReviewable(item.post.state);
        });
        if (!needsTwo)
            return result;
        const auto halfway = work.approvals().halfway(filter.client);
        if (!halfway)
            return std::unexpected(halfway.error());
        for (auto& item : result.items) {
            if (item.approvalsNeeded > 1)
                item.approvedBy = halfway->value(item.post.id);
        }
        return result;
    });
}

Future<ApprovalCounts> Queries::approvalCounts(std::optional<ClientId> client)
{
    return m_store.read<ApprovalCounts>(
        [client, now = m_clock.now()](UnitOfWork& work) -> Result<ApprovalCounts> {
            PostFilter filter;
            filter.client = client;
            filter.states = { PostState::InReview };
            const auto waiting = work.posts().count(filter);
            if (!waiting)
                return std::unexpected(waiting.error());
            filter.dueBefore = now + std::chrono::hours(24);
            const auto due = work.posts().count(filter);
            if (!due)
                return std::unexpected(due.error());
            return ApprovalCounts { *waiting, *due };
        });
}

Future<PostDetail> Queries::post(PostId id)
{
    return m_store.read<PostDetail>([id](UnitOfWork& work) -> Result<PostDetail> {
        const auto post = work.posts().find(id);
        if (!post)
            return std::unexpected(post.error());
        NameLookup names(work);
        CLARA_TRY(fetchNames(names, QList { *post }));
        PostDetail detail;
        detail.post = *post;
        detail.client = names.client(post->clientId);
        detail.scheduleName = names.scheduleName(post->scheduleId);
        if (const auto persona = work.personas().find(post->personaId))
            detail.persona = *persona;
        for (const auto& variant : post->variants)
            detail.accounts.append(names.account(variant.accountId));
        const auto revisions = work.posts().revisions(id);
        const auto approvals = work.approvals().list(id);
        const auto publications = work.publications().forPost(id);
        if (!revisions)
            return std::unexpected(revisions.error());
        if (!approvals)
            return std::unexpected(approvals.error());
        if (!publications)
            return std::unexpected(publications.error());
        detail.revisions = *revisions;
        detail.approvals = *approvals;
        detail.approvalsNeeded = names.approvalsNeeded(*post);
        const auto people = engine::approvers(work, *post);
        if (!people)
            return std::unexpected(people.error());
        if (detail.approvalsNeeded > 1 && isReviewable(post->state))
            detail.approvedBy = people->values();
        for (const auto& publication : *publications)
            detail.publications.append(publicationItem(names, publication));
        if (!post->runId.isNull()) {
            if (const auto run = runDetail(work, names, post->runId))
                detail.run = *run;
        }
        return detail;
    });
}

Future<Verdict> Queries::checkTexts(PostId id, QList<PostVariant> variants)
{
    return m_store.read<Verdict>([id, variants](UnitOfWork& work) -> Result<Verdict> {
        const auto post = work.posts().find(id);
        if (!post)
            return std::unexpected(post.error());
        return pipeline::judge(work, *post, variants);
    });
}

Future<QList<Runner>> Queries::runnersOnDuty()
{
    // Longer than a lease: whoever is silent for so long has lost what it held.
    constexpr milliseconds silence = std::chrono::seconds(90);
    const bool isShared = m_store.isShared();
    const Instant now = m_clock.now();
    return m_store.read<QList<Runner>>([isShared, now](UnitOfWork& work) -> Result<QList<Runner>> {
        if (!isShared)
            return QList<Runner>();
        return work.runners().onDuty(now, silence);
    });
}

Future<QList<RunItem>> Queries::runs(RunFilter filter)
{
    return m_store.read<QList<RunItem>>([filter](UnitOfWork& work) -> Result<QList<RunItem>> {
        const auto runs = work.runs().list(filter);
        if (!runs)
            return std::unexpected(runs.error());
        NameLookup names(work);
        CLARA_TRY(fetchNames(names, *runs));
        QList<RunId> ids;
        for (const auto& run : *runs)
            ids.append(run.id);
        const auto costs = work.runs().costs(ids);
        if (!costs)
            return std::unexpected(costs.error());
        QList<RunItem> items;
        for (const auto& run : *runs) {
            RunItem item = runItem(names, run, {});
            item.costMicroUsd = costs->value(run.id, std::optional<qint64>(0));
            items.append(item);
        }
        return items;
    });
}

Future<RunDetail> Queries::run(RunId id)
{
    return m_store.read<RunDetail>([id](UnitOfWork& work) {
        NameLookup names(work);
        return runDetail(work, names, id);
    });
}

Future<QList<PublicationItem>> Queries::publications(PublicationFilter filter)
{
    return m_store.read<QList<PublicationItem>>(
        [filter](UnitOfWork& work) -> Result<QList<PublicationItem>> {
            const auto publications = work.publications().list(filter);
            if (!publications)
                return std::unexpected(publications.error());
            NameLookup names(work);
            CLARA_TRY(fetchNames(names, *publications));
            QList<PublicationItem> items;
            for (const auto& publication : *publications)
                items.append(publicationItem(names, publication));
            return items;
        });
}

Future<PublicationItem> Queries::publication(PublicationId id)
{
    return m_store.read<PublicationItem>([id](UnitOfWork& work) -> Result<PublicationItem> {
        const auto publication = work.publications().find(id);
        if (!publication)
            return std::unexpected(publication.error());
        const auto attempts = work.publications().attempts(id);
        if (!attempts)
            return std::unexpected(attempts.error());
        NameLookup names(work);
        PublicationItem item = publicationItem(names, *publication);
        item.attempts = *attempts;
        return item;
    });
}

} // namespace clara::session
