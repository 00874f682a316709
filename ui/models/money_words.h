// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/usage_repository.h"

#include <QString>

#include <optional>

namespace clara::ui {

/// Cost of one post or call: "$0.2041", "$0" for none, "unknown" where a price is missing.
QString callCost(std::optional<qint64> microUsd);
/// A sum: "$38.19", "$0" for none; "at least $0.62" when calls of unknown cost are part of it.
QString sumCost(const UsageSum& sum);
/// "$38.19" for a plain amount.
QString moneyAmount(qint64 microUsd);
/// "1,914".
QString countWords(qint64 count);

} // namespace clara::ui
