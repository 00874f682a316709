// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"
#include "storage/sql/sql_session.h"

/// Steps of runs. What went in and what came out is stored once per client and content (several
/// steps see the same text), compressed.
namespace clara::storage {

Status insertStep(SqlSession& session, const RunStep& step);
Result<QList<RunStep>> readSteps(SqlSession& session, RunId run);

} // namespace clara::storage
