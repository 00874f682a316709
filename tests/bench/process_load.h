// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace clara::bench {

/// What the system knows about a running process.
struct ProcessLoad {
    double rssMb = 0;
    double pssMb = 0; ///< shared pages divided among those who use them
    qint64 cpuNs = 0; ///< computing time of all its threads so far
};
ProcessLoad processLoad(qint64 pid);

} // namespace clara::bench
