// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/approval.h"
#include "domain/client.h"
#include "domain/membership.h"
#include "domain/model_connection.h"
#include "domain/persona.h"
#include "domain/post.h"
#include "domain/prompt.h"
#include "domain/publication.h"
#include "domain/run.h"
#include "domain/runner.h"
#include "domain/schedule.h"
#include "ports/post_repository.h"
#include "ports/publication_repository.h"
#include "ports/run_repository.h"
#include "ports/usage_repository.h"

/// Values that queries hand out: what a page shows, read in one transaction.
namespace clara::session {

/// One row of the approvals list.
struct ApprovalItem {
    Post post {};
    QString clientName {};
    int clientColour = 0;
    QString clientZone {};
    QString personaName {};
    QString scheduleName {};
    QStringList networks {}; ///< of the accounts, in variant order
    int approvalsNeeded = 1;
    QList<MemberId> approvedBy {}; ///< of the present revision, while another one is needed
};
struct ApprovalPage {
    QList<ApprovalItem> items {};
    QString cursor {};
};
struct ApprovalCounts {
    int waiting = 0;
    int dueWithin24h = 0;
};

/// A run with the names it is shown by.
struct RunItem {
    Run run {};
    QString clientName {};
    int clientColour = 0;
    QString clientZone {};
    QString scheduleName {};
    QString personaName {};
    std::optional<qint64> costMicroUsd = 0; ///< nothing: at least one call has an unknown cost
};
struct RunDetail {
    RunItem item {};
    QList<RunStep> steps {};
    std::optional<Post> post {};
    int promptNumber = 0;
    QString promptName {};
};

struct PublicationItem {
    Publication publication {};
    Account account {};
    QString clientName {};
    int clientColour = 0;
    QString clientZone {};
    QList<PublishAttempt> attempts {}; ///< only where one publication is asked for
};

/// Everything the approvals page shows about one post.
struct PostDetail {
    Post post {};
    Client client {};
    Persona persona {};
    QString scheduleName {};
    QList<Account> accounts {}; ///< in variant order
    QList<PostRevision> revisions {}; ///< newest first
    QList<Approval> approvals {}; ///< newest first
    int approvalsNeeded = 1;
    QList<MemberId> approvedBy {}; ///< of the present revision, while another one is needed
    QList<PublicationItem> publications {};
    std::optional<RunDetail> run {};
};

struct PromptDetail {
    Prompt prompt {};
    QString clientName {};
    QList<PromptVersion> versions {}; ///< newest first
};

struct ScheduleItem {
    Schedule schedule {};
    QString clientName {};
    int clientColour = 0;
    QString clientZone {};
    QString personaName {};
    QString promptName {};
    QList<Account> accounts {};
    std::optional<Instant> nextSlot {};
};

/// What the status strip and the rail need; small enough to read after every change.
struct StatusSummary {
    int waitingApproval = 0;
    int needsLook = 0; ///< unknown or needs_human publications
    int failed24h = 0; ///< failed runs and refused publications of the last 24 h
    int queued = 0; ///< approved publications that wait for their slot
    UsageSum today {};
    bool publishingStopped = false;
    QString stoppedBy {};
    std::optional<Instant> stoppedAt {};
    int clients = 0;
};

/// Something that went wrong or was missed, with its next action.
struct Trouble {
    enum class Kind { Unknown, Refused, RunFailed, Missed, HeldLate };
    Kind kind = Kind::RunFailed;
    QString clientName {};
    int clientColour = 0;
    QString clientZone {};
    QString network {}; ///< display name, empty for runs
    QString reason {};
    Instant at {};
    PublicationId publication {};
    RunId run {};
    PostId post {};
};

/// A post that goes out, or would, at a slot.
struct UpcomingPost {
    Instant at {};
    ClientId client {};
    QString network {};
    bool approved = false;
    PostId post {};
};

/// What a client with a monthly budget has spent since the month began in its zone.
struct BudgetUse {
    ClientId client {};
    UsageSum spent {};
};

/// A shared secret that somebody may have read who has lost the right to it.
struct ExposedSecret {
    Account account {}; ///< null id: it is of a model
    QString model {}; ///< its name
    QString exposedTo {}; ///< "ben (ben@laptop)"
};

struct OverviewData {
    StatusSummary status {};
    QList<Client> clients {};
    std::optional<ApprovalItem> firstDue {};
    QList<Trouble> troubles {}; ///< newest first, at most 20
    QList<UpcomingPost> upcoming {}; ///< next 12 h
    QList<QList<DayCount>> days {}; ///< 14 days, oldest first, per client
    QList<qint64> dayCostMicroUsd {};
    QList<Instant> dayStarts {};
    QList<Account> troubledAccounts {}; ///< sign in again
    QList<ExposedSecret> exposedSecrets {}; ///< to be replaced, at most 20
    QList<BudgetUse> budgets {}; ///< only clients that have one
};

/// A role with the name of its place.
struct RoleItem {
    Membership membership {};
    QString clientName {}; ///< empty: everywhere
};
struct MemberItem {
    Member member {};
    QList<RoleItem> roles {}; ///< none: removed, or not to be seen
    bool isSelf = false;
};
/// The people of a workspace, as one of them may see them.
struct MemberList {
    QList<MemberItem> members {}; ///< by name; those who were removed only where they are asked for
    bool seesAll = false; ///< else roles of others are not shown
};

/// Somebody to be let in.
struct NewMember {
    QString name {};
    Role role = Role::Viewer;
    std::optional<ClientId> client {}; ///< nothing: everywhere
    QString login {}; ///< name of the role in the database; empty: made of the name
    QString verifier {}; ///< of the password, see sign_in.h
};
struct AddedMember {
    MemberItem item {};
    QString login {};
};

/// What approving a late post should mean.
enum class LateChoice { Ask, PublishNow, NextSlot };

struct ApproveRequest {
    PostId post {};
    std::optional<int> revision {}; ///< what the operator saw; nothing: the current one
    QString contentHash {}; ///< what the operator saw; empty: not compared
    milliseconds undo { 0 }; ///< how long undo stays possible: 10 s in the window, 0 elsewhere
    LateChoice late = LateChoice::Ask;
};

enum class Resolution { ItIsThere, SendAgain, Drop };

} // namespace clara::session
