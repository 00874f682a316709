// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clara::test {

/// Ends this process as a power cut would: no handlers, no flushing, no destructors. Does not
/// return.
[[noreturn]] void endProcessAtOnce();

} // namespace clara::test
