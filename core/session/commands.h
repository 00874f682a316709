// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/store.h"
#include "session/values.h"

namespace clara::session {

/// Every operator verb that changes something: checks the input, writes, and adds the audit row,
/// all in one transaction. Callable from any thread. Bad input gives Invalid with a field and
/// changes nothing; someone else's change in between gives Conflict.
class Commands {
public:
    Commands(Store& store, const Clock& clock, Member actor);

    /// Makes sure the actor and the policy actor have rows, and seeds the price table once.
    Future<bool> prepareWorkspace();

    /// What the actor may do, for buttons that mirror it.
    Future<QList<Membership>> ownRoles();
    Future<MemberList> members(bool removedToo);
    /// Makes the member, their role and their sign-in. Owners only, like the two below, and only
    /// where the workspace lies in a database.
    Future<AddedMember> addMember(NewMember member);
    /// Sets the role for the client, or everywhere; without a role the one for that place is taken
    /// away. Conflict when no owner or no role would be left.
    Future<MemberItem> setMemberRole(
        MemberId member, std::optional<ClientId> client, std::optional<Role> role);
    /// Takes roles and sign-in away; the name stays in the history.
    Future<Member> removeMember(MemberId member);

    Future<Client> addClient(Client client);
    Future<Client> editClient(Client client);
    Future<Client> setClientStatus(ClientId id, ClientStatus status);

    Future<Persona> addPersona(Persona persona);
    Future<Persona> editPersona(Persona persona);

    Future<Prompt> addPrompt(Prompt prompt, QString templateText, QString note);
    Future<Prompt> renamePrompt(Prompt prompt);
    Future<PromptVersion> addPromptVersion(PromptId prompt, QString templateText, QString note);
    Future<Prompt> usePromptVersion(PromptId prompt, PromptVersionId version);

    /// The first model becomes the default.
    Future<ModelConnection> addModel(ModelConnection connection);
    Future<ModelConnection> setDefaultModel(ModelConnectionId id);

    /// Called with references that nothing names any more: after an edit replaced one, and after an
    /// entry with a new one was refused. Any thread. The secret itself lies outside the storage and
    /// would stay for ever.
    void onUnusedSecret(std::function<void(const SecretRef&)> forget)
    {
        m_forgetSecret = std::move(forget);
    }

    Future<Account> addAccount(Account account);
    Future<Account> editAccount(Account account);

    Future<Schedule> addSchedule(Schedule schedule);
    /// Supersedes unapproved future occurrences unless only the name changed.
    Future<Schedule> editSchedule(Schedule schedule);
    Future<Schedule> applyToSchedule(ScheduleId id, ScheduleEvent event);
    Future<Run> runNow(ScheduleId schedule);
    Future<Run> retryRun(RunId run);

    /// A new revision with these texts; voids approvals and unsent publications; runs the
    /// guardrails again.
    Future<Post> editPost(PostId post, int expectedRevision, QList<PostVariant> variants);
    Future<Post> approvePost(ApproveRequest request);
    /// All or nothing; drafts that may not be approved make it fail before any is.
    Future<int> approvePosts(QList<ApproveRequest> requests);
    Future<Post> rejectPost(PostId post, QString reason);
    Future<Post> requestChanges(PostId post, QString reason);
    /// Takes the last decision back; Conflict once publication has started.
    Future<Post> undoDecision(PostId post);

    /// A person settles a publication that cannot be settled by itself. `link` for ItIsThere, may
    /// be empty.
    Future<Publication> resolvePublication(PublicationId id, Resolution resolution, QString link);
    /// Stops or resumes all publishing of the workspace at once.
    Future<bool> setPublishingStopped(bool stopped);
    /// History of what left the workspace: somebody wrote an encrypted backup to `file`.
    Future<bool> noteExport(QString file);
    Future<bool> setSetting(QString key, QString value);

    const Member& actor() const { return m_actor; }

private:
    /// Tells about `added` when the entry was refused, about `before` when the entry replaced it.
    template <class T>
    Future<T> forgettingSecrets(
        Future<T> answer, SecretRef added, std::shared_ptr<SecretRef> before);

    Store& m_store;
    const Clock& m_clock;
    Member m_actor;
    std::function<void(const SecretRef&)> m_forgetSecret {};
};

} // namespace clara::session
