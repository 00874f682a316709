// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "forms/form_binder.h"
#include "pages/welcome/guide_draft.h"

#include <QWidget>

class QRadioButton;

namespace clara::ui {

class ApprovalChoice;
class ColourSwatches;
class Combo;
class LineEdit;
class Paragraph;
class TextArea;
class ZoneCombo;

/// One step of the guide: a title and its fields.
class GuidePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Shows every error and jumps to the first; true when the step is fine.
    virtual bool check() = 0;
    /// Puts an error of a command under its field; false when it belongs to none here.
    virtual bool showError(const Error& error) = 0;
    virtual QWidget* first() const = 0;
    virtual bool isDirty() const = 0;
};

class ClientGuidePage final : public GuidePage {
    Q_OBJECT

public:
    ClientGuidePage(const Clock& clock, const QTimeZone& zone, QWidget* parent);
    Client client() const;
    bool check() override { return m_form.check(); }
    bool showError(const Error& error) override { return m_form.showError(error); }
    QWidget* first() const override;
    bool isDirty() const override { return m_form.isDirty(); }

private:
    void bindFields(
        Field* name, Field* zone, Field* colour, Field* budget, Field* posts, Field* approval);

    LineEdit* m_name;
    ZoneCombo* m_zone;
    ColourSwatches* m_colour;
    LineEdit* m_budget;
    LineEdit* m_posts;
    ApprovalChoice* m_approval;
    FormBinder<Client> m_form;
};

class PersonaGuidePage final : public GuidePage {
    Q_OBJECT

public:
    explicit PersonaGuidePage(QWidget* parent);
    Persona persona() const;
    bool check() override { return m_form.check(); }
    bool showError(const Error& error) override { return m_form.showError(error); }
    QWidget* first() const override;
    bool isDirty() const override { return m_form.isDirty(); }

private:
    LineEdit* m_name;
    Combo* m_language;
    TextArea* m_voice;
    LineEdit* m_topics;
    LineEdit* m_banned;
    FormBinder<Persona> m_form;
};

class ConnectGuidePage final : public GuidePage {
    Q_OBJECT

public:
    explicit ConnectGuidePage(QWidget* parent);
    ConnectChoice choice() const { return m_form.edited(); }
    bool check() override { return m_form.check(); }
    bool showError(const Error& error) override { return m_form.showError(error); }
    QWidget* first() const override;
    bool isDirty() const override { return m_form.isDirty(); }

private:
    QWidget* buildConnect();
    void bindConnect(
        Field* handle, Field* password, Field* server, Field* url, Field* model, Field* key);
    void followWay();
    void followCron();

    QRadioButton* m_samples;
    QRadioButton* m_connect;
    QWidget* m_connectPart = nullptr;
    LineEdit* m_handle;
    LineEdit* m_password;
    LineEdit* m_server;
    LineEdit* m_url;
    LineEdit* m_model;
    LineEdit* m_key;
    LineEdit* m_cron;
    Field* m_cronField;
    FormBinder<ConnectChoice> m_form;
};

} // namespace clara::ui
