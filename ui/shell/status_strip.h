// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/engine_control.h"
#include "session/values.h"

#include <QFrame>

class QLabel;

namespace clara::ui {

class Button;
class IconLabel;

/// The line at the bottom: engine, workspace, money today, what needs a look; at the right the
/// operator's clock and the stop switch.
class StatusStrip : public QFrame {
    Q_OBJECT

public:
    explicit StatusStrip(const QString& workspaceName, QWidget* parent = nullptr);

    void setEngine(session::EngineState state);
    void setSummary(const session::StatusSummary& summary);
    /// Why there is no new backup, empty when there is; takes the place of "No post needs a look".
    void setBackupProblem(const QString& sentence);
    /// "Berlin 10:42".
    void setClock(const QString& words);

Q_SIGNALS:
    void lookAsked();
    void stopAsked();

private:
    void update();

    session::EngineState m_engine = session::EngineState::Stopped;
    session::StatusSummary m_summary;
    QString m_backupProblem;
    IconLabel* m_dot;
    QLabel* m_state;
    QLabel* m_workspace;
    QLabel* m_waiting;
    QWidget* m_money;
    QLabel* m_sum;
    IconLabel* m_calmIcon;
    QLabel* m_calm;
    Button* m_look;
    QLabel* m_clock;
    Button* m_stop;
};

} // namespace clara::ui
