// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/question_dialog.h"

namespace clara::ui {

enum class UnsavedChoice { Save, Discard, Stay };

/// Asks what becomes of unsaved changes before they would go out of sight. Esc stays.
class UnsavedQuestion : public QuestionDialog {
    Q_OBJECT

public:
    /// `name` is what was changed ("Rye & Co"); may be empty for something new.
    UnsavedQuestion(const QString& name, QWidget* parent);

Q_SIGNALS:
    /// Exactly once.
    void decided(clara::ui::UnsavedChoice choice);

private:
    void decide(UnsavedChoice choice);
    bool m_done = false;
};

} // namespace clara::ui
