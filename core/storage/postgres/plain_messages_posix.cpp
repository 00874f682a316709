// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/plain_messages.h"

#include <locale.h>

namespace clara::storage {

PlainMessages::PlainMessages()
{
    const auto base = duplocale(LC_GLOBAL_LOCALE);
    const auto plain = newlocale(LC_MESSAGES_MASK, "C", base);
    if (!plain) {
        freelocale(base);
        return;
    }
    m_before = uselocale(plain);
    m_plain = plain;
}

PlainMessages::~PlainMessages()
{
    if (!m_plain)
        return;
    uselocale(static_cast<locale_t>(m_before));
    freelocale(static_cast<locale_t>(m_plain));
}

} // namespace clara::storage
