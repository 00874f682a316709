// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usage.h"

#include <QList>

namespace clara::llm {

/// List prices that come with the product (model-prices.json), dated by their source; a price that
/// changes on a known day is two rows. Operators may override each. A file that cannot be read
/// gives an empty list.
QList<ModelPrice> seedPrices();

} // namespace clara::llm
