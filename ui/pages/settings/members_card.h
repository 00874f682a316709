// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/console_services.h"
#include "shell/latest.h"
#include "widgets/card.h"

namespace clara::ui {

class Button;
class MemberRow;
class Paragraph;

/// Who may work on the workspace, and as what. Owners of a shared workspace invite people, change
/// their roles and remove them; others see why they cannot; a file says how to come to members.
class MembersCard : public Card {
    Q_OBJECT

public:
    MembersCard(const ConsoleServices& services, QWidget* parent);

    /// Asks who is there.
    void refresh();
    /// Public so that tests and pictures need no database.
    void showMembers(const session::MemberList& list);

private:
    void invite();
    void changeRole(const session::MemberItem& item);
    void askRemoval(const session::MemberItem& item);
    void remove(const session::MemberItem& item);
    /// Reads the clients, then goes on: the dialogs offer them as places.
    void withClients(std::function<void(QList<Client>)> go);
    void buildAlone();
    void tell(const QString& sentence, Tone tone);

    const ConsoleServices& m_services;
    Latest<session::MemberList> m_reading;
    Latest<QList<Client>> m_clientsAnswer;
    QList<MemberRow*> m_rows;
    QWidget* m_alone; ///< instead of the list, for a file
    QWidget* m_words;
    Paragraph* m_note;
    Paragraph* m_answer;
    Button* m_invite;
};

} // namespace clara::ui
