// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/persona.h"
#include "pages/editing/editor_page.h"
#include "pages/editing/gather.h"
#include "pages/prompts/prompt_draft.h"

class QStackedWidget;
class QTableView;

namespace clara::ui {

class ClientTile;
class DiffCard;
class ElidedLabel;
class ItemList;
class PromptForm;
class PromptTableModel;
class SearchField;

/// All prompts as a table, and one of them with its immutable versions.
class PromptsPage : public EditorPage {
    Q_OBJECT

public:
    PromptsPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent);

    void openItem(const QString& id) override;
    QList<QWidget*> panes() override;
    bool isDirty() const override;

protected:
    Entities interests() const override
    {
        return Entity::Client | Entity::Persona | Entity::Prompt | Entity::Schedule;
    }
    void refresh(Entities changed) override;
    QString editedName() const override;
    void save() override;
    void revert() override;
    void readConflict() override;

private:
    struct Data {
        QList<Client> clients {};
        QList<Persona> personas {};
        QList<Prompt> prompts {};
        QList<session::ScheduleItem> schedules {};
        std::optional<session::PromptDetail> detail {};
    };
    enum class Face { Table, Stored, New };

    void buildHeader();
    QTableView* buildTable();
    QWidget* buildDetail();
    void showAnswers(Data answers);
    void showTable();
    void showEmpty();
    void newOrMissing();
    void showDetail(const session::PromptDetail& detail);
    void showVersions(const session::PromptDetail& detail);
    void showVersion(PromptVersionId version);
    void showHeader();
    void showSave();
    void showPreviews();
    void readDetail(PromptId id);
    void openRow(const QModelIndex& index);
    void backToTable();
    void startNew();
    void saveNew(const PromptDraft& sent);
    void saveName(const PromptDraft& sent);
    void saveVersion(const PromptDraft& sent);
    void onSaved(PromptDraft sent, PromptId id, const QString& message);
    void onFailed(const Error& error);
    void useVersion();
    const session::PromptDetail* detail() const
    {
        return m_data.detail ? &*m_data.detail : nullptr;
    }
    const PromptVersion* shownVersion() const;
    const Client* clientOf(ClientId id) const;

    QStackedWidget* m_faces;
    PromptTableModel* m_model;
    QTableView* m_table;
    ItemList* m_versions;
    PromptForm* m_form;
    DiffCard* m_diff;
    EmptyState* m_empty;
    SearchField* m_search;
    ClientTile* m_tile;
    ElidedLabel* m_clientName;
    Button* m_newButton;
    Button* m_useButton;
    Data m_data;
    PromptId m_current;
    PromptVersionId m_version;
    Face m_face = Face::Table;
    Gather<Data> m_reading { this };
    Latest<session::PromptDetail> m_detailAnswer { this };
    Latest<Prompt> m_promptAnswer { this };
    Latest<PromptVersion> m_versionAnswer { this };
};

} // namespace clara::ui
