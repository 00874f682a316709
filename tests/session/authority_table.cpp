// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/authority_table.h"

using namespace Qt::StringLiterals;

namespace clara::test {

namespace {

template <class T> std::optional<Error> errorOf(const Result<T>& answer)
{
    return answer ? std::nullopt : std::optional(answer.error());
}

template <class T> Result<T> firstOf(const Result<QList<T>>& list)
{
    if (!list)
        return std::unexpected(list.error());
    if (list->isEmpty())
        return failure(ErrorKind::NotFound, u"nothing is there"_s);
    return list->first();
}

} // namespace

Result<AuthorityWorld> makeAuthorityWorld(TestWorkspace& workspace)
{
    CLARA_TRY(workspace.fill());
    AuthorityWorld w;
    auto& commands = workspace.session->commands();
    auto& queries = workspace.session->queries();
    w.owner = commands.actor();
    w.client = workspace.client;
    w.schedule = workspace.schedule;
    const auto other = workspace.addClient(u"Vertigo Hall"_s);
    const auto persona = firstOf(await(queries.personas(w.client.id)));
    const auto prompt = firstOf(await(queries.prompts(w.client.id)));
    const auto account = firstOf(await(queries.accounts(w.client.id)));
    const auto model = firstOf(await(queries.models()));
    if (!other || !persona || !prompt || !account || !model)
        return failure(ErrorKind::NotFound, u"the workspace was not filled"_s);
    w.other = *other;
    w.persona = *persona;
    w.prompt = *prompt;
    w.account = *account;
    w.model = *model;
    auto& engine = workspace.session->engine();
    engine.start();
    for (Post* post : { &w.approved, &w.draft }) {
        const auto run = await(commands.runNow(w.schedule.id));
        if (!run)
            return std::unexpected(run.error());
        w.run = *run;
        const auto written = workspace.waitForPost(w.client.id, PostState::InReview);
        if (!written)
            return std::unexpected(written.error());
        *post = *written;
        if (post != &w.approved)
            break;
        session::ApproveRequest request;
        request.post = post->id;
        const auto approved = await(commands.approvePost(request));
        if (!approved)
            return std::unexpected(approved.error());
        const auto sent = workspace.waitForPublication(post->id, { PublicationState::Published });
        if (!sent)
            return std::unexpected(sent.error());
        w.publication = *sent;
    }
    CLARA_TRY(await(engine.stop()));
    return w;
}

Result<Post> storeDraft(
    TestWorkspace& workspace, const Clock& clock, const Persona& persona, const Account& account)
{
    const Instant now = clock.now();
    Post post;
    post.id = PostId::create(now);
    post.clientId = persona.clientId;
    post.personaId = persona.id;
    post.state = PostState::InReview;
    post.variants = { { account.id, u"Rye bread, warm at seven."_s } };
    post.contentHash = contentHash(post.variants);
    post.createdAt = post.updatedAt = now;
    const PostRevision first { post.id, post.clientId, 1, post.variants, post.contentHash, {},
        u"engine"_s, {}, now };
    return await(workspace.session->store().write<Post>([=](UnitOfWork& work) -> Result<Post> {
        CLARA_TRY(work.posts().insert(post, first));
        return work.posts().find(post.id);
    }));
}

const QList<AuthorityCase>& authorityTable()
{
    using session::Commands;
    using World = AuthorityWorld;
    static const QString nobody = u"----"_s, owners = u"---y"_s, operators = u"--yy"_s,
                         reviewers = u"-yyy"_s;
    static const QList<AuthorityCase> table {
        { "add a client", owners, nobody,
            [](Commands& c, const World&) {
                Client client;
                client.name
                    = u"Client %1"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
                client.timeZone = u"UTC"_s;
                return errorOf(await(c.addClient(client)));
            } },
        { "edit a client", owners, owners,
            [](Commands& c, const World& w) { return errorOf(await(c.editClient(w.client))); } },
        { "pause a client", owners, owners,
            [](Commands& c, const World& w) {
                return errorOf(await(c.setClientStatus(w.client.id, ClientStatus::Active)));
            } },
        { "add a persona", operators, operators,
            [](Commands& c, const World& w) {
                Persona persona = w.persona;
                persona.name = QUuid::createUuid().toString(QUuid::Id128);
                return errorOf(await(c.addPersona(persona)));
            } },
        { "edit a persona", operators, operators,
            [](Commands& c, const World& w) { return errorOf(await(c.editPersona(w.persona))); } },
        { "edit a persona under another client's id", operators, operators,
            [](Commands& c, const World& w) {
                Persona persona = w.persona;
                persona.clientId = w.other.id; // what is stored counts, not what was sent
                return errorOf(await(c.editPersona(persona)));
            } },
        { "add a prompt", operators, operators,
            [](Commands& c, const World& w) {
                Prompt prompt = w.prompt;
                prompt.name = QUuid::createUuid().toString(QUuid::Id128);
                return errorOf(await(c.addPrompt(prompt, u"About {{topic}}."_s, {})));
            } },
        { "rename a prompt", operators, operators,
            [](Commands& c, const World& w) { return errorOf(await(c.renamePrompt(w.prompt))); } },
        { "add a prompt version", operators, operators,
            [](Commands& c, const World& w) {
                return errorOf(await(c.addPromptVersion(w.prompt.id, u"On {{topic}}."_s, {})));
            } },
        { "use a prompt version", operators, operators,
            [](Commands& c, const World& w) {
                return errorOf(await(c.usePromptVersion(w.prompt.id, w.prompt.currentVersion)));
            } },
        { "add a model", operators, nobody,
            [](Commands& c, const World& w) {
                ModelConnection model = w.model;
                model.name = QUuid::createUuid().toString(QUuid::Id128);
                return errorOf(await(c.addModel(model)));
            } },
        { "choose the default model", operators, nobody,
            [](Commands& c, const World& w) {
                return errorOf(await(c.setDefaultModel(w.model.id)));
            } },
        { "add an account", operators, operators,
            [](Commands& c, const World& w) {
                Account account = w.account;
                account.handle = QUuid::createUuid().toString(QUuid::Id128).left(12);
                return errorOf(await(c.addAccount(account)));
            } },
        { "edit an account", operators, operators,
            [](Commands& c, const World& w) { return errorOf(await(c.editAccount(w.account))); } },
        { "add a schedule", operators, operators,
            [](Commands& c, const World& w) {
                Schedule schedule = w.schedule;
                schedule.name = QUuid::createUuid().toString(QUuid::Id128);
                return errorOf(await(c.addSchedule(schedule)));
            } },
        { "edit a schedule", operators, operators,
            [](Commands& c, const World& w) {
                return errorOf(await(c.editSchedule(w.schedule)));
            } },
        { "pause a schedule", operators, operators,
            [](Commands& c, const World& w) {
                return errorOf(await(c.applyToSchedule(w.schedule.id, ScheduleEvent::Resume)));
            } },
        { "run now", operators, operators,
            [](Commands& c, const World& w) { return errorOf(await(c.runNow(w.schedule.id))); } },
        { "retry a run", operators, operators,
            [](Commands& c, const World& w) { return errorOf(await(c.retryRun(w.run.id))); } },
        { "edit a post", operators, operators,
            [](Commands& c, const World& w) {
                return errorOf(await(c.editPost(w.draft.id, 0, w.draft.variants)));
            } },
        { "approve a post", reviewers, reviewers,
            [](Commands& c, const World& w) {
                session::ApproveRequest request;
                request.post = w.draft.id;
                return errorOf(await(c.approvePost(request)));
            } },
        { "approve several", reviewers, reviewers,
            [](Commands& c, const World& w) {
                session::ApproveRequest request;
                request.post = w.draft.id;
                return errorOf(await(c.approvePosts({ request })));
            } },
        { "undo a decision", reviewers, reviewers,
            [](Commands& c, const World& w) {
                return errorOf(await(c.undoDecision(w.draft.id)));
            } },
        { "reject a post", reviewers, reviewers,
            [](Commands& c, const World& w) {
                return errorOf(await(c.rejectPost(w.draft.id, u"no"_s)));
            } },
        { "ask for changes", reviewers, reviewers,
            [](Commands& c, const World& w) {
                return errorOf(await(c.requestChanges(w.draft.id, u"shorter"_s)));
            } },
        { "settle a publication", operators, operators,
            [](Commands& c, const World& w) {
                return errorOf(
                    await(c.resolvePublication(w.publication.id, session::Resolution::Drop, {})));
            } },
        { "stop publishing", owners, nobody,
            [](Commands& c, const World&) {
                return errorOf(await(c.setPublishingStopped(false)));
            } },
        { "change a setting", owners, nobody,
            [](Commands& c, const World&) {
                return errorOf(await(c.setSetting(u"a"_s, u"b"_s)));
            } },
        { "change a role", owners, nobody,
            [](Commands& c, const World& w) {
                return errorOf(await(c.setMemberRole(w.owner.id, std::nullopt, Role::Owner)));
            } },
        { "remove a member", owners, nobody,
            [](Commands& c, const World&) {
                return errorOf(await(c.removeMember(MemberId::create(Instant()))));
            } },
        { "add a member", owners, nobody,
            [](Commands& c, const World&) {
                session::NewMember wanted;
                wanted.name = QString(100, u'x'); // too long: only who may is told so
                return errorOf(await(c.addMember(wanted)));
            } },
    };
    return table;
}

} // namespace clara::test
