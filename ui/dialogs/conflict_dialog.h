// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/field_versions.h"
#include "dialogs/question_dialog.h"

class QButtonGroup;
class QVBoxLayout;

namespace clara::ui {

/// Two people edited one record: both versions field by field, mine chosen at first. Keeping on
/// editing, Esc and closing change nothing.
class ConflictDialog : public QuestionDialog {
    Q_OBJECT

public:
    /// `name` of the record; `versions` are the fields that others changed.
    ConflictDialog(const QString& name, const QList<FieldVersion>& versions, QWidget* parent);

Q_SIGNALS:
    /// Save both as one; `theirs` are the wire names of the fields that follow the other side
    /// although I typed there.
    void merged(const QStringList& theirs);

private:
    QWidget* makeClash(const FieldVersion& version, QWidget* parent);
    void addFollowing(const QList<FieldVersion>& versions, QWidget* parent, QVBoxLayout* to);
    QStringList chosenTheirs() const;

    struct Choice {
        QString field;
        QButtonGroup* group;
    };
    QList<Choice> m_choices;
};

} // namespace clara::ui
