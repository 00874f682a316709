// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/sealed_reader.h"

#include "backup/export_error.h"

#include <sodium.h>

namespace clara::backup {

namespace {
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
}

struct SealedReader::Stream {
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header;
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

SealedReader::SealedReader(QIODevice& device, std::unique_ptr<Stream> stream)
    : m_device(device)
    , m_stream(std::move(stream))
{
}

SealedReader::~SealedReader() = default;

Result<std::unique_ptr<SealedReader>> SealedReader::create(
    QIODevice& device, const Secret& passphrase)
{
    QByteArray bytes;
    const auto header = SealedHeader::read(device, bytes);
    if (!header)
        return std::unexpected(header.error());
    const auto key = deriveStreamKey(passphrase, header->cost, header->salt);
    if (!key)
        return std::unexpected(key.error());
    if (sodium_memcmp(
            key->check.constData(), header->check.constData(), std::size_t(header->check.size()))
        != 0)
        return wrongPassphrase();
    const QByteArray streamHeader = device.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (streamHeader.size() < qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES))
        return cutOff(QStringLiteral("stream header"));
    auto stream = std::make_unique<Stream>();
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream->state,
            reinterpret_cast<const unsigned char*>(streamHeader.constData()), key->key.data())
        != 0)
        return damagedExport(QStringLiteral("stream header"));
    stream->header = bytes + streamHeader;
    return std::unique_ptr<SealedReader>(new SealedReader(device, std::move(stream)));
}

Status SealedReader::openPiece()
{
    if (m_last)
        return damagedExport(QStringLiteral("content behind its end"));
    const QByteArray sealed = m_device.read(pieceSize + overhead);
    // Pieces before the last one are full, so a short read is the last piece or the place where the
    // file was cut.
    const bool isShort = sealed.size() < pieceSize + overhead;
    if (sealed.size() < overhead)
        return cutOff(QStringLiteral("at byte %1").arg(m_device.pos()));
    QByteArray piece(sealed.size() - overhead, '\0');
    unsigned char tag = 0;
    const int opened = crypto_secretstream_xchacha20poly1305_pull(&m_stream->state,
        reinterpret_cast<unsigned char*>(piece.data()), nullptr, &tag,
        reinterpret_cast<const unsigned char*>(sealed.constData()), quint64(sealed.size()),
        reinterpret_cast<const unsigned char*>(m_stream->header.constData()),
        quint64(m_stream->header.size()));
    m_stream->header.clear();
    if (opened != 0)
        return damagedExport(QStringLiteral("piece before byte %1").arg(m_device.pos()));
    m_last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (isShort && !m_last)
        return cutOff(QStringLiteral("at byte %1").arg(m_device.pos()));
    if (m_last && !m_device.atEnd())
        return damagedExport(QStringLiteral("bytes behind the end"));
    m_content = m_content.mid(m_at) + piece;
    m_at = 0;
    return {};
}

Result<QByteArray> SealedReader::read(qsizetype size)
{
    while (m_content.size() - m_at < size) {
        if (m_last)
            return damagedExport(QStringLiteral("the content ends inside of a value"));
        CLARA_TRY(openPiece());
    }
    const QByteArray bytes = m_content.mid(m_at, size);
    m_at += size;
    return bytes;
}

Result<bool> SealedReader::atEnd()
{
    while (m_at == m_content.size() && !m_last)
        CLARA_TRY(openPiece());
    return m_at == m_content.size();
}

} // namespace clara::backup
