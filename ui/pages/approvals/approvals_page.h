// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals_model.h"
#include "pages/approvals/action_bar.h"
#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/latest.h"
#include "shell/page.h"

class QSplitter;
class QStackedWidget;

namespace clara::ui {

class ApprovalsFilter;
class ApprovalsList;
class Banner;
class Decisions;
class DraftEditor;
class DraftHeading;
class DraftPreviews;
class Drawer;
class Inspector;
class PageHeader;
class PageStates;
class PresenceLine;
class ReasonPopover;
class Toast;

/// The heart of the console: drafts that wait, what each network will show, why it says so, and the
/// decision. List, previews and inspector side by side; the bar below never scrolls.
class ApprovalsPage : public Page {
    Q_OBJECT

public:
    ApprovalsPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent);
    ~ApprovalsPage() override;

    void openItem(const QString& id) override;
    void tick() override;
    QList<QWidget*> panes() override;
    bool isDirty() const override;

protected:
    Entities interests() const override;
    void refresh(Entities changed) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // building, in approvals_page_build.cpp
    void build();
    QWidget* buildMiddle();
    void connectParts();
    void addKeys();
    void addDecisionKeys();

    // reading
    void readList();
    void readPage(const QString& cursor, int wanted, QList<session::ApprovalItem> items);
    void readMore();
    void readCounts();
    void readDetail();
    void showList(const QList<session::ApprovalItem>& items);
    void showDetail(const session::PostDetail& detail);
    void showListError(const Error& error);
    PostFilter filter() const;
    void keepPlace(PostId wanted, int row);
    PostId nextSurvivor(const QList<session::ApprovalItem>& items) const;

    // acting
    void onCurrentChanged();
    void approve();
    void startEdit(const Finding* finding = nullptr);
    void saveEdit();
    void saveTexts(int revision, const QList<PostVariant>& texts);
    /// Somebody else saved the draft that is being edited: asks text by text which one counts.
    void compareTexts();
    void askTexts(const session::PostDetail& theirs);
    void leaveEdit();
    void askRevert();
    void askReason(bool reject);
    void onDecided(const QString& news, const QList<PostId>& posts);
    void showProblem(const QString& sentence);
    void updateActions();
    void updateFacts();
    ActionBar::Refusals refusalsFor(const session::ApprovalItem& item) const;
    bool isEditing() const;
    /// Others see who edits the draft.
    void tellOthers(bool editing);
    void toggleInspector();
    void layOutInspector();

    const ConsoleServices& m_services;
    ConsoleState& m_state;
    ApprovalsModel m_model;
    QString m_cursor;
    session::ApprovalCounts m_counts;
    std::optional<session::PostDetail> m_detail;
    PostId m_current; ///< survives reading the list again
    PostId m_wanted; ///< to be opened once it is in the list
    bool m_inspectorOpen = false; ///< as a drawer on narrow windows

    PageHeader* m_header = nullptr;
    ApprovalsFilter* m_filter = nullptr;
    Banner* m_problem = nullptr;
    PageStates* m_states = nullptr;
    QSplitter* m_splitter = nullptr;
    ApprovalsList* m_list = nullptr;
    DraftHeading* m_heading = nullptr;
    PresenceLine* m_presence = nullptr;
    QStackedWidget* m_middle = nullptr;
    DraftPreviews* m_previews = nullptr;
    DraftEditor* m_editor = nullptr;
    Inspector* m_inspector = nullptr;
    Drawer* m_drawer = nullptr; ///< holds the inspector on narrow windows
    ActionBar* m_bar = nullptr;
    ReasonPopover* m_reason = nullptr;
    Toast* m_toast = nullptr;
    Decisions* m_decisions = nullptr;
    QList<QAction*> m_reviewKeys; ///< off while editing

    Latest<session::ApprovalPage> m_pages;
    Latest<session::ApprovalCounts> m_countAnswer;
    Latest<session::PostDetail> m_detailAnswer;
    Latest<Post> m_saveAnswer;
    Latest<session::PostDetail> m_theirsAnswer;
};

} // namespace clara::ui
