// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/field_versions.h"
#include "domain/client.h"
#include "domain/persona.h"
#include "forms/form_binder.h"

namespace clara::ui {

class Card;
class Combo;
class LineEdit;
class Paragraph;

/// What the form shows, by wire names.
FieldWords fieldWords(const Persona& persona);

/// One persona: whose it is, how it speaks, and beside that who uses it.
class PersonaForm : public QWidget {
    Q_OBJECT

public:
    explicit PersonaForm(QWidget* parent);

    FormBinder<Persona>& binder() { return m_binder; }
    /// The clients to choose from; the choice is open only for a new persona.
    void setClients(const QList<Client>& clients, bool choosable);
    /// Names of the schedules that speak with this voice.
    void setUsers(const QStringList& schedules, bool isNew);
    void focusName();

private:
    Card* buildCard();
    void bindLanguage(Card* card);
    Field* addField(Card* card, const QString& label, QWidget* editor, const QString& help = {});

    FormBinder<Persona> m_binder;
    LineEdit* m_name = nullptr;
    Combo* m_client = nullptr;
    Paragraph* m_users;
};

} // namespace clara::ui
