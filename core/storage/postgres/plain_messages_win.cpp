// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/plain_messages.h"

namespace clara::storage {

// The client library for Windows comes without translations.
PlainMessages::PlainMessages() = default;
PlainMessages::~PlainMessages()
{
    (void)m_plain;
    (void)m_before;
}

} // namespace clara::storage
