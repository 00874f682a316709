// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/audit_control.h"

#include <QTimeZone>

/// The history in words. Pure.
namespace clara::ui {

/// "Edited a client" for "client.edit"; a verb of a later version stays as it is.
QString auditActionWords(const QString& verb);
/// The same with the name that the event holds: "Edited a client: Harbour Lane".
QString auditWhat(const AuditEvent& event);

/// One choice of the filter: a verb, or the first word of several ("post").
struct AuditChoice {
    QString verb {}; ///< empty: everything
    QString words {};
};
/// Everything, then each kind followed by its actions.
QList<AuditChoice> auditChoices();

/// "Today 10:42 CEST", "Fri 2 Oct 08:30 CEST", with the year when it is another.
QString auditTime(Instant at, Instant now, const QTimeZone& zone);
/// The zone that the event is told in: its client's, else the operator's own.
QTimeZone auditZone(const session::AuditItem& item, const QTimeZone& own);
/// Name of the client, or that it is about the workspace.
QString auditClient(const session::AuditItem& item);

/// One line of what an event holds: "Reason", "too long". A change reads "before → after".
struct AuditLine {
    QString label {};
    QString text {};
    bool operator==(const AuditLine&) const = default;
};
/// The summary of an event as lines; one line with the whole text when it is no JSON object.
QList<AuditLine> summaryLines(const QString& summary);

/// What a walk found, in a word and a sentence with the next action.
struct VerifyWords {
    QString lead {};
    QString text {};
};
VerifyWords verifyWords(const session::AuditVerification& verification);

/// The page that shows the record of an event by its id; empty where there is none.
QString pageOfEntity(const QString& entity);

} // namespace clara::ui
