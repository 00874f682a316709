// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/approvals_page.h"

#include "pages/approvals/approvals_filter.h"
#include "pages/approvals/approvals_list.h"
#include "pages/approvals/checks_tab.h"
#include "pages/approvals/decisions.h"
#include "pages/approvals/draft_editor.h"
#include "pages/approvals/draft_view.h"
#include "pages/approvals/inspector.h"
#include "pages/approvals/reason_popover.h"
#include "shell/presence_line.h"
#include "theme/metrics.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/drawer.h"
#include "widgets/label.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"
#include "widgets/search_field.h"
#include "widgets/toast.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clara::ui {

QWidget* ApprovalsPage::buildMiddle()
{
    const Metrics& m = metrics();
    auto* middle = new QWidget(m_splitter);
    middle->setProperty("ground", QStringLiteral("window"));
    middle->setMinimumWidth(m.px(340));
    m_heading = new DraftHeading(m_services.zone, middle);
    m_presence = new PresenceLine(m_services.presence, middle);
    m_presence->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    m_middle = new QStackedWidget(middle);
    m_previews = new DraftPreviews(m_middle);
    m_editor = new DraftEditor(m_services.queries, m_middle);
    m_middle->addWidget(m_previews);
    m_middle->addWidget(m_editor);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    head->addWidget(m_heading);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_presence);
    column->addWidget(m_middle, 1);
    return middle;
}

