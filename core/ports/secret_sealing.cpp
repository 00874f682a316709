// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/secret_sealing.h"

namespace clara {

QString toString(KeyTrust trust)
{
    switch (trust) {
    case KeyTrust::Own:
        return QStringLiteral("own");
    case KeyTrust::Trusted:
        return QStringLiteral("trusted");
    case KeyTrust::Waits:
        return QStringLiteral("waits");
    case KeyTrust::Changed:
        return QStringLiteral("changed");
    }
    return {};
}

} // namespace clara
