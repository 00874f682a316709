// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace clara {

/// A credential in memory. Move-only, wiped when it dies, not printable and not convertible to
/// QVariant. `reveal()` is the one place where the bytes leave; grep for it.
class Secret {
public:
    Secret() = default;
    /// Takes the bytes over; the caller's copy is the caller's to wipe.
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    ~Secret() { wipe(); }
    Secret(Secret&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::exchange(other.m_bytes, {});
        }
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray& reveal() const { return m_bytes; }
    Secret clone() const { return Secret(QByteArray(m_bytes.constData(), m_bytes.size())); }
    void wipe();

private:
    QByteArray m_bytes;
};

/// Switches core dumps off for this process, so that a crash leaves no secrets on disk. Call once,
/// first.
void disableCoreDumps();

} // namespace clara
