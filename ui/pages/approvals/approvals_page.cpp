// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/approvals_page.h"

#include "dialogs/question_dialog.h"
#include "pages/approvals/approvals_filter.h"
#include "pages/approvals/approvals_list.h"
#include "pages/approvals/decisions.h"
#include "pages/approvals/draft_editor.h"
#include "pages/approvals/draft_view.h"
#include "pages/approvals/history_tab.h"
#include "pages/approvals/inspector.h"
#include "pages/approvals/reason_popover.h"
#include "shell/presence_line.h"
#include "theme/metrics.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/drawer.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"
#include "widgets/search_field.h"
#include "widgets/toast.h"

#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace clara::ui {

namespace {

constexpr int pageSize = 200;
constexpr int biggestRead
    = 1000; ///< rows that reading again covers; the rest is read when scrolled to

EditedThing thingOf(const Post& post)
{
    return { EditedKind::Post, post.id.toString(), post.clientId };
}

} // namespace

ApprovalsPage::ApprovalsPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : Page(tr("Approvals"), parent)
    , m_services(services)
    , m_state(state)
    , m_model(services.zone)
    , m_pages(this)
    , m_countAnswer(this)
    , m_detailAnswer(this)
    , m_saveAnswer(this)
    , m_theirsAnswer(this)
{
    build();
    connectParts();
    addKeys();
    const Metrics& m = metrics();
    m_splitter->setSizes({ m.sideList - 1, m.px(496), m.sideList - 1 }); // the edges are 1 px wide
    setFocusProxy(m_list);
    updateActions();
}

ApprovalsPage::~ApprovalsPage() { tellOthers(false); }

Entities ApprovalsPage::interests() const
{
    return Entity::Post | Entity::Publication | Entity::Client | Entity::Persona | Entity::Account
        | Entity::Schedule | Entity::Member;
}

bool ApprovalsPage::isEditing() const { return m_middle->currentWidget() == m_editor; }

bool ApprovalsPage::isDirty() const { return isEditing() && m_editor->isDirty(); }

QList<QWidget*> ApprovalsPage::panes()
{
    QList<QWidget*> parts { m_list, isEditing() ? static_cast<QWidget*>(m_editor) : m_previews };
    if (m_inspector->isVisibleTo(this))
        parts.append(m_inspector);
    return parts;
}

void ApprovalsPage::openItem(const QString& id)
{
    const auto post = PostId::fromString(id);
    if (!post)
        return;
    m_wanted = *post;
    keepPlace(m_wanted, m_list->currentRow());
}

void ApprovalsPage::tick()
{
    const PostId current = m_current;
    m_model.setNow(m_services.clock.now());
    keepPlace(current, m_list->currentRow());
    updateActions();
}

PostFilter ApprovalsPage::filter() const
{
    PostFilter filter;
    filter.client = m_state.scope();
    filter.limit = pageSize;
    m_filter->apply(filter);
    return filter;
}

void ApprovalsPage::refresh(Entities changed)
{
    readCounts();
    readList();
    if (m_current && !isEditing())
        readDetail();
    if (!(changed & Entity::Member))
        return;
    onAnswer<QList<Member>>(
        this, m_services.queries.members(), [this](Result<QList<Member>> members) {
            QHash<MemberId, QString> names;
            for (const Member& member : members.value_or(QList<Member> {}))
                names.insert(member.id, member.name);
            m_inspector->history()->setMembers(names);
            if (m_detail)
                m_inspector->history()->show(*m_detail, m_services.clock.now());
        });
}

void ApprovalsPage::readCounts()
{
    m_countAnswer.run(m_services.queries.approvalCounts(m_state.scope()),
        [this](Result<session::ApprovalCounts> counts) {
            if (!counts)
                return; // the list says what is wrong
            m_counts = *counts;
            updateFacts();
            updateActions();
        });
}

