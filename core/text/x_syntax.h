// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clara::text {

/// Each takes the whole text, sign included, and says whether X reads it as exactly one such thing.
[[nodiscard]] bool isValidUsername(const QString& text); ///< "@name"
[[nodiscard]] bool isValidList(const QString& text); ///< "@name/list"
[[nodiscard]] bool isValidHashtag(const QString& text); ///< "#tag"

enum class UrlProtocol { Required, Optional };

/// A well-formed http or https address of at most 4096 UTF-16 units; domains may be written in any
/// script.
[[nodiscard]] bool isValidUrl(const QString& text, UrlProtocol protocol = UrlProtocol::Required);

} // namespace clara::text
