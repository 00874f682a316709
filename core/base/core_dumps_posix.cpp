// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <sys/resource.h>

namespace clara {

void disableCoreDumps()
{
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace clara