void ApprovalsPage::readList()
{
    if (m_model.itemCount() == 0)
        m_states->showLoading(m_counts.waiting > 0
                ? tr("Reading %n draft(s)…", nullptr, m_counts.waiting)
                : tr("Reading drafts…"));
    m_model.setOrder(m_filter->order());
    // As much as is on screen or above it, so that scrolling stays where it is.
    const int seen = m_model.placeOf(
        m_model.draftRow(std::max(0, m_list->rowAt(m_list->viewport()->height() - 1)), -1));
    const int wanted = m_current ? std::clamp(seen + 1, pageSize, biggestRead) : pageSize;
    readPage({}, wanted, {});
}

void ApprovalsPage::readPage(const QString& cursor, int wanted, QList<session::ApprovalItem> items)
{
    PostFilter next = filter();
    next.after = cursor;
    m_pages.run(m_services.queries.approvals(next),
        [this, wanted, items = std::move(items)](Result<session::ApprovalPage> page) mutable {
            if (!page) {
                showListError(page.error());
                return;
            }
            items.append(page->items);
            m_cursor = page->cursor;
            if (items.size() < wanted && !m_cursor.isEmpty())
                readPage(m_cursor, wanted, std::move(items));
            else
                showList(items);
        });
}

void ApprovalsPage::readMore()
{
    PostFilter next = filter();
    next.after = m_cursor;
    m_pages.run(m_services.queries.approvals(next), [this](Result<session::ApprovalPage> page) {
        if (!page) {
            showProblem(page.error().message);
            return;
        }
        m_cursor = page->cursor;
        m_model.append(page->items,
            m_cursor.isEmpty() ? ApprovalsModel::More::End : ApprovalsModel::More::Exists);
        updateActions();
    });
}

void ApprovalsPage::showList(const QList<session::ApprovalItem>& items)
{
    const PostId current = m_wanted ? m_wanted : nextSurvivor(items);
    const int row = m_list->currentRow();
    const bool wasHere = m_list->hasFocus() || !isAncestorOf(focusWidget());
    m_model.replace(items,
        m_cursor.isEmpty() ? ApprovalsModel::More::End : ApprovalsModel::More::Exists,
        m_services.clock.now());
    if (items.isEmpty() && !isEditing()) {
        const bool plain
            = m_filter->isPlain() && m_filter->shown() == ApprovalsFilter::Shown::Waiting;
        auto* empty = m_states->empty();
        if (plain) {
            empty->setTexts(tr("No drafts wait for you"),
                tr("Schedules write drafts ahead of their slots. They come here, and nothing goes out before you approve it."));
            empty->setPrimaryAction(tr("Open schedules"), QStringLiteral("clock-play"));
        } else {
            empty->setTexts(tr("Nothing fits this filter"),
                tr("Other drafts may wait. Show everything that waits to see them."));
            empty->setPrimaryAction(tr("Show all that waits"));
        }
        m_current = {};
        m_detail.reset();
        m_states->showEmpty();
        updateActions();
        return;
    }
    m_states->showData();
    keepPlace(current, row);
    if (wasHere && m_bar->mode() != ActionBar::Mode::Editing && !m_reason->isVisible() && isActive()
        && !textFieldHasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
}

/// The draft under the cursor, or when it is gone the first one below it that is still there.
PostId ApprovalsPage::nextSurvivor(const QList<session::ApprovalItem>& items) const
{
    QSet<PostId> left;
    for (const auto& item : items)
        left.insert(item.post.id);
    for (int row = std::max(0, m_list->currentRow()); row < m_model.rowCount(); ++row) {
        const auto* item = m_model.itemAt(row);
        if (item && left.contains(item->post.id))
            return item->post.id;
    }
    return {};
}

void ApprovalsPage::keepPlace(PostId wanted, int row)
{
    int here = wanted ? m_model.rowOf(wanted) : -1;
    if (here >= 0 && wanted == m_wanted)
        m_wanted = {};
    if (here < 0)
        here = m_model.draftRow(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)), 1);
    if (here < 0)
        here = m_model.draftRow(m_model.rowCount() - 1, -1);
    if (here < 0)
        return;
    if (here != m_list->currentRow() || !m_list->selectionModel()->isRowSelected(here))
        m_list->goTo(here);
    else
        onCurrentChanged();
}

