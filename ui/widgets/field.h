// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLayout;

namespace clara::ui {

class IconLabel;
class Paragraph;

/// Left in cards, above in the wizard and in dialogs; Spoken: only read out, where the card says
/// it.
enum class LabelPlace { Left, Above, Spoken };

/// A label, an editor and one line under it: help, or the error. The error is shown as a 2-px edge,
/// an icon and a sentence, is read out as the accessible description, and goes while the operator
/// types.
class Field : public QWidget {
    Q_OBJECT

public:
    /// Takes the editor as a child. The label is its buddy and accessible name.
    Field(const QString& label, QWidget* editor, LabelPlace place = LabelPlace::Above,
        QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    QString label() const;
    /// A quiet sentence under the editor, hidden while there is an error.
    void setHelp(const QString& text);
    /// A quiet remark to the right of the editor ("minute, hour, day, month, weekday").
    void setRemark(const QString& text);
    /// Shows one sentence that says what to do; empty clears.
    void setError(const QString& sentence);
    void clearError() { setError({}); }
    QString error() const { return m_error; }
    bool hasError() const { return !m_error.isEmpty(); }
    /// Width of the label column with LabelPlace::Left, in pixels, the gap to the editor included.
    void setLabelWidth(int width);

Q_SIGNALS:
    void errorChanged();
    /// The operator left the editor: the moment to check the value.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(LabelPlace place);
    void clearWhenEdited();
    void showNote();

    QLabel* m_label;
    QWidget* m_editor;
    QLabel* m_remark;
    IconLabel* m_noteIcon;
    Paragraph* m_note;
    QLayout* m_noteRow = nullptr;
    QString m_help;
    QString m_error;
};

} // namespace clara::ui
