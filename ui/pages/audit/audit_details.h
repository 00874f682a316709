// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/audit_control.h"

#include <QScrollArea>
#include <QTimeZone>

class QLabel;
class QVBoxLayout;

namespace clara::ui {

class Button;
class ElidedLabel;
class Paragraph;
class Tag;

/// One event of the history in full: what it holds line by line, whose it is, and its seal.
class AuditDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit AuditDetails(QTimeZone own, QWidget* parent = nullptr);

    void setItem(const session::AuditItem& item, Instant now);
    void clear();
    /// What is shown; nothing after clear().
    const std::optional<session::AuditItem>& item() const { return m_item; }

Q_SIGNALS:
    void copyAsked();
    /// The record of the event, on the page that knows it.
    void recordAsked(const QString& page, const QString& id);

private:
    ElidedLabel* addFact(const QString& label);
    void showLines();
    void showSeal(Instant now);

    const QTimeZone m_own;
    std::optional<session::AuditItem> m_item;
    QWidget* m_inner;
    QVBoxLayout* m_column;
    Paragraph* m_what;
    ElidedLabel* m_when = nullptr;
    ElidedLabel* m_here = nullptr;
    ElidedLabel* m_who = nullptr;
    ElidedLabel* m_client = nullptr;
    ElidedLabel* m_verb = nullptr;
    ElidedLabel* m_record = nullptr;
    QVBoxLayout* m_lines;
    Tag* m_sealTag;
    Paragraph* m_seal;
    ElidedLabel* m_hash;
    Button* m_open;
    Button* m_copy;
};

} // namespace clara::ui
