// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"

#include <QAbstractButton>
#include <QScrollArea>

class QVBoxLayout;

namespace clara::ui {

/// The line of one step: state, name, what it came to, tokens, cost and time. Pressing it unfolds.
class TraceStepHead : public QAbstractButton {
    Q_OBJECT

public:
    TraceStepHead(const RunStep& step, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_summary;
    QString m_numbers;
    QString m_time;
    bool m_ok;
};

/// Why the post says what it says: the steps of its run with what went in and what came out.
class TraceTab : public QScrollArea {
    Q_OBJECT

public:
    explicit TraceTab(QWidget* parent = nullptr);

    void show(const session::PostDetail& detail);

private:
    void addStep(const RunStep& step);
    QWidget* makeDetails(const RunStep& step);

    QVBoxLayout* m_steps;
    QList<QWidget*> m_parts;
    RunId m_shown;
    qsizetype m_shownSteps = -1;
};

/// "Body, rewrite 1".
QString stepTitle(const RunStep& step);

} // namespace clara::ui
