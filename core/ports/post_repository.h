// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/approval.h"
#include "domain/post.h"

#include <QHash>
#include <QList>

namespace clara {

enum class PostOrder { DueFirst, NewestFirst };

struct PostFilter {
    std::optional<ClientId> client {};
    QList<PostState> states {}; ///< empty: all
    std::optional<ScheduleId> schedule {};
    QString search {}; ///< part of the text, without case
    bool warningsOnly = false;
    std::optional<Instant> dueBefore {}; ///< slot before this; posts without a slot do not count
    PostOrder order = PostOrder::DueFirst;
    int limit = 200; ///< 1 to 1000
    QString after {}; ///< PostPage::cursor of the page before; empty: from the start
};

struct PostPage {
    QList<Post> posts {};
    QString cursor {}; ///< empty: this was the last page
};

/// A text that near-duplicate checks compare with.
struct KnownText {
    PostId postId {};
    QString text {};
};

/// Posts that went out in one day, for charts.
struct DayCount {
    ClientId client {};
    int published = 0;
    int failed = 0;
    bool operator==(const DayCount&) const = default;
};

class PostRepository {
public:
    virtual ~PostRepository() = default;
    /// Writes the row, its variants and its first revision.
    virtual Status insert(const Post& post, const PostRevision& revision) = 0;
    /// Writes when the stored lock equals `post.lock`; stores lock + 1 and returns the stored
    /// value.
    virtual Result<Post> update(const Post& post) = 0;
    virtual Status addRevision(const PostRevision& revision) = 0;
    virtual Result<Post> find(PostId id) = 0;
    virtual Result<PostPage> list(const PostFilter& filter) = 0;
    virtual Result<int> count(const PostFilter& filter) = 0;
    /// Newest first.
    virtual Result<QList<PostRevision>> revisions(PostId post) = 0;
    /// Texts of the persona's newest posts that were not rejected, newest first.
    virtual Result<QList<KnownText>> recentTexts(PersonaId persona, int limit) = 0;
    /// Texts of the client's posts that wait for review or for their slot.
    virtual Result<QList<KnownText>> queuedTexts(ClientId client, int limit) = 0;
    /// Per interval between neighbouring bounds (the end does not belong to it): one entry per
    /// client that published or failed something.
    virtual Result<QList<QList<DayCount>>> dayCounts(
        std::optional<ClientId> client, const QList<Instant>& bounds)
        = 0;
};

class ApprovalRepository {
public:
    virtual ~ApprovalRepository() = default;
    virtual Status insert(const Approval& approval) = 0;
    /// Newest first.
    virtual Result<QList<Approval>> list(PostId post) = 0;
    /// Who approved the present revision of posts that are still in review. Posts that nobody
    /// approved are not in it.
    virtual Result<QHash<PostId, QList<MemberId>>> halfway(std::optional<ClientId> client) = 0;
    virtual Status voidAll(PostId post, Instant at) = 0;
};

} // namespace clara
