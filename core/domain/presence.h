// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>
#include <QStringView>

namespace clara {

enum class EditedKind { Client, Persona, Prompt, Schedule, Post };
QString toString(EditedKind kind);
std::optional<EditedKind> editedKindFromString(QStringView text);

/// What somebody has under their hands.
struct EditedThing {
    EditedKind kind = EditedKind::Client;
    QString id {}; ///< of a record of that kind
    ClientId clientId {}; ///< whose record it is; a client is its own

    bool operator==(const EditedThing&) const = default;
};

/// Somebody edits something in a window, as the others on a shared workspace see it.
struct Presence {
    QString session {}; ///< random per process and window
    MemberId memberId {};
    QString memberName {}; ///< filled when read
    EditedThing thing {};
    Instant since {};
    Instant heartbeatAt {}; ///< the last sign of life, by the clock of the database

    bool operator==(const Presence&) const = default;
};

/// Whoever was silent for longer is gone. The policies of the database say the same length.
inline constexpr milliseconds presenceCounts = std::chrono::seconds(90);

} // namespace clara
