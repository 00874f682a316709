// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <windows.h>

namespace clara {

void disableCoreDumps() { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); }

} // namespace clara
