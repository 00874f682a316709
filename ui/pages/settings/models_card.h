// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/models_table.h"
#include "ports/language_model.h"
#include "shell/console_services.h"
#include "widgets/card.h"

class QTableView;

namespace clara::ui {

class Button;
class Paragraph;

/// "Answered in 1.90 s, 42 tokens, $0.0001: “ready”" or why it did not.
QString testSentence(const ModelConnection& model, const Result<Completion>& answer);

/// The models of the workspace with a test, the default and a way to add one.
class ModelsCard : public Card {
    Q_OBJECT

public:
    explicit ModelsCard(const ConsoleServices& services, QWidget* parent);

    void setModels(const QList<ModelConnection>& models);
    void showError(const QString& sentence);
    /// Why the operator may not change models, in a sentence; empty where they may.
    void setRefusal(const QString& why);

public Q_SLOTS:
    void addModel();

private:
    const ModelConnection* chosen() const;
    void showChoice();
    void test();
    void makeDefault();
    void tell(const QString& sentence, Tone tone);

    const ConsoleServices& m_services;
    QString m_refusal;
    ModelsTable* m_models;
    QTableView* m_table;
    QWidget* m_words = nullptr; ///< holds both sentences below
    Paragraph* m_none;
    Paragraph* m_answer;
    Button* m_test;
    Button* m_default;
    Button* m_add;
};

} // namespace clara::ui