void ApprovalsPage::showListError(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (m_model.itemCount() > 0)
        showProblem(error.message); // what was read stays visible
    else
        m_states->showError(tr("The drafts could not be read"), error.message, error.detail);
    updateActions();
}

void ApprovalsPage::onCurrentChanged()
{
    const auto* item = m_list->current();
    const PostId post = item ? item->post.id : PostId {};
    const bool same = post == m_current;
    if (!same && isEditing()) {
        if (m_editor->isDirty())
            return; // the text being edited stays on screen until it is saved or reverted
        leaveEdit();
    }
    m_current = post;
    if (!same && m_current) {
        m_problem->hide();
        m_reason->close();
        readDetail();
    }
    updateActions();
}

void ApprovalsPage::readDetail()
{
    m_detailAnswer.run(
        m_services.queries.post(m_current), [this](Result<session::PostDetail> detail) {
            if (detail)
                showDetail(*detail);
            else if (detail.error().kind != ErrorKind::Cancelled)
                showProblem(detail.error().message);
        });
}

void ApprovalsPage::showDetail(const session::PostDetail& detail)
{
    if (isEditing())
        return;
    const Instant now = m_services.clock.now();
    const bool other = !m_detail || m_detail->post.id != detail.post.id;
    m_detail = detail;
    m_heading->show(detail, now);
    m_presence->setThing(thingOf(detail.post));
    m_previews->show(detail);
    m_inspector->show(detail, now);
    if (other)
        m_previews->verticalScrollBar()->setValue(0);
    updateActions();
}

void ApprovalsPage::approve()
{
    const auto mode = m_bar->mode();
    if (const QString& why = m_bar->refusals().approve; !why.isEmpty()) {
        showProblem(why); // the key was pressed: the button is off
        return;
    }
    if (const auto marked = m_model.markedItems(); marked.size() > 1) {
        m_decisions->approve(marked);
        return;
    }
    const auto* item = m_list->current();
    // What was seen is what is approved: without its preview on screen nothing happens.
    if (!item || mode != ActionBar::Mode::Review || !m_detail || m_detail->post.id != item->post.id)
        return;
    session::ApprovalItem seen = *item;
    seen.post = m_detail->post;
    m_decisions->approve({ seen });
}

void ApprovalsPage::onDecided(const QString& news, const QList<PostId>& posts)
{
    m_reason->close();
    m_model.clearMarks();
    if (posts.contains(m_current))
        m_current = {};
    m_toast->showMessage(news, tr("Undo"), QStringLiteral("Z"));
    readCounts();
    readList();
}

void ApprovalsPage::startEdit(const Finding* finding)
{
    const auto* item = m_list->current();
    if (isEditing()) {
        return;
    }
    const bool fits = m_bar->mode() == ActionBar::Mode::Review
        || m_bar->mode() == ActionBar::Mode::Blocked || m_bar->mode() == ActionBar::Mode::Mend;
    if (!item || !m_detail || m_detail->post.id != item->post.id || !fits)
        return;
    if (const QString& why = m_bar->refusals().edit; !why.isEmpty()) {
        showProblem(why);
        return;
    }
    m_reason->close();
    m_middle->setCurrentWidget(m_editor);
    for (QAction* key : std::as_const(m_reviewKeys))
        key->setEnabled(false);
    m_list->setEnabled(false);
    m_editor->open(*m_detail, finding);
    tellOthers(true);
    updateActions();
}

