// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workspace_move.h"
#include "session/json_values.h"

/// Backups as JSON, by the rules of json_values.h.
namespace clara::session {

QJsonObject jsonOf(const Backup& backup);
/// `file` is where it was read from, or written to.
QJsonObject jsonOf(const BackupContents& contents, const QString& file);
QJsonObject jsonOf(const TableDifference& difference);
QJsonObject jsonOf(const RestorePreview& preview, const QString& file);
QJsonObject jsonOf(const RestoreReport& report);
QJsonObject jsonOf(const MoveReport& report);

} // namespace clara::session
