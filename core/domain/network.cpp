// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/network.h"

namespace clara::network {

const QStringList& connectable()
{
    static const QStringList keys { sandbox, bluesky };
    return keys;
}

QString displayName(const QString& network)
{
    if (network == bluesky)
        return QStringLiteral("Bluesky");
    if (network == sandbox)
        return QStringLiteral("Sandbox");
    if (network == x)
        return QStringLiteral("X");
    return network;
}

} // namespace clara::network
