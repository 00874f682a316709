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

    bool operator==(const XUrl&) const = default;
};

/// All links of a text in order, also bare domains with a known top-level domain. Linear time.
[[nodiscard]] QList<XUrl> xUrls(QStringView text);

} // namespace clara::text