void ApprovalsPage::saveEdit()
{
    if (!isEditing() || m_saveAnswer.isWaiting())
        return;
    if (!m_editor->isDirty()) {
        leaveEdit();
        return;
    }
    saveTexts(m_editor->detail().post.revision, m_editor->variants());
}

void ApprovalsPage::saveTexts(int revision, const QList<PostVariant>& texts)
{
    m_bar->save()->startBusy(tr("Saving…"));
    m_editor->setBusy(true);
    m_saveAnswer.run(m_services.commands.editPost(m_editor->detail().post.id, revision, texts),
        [this](Result<Post> saved) {
            m_bar->save()->stopBusy();
            m_editor->setBusy(false);
            if (!saved) {
                showProblem(saved.error().message);
                if (saved.error().kind == ErrorKind::Conflict)
                    compareTexts();
                return;
            }
            m_problem->hide();
            m_wanted = saved->id;
            leaveEdit();
            readDetail();
            readAgain();
        });
}

void ApprovalsPage::askRevert()
{
    if (!isEditing() || m_saveAnswer.isWaiting())
        return;
    if (!m_editor->isDirty()) {
        leaveEdit();
        return;
    }
    auto* dialog = new QuestionDialog(tr("Throw your changes away?"),
        tr("The draft goes back to the text it had. What you typed is lost."), this);
    auto* discard = dialog->addDanger(tr("Throw away"));
    auto* keep = dialog->addPrimary(tr("Keep editing"));
    connect(keep, &Button::clicked, dialog, &QDialog::reject);
    connect(discard, &Button::clicked, this, [this, dialog] {
        dialog->accept();
        m_editor->revert();
        leaveEdit();
    });
    dialog->open();
}

void ApprovalsPage::tellOthers(bool editing)
{
    if (!m_services.presence)
        return;
    if (editing)
        m_services.presence->editing(thingOf(m_editor->detail().post));
    else
        m_services.presence->done(EditedKind::Post);
}

void ApprovalsPage::leaveEdit()
{
    tellOthers(false);
    m_middle->setCurrentWidget(m_previews);
    m_list->setEnabled(true);
    for (QAction* key : std::as_const(m_reviewKeys))
        key->setEnabled(true);
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_detail)
        showDetail(*m_detail);
    updateActions();
}

void ApprovalsPage::askReason(bool reject)
{
    const auto mode = m_bar->mode();
    if (mode != ActionBar::Mode::Review && mode != ActionBar::Mode::Blocked)
        return;
    if (const QString& why = m_bar->refusals().decide; !why.isEmpty()) {
        showProblem(why);
        return;
    }
    const QWidget* button = reject ? m_bar->reject() : m_bar->requestChanges();
    const QPoint corner = m_bar->mapTo(this, QPoint(button->x(), -metrics().grid));
    m_reason->openAt(
        corner, reject ? ReasonPopover::Purpose::Reject : ReasonPopover::Purpose::RequestChanges);
}

void ApprovalsPage::showProblem(const QString& sentence)
{
    m_problem->setText({}, sentence);
    m_problem->show();
}

void ApprovalsPage::updateFacts()
{
    using Shown = ApprovalsFilter::Shown;
    switch (m_filter->shown()) {
    case Shown::Waiting:
        if (m_counts.waiting == 0) {
            m_header->setFacts(tr("Nothing waits"));
            break;
        }
        //: Facts in the header: drafts that wait, and those due soon
        m_header->setFacts(tr("%1, %2").arg(tr("%n waiting", nullptr, m_counts.waiting),
            tr("%n due in the next 24 hours", nullptr, m_counts.dueWithin24h)));
        break;
    case Shown::ChangesRequested:
        m_header->setFacts(tr("Drafts that wait for changes"));
        break;
    case Shown::Approved:
        m_header->setFacts(tr("Approved posts that wait for their slot"));
        break;
    case Shown::Published:
        m_header->setFacts(tr("Posts that went out, samples included"));
        break;
    case Shown::Failed:
        m_header->setFacts(tr("Posts that did not go out"));
        break;
    case Shown::Rejected:
        m_header->setFacts(tr("Drafts that were rejected"));
        break;
    }
}

