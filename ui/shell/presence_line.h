// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presence.h"

#include <QWidget>

namespace clara::session {
class PresenceControl;
}

namespace clara::ui {

class ElidedLabel;

/// A quiet line, "Ana is editing this.", there only while somebody else does. It changes by itself.
/// Lives on the UI thread.
class PresenceLine : public QWidget {
    Q_OBJECT

public:
    /// `control` null: nobody else works here, and the line never shows. Otherwise it outlives the
    /// line.
    explicit PresenceLine(session::PresenceControl* control, QWidget* parent = nullptr);

    /// What the page shows now; nothing: no line.
    void setThing(const std::optional<EditedThing>& thing);
    QString sentence() const;

private:
    void follow();

    session::PresenceControl* m_control;
    ElidedLabel* m_words;
    std::optional<EditedThing> m_thing {};
};

} // namespace clara::ui
