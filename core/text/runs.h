// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/facets.h"

#include <optional>

namespace clara::text {

/// A piece of a post: plain text, or one facet as its network shows it.
struct Run {
    QString text; ///< never empty
    std::optional<FacetKind> kind; ///< none for plain text
    QString target; ///< Facet::value, empty for plain text

    bool operator==(const Run&) const = default;
};

/// The text cut at its facets; the pieces joined are the text again. Preview and publisher both use
/// it.
[[nodiscard]] QList<Run> runs(const QString& network, const QString& text);

} // namespace clara::text