void ApprovalsPage::updateActions()
{
    using Mode = ActionBar::Mode;
    const auto* item = m_list->current();
    const qsizetype marked = m_model.marks().size();
    Mode mode = Mode::Nothing;
    if (isEditing()) {
        mode = Mode::Editing;
    } else if (item) {
        const Post& post
            = m_detail && m_detail->post.id == item->post.id ? m_detail->post : item->post;
        const VerdictWords words = verdictWords(post.verdict);
        if (post.state == PostState::InReview)
            mode = words.blocked ? Mode::Blocked : Mode::Review;
        else if (post.state == PostState::ChangesRequested || post.state == PostState::Held)
            mode = Mode::Mend;
        else
            mode = Mode::Decided;
        const int warnings = post.verdict.warnings();
        QString approveWords
            = warnings > 0 ? tr("Approve with %n warning(s)", nullptr, warnings) : tr("Approve");
        if (marked > 1)
            approveWords = tr("Approve %n draft(s)", nullptr, int(marked));
        m_bar->setApproveWords(approveWords);
    }
    m_bar->setMode(mode);
    m_bar->setSeveral(marked > 1);
    const int place = m_model.placeOf(m_list->currentRow()) + 1;
    const bool counted
        = m_filter->isPlain() && m_filter->shown() == ApprovalsFilter::Shown::Waiting;
    const int total
        = counted ? std::max(m_counts.waiting, m_model.itemCount()) : m_model.itemCount();
    m_bar->setPlace(tr("%1 of %2").arg(place).arg(total));
    ActionBar::Refusals refusals;
    QString progress;
    if (item) {
        refusals = refusalsFor(*item);
        for (const auto& each : m_model.markedItems()) {
            if (refusals.approve.isEmpty())
                refusals.approve = refusalsFor(each).approve;
        }
        const bool waits = item->post.state == PostState::InReview;
        if (item->approvalsNeeded > 1 && waits)
            //: How many people have approved: "1 of 2 approvals"
            progress
                = tr("%1 of %2 approvals").arg(item->approvedBy.size()).arg(item->approvalsNeeded);
    }
    m_bar->setProgress(progress);
    m_bar->setRefusals(refusals);
    if (m_decisions->isBusy())
        m_bar->approve()->setEnabled(false);
}

/// What roles and the rule of two people leave to the operator; the commands decide the same.
ActionBar::Refusals ApprovalsPage::refusalsFor(const session::ApprovalItem& item) const
{
    const ClientId client = item.post.clientId;
    ActionBar::Refusals refusals;
    refusals.decide = m_state.whyNot(client, Action::Review, item.clientName);
    refusals.edit = m_state.whyNot(client, Action::Edit, item.clientName);
    refusals.approve = refusals.decide;
    if (!refusals.approve.isEmpty() || item.approvalsNeeded < 2)
        return refusals;
    const Member& me = m_services.commands.actor();
    if (item.approvedBy.contains(me.id))
        refusals.approve
            = tr("You have approved this draft. A second person has to approve it too.");
    if (!m_detail || m_detail->post.id != item.post.id)
        return refusals;
    for (const PostRevision& revision : m_detail->revisions) {
        if (revision.number == item.post.revision && revision.author == me.name)
            refusals.approve = tr("You wrote this text, so two other people have to approve it.");
    }
    return refusals;
}

void ApprovalsPage::toggleInspector()
{
    if (window()->width() >= metrics().narrowBelow)
        return; // always there
    m_inspectorOpen = !m_inspectorOpen;
    layOutInspector();
}

void ApprovalsPage::layOutInspector()
{
    m_drawer->follow(window()->width() < metrics().narrowBelow, m_inspectorOpen);
}

void ApprovalsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layOutInspector();
}

} // namespace clara::ui
