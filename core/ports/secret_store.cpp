// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/secret_store.h"

#include <QUuid>

namespace clara {

SecretRef SecretStore::freshRef(const SecretScope&) const
{
    return { kind(),
        QStringLiteral("clara/") + QUuid::createUuid().toString(QUuid::WithoutBraces) };
}

} // namespace clara
