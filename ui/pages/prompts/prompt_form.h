// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client.h"
#include "forms/form_binder.h"
#include "pages/prompts/prompt_draft.h"

#include <QTimer>

namespace clara::ui {

class Card;
class Combo;
class LineEdit;
class TemplateEditor;
class VariableList;

/// Name, note and template of a prompt with the variables beside it. The template is checked
/// shortly after typing, with the sentence below it.
class PromptForm : public QWidget {
    Q_OBJECT

public:
    explicit PromptForm(QWidget* parent);

    FormBinder<PromptDraft>& binder() { return m_binder; }
    TemplateEditor* editor() const { return m_template; }
    Card* card() const { return m_card; }
    /// A new prompt chooses its client; a stored one keeps it and takes notes per version.
    void setNew(bool isNew);
    void setClients(const QList<Client>& clients);
    void focusName();
    /// The text differs from the version it started from.
    bool templateChanged() const;

Q_SIGNALS:
    /// The text rested, or another version is shown: the moment to draw previews.
    void settled();

private:
    void checkNow();

    FormBinder<PromptDraft> m_binder;
    Card* m_card;
    LineEdit* m_name;
    LineEdit* m_note;
    Combo* m_client;
    TemplateEditor* m_template;
    Field* m_noteField;
    Field* m_clientField;
    Field* m_templateField;
    QTimer m_rest;
};

} // namespace clara::ui
