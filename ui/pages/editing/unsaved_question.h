// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace clara::ui {

enum class UnsavedChoice { Save, Discard, Stay };

/// Asks what becomes of unsaved changes before they would go out of sight. Opened with open(), so no
/// nested event loop; deletes itself. Esc stays.
class UnsavedQuestion : public QDialog {
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
