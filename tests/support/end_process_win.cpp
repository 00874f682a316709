// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/end_process.h"

#include <windows.h>

namespace clara::test {

void endProcessAtOnce()
{
    while (true)
        TerminateProcess(GetCurrentProcess(), 9);
}

} // namespace clara::test
