// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/persona.h"
#include "pages/editing/editor_page.h"
#include "pages/editing/gather.h"

namespace clara::ui {

class ItemList;
class PersonaForm;

/// The voices of the clients.
class PersonasPage : public EditorPage {
    Q_OBJECT

public:
    PersonasPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent);

    void openItem(const QString& id) override;
    QList<QWidget*> panes() override;
    bool isDirty() const override;

protected:
    Entities interests() const override
    {
        return Entity::Client | Entity::Persona | Entity::Schedule;
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
        QList<session::ScheduleItem> schedules {};
    };

    void showAnswers(Data answers);
    void showList();
    void showEmpty();
    void showCurrent();
    void startNew();
    void onSaved(const Persona& sent, const Result<Persona>& result);
    const Persona* current() const;
    QList<Persona> inScope() const;
    QStringList usersOf(PersonaId id) const;

    ItemList* m_list;
    PersonaForm* m_form;
    EmptyState* m_empty;
    Button* m_newButton;
    Data m_data;
    PersonaId m_current;
    bool m_new = false;
    Gather<Data> m_reading { this };
    Latest<Persona> m_saveAnswer { this };
    Latest<QList<Persona>> m_conflictAnswer { this };
};

} // namespace clara::ui
