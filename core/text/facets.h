// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace clara::text {

enum class FacetKind { Link, Mention, Tag };

/// Wire name: "link", "mention", "tag".
[[nodiscard]] QString toString(FacetKind kind);

/// A stretch of a post that its network turns into a link.
struct Facet {
    int byteStart = 0; ///< UTF-8 offset
    int byteEnd = 0; ///< UTF-8 offset, exclusive
    int start = 0; ///< UTF-16 offset into the QString
    int end = 0; ///< UTF-16 offset, exclusive
    FacetKind kind = FacetKind::Link;
    QString value; ///< full URI with scheme, handle without @, or tag without #

    bool operator==(const Facet&) const = default;
};

/// Everything the network links by itself, or that we have to mark for it, in order and not
/// overlapping. Networks: "bluesky" and "sandbox" (also for unknown keys) share their rules, "x"
/// has its own. Linear time.
[[nodiscard]] QList<Facet> facets(const QString& network, const QString& text);

} // namespace clara::text
