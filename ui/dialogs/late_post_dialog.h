// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/question_dialog.h"
#include "session/values.h"

namespace clara::ui {

/// Approving after the slot has passed: now, the next slot, or not at all.
class LatePostDialog : public QuestionDialog {
    Q_OBJECT

public:
    /// `slot` in words, in the client's zone; `drafts` is how many are approved at once.
    LatePostDialog(const QString& slot, int drafts, QWidget* parent);

Q_SIGNALS:
    void chosen(clara::session::LateChoice choice);
    void rejectAsked();
};

} // namespace clara::ui
