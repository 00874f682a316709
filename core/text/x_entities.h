// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/facets.h"

namespace clara::text {

/// A name or list ("@user/list") that X finds in a text.
struct XMention {
    qsizetype start = 0; ///< UTF-16 offset of the @
    qsizetype nameEnd = 0; ///< UTF-16 offset, exclusive
    qsizetype end = 0; ///< the same, after the list if there is one
    bool isList() const { return end > nameEnd; }
};

[[nodiscard]] QList<XMention> xMentions(QStringView text);

/// A hashtag from its # to its end.
struct XHashtag {
    qsizetype start = 0;
    qsizetype end = 0;
};

[[nodiscard]] QList<XHashtag> xHashtags(QStringView text);

/// Candidates by X's rules with UTF-16 offsets only; they may overlap and are not sorted. Lists are
/// none.
[[nodiscard]] QList<Facet> xFacets(QStringView text);

} // namespace clara::text
