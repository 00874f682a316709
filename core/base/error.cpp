// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <array>

namespace clara {

namespace {
struct KindName {
    ErrorKind kind;
    const char16_t* name;
};
constexpr std::array kindNames {
    KindName { ErrorKind::Network, u"network" },
    KindName { ErrorKind::RateLimited, u"rate_limited" },
    KindName { ErrorKind::Auth, u"auth" },
    KindName { ErrorKind::Rejected, u"rejected" },
    KindName { ErrorKind::Conflict, u"conflict" },
    KindName { ErrorKind::NotFound, u"not_found" },
    KindName { ErrorKind::Invalid, u"invalid" },
    KindName { ErrorKind::Storage, u"storage" },
    KindName { ErrorKind::Cancelled, u"cancelled" },
    KindName { ErrorKind::Internal, u"internal" },
};
} // namespace

QString toString(ErrorKind kind)
{
    for (const auto& entry : kindNames) {
        if (entry.kind == kind)
            return QString::fromUtf16(entry.name);
    }
    return QStringLiteral("internal");
}

ErrorKind errorKindFromString(QStringView name)
{
    for (const auto& entry : kindNames) {
        if (name == QStringView(entry.name))
            return entry.kind;
    }
    return ErrorKind::Internal;
}

} // namespace clara
