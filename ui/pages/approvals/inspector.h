// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"

#include <QFrame>
#include <QTimeZone>

class QStackedWidget;
class QTabBar;

namespace clara::ui {

class ChecksTab;
class HistoryTab;
class TraceTab;

/// The right column: Checks, Trace and History of the draft on screen.
class Inspector : public QFrame {
    Q_OBJECT

public:
    explicit Inspector(QTimeZone zone, QWidget* parent = nullptr);

    void show(const session::PostDetail& detail, Instant now);
    void showVerdict(const Verdict& verdict);
    void openTab(int index);
    ChecksTab* checks() const { return m_checks; }
    HistoryTab* history() const { return m_history; }

private:
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    ChecksTab* m_checks;
    TraceTab* m_trace;
    HistoryTab* m_history;
};

} // namespace clara::ui
