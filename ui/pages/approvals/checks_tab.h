// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace clara::ui {

class FactRows;

/// What the guardrails found, what they passed, and what the post costs.
class ChecksTab : public QScrollArea {
    Q_OBJECT

public:
    explicit ChecksTab(QWidget* parent = nullptr);

    void show(const session::PostDetail& detail);
    /// Another verdict for the same post, while its text is being edited.
    void showVerdict(const Verdict& verdict);

Q_SIGNALS:
    /// The operator wants to mend this one.
    void editAsked(const clara::Finding& finding);

private:
    void addFinding(const Finding& finding);
    void showCost(const session::PostDetail& detail);

    QVBoxLayout* m_findings;
    QWidget* m_passedHead;
    QLabel* m_passedCount;
    FactRows* m_passed;
    QWidget* m_costHead;
    FactRows* m_cost;
    QList<QWidget*> m_cards;
    bool m_editable = false;
};

/// A quiet caption line ("Passed", its count at the right); `count` may be null.
QWidget* makeCaption(const QString& text, QLabel** count, QWidget* parent);
/// The column of an inspector tab: a scroll area's content with the right margins.
QVBoxLayout* makeTabColumn(QScrollArea* area);

} // namespace clara::ui
