// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/step.h"

/// Pure text work around the model calls.
namespace clara::pipeline {

/// The operator's template filled with the run's values, then what the step asks for.
Result<QString> hookPrompt(const RunInputs& inputs);
Result<QString> bodyPrompt(const RunInputs& inputs, const RunDraft& draft);

/// The lines of an idea list without numbering; never empty, at most 10.
QStringList ideasIn(const QString& answer);
/// Without surrounding quotes, code fences, label lines and trailing blanks, as models like to add.
QString tidyModelText(const QString& answer);

/// The strictest length among the accounts' networks.
int tightestLimit(const QList<Account>& accounts);

} // namespace clara::pipeline
