// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editing/editor_page.h"
#include "pages/editing/gather.h"
#include "pages/schedules/schedule_draft.h"
#include "widgets/tag.h"

class QStackedWidget;
class QTableView;

namespace clara::ui {

class ScheduleForm;
class ScheduleTableModel;
class SearchField;

/// All schedules as a table, and one of them with its next runs.
class SchedulesPage : public EditorPage {
    Q_OBJECT

public:
    SchedulesPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent);

    void openItem(const QString& id) override;
    void tick() override;
    QList<QWidget*> panes() override;
    bool isDirty() const override;

protected:
    Entities interests() const override
    {
        return Entity::Client | Entity::Persona | Entity::Prompt | Entity::Account
            | Entity::Schedule | Entity::Model | Entity::Member;
    }
    void refresh(Entities changed) override;
    QString editedName() const override;
    void save() override;
    void revert() override;
    void readConflict() override;

private:
    struct Data {
        QList<session::ScheduleItem> schedules {};
        QList<Client> clients {};
        QList<Persona> personas {};
        QList<Prompt> prompts {};
        QList<Account> accounts {};
        QList<ModelConnection> models {};
        int deciders = 0;
    };
    enum class Face { Table, Stored, New };

    void buildHeader();
    QTableView* buildTable();
    void showAnswers(Data answers);
    void showTable();
    void showEmpty();
    void emptyAction();
    void showStored(const Schedule& schedule);
    void showHeader();
    void open(ScheduleId id);
    void openRow(const QModelIndex& index);
    void backToTable();
    void startNew();
    void onSaved(const ScheduleDraft& sent, const Result<Schedule>& result);
    void runNow();
    void togglePause();
    const session::ScheduleItem* current() const;
    bool rests(ClientId id) const;

    QStackedWidget* m_faces;
    ScheduleTableModel* m_model;
    QTableView* m_table;
    ScheduleForm* m_form;
    EmptyState* m_empty;
    SearchField* m_search;
    Tag* m_stateTag;
    Button* m_newButton;
    Button* m_runButton;
    Button* m_pauseButton;
    Data m_data;
    ScheduleId m_current;
    Face m_face = Face::Table;
    Gather<Data> m_reading { this };
    Latest<Schedule> m_saveAnswer { this };
    Latest<Schedule> m_stateAnswer { this };
    Latest<Run> m_runAnswer { this };
    Latest<session::ScheduleItem> m_conflictAnswer { this };
};

} // namespace clara::ui
