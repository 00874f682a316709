// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/audit_control.h"

#include <QJsonObject>

namespace clara::session {

QJsonObject jsonOf(const AuditItem& item);
QJsonObject jsonOf(const AuditVerification& verification);
/// One line of an export: `summary` is the very text that was sealed, so that a seal can be
/// computed from the line.
QJsonObject exportLine(const SealedEvent& entry, const QString& clientName);

/// The names of the columns and one export line as a row of RFC 4180. For people: a cell that a
/// spreadsheet would take for a formula gets an apostrophe, so seals are proven from the JSON form.
QByteArray csvHeader();
QByteArray csvLine(const QJsonObject& exportLine);

} // namespace clara::session
