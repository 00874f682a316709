// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace clara::cli {

/// Turns Ctrl+C and a polite request to end into a Qt signal on the thread that made this object.
/// One per process; a second signal ends the process at once, as without it.
class StopSignals final : public QObject {
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    struct Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace clara::cli
