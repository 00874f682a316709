// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace clara::text {

/// Translates ascending UTF-16 offsets of one text into UTF-8 offsets, in one pass over the text.
/// A lone surrogate takes three bytes, as its replacement character does.
class Utf8Offsets {
public:
    explicit Utf8Offsets(QStringView text)
        : m_text(text)
    {
    }
    /// `position` must not be smaller than in the call before.
    int at(qsizetype position);

private:
    QStringView m_text;
    qsizetype m_position = 0;
    int m_bytes = 0;
};

/// Size of the whole text in UTF-8 bytes.
[[nodiscard]] int utf8Size(QStringView text);

} // namespace clara::text
