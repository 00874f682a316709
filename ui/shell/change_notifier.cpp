// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/change_notifier.h"

#include <chrono>
#include <utility>

namespace clara::ui {

ChangeNotifier::ChangeNotifier(QObject* parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(100));
    connect(
        &m_rest, &QTimer::timeout, this, [this] { Q_EMIT changed(std::exchange(m_gathered, {})); });
}

void ChangeNotifier::note(Entities entities)
{
    m_gathered |= entities;
    // Not restarted: under constant change pages still hear of it every 100 ms.
    if (!m_rest.isActive())
        m_rest.start();
}

} // namespace clara::ui
