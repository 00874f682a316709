// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "session/values.h"

#include <QDialog>

namespace clara::ui {

class Button;
class ConsoleState;
struct ConsoleServices;
class Paragraph;

/// Asks whether an approved post that was not sent goes out now or is dropped. Esc decides nothing.
class HeldDialog : public QDialog {
    Q_OBJECT

public:
    HeldDialog(const session::PublicationItem& item, Instant now, QWidget* parent);

    /// What was said, after an answer was wrong: the dialog stays open.
    void showError(const QString& sentence);

Q_SIGNALS:
    void decided(clara::session::Resolution resolution);

private:
    void decide(session::Resolution resolution, Button* button, const QString& verb);

    Button* m_drop;
    Button* m_later;
    Button* m_send;
    Paragraph* m_error;
};

/// Reads the publication, asks, and carries the decision out. Opens without blocking.
void askAboutHeld(const ConsoleServices& services, ConsoleState& state, PublicationId publication,
    QWidget* parent);

} // namespace clara::ui
