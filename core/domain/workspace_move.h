// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/backup.h"

#include <QList>
#include <QString>

#include <optional>

/// A workspace that went from one place to another, and the marks that keep two engines from
/// working on both.
namespace clara {

/// Setting of the place that was left: where the workspace lies now. No engine runs on it.
inline const QString movedToKey = QStringLiteral("workspace.moved_to");
/// Setting of the new place until the old one is marked: from where. No engine runs on it either,
/// so that a move that was cut short leaves one workspace at most that publishes.
inline const QString arrivingKey = QStringLiteral("workspace.arriving");

/// The value of both settings.
struct MoveMark {
    QString place {}; ///< path of a file, or address of a database without user and password
    Instant at {};

    bool operator==(const MoveMark&) const = default;
};
QString toString(const MoveMark& mark);
/// Nothing for an empty text; a mark without a place for one that cannot be read.
std::optional<MoveMark> moveMarkFromString(const QString& text);

/// Why no engine may run here, as one sentence; empty when one may. The values of both settings.
QString reasonNotToRun(const QString& movedTo, const QString& arriving);

/// Rows of one table, equal on both sides.
struct MovedTable {
    QString table {};
    qint64 rows = 0;
    QString sha256 {}; ///< hex, over all rows in the order of their keys; empty: only counted

    bool operator==(const MovedTable&) const = default;
};

/// How many keys and passwords the rows refer to. They lie outside of the workspace and stay there.
struct KeptSecrets {
    int inKeychain = 0;
    int inFile = 0;

    bool operator==(const KeptSecrets&) const = default;
};

/// What was moved, or would be.
struct MoveReport {
    QString from {};
    QString to {};
    QList<MovedTable> tables {};
    KeptSecrets secrets {};
};

} // namespace clara