void ApprovalsPage::build()
{
    const Metrics& m = metrics();
    m_header = new PageHeader(title(), this);
    m_filter = new ApprovalsFilter(m_header);
    m_header->addControl(m_filter);
    m_problem = new Banner(Severity::Block, QStringLiteral("alert-circle"), {}, {}, this);
    m_problem->setAction(tr("Close"));
    m_problem->hide();
    auto* problemRow = new QHBoxLayout;
    problemRow->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    problemRow->addWidget(m_problem);

    auto* content = new QWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setObjectName(QStringLiteral("approvals"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_list = new ApprovalsList(m_model, m_splitter);
    m_list->setMinimumWidth(m.px(240));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildMiddle());
    m_inspector = new Inspector(m_services.zone, m_splitter);
    m_inspector->setMinimumWidth(m.px(240));
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_drawer = new Drawer(*m_inspector, *m_splitter, content);
    m_bar = new ActionBar(content);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_splitter, 1);
    inside->addWidget(m_bar);

    auto* empty = new EmptyState(QStringLiteral("checklist"), tr("No drafts wait for you"),
        tr("Schedules write drafts ahead of their slots. They come here, and nothing goes out before you approve it."));
    empty->setPrimaryAction(tr("Open schedules"), QStringLiteral("clock-play"));
    m_states = new PageStates(content, empty, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(problemRow);
    column->addWidget(makeRule(this));
    column->addWidget(m_states, 1);
    m_reason = new ReasonPopover(this);
    m_toast = new Toast(this, Decisions::undoWindow);
    m_toast->setLift(m.actionBar + m.toastLift);
    m_decisions = new Decisions(m_services, this);
}

void ApprovalsPage::connectParts()
{
    connect(m_list, &ApprovalsList::currentDraftChanged, this, &ApprovalsPage::onCurrentChanged);
    connect(&m_model, &ApprovalsModel::moreWanted, this, &ApprovalsPage::readMore);
    connect(&m_model, &ApprovalsModel::marksChanged, this, &ApprovalsPage::updateActions);
    connect(m_filter, &ApprovalsFilter::changed, this, [this] {
        m_current = {};
        readList();
        updateFacts();
    });
    connect(m_states, &PageStates::retryRequested, this, &ApprovalsPage::readAgain);
    connect(m_states->empty(), &EmptyState::primaryTriggered, this, [this] {
        if (m_filter->isPlain() && m_filter->shown() == ApprovalsFilter::Shown::Waiting) {
            m_state.openPage(QStringLiteral("schedules"));
        } else {
            m_filter->reset();
            readAgain();
        }
    });
    connect(m_problem, &Banner::actionTriggered, m_problem, &QWidget::hide);
    connect(m_inspector->checks(), &ChecksTab::editAsked, this,
        [this](const Finding& finding) { startEdit(&finding); });
    connect(m_editor, &DraftEditor::saveAsked, this, &ApprovalsPage::saveEdit);
    connect(m_editor, &DraftEditor::revertAsked, this, &ApprovalsPage::askRevert);
    connect(m_editor, &DraftEditor::dirtyChanged, this,
        [this] { m_bar->setDirty(m_editor->isDirty()); });
    connect(m_editor, &DraftEditor::judged, this, [this](const Verdict& verdict) {
        if (!isEditing())
            return;
        m_inspector->showVerdict(verdict);
        m_heading->setVerdict(verdict, PostState::InReview);
    });
    connect(m_decisions, &Decisions::decided, this, &ApprovalsPage::onDecided);
    connect(m_decisions, &Decisions::undone, this, [this](const QList<PostId>& posts) {
        m_toast->dismiss();
        m_wanted = posts.isEmpty() ? PostId {} : posts.first();
        readAgain();
    });
    connect(m_decisions, &Decisions::failed, this, [this](const Error& error) {
        if (m_reason->isVisible() && !error.field.isEmpty())
            m_reason->showError(error.message);
        else
            showProblem(error.message);
        readAgain();
    });
    connect(m_decisions, &Decisions::rejectAsked, this, [this] { askReason(true); });
    connect(m_decisions, &Decisions::busyChanged, this, [this](bool busy) {
        if (busy)
            m_bar->approve()->startBusy(tr("Saving…"));
        else
            m_bar->approve()->stopBusy();
        updateActions();
    });
    connect(m_reason, &ReasonPopover::given, this, [this](const QString& reason) {
        const auto* item = m_list->current();
        if (!item)
            return;
        if (m_reason->purpose() == ReasonPopover::Purpose::Reject)
            m_decisions->reject(*item, reason);
        else
            m_decisions->requestChanges(*item, reason);
    });
    connect(m_reason, &ReasonPopover::closed, m_list, [this] { m_list->setFocus(); });
    connect(m_toast, &Toast::actionTriggered, m_decisions, &Decisions::undo);
    connect(&m_state, &ConsoleState::scopeChanged, this, [this] { m_current = {}; });
    connect(&m_state, &ConsoleState::rolesChanged, this, &ApprovalsPage::updateActions);
    connect(m_bar->previous(), &Button::clicked, this, [this] { m_list->step(-1); });
    connect(m_bar->next(), &Button::clicked, this, [this] { m_list->step(1); });
}

void ApprovalsPage::addKeys()
{
    const auto key = [this](const QString& words, const QList<QKeySequence>& keys, auto&& act) {
        auto* action = addPageAction(words, keys);
        connect(action, &QAction::triggered, this, std::forward<decltype(act)>(act));
        m_reviewKeys.append(action);
        return action;
    };
    key(tr("Next draft"), { Qt::Key_J }, [this] { m_list->step(1); });
    key(tr("Previous draft"), { Qt::Key_K }, [this] { m_list->step(-1); });
    key(tr("Select the draft"), { Qt::Key_X, Qt::Key_Space }, [this] { m_list->toggleMark(); });
    key(tr("Extend the selection down"), { QKeySequence(Qt::SHIFT | Qt::Key_J) },
        [this] { m_list->extend(1); });
    key(tr("Extend the selection up"), { QKeySequence(Qt::SHIFT | Qt::Key_K) },
        [this] { m_list->extend(-1); });
    key(tr("Undo the last decision"), { Qt::Key_Z, QKeySequence(Qt::CTRL | Qt::Key_Z) },
        [this] { m_decisions->undo(); });
    key(tr("Inspector"), { Qt::Key_I }, [this] { toggleInspector(); });
    for (int tab = 0; tab < 3; ++tab) {
        key(QStringList { tr("Checks"), tr("Trace"), tr("History") }[tab],
            { QKeySequence(Qt::Key_1 + tab) }, [this, tab] {
                if (m_inspector->isHidden())
                    toggleInspector();
                m_inspector->openTab(tab);
            });
    }
    auto* find = addPageAction(tr("Find in drafts"), {});
    connect(find, &QAction::triggered, this,
        [this] { m_filter->findField()->setFocus(Qt::ShortcutFocusReason); });
    setFindAction(find);
    addDecisionKeys();
}

void ApprovalsPage::addDecisionKeys()
{
    const auto decide = [this](Button* button, const QString& words, Qt::Key key, auto&& act) {
        auto* action = addPageAction(words, { QKeySequence(key) });
        connect(action, &QAction::triggered, this, act);
        connect(button, &Button::clicked, action, &QAction::trigger);
        button->setToolTip(words);
        m_reviewKeys.append(action);
    };
    decide(m_bar->approve(), tr("Approve"), Qt::Key_A, [this] { approve(); });
    decide(m_bar->edit(), tr("Edit in place"), Qt::Key_E, [this] { startEdit(); });
    decide(m_bar->requestChanges(), tr("Request changes"), Qt::Key_C, [this] { askReason(false); });
    decide(m_bar->reject(), tr("Reject with a reason"), Qt::Key_R, [this] { askReason(true); });
    auto* save = addPageAction(tr("Save the edit"), {});
    connect(save, &QAction::triggered, this, &ApprovalsPage::saveEdit);
    connect(m_bar->save(), &Button::clicked, save, &QAction::trigger);
    connect(m_bar->revert(), &Button::clicked, this, &ApprovalsPage::askRevert);
    setSaveAction(save);
}

} // namespace clara::ui
