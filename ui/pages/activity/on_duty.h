// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runner.h"

#include <QList>
#include <QTimeZone>

namespace clara::ui {

/// One line about who works on a shared workspace, since when and what each holds; empty when
/// nobody does.
QString onDutyLine(const QList<Runner>& runners, const QTimeZone& zone);

} // namespace clara::ui
