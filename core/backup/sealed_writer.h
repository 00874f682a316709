// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/sealed_header.h"

namespace clara::backup {

/// Encrypts a stream piece by piece (XChaCha20-Poly1305, secretstream) into an open device, which
/// outlives it. The pieces are chained and the last one is marked, so that none can be changed,
/// moved, left out or cut off. Holds one piece in memory.
class SealedWriter {
public:
    /// Invalid: the passphrase is too short. Derives the key, which takes about a second.
    static Result<std::unique_ptr<SealedWriter>> create(
        QIODevice& device, const Secret& passphrase, const ExportCost& cost = {});
    ~SealedWriter();
    Q_DISABLE_COPY_MOVE(SealedWriter)

    Status write(const QByteArray& bytes);
    /// Without it the file counts as cut off.
    Status finish();

private:
    struct Stream;
    SealedWriter(QIODevice& device, std::unique_ptr<Stream> stream);
    Status seal(const QByteArray& piece, unsigned char tag);

    QIODevice& m_device;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_pending;
};

} // namespace clara::backup
