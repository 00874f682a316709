// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/change_feed.h"
#include "session/audit_control.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace clara::ui {

class Button;
class Combo;
class LineEdit;

/// What of the history is shown: an action, a person, days. Days are those of the operator's zone,
/// both included. The client is the scope of the window.
class AuditFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilterBar(const QTimeZone& zone, QWidget* parent = nullptr);

    /// Without client, page and limit.
    AuditFilter filter() const;
    bool isPlain() const;
    /// Everybody who can be asked for; the choice stays.
    void setPeople(const QStringList& names);
    void reset();
    QWidget* firstField() const;

Q_SIGNALS:
    /// Both days can be read and something is different.
    void changed();

private:
    LineEdit* makeDay(const QString& name);
    void daysEdited();
    QString readDays();

    const QTimeZone m_zone;
    Combo* m_action;
    Combo* m_person;
    LineEdit* m_from;
    LineEdit* m_to;
    Button* m_clear;
    QLabel* m_problem;
    std::optional<Instant> m_since;
    std::optional<Instant> m_until;
};

} // namespace clara::ui
