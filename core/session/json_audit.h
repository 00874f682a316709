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

} // namespace clara::session
