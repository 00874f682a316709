// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/facets.h"

namespace clara::text {

/// Candidates by Bluesky's rules with UTF-16 offsets only; they may overlap and are not sorted.
[[nodiscard]] QList<Facet> blueskyFacets(QStringView text);

} // namespace clara::text
