// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QIODevice>

#include <memory>

namespace clara::backup {

inline constexpr qsizetype minPassphraseBytes = 10;

/// Argon2id passes and bytes of memory. An export leaves the computer, so it costs more to guess
/// than the file of secrets does.
struct ExportCost {
    quint64 passes = 3;
    quint64 memory = quint64(256) * 1024 * 1024;
    bool operator==(const ExportCost&) const = default;
};

/// A key in memory that is neither swapped out nor left behind. Empty when the system gave no such
/// memory.
class StreamKey {
public:
    StreamKey() = default;
    explicit StreamKey(std::size_t size);
    unsigned char* data() const { return m_bytes.get(); }
    bool isEmpty() const { return !m_bytes; }

private:
    struct Free {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_bytes;
};

/// The beginning of an encrypted backup:
///   16 "CLARA-BACKUP-01\n"   8+8 Argon2id passes and bytes (big endian)   16 salt
///   16 check value of the key   16 checksum of all before (BLAKE2b)
/// The checksum tells damage of the header from a wrong passphrase, the check value a wrong
/// passphrase from damage behind the header. Both speak of accidents: whoever forges a header can
/// make either look like the other, and gains nothing, because all of it is authenticated together
/// with the first piece of the content.
struct SealedHeader {
    ExportCost cost {};
    QByteArray salt {};
    QByteArray check {};

    static qsizetype size();
    QByteArray toBytes() const;
    static Result<SealedHeader> read(QIODevice& device, QByteArray& bytes);
};

/// The key of the stream, and the check value for its header.
struct DerivedKey {
    StreamKey key {};
    QByteArray check {};
};
Result<DerivedKey> deriveStreamKey(
    const Secret& passphrase, const ExportCost& cost, const QByteArray& salt);
Result<QByteArray> newSalt();

/// Bytes of content in each piece but the last, which may be shorter.
inline constexpr qsizetype pieceSize = 64 * 1024;

} // namespace clara::backup
