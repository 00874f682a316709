// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks/tid.h"

#include <QCryptographicHash>

#include <algorithm>

namespace clara::networks {

QString tid(Instant at, const PublicationId& publication)
{
    static constexpr char16_t alphabet[] = u"234567abcdefghijklmnopqrstuvwxyz";
    const QByteArray digest
        = QCryptographicHash::hash(publication.toString().toLatin1(), QCryptographicHash::Sha256);
    const quint64 low = (quint64(quint8(digest[0])) << 16) | (quint64(quint8(digest[1])) << 8)
        | quint8(digest[2]);
    // 53 bits of microseconds, of which we know the milliseconds, and 10 bits of clock id.
    const quint64 micros = quint64(std::max<qint64>(0, toMs(at))) * 1000 + low % 1000;
    const quint64 value = ((micros << 10) | (low / 1000 % 1024)) & 0x7FFF'FFFF'FFFF'FFFF;
    QString key;
    for (int shift = 60; shift >= 0; shift -= 5)
        key += QChar(alphabet[(value >> shift) & 31]);
    return key;
}

} // namespace clara::networks
