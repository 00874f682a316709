// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_fixture.h"

namespace clara::test {

Client Workspace::clientNamed(const QString& name) const
{
    Client client;
    client.id = ClientId::create(now);
    client.name = name;
    client.timeZone = QStringLiteral("Europe/Berlin");
    client.city = QStringLiteral("Köln");
    client.brandNotes = QStringLiteral("Warm, dry.");
    client.createdAt = now;
    client.updatedAt = now;
    return client;
}

Workspace::Setup Workspace::addSetup(const QString& name)
{
    Setup setup;
    setup.client = clientNamed(name);
    const ClientId client = setup.client.id;
    setup.persona = { PersonaId::create(now), client, QStringLiteral("Mia"), QStringLiteral("calm"),
        { QStringLiteral("tea") }, {}, QStringLiteral("de"), 1, now, now };
    setup.version.id = PromptVersionId::create(now);
    setup.version.clientId = client;
    setup.version.templateText = QStringLiteral("Write about {{topic}}.");
    setup.version.createdAt = now;
    setup.prompt
        = { PromptId::create(now), client, QStringLiteral("Daily"), setup.version.id, 1, now, now };
    setup.version.promptId = setup.prompt.id;
    setup.account.id = AccountId::create(now);
    setup.account.clientId = client;
    setup.account.network = QStringLiteral("sandbox");
    setup.account.handle = QStringLiteral("first");
    setup.account.createdAt = setup.account.updatedAt = now;
    setup.second = setup.account;
    setup.second.id = AccountId::create(now);
    setup.second.handle = QStringLiteral("second");
    setup.schedule.id = ScheduleId::create(now);
    setup.schedule.clientId = client;
    setup.schedule.name = QStringLiteral("Mornings");
    setup.schedule.personaId = setup.persona.id;
    setup.schedule.promptId = setup.prompt.id;
    setup.schedule.accountIds = { setup.second.id, setup.account.id };
    setup.schedule.cron = QStringLiteral("0 8 * * *");
    setup.schedule.timeZone = QStringLiteral("Europe/Berlin");
    setup.schedule.watermark = now;
    setup.schedule.createdAt = setup.schedule.updatedAt = now;
    write([setup](UnitOfWork& work) -> Status {
        CLARA_TRY(work.clients().insert(setup.client));
        CLARA_TRY(work.personas().insert(setup.persona));
        CLARA_TRY(work.prompts().insert(setup.prompt));
        CLARA_TRY(work.prompts().insertVersion(setup.version));
        CLARA_TRY(work.accounts().insert(setup.account));
        CLARA_TRY(work.accounts().insert(setup.second));
        return work.schedules().insert(setup.schedule);
    });
    return setup;
}

Run Workspace::planned(const Setup& setup, Instant slot) const
{
    Run run;
    run.id = RunId::create(now);
    run.clientId = setup.client.id;
    run.scheduleId = setup.schedule.id;
    run.occurrenceAt = slot;
    run.notBefore = slot - std::chrono::hours(24);
    run.createdAt = now;
    return run;
}

Post Workspace::draft(const Setup& setup, const QString& text) const
{
    Post post;
    post.id = PostId::create(now);
    post.clientId = setup.client.id;
    post.personaId = setup.persona.id;
    post.scheduleId = setup.schedule.id;
    post.state = PostState::InReview;
    post.topic = QStringLiteral("tea");
    post.variants = { { setup.account.id, text } };
    post.contentHash = contentHash(post.variants);
    post.createdAt = post.updatedAt = now;
    return post;
}

PostRevision Workspace::firstRevision(const Post& post)
{
    return { post.id, post.clientId, post.revision, post.variants, post.contentHash, post.verdict,
        QStringLiteral("engine"), QStringLiteral("first draft"), post.createdAt };
}

Post Workspace::stored(const Post& post) const
{
    write([post](UnitOfWork& work) { return work.posts().insert(post, firstRevision(post)); });
    return post;
}

Publication Workspace::queued(const Post& post, const Account& account) const
{
    Publication publication;
    publication.id = PublicationId::create(now);
    publication.clientId = post.clientId;
    publication.postId = post.id;
    publication.postRevision = post.revision;
    publication.accountId = account.id;
    publication.text = post.text();
    publication.contentHash = post.contentHash;
    publication.idempotencyKey = publication.id.toString();
    publication.remoteKey = QStringLiteral("3kabc");
    publication.createdAtFrozen = now;
    publication.notBefore = now;
    publication.createdAt = publication.updatedAt = now;
    return publication;
}

} // namespace clara::test
