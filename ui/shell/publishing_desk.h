// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/latest.h"

namespace clara::ui {

/// The two matters that the window handles on every page: stopping and resuming all publishing, and
/// posts whose fate is unknown.
class PublishingDesk : public QObject {
    Q_OBJECT

public:
    PublishingDesk(const ConsoleServices& services, ConsoleState& state, QWidget* window);

    /// Stops at once; resuming asks.
    void toggle(bool stopped, int waiting);
    /// Opens the first post that needs a look.
    void lookAtFirst();
    void lookAt(PublicationId publication);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void setStopped(bool stopped);
    void ask(const session::PublicationItem& item);

    const ConsoleServices& m_services;
    ConsoleState& m_state;
    QWidget* m_window;
    Latest<QList<session::PublicationItem>> m_list;
    Latest<session::PublicationItem> m_item;
};

} // namespace clara::ui
