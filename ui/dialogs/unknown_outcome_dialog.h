// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/question_dialog.h"
#include "session/values.h"

#include <QTimeZone>

namespace clara::ui {

class Field;
class LineEdit;

/// "Did this post reach X?": what was sent, the evidence in order, a link to look, and the ways
/// out. Nothing is sent again without asking once more; Esc decides nothing.
class UnknownOutcomeDialog : public QuestionDialog {
    Q_OBJECT

public:
    UnknownOutcomeDialog(
        const session::PublicationItem& item, const QTimeZone& zone, QWidget* parent);

    /// The command answered with an error: shows it and lets the operator choose again.
    void showError(const QString& sentence);

Q_SIGNALS:
    /// The operator decided; the owner runs the command, then closes the dialog or shows the error.
    void decided(clara::session::Resolution resolution, const QString& link);

private:
    void addWhat(const session::PublicationItem& item);
    void addEvidence(const session::PublicationItem& item, const QTimeZone& zone);
    void addLinks(const session::PublicationItem& item);
    void addButtons();
    void askLink();
    void askAgain();
    void decide(session::Resolution resolution, Button* button, const QString& verb);

    QString m_network;
    LineEdit* m_link;
    Field* m_linkField;
    Button* m_again = nullptr;
    Button* m_drop = nullptr;
    Button* m_there = nullptr;
    bool m_sure = false; ///< Send again was pressed once
};

/// The page of an account on its network, empty where there is none to look at.
QString accountUrl(const Account& account);

} // namespace clara::ui
