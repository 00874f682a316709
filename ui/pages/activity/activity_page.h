// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/activity/activity_model.h"
#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/latest.h"
#include "shell/page.h"

class QLabel;
class QListView;
class QStackedWidget;

namespace clara::ui {

class ActivityDelegate;
class Combo;
class PageHeader;
class PageStates;
class PublicationView;
class RunView;
class SearchField;

/// What the engine did: runs with the trace of their steps, and publications with their evidence.
class ActivityPage : public Page {
    Q_OBJECT

public:
    ActivityPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent);

    /// A run by its id, "publication:<id>", "post:<id>" (its publications) or "held".
    void openItem(const QString& id) override;
    QList<QWidget*> panes() override;
    void tick() override;

    ActivityModel& model() { return *m_model; }
    RunView& runView() { return *m_run; }
    PublicationView& publicationView() { return *m_publication; }

    /// What was read from the start; public so that tests need no storage.
    void showRuns(const QList<session::RunItem>& runs);
    void showPublications(const QList<session::PublicationItem>& publications);
    void showOnDuty(const QList<Runner>& runners);

protected:
    Entities interests() const override;
    void refresh(Entities changed) override;

private:
    enum class What { Runs, Publications };
    What what() const;
    QWidget* buildContent();
    void buildHeader();
    void fillStates();
    std::optional<Instant> since() const;
    RunFilter runFilter() const;
    PublicationFilter publicationFilter() const;
    void filterChanged();
    void readMore();
    void listChanged();
    void showFacts();
    void selectionChanged();
    void readSelected();
    void showFailure(const Error& error);
    void select(const QString& id);
    void copyRun();

    const ConsoleServices& m_services;
    ConsoleState& m_state;
    Latest<QList<session::RunItem>> m_readingRuns;
    Latest<QList<session::PublicationItem>> m_readingPublications;
    Latest<QList<Runner>> m_readingRunners;
    Latest<session::RunDetail> m_readingRun;
    Latest<session::PublicationItem> m_readingPublication;
    QList<session::RunItem> m_runs;
    QList<session::PublicationItem> m_publications;
    std::optional<PostId> m_post; ///< only the publications of this post
    QString m_wanted; ///< to be selected as soon as it is there

    ActivityModel* m_model;
    PageHeader* m_header;
    QLabel* m_onDuty; ///< hidden where one owner works alone
    Combo* m_what;
    Combo* m_states;
    Combo* m_period;
    SearchField* m_search;
    PageStates* m_faces;
    QListView* m_list;
    QStackedWidget* m_details;
    RunView* m_run;
    PublicationView* m_publication;
};

} // namespace clara::ui
