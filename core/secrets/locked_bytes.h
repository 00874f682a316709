// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

namespace clara::secrets {

/// A key in memory that is never swapped out, is fenced by guard pages and is wiped when it dies.
/// Empty when the system gave no such memory.
class LockedBytes {
public:
    LockedBytes() = default;
    explicit LockedBytes(std::size_t size);

    unsigned char* data() { return m_bytes.get(); }
    const unsigned char* data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return !m_bytes; }

private:
    struct Free {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_bytes;
    std::size_t m_size = 0;
};

} // namespace clara::secrets
