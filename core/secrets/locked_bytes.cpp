// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/locked_bytes.h"

#include <sodium.h>

namespace clara::secrets {

LockedBytes::LockedBytes(std::size_t size)
{
    if (sodium_init() < 0)
        return;
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
    m_size = m_bytes ? size : 0;
}

void LockedBytes::Free::operator()(unsigned char* bytes) const
{
    sodium_free(bytes); // wipes first
}

} // namespace clara::secrets
