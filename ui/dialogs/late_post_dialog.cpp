// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/late_post_dialog.h"

#include "widgets/button.h"

namespace clara::ui {

LatePostDialog::LatePostDialog(const QString& slot, int drafts, QWidget* parent)
    : QuestionDialog(tr("Its slot has passed. When should it go out?"),
        drafts > 1 ? tr(
            "Some of these drafts are late: the first was due %1. What you choose holds for all that are late.")
                         .arg(slot)
                   : tr("It was due %1. Approving it now needs a new time.").arg(slot),
        parent)
{
    using session::LateChoice;
    if (drafts == 1) {
        auto* reject = addDanger(tr("Reject…"));
        connect(reject, &Button::clicked, this, [this] {
            accept();
            Q_EMIT rejectAsked();
        });
    }
    auto* next = addChoice(tr("Move to next slot"));
    auto* now = addPrimary(tr("Publish now"));
    connect(next, &Button::clicked, this, [this] {
        Q_EMIT chosen(LateChoice::NextSlot);
        accept();
    });
    connect(now, &Button::clicked, this, [this] {
        Q_EMIT chosen(LateChoice::PublishNow);
        accept();
    });
}

} // namespace clara::ui
