// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/audit/audit_model.h"
#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/latest.h"
#include "shell/page.h"

class QLabel;
class QSplitter;
class QTableView;

namespace clara::ui {

class AuditDetails;
class AuditFilterBar;
class Banner;
class Button;
class Combo;
class Drawer;
class PageHeader;
class PageStates;

/// Who did what, and the proof that it is still told as it was: the history with its seals, the
/// walk that verifies them, and the export.
class AuditPage : public Page {
    Q_OBJECT

public:
    AuditPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent);

    /// An event by its id, when it is among the newest.
    void openItem(const QString& id) override;
    QList<QWidget*> panes() override;
    void tick() override;

    AuditModel& model() { return *m_model; }
    AuditDetails& details() { return *m_details; }
    /// Writes the whole history; public so that tests need no file dialog.
    void exportTo(const QString& file);

protected:
    void refresh(Entities changed) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    QWidget* buildContent();
    QWidget* buildFooter();
    void addKeys();
    AuditFilter filter() const;
    int pageSize() const;
    void filterChanged();
    void readNewest();
    void readMore();
    void showItems(const QList<session::AuditItem>& items, int asked);
    void listChanged();
    void showSelected();
    void verify();
    void showResult(Severity severity, const QString& lead, const QString& text);
    void askExport();
    void copyEvent();
    void layOutDetails();

    const ConsoleServices& m_services;
    ConsoleState& m_state;
    Latest<QList<session::AuditItem>> m_reading;
    Latest<QList<session::AuditItem>> m_readingMore;
    Latest<QList<Member>> m_readingMembers;
    QStringList m_people;
    QTimer m_sealLook; ///< seals tell nobody: while some are awaited the page looks again
    std::chrono::milliseconds m_sealWait;
    AuditId m_wanted {};
    bool m_detailsOpen = false; ///< as a drawer in a narrow window

    AuditModel* m_model;
    PageHeader* m_header;
    AuditFilterBar* m_filter;
    QWidget* m_resultPlace;
    Banner* m_result = nullptr;
    PageStates* m_faces = nullptr;
    QSplitter* m_splitter = nullptr;
    QTableView* m_table = nullptr;
    AuditDetails* m_details = nullptr;
    Drawer* m_drawer = nullptr;
    QLabel* m_shown = nullptr;
    Combo* m_pageSize = nullptr;
    Button* m_more = nullptr;
    Button* m_verify;
    Button* m_export;
};

} // namespace clara::ui
