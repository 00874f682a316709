// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace clara::text {

/// A link that X finds in a text and shortens.
struct XUrl {
    qsizetype start = 0; ///< UTF-16 offset
    qsizetype end = 0; ///< UTF-16 offset, exclusive
    bool hasProtocol = false;
    /// UTF-16 offset, exclusive: what the weight of the link stands for. Smaller than `end` only
    /// where other script stands between a Latin domain and its path; X weighs that script again.
    qsizetype weighedEnd = 0;

    bool operator==(const XUrl&) const = default;
};

/// All links of a text in order, also bare domains with a known top-level domain. Linear time.
[[nodiscard]] QList<XUrl> xUrls(QStringView text);

} // namespace clara::text
