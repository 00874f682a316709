// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/posts_series.h"
#include "session/values.h"

#include <QTimeZone>

namespace clara::ui {

/// What the chart "Posts and cost per day" shows, days in the operator's zone. Pure.
PostsSeries overviewSeries(
    const session::OverviewData& data, std::optional<ClientId> scope, const QTimeZone& zone);

/// The clients of the scope that are not archived, in the fixed order of the charts.
QList<Client> shownClients(const session::OverviewData& data, std::optional<ClientId> scope);

} // namespace clara::ui
