// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

namespace clara {

void Secret::wipe()
{
    // Shared bytes belong to someone else too: only an unshared buffer may be overwritten.
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        volatile char* bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
    m_bytes.clear();
}

} // namespace clara
