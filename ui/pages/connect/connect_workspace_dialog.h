// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/shared_workspaces.h"
#include "shell/latest.h"

#include <QDialog>
#include <QTimer>

class QHBoxLayout;

namespace clara::ui {

class Button;
class CheckList;
class Combo;
class Field;
class LineEdit;
class Paragraph;

/// Where a shared workspace lies, and whether it can be used from here. An address that is pasted
/// fills the fields; its password goes into the password field and nowhere else. Connect tests
/// first, so that the console never starts again into a refusal.
class ConnectWorkspaceDialog : public QDialog {
    Q_OBJECT

public:
    /// `open` is called with the address of a workspace that was just reached.
    ConnectWorkspaceDialog(
        SharedWorkspaces& shared, std::function<void(const QString&)> open, QWidget* parent);

    /// Fills the fields from an address; answers whether it was one.
    bool setAddress(const QString& address);
    DatabasePlace place() const;
    /// For tests.
    void setLongestTest(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }

private:
    enum class Purpose { Test, Connect };

    void build();
    QHBoxLayout* buildButtons();
    QHBoxLayout* sideBySide(Field* wide, QWidget* narrow, int width);
    LineEdit* addEdit(const QString& text = {});
    void pasted(const QString& text);
    void chooseCertificate();
    void start(Purpose purpose);
    void finish(Purpose purpose, const Result<ConnectionReport>& report);
    void connectNow();
    void showProblem(const Error& error);
    void setBusy(Purpose purpose, bool busy);
    SecretPtr typedPassword() const;

    SharedWorkspaces& m_shared;
    const std::function<void(const QString&)> m_open;
    Latest<ConnectionReport> m_testing;
    QTimer m_limit;
    qsizetype m_pastedBefore = 0;
    LineEdit* m_address;
    LineEdit* m_host;
    LineEdit* m_port;
    LineEdit* m_database;
    LineEdit* m_schema;
    LineEdit* m_user;
    LineEdit* m_password;
    LineEdit* m_certificate;
    Combo* m_tls;
    Field* m_addressField;
    Field* m_hostField;
    Field* m_portField;
    Field* m_databaseField;
    Field* m_schemaField;
    Field* m_userField;
    Field* m_passwordField;
    Field* m_tlsField;
    Field* m_certificateField;
    CheckList* m_checks;
    Paragraph* m_words;
    Button* m_choose;
    Button* m_cancel;
    Button* m_test;
    Button* m_connect;
};

} // namespace clara::ui
