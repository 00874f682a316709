// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_binder.h"
#include "shell/console_services.h"
#include "shell/latest.h"

#include <QDialog>

namespace clara::ui {

class Button;
class Combo;
class LineEdit;
class Paragraph;

/// Adds an account to a client, or takes a new app password for one that must sign in again. The
/// password goes straight to the secret store and is wiped from the field. Opened with open();
/// deletes itself.
class AccountDialog : public QDialog {
    Q_OBJECT

public:
    AccountDialog(const ConsoleServices& services, const Client& client, QWidget* parent);
    /// Sign in again.
    AccountDialog(const ConsoleServices& services, const Account& account, QWidget* parent);

Q_SIGNALS:
    /// It is stored; its sign-in has not been tried yet.
    void stored(const clara::Account& account);

private:
    void build(const QString& title, const QString& action);
    void bindFields();
    void showNetwork();
    void submit();
    void writeAccount(const SecretRef& secret);
    void fail(const Error& error);
    FieldErrors check(const Account& account) const;
    bool isNew() const { return m_account.id.isNull(); }

    const ConsoleServices& m_services;
    Account m_account;
    FormBinder<Account> m_binder;
    Combo* m_network;
    LineEdit* m_handle;
    LineEdit* m_server;
    LineEdit* m_password;
    Field* m_serverField = nullptr;
    Field* m_passwordField = nullptr;
    Paragraph* m_problem;
    Button* m_submit;
    Latest<SecretRef> m_secretAnswer { this };
    Latest<Account> m_accountAnswer { this };
};

} // namespace clara::ui
