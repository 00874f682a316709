// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"
#include "theme/theme.h"

namespace clara::ui {

/// One line of the Activity list, a run or a publication: state by icon and word, whose, when, what
/// it cost.
struct ActivityRow {
    QString id {};
    QString icon {};
    Tone tone = Tone::Text2;
    QString clientName {};
    int clientColour = 0;
    QString title {};
    QString words {}; ///< state and reason
    Tone wordsTone = Tone::Text2;
    QString time {};
    QString cost {}; ///< or, for publications, the network
    bool operator==(const ActivityRow&) const = default;

    /// All of it as one sentence for readers.
    QString spoken() const;
};

ActivityRow runRow(const session::RunItem& item, Instant now);
ActivityRow publicationRow(const session::PublicationItem& item, Instant now);

/// "succeeded", "waits for its turn"; the state of a run in a word or two.
QString runStateWord(RunState state);
QString publicationStateWord(PublicationState state);
/// Icon and tone of a publication's state.
std::pair<QString, Tone> publicationSign(PublicationState state);
/// Severity of a publication's state, for its tag.
Severity publicationSeverity(PublicationState state);

} // namespace clara::ui
