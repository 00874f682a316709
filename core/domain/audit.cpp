// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/audit.h"

namespace clara {

QString toString(AuditFault fault)
{
    switch (fault) {
    case AuditFault::Changed:
        return QStringLiteral("changed");
    case AuditFault::Removed:
        return QStringLiteral("removed");
    case AuditFault::Gap:
        return QStringLiteral("gap");
    case AuditFault::OtherKey:
        return QStringLiteral("other_key");
    case AuditFault::CutOff:
        return QStringLiteral("cut_off");
    case AuditFault::Rewritten:
        return QStringLiteral("rewritten");
    }
    return {};
}

} // namespace clara
