// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8_offsets.h"

#include "text/code_points.h"

namespace clara::text {

namespace {

int utf8BytesOf(char32_t codePoint)
{
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x10000 ? 3 : 4;
}

} // namespace

int Utf8Offsets::at(qsizetype position)
{
    while (m_position < position) {
        const CodePoint current = codePointAt(m_text, m_position);
        m_bytes += utf8BytesOf(current.value);
        m_position += current.units;
    }
    return m_bytes;
}

int utf8Size(QStringView text) { return Utf8Offsets(text).at(text.size()); }

} // namespace clara::text
