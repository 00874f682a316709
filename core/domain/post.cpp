// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/post.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace clara {

namespace {
constexpr std::array postStateNames {
    std::pair(PostState::Draft, u"draft"),
    std::pair(PostState::InReview, u"in_review"),
    std::pair(PostState::ChangesRequested, u"changes_requested"),
    std::pair(PostState::Rejected, u"rejected"),
    std::pair(PostState::Approved, u"approved"),
    std::pair(PostState::Scheduled, u"scheduled"),
    std::pair(PostState::Published, u"published"),
    std::pair(PostState::PartlyPublished, u"partly_published"),
    std::pair(PostState::Failed, u"failed"),
    std::pair(PostState::Held, u"held"),
};

struct PostRow {
    PostState from;
    PostEvent event;
    PostState to;
};
using enum PostState;
constexpr std::array postTable {
    PostRow { Draft, PostEvent::Submit, InReview },
    PostRow { Draft, PostEvent::Hold, Held },
    PostRow { Draft, PostEvent::Edit, InReview },
    PostRow { Draft, PostEvent::Drop, Rejected },
    PostRow { InReview, PostEvent::Approve, Approved },
    PostRow { InReview, PostEvent::RequestChanges, ChangesRequested },
    PostRow { InReview, PostEvent::Reject, Rejected },
    PostRow { InReview, PostEvent::Edit, InReview },
    PostRow { InReview, PostEvent::Hold, Held },
    PostRow { ChangesRequested, PostEvent::Edit, InReview },
    PostRow { ChangesRequested, PostEvent::Reject, Rejected },
    PostRow { ChangesRequested, PostEvent::Release, InReview },
    PostRow { Rejected, PostEvent::Release, InReview },
    PostRow { Held, PostEvent::Edit, InReview },
    PostRow { Held, PostEvent::Release, InReview },
    PostRow { Held, PostEvent::Reject, Rejected },
    PostRow { Approved, PostEvent::Schedule, Scheduled },
    PostRow { Approved, PostEvent::Edit, InReview },
    PostRow { Approved, PostEvent::Unapprove, InReview },
    PostRow { Approved, PostEvent::PublishedAll, Published },
    PostRow { Approved, PostEvent::PublishedSome, PartlyPublished },
    PostRow { Approved, PostEvent::PublishFailed, Failed },
    PostRow { Approved, PostEvent::Hold, Held },
    PostRow { Scheduled, PostEvent::Edit, InReview },
    PostRow { Scheduled, PostEvent::Unapprove, InReview },
    PostRow { Scheduled, PostEvent::PublishedAll, Published },
    PostRow { Scheduled, PostEvent::PublishedSome, PartlyPublished },
    PostRow { Scheduled, PostEvent::PublishFailed, Failed },
    PostRow { Scheduled, PostEvent::Hold, Held },
    PostRow { Held, PostEvent::Schedule, Scheduled },
    PostRow { Held, PostEvent::PublishedAll, Published },
    PostRow { Held, PostEvent::PublishedSome, PartlyPublished },
    PostRow { Held, PostEvent::PublishFailed, Failed },
    PostRow { PartlyPublished, PostEvent::PublishedAll, Published },
    PostRow { PartlyPublished, PostEvent::PublishedSome, PartlyPublished },
    PostRow { PartlyPublished, PostEvent::Schedule, Scheduled },
    PostRow { Failed, PostEvent::PublishedAll, Published },
    PostRow { Failed, PostEvent::PublishedSome, PartlyPublished },
    PostRow { Failed, PostEvent::Schedule, Scheduled },
    PostRow { Failed, PostEvent::Edit, InReview },
    PostRow { Failed, PostEvent::Reject, Rejected },
};
} // namespace

QString toString(PostState state)
{
    for (const auto& [value, name] : postStateNames) {
        if (value == state)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<PostState> postStateFromString(QStringView text)
{
    for (const auto& [value, name] : postStateNames) {
        if (text == QStringView(name))
            return value;
    }
    return std::nullopt;
}

QString contentHash(const QList<PostVariant>& variants)
{
    QList<PostVariant> sorted = variants;
    std::ranges::sort(
        sorted, {}, [](const PostVariant& variant) { return variant.accountId.toString(); });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& variant : sorted) {
        // Lengths before contents: two different lists can never give the same bytes.
        const QByteArray text = variant.text.toUtf8();
        hash.addData(variant.accountId.toString().toUtf8());
        hash.addData(QByteArray::number(text.size()) + ':');
        hash.addData(text);
    }
    return QString::fromLatin1(hash.result().toHex());
}

std::optional<PostState> transition(PostState state, PostEvent event)
{
    for (const auto& row : postTable) {
        if (row.from == state && row.event == event)
            return row.to;
    }
    return std::nullopt;
}

bool isReviewable(PostState state) { return state == InReview; }

} // namespace clara
