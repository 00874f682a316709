// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/sealed_header.h"

namespace clara::backup {

/// Decrypts what SealedWriter wrote, from an open device that outlives it. Nothing that is handed
/// out was not authenticated; whether the end is there is known only at the end, so use what was
/// read after `atEnd()` said so.
class SealedReader {
public:
    /// Auth: wrong passphrase. Storage: no such file, damaged, cut off, or a newer form.
    static Result<std::unique_ptr<SealedReader>> create(
        QIODevice& device, const Secret& passphrase);
    ~SealedReader();
    Q_DISABLE_COPY_MOVE(SealedReader)

    /// Exactly `size` bytes of the content.
    Result<QByteArray> read(qsizetype size);
    /// True when all was handed out and the last piece and the file end here.
    Result<bool> atEnd();

private:
    struct Stream;
    SealedReader(QIODevice& device, std::unique_ptr<Stream> stream);
    Status openPiece();

    QIODevice& m_device;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_content;
    qsizetype m_at = 0; ///< of the next byte in m_content
    bool m_last = false;
};

} // namespace clara::backup
