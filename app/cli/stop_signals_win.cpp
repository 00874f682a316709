// SPDX-License-Identifier: GPL-3.0-or-later
#include "stop_signals.h"

#include <windows.h>

#include <atomic>

namespace clara::cli {

namespace {

std::atomic<StopSignals*> listener { nullptr };

BOOL WINAPI onConsoleEvent(DWORD)
{
    StopSignals* const target = listener.exchange(nullptr);
    if (!target)
        return FALSE;
    QMetaObject::invokeMethod(target, &StopSignals::stopRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct StopSignals::Watch { };

StopSignals::StopSignals()
{
    listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignals::~StopSignals()
{
    listener = nullptr;
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
}

} // namespace clara::cli
