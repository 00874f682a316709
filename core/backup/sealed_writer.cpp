// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/sealed_writer.h"

#include "backup/export_error.h"

#include <sodium.h>

namespace clara::backup {

struct SealedWriter::Stream {
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header; ///< authenticated with the first piece; empty afterwards
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

SealedWriter::SealedWriter(QIODevice& device, std::unique_ptr<Stream> stream)
    : m_device(device)
    , m_stream(std::move(stream))
{
}

SealedWriter::~SealedWriter() = default;

Result<std::unique_ptr<SealedWriter>> SealedWriter::create(
    QIODevice& device, const Secret& passphrase, const ExportCost& cost)
{
    if (passphrase.reveal().size() < minPassphraseBytes)
        return shortPassphrase();
    const auto salt = newSalt();
    if (!salt)
        return std::unexpected(salt.error());
    const auto key = deriveStreamKey(passphrase, cost, *salt);
    if (!key)
        return std::unexpected(key.error());
    auto stream = std::make_unique<Stream>();
    QByteArray streamHeader(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(
        &stream->state, reinterpret_cast<unsigned char*>(streamHeader.data()), key->key.data());
    stream->header = SealedHeader { cost, *salt, key->check }.toBytes() + streamHeader;
    if (device.write(stream->header) != stream->header.size())
        return unwritable(device.errorString());
    return std::unique_ptr<SealedWriter>(new SealedWriter(device, std::move(stream)));
}

Status SealedWriter::write(const QByteArray& bytes)
{
    m_pending += bytes;
    qsizetype done = 0;
    // Strictly more than one piece: the last one, full or not, is for finish().
    for (; m_pending.size() - done > pieceSize; done += pieceSize)
        CLARA_TRY(seal(
            m_pending.mid(done, pieceSize), crypto_secretstream_xchacha20poly1305_TAG_MESSAGE));
    m_pending.remove(0, done);
    return {};
}

Status SealedWriter::finish()
{
    return seal(m_pending, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

Status SealedWriter::seal(const QByteArray& piece, unsigned char tag)
{
    QByteArray sealed(piece.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
    crypto_secretstream_xchacha20poly1305_push(&m_stream->state,
        reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
        reinterpret_cast<const unsigned char*>(piece.constData()), quint64(piece.size()),
        reinterpret_cast<const unsigned char*>(m_stream->header.constData()),
        quint64(m_stream->header.size()), tag);
    m_stream->header.clear();
    if (m_device.write(sealed) != sealed.size())
        return unwritable(m_device.errorString());
    return {};
}

} // namespace clara::backup
