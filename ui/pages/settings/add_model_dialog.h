// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/model_connection.h"
#include "forms/form_binder.h"
#include "shell/console_services.h"

#include <QDialog>

namespace clara::ui {

class Button;
class Combo;
class LineEdit;
class Paragraph;

/// Asks for a language model: the offline sample writer or a server that speaks the OpenAI
/// protocol. The key goes into the secret store of the workspace, only its reference into the
/// workspace itself.
class AddModelDialog : public QDialog {
    Q_OBJECT

public:
    AddModelDialog(const ConsoleServices& services, QWidget* parent);

Q_SIGNALS:
    void added(const clara::ModelConnection& model);

private:
    void bindFields();
    void followProvider();
    bool isOffline() const;
    void save();
    void addWith(const SecretRef& key);
    void showFailure(const Error& error);

    const ConsoleServices& m_services;
    Combo* m_provider;
    LineEdit* m_name;
    LineEdit* m_url;
    LineEdit* m_model;
    LineEdit* m_key;
    Field* m_nameField;
    Field* m_urlField;
    Field* m_modelField;
    Field* m_keyField;
    Paragraph* m_about;
    Paragraph* m_error;
    Button* m_cancel;
    Button* m_add;
    FormBinder<ModelConnection> m_form;
};

} // namespace clara::ui
