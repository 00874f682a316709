// SPDX-License-Identifier: GPL-3.0-or-later
#include "stop_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace clara::cli {

namespace {

int wakeEnd = -1; ///< a handler may only touch this

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeEnd, &byte, 1);
}

} // namespace

struct StopSignals::Watch {
    int ends[2] = { -1, -1 };
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignals::StopSignals()
    : m_watch(std::make_unique<Watch>())
{
    if (::pipe2(m_watch->ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the default handling stays
    wakeEnd = m_watch->ends[1];
    m_watch->notifier = std::make_unique<QSocketNotifier>(m_watch->ends[0], QSocketNotifier::Read);
    connect(m_watch->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_watch->ends[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT stopRequested();
    });
    struct sigaction action { };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int number : { SIGINT, SIGTERM, SIGHUP })
        ::sigaction(number, &action, nullptr);
}

StopSignals::~StopSignals()
{
    for (const int number : { SIGINT, SIGTERM, SIGHUP })
        ::signal(number, SIG_DFL);
    wakeEnd = -1;
    m_watch->notifier.reset();
    for (const int end : m_watch->ends) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace clara::cli
