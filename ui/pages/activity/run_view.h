// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/activity/trace_model.h"
#include "session/values.h"

#include <QWidget>

class QLabel;

namespace clara::ui {

class Button;
class ClientTile;
class ElidedLabel;
class Paragraph;
class TraceView;

/// One run: what it was, its figures, the trace of its steps, and what can be done with it.
class RunView : public QWidget {
    Q_OBJECT

public:
    explicit RunView(QWidget* parent = nullptr);

    void setRun(const session::RunDetail& detail, Instant now);
    const session::RunDetail& run() const { return m_detail; }
    Button* againButton() const { return m_again; }

Q_SIGNALS:
    void againAsked(clara::RunId run);
    void copyAsked();
    void draftAsked(clara::PostId post);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildFigures();
    QWidget* buildFoot();
    void showFigures();
    void fitTrace();

    session::RunDetail m_detail;
    TraceModel m_steps;
    ClientTile* m_tile;
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    Button* m_again;
    Button* m_copy;
    QWidget* m_figures;
    QLabel* m_stepCount;
    QLabel* m_stepWord;
    QLabel* m_tokenCount;
    QLabel* m_cost;
    QLabel* m_time;
    ElidedLabel* m_model;
    QWidget* m_reasonBox;
    Paragraph* m_reason;
    TraceView* m_trace;
    Button* m_draft;
    ElidedLabel* m_promise;
};

} // namespace clara::ui
