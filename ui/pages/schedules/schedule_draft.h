// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schedule.h"

namespace clara::ui {

/// A schedule while it is edited: the lead stays as typed until it can be read.
struct ScheduleDraft {
    Schedule schedule {};
    QString leadHours {};

    bool operator==(const ScheduleDraft&) const = default;
};

ScheduleDraft draftOf(const Schedule& schedule);
/// The schedule with the typed lead; call after validate() found nothing.
Schedule scheduleOf(const ScheduleDraft& draft);
/// The rules of the domain, the cron line, and that a client is chosen.
FieldErrors validate(const ScheduleDraft& draft);

} // namespace clara::ui
