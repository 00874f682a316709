// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/decisions.h"

#include "dialogs/late_post_dialog.h"
#include "models/time_words.h"

namespace clara::ui {

namespace {

session::ApproveRequest requestFor(const session::ApprovalItem& item, session::LateChoice late)
{
    session::ApproveRequest request;
    request.post = item.post.id;
    request.revision = item.post.revision;
    request.contentHash = item.post.contentHash;
    request.undo = Decisions::undoWindow;
    request.late = late;
    return request;
}

} // namespace

Decisions::Decisions(const ConsoleServices& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
{
}

void Decisions::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void Decisions::approve(const QList<session::ApprovalItem>& items, session::LateChoice late)
{
    if (m_busy || items.isEmpty())
        return;
    setBusy(true);
    const auto failOrAsk = [this, items](const Error& error) {
        setBusy(false);
        if (error.kind == ErrorKind::Conflict && error.field == QStringLiteral("late"))
            askLate(items);
        else
            Q_EMIT failed(error);
    };
    if (items.size() == 1) {
        const auto item = items.first();
        onAnswer<Post>(this, m_services.commands.approvePost(requestFor(item, late)),
            [this, item, failOrAsk](Result<Post> post) {
                if (post)
                    finish(approvedNews(item, *post), { item.post.id });
                else
                    failOrAsk(post.error());
            });
        return;
    }
    QList<session::ApproveRequest> requests;
    QList<PostId> ids;
    for (const auto& item : items) {
        requests.append(requestFor(item, late));
        ids.append(item.post.id);
    }
    onAnswer<int>(this, m_services.commands.approvePosts(requests),
        [this, items, ids, failOrAsk](Result<int> done) {
            if (done)
                finish(approvedNews(items), ids);
            else
                failOrAsk(done.error());
        });
}

QString Decisions::approvedNews(const session::ApprovalItem& item, const Post& post) const
{
    if (post.state == PostState::InReview)
        return tr("Approved for %1. A second person has to approve it too.").arg(item.clientName);
    if (!post.publishAt)
        return tr("Approved for %1. Publishes in a moment.").arg(item.clientName);
    const QString slot
        = slotTimeInSentence(*post.publishAt, m_services.clock.now(), zoneOrUtc(item.clientZone));
    return tr("Approved for %1. Publishes %2.").arg(item.clientName, slot);
}

QString Decisions::approvedNews(const QList<session::ApprovalItem>& items) const
{
    const QString count = tr("%n draft(s) approved.", nullptr, int(items.size()));
    const session::ApprovalItem* first = nullptr;
    for (const auto& item : items) {
        if (item.approvalsNeeded > item.approvedBy.size() + 1)
            //: "4 drafts approved." and that this is not enough for all of them
            return tr("%1 Some wait for a second person.").arg(count);
        if (item.post.publishAt && (!first || *item.post.publishAt < *first->post.publishAt))
            first = &item;
    }
    if (!first)
        return count;
    const QString slot = slotTimeInSentence(
        *first->post.publishAt, m_services.clock.now(), zoneOrUtc(first->clientZone));
    //: "4 drafts approved." and when the first of them leaves
    return tr("%1 The first leaves %2.").arg(count, slot);
}

void Decisions::askLate(const QList<session::ApprovalItem>& items)
{
    const Instant now = m_services.clock.now();
    const session::ApprovalItem* first = nullptr;
    for (const auto& item : items) {
        if (item.post.publishAt && (!first || *item.post.publishAt < *first->post.publishAt))
            first = &item;
    }
    const QString slot = first
        ? slotTimeInSentence(*first->post.publishAt, now, zoneOrUtc(first->clientZone))
        : QString();
    auto* dialog = new LatePostDialog(slot, int(items.size()), m_page);
    connect(dialog, &LatePostDialog::chosen, this,
        [this, items](session::LateChoice choice) { approve(items, choice); });
    connect(dialog, &LatePostDialog::rejectAsked, this, &Decisions::rejectAsked);
    dialog->open();
}

void Decisions::reject(const session::ApprovalItem& item, const QString& reason)
{
    if (m_busy)
        return;
    run(m_services.commands.rejectPost(item.post.id, reason), item,
        tr("Rejected for %1.").arg(item.clientName));
}

void Decisions::requestChanges(const session::ApprovalItem& item, const QString& reason)
{
    if (m_busy)
        return;
    run(m_services.commands.requestChanges(item.post.id, reason), item,
        tr("Changes requested for %1.").arg(item.clientName));
}

void Decisions::run(Future<Post> command, const session::ApprovalItem& item, const QString& news)
{
    setBusy(true);
    onAnswer<Post>(this, std::move(command), [this, item, news](Result<Post> post) {
        if (post)
            finish(news, { item.post.id });
        else
            fail(post.error());
    });
}

void Decisions::finish(const QString& news, const QList<PostId>& posts)
{
    m_last = posts;
    setBusy(false);
    Q_EMIT decided(news, posts);
}

void Decisions::fail(const Error& error)
{
    setBusy(false);
    Q_EMIT failed(error);
}

void Decisions::undo()
{
    if (m_busy || m_last.isEmpty())
        return;
    setBusy(true);
    undoNext(std::exchange(m_last, {}), {});
}

void Decisions::undoNext(QList<PostId> open, QList<PostId> done)
{
    if (open.isEmpty()) {
        setBusy(false);
        Q_EMIT undone(done);
        return;
    }
    const PostId post = open.takeFirst();
    onAnswer<Post>(this, m_services.commands.undoDecision(post),
        [this, open, done, post](Result<Post> result) {
            if (!result) {
                setBusy(false);
                Q_EMIT failed(result.error());
                return;
            }
            undoNext(open, done + QList<PostId> { post });
        });
}

} // namespace clara::ui
