// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QRandomGenerator>

#include <array>

namespace clara {

QUuid createUuidV7(Instant now)
{
    const auto sinceEpoch = static_cast<quint64>(now.time_since_epoch().count());
    std::array<quint32, 4> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    std::array<unsigned char, 16> bytes {};
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(sinceEpoch >> (40 - 8 * i));
    for (size_t i = 6; i < 16; ++i)
        bytes[i] = static_cast<unsigned char>(random[(i - 6) / 4] >> (8 * ((i - 6) % 4)));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80); // RFC variant
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

} // namespace clara
