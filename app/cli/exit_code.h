// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace clara::cli {

/// 0 is success; each kind of error has its own status, so that scripts can tell them apart.
constexpr int exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Internal:
        return 1;
    case ErrorKind::Invalid:
        return 2;
    case ErrorKind::NotFound:
        return 3;
    case ErrorKind::Conflict:
        return 4;
    case ErrorKind::Auth:
        return 5;
    case ErrorKind::Network:
    case ErrorKind::RateLimited:
        return 6;
    case ErrorKind::Storage:
        return 7;
    case ErrorKind::Rejected:
        return 8;
    case ErrorKind::Cancelled:
        return 9;
    }
    return 1;
}

} // namespace clara::cli
