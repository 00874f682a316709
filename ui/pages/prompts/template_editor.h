// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text_area.h"

class QListView;

namespace clara::ui {

class TemplateHighlighter;

/// A fixed-font field for templates that colours their variables.
class TemplateEditor : public TextArea {
    Q_OBJECT

public:
    explicit TemplateEditor(QWidget* parent);

    /// Puts `{{name}}` where the cursor stands; the cursor ends behind it.
    void insertVariable(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    TemplateHighlighter* m_highlighter;
};

/// The names a template may use. Return or a click asks for one.
class VariableList : public QWidget {
    Q_OBJECT

public:
    explicit VariableList(QWidget* parent);
    QListView* view() const { return m_view; }

Q_SIGNALS:
    void picked(const QString& name);

private:
    QListView* m_view;
};

} // namespace clara::ui
