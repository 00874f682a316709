// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/demo_content.h"
#include "domain/account.h"
#include "domain/approval.h"
#include "domain/model_connection.h"
#include "domain/prompt.h"
#include "domain/schedule.h"
#include "ports/unit_of_work.h"

namespace clara::app {

/// One demo client as it stands in the workspace.
struct SeededClient {
    DemoClient demo {};
    Client client {};
    Persona persona {};
    Prompt prompt {};
    Account account {};
    QList<Schedule> schedules {};
    ModelConnection model {};
    Member operatorMember {};
};

/// Published posts of the last two weeks with runs, approvals and costs.
Status addDemoHistory(UnitOfWork& work, const SeededClient& seeded, Instant now);
/// Drafts for the slots of the next 24 h, checked by the real guardrails.
Status addDemoDrafts(UnitOfWork& work, const SeededClient& seeded, Instant now);
/// A post whose fate is unknown, a refused one, one that is held, and a failed and a missed run.
Status addDemoTroubles(UnitOfWork& work, const SeededClient& seeded, Instant now);

} // namespace clara::app
