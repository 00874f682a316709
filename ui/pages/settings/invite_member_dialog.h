// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/console_services.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace clara::ui {

class Button;
class Field;
class LineEdit;
class Paragraph;
class RoleChoice;

/// Asks who is to be let in and as what, makes the sign-in, and shows its password once. The
/// password is made here and goes nowhere but onto the screen.
class InviteMemberDialog : public QDialog {
    Q_OBJECT

public:
    InviteMemberDialog(
        const ConsoleServices& services, const QList<Client>& clients, QWidget* parent);

    /// The second face. Public so that tests and pictures need no database.
    void showSignIn(const QString& name, const QString& login, const Secret& password);

Q_SIGNALS:
    void invited(const QString& name);

private:
    void buildQuestion(QVBoxLayout* column);
    void buildAnswer(QVBoxLayout* column);
    void invite();
    void showFailure(const Error& error);

    const ConsoleServices& m_services;
    QWidget* m_question;
    QWidget* m_signIn;
    QLabel* m_title;
    LineEdit* m_name;
    LineEdit* m_login;
    Field* m_nameField;
    Field* m_loginField;
    RoleChoice* m_choice;
    Paragraph* m_error;
    Button* m_cancel;
    Button* m_invite;
    Paragraph* m_words;
    LineEdit* m_address;
    LineEdit* m_password;
    Button* m_copy;
    Button* m_done;
};

} // namespace clara::ui
