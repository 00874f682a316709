// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"
#include "theme/theme.h"

#include <QList>

namespace clara::ui {

/// What the button of a row does.
enum class AttentionAction {
    Review, ///< open the drafts
    SignIn, ///< open the client whose account needs a new sign-in or password
    ShowHeld, ///< open the publications that are held
    Decide, ///< ask about an unknown outcome
    EditPost, ///< open the post that a network refused
    RunAgain, ///< write the draft again
    SettleHeld, ///< ask whether a held post is sent now or dropped
    ShowAll, ///< open Activity
};

struct AttentionButton {
    AttentionAction action = AttentionAction::ShowAll;
    QString words {};
    bool operator==(const AttentionButton&) const = default;
};

/// One line of the cards "Needs you" and "Failed or unknown": what it is, why, and the way on.
struct AttentionRow {
    QString icon {};
    Tone tone = Tone::Text2;
    QString title {};
    QString detail {};
    QList<AttentionButton> buttons {};
    ClientId client {};
    PublicationId publication {};
    RunId run {};
    PostId post {};
};

/// Drafts that wait, accounts to sign in again, secrets to replace, posts that are held; empty:
/// nothing.
QList<AttentionRow> needsYou(const session::OverviewData& data, Instant now);
/// What failed, was missed or is unknown, newest first.
QList<AttentionRow> failedOrUnknown(const session::OverviewData& data, Instant now);
/// "09:15 CEST" today, else "Wed 17:30 MDT"; for moments of the last days.
QString recentTime(Instant at, Instant now, const QTimeZone& zone);

} // namespace clara::ui
