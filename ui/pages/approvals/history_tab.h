// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"

#include <QHash>
#include <QScrollArea>
#include <QTimeZone>

class QVBoxLayout;

namespace clara::ui {

class Combo;
class Paragraph;
class RevisionDiff;

/// The revisions of a post with a word diff between any two, and the decisions on it.
class HistoryTab : public QScrollArea {
    Q_OBJECT

public:
    explicit HistoryTab(QTimeZone zone, QWidget* parent = nullptr);

    void show(const session::PostDetail& detail, Instant now);
    /// Names of the people whose decisions are shown.
    void setMembers(const QHash<MemberId, QString>& names) { m_members = names; }

private:
    void showDiff();
    void showRevisions(Instant now);
    void showDecisions(Instant now);

    QTimeZone m_zone;
    QHash<MemberId, QString> m_members;
    session::PostDetail m_detail;
    Combo* m_from;
    Combo* m_to;
    RevisionDiff* m_diff;
    QVBoxLayout* m_rows;
    QVBoxLayout* m_decisions;
    QWidget* m_decisionsHead;
    Paragraph* m_note;
};

} // namespace clara::ui
