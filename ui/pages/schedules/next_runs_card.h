// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "widgets/card.h"

class QTableView;

namespace clara::ui {

class NextRunsModel;
class Paragraph;

/// "Next ten runs": what a cron line comes to, before it is saved.
class NextRunsCard : public Card {
    Q_OBJECT

public:
    explicit NextRunsCard(QWidget* parent);

    /// Bounded work (ten runs), so it may follow every key. A line that is no cron shows a sentence
    /// instead.
    void setCron(const QString& cron, const QTimeZone& zone, const QTimeZone& mine,
        bool isClientZone, Instant now);
    QTableView* table() const { return m_table; }
    NextRunsModel* model() const { return m_model; }

private:
    void fit();

    NextRunsModel* m_model;
    QTableView* m_table;
    Paragraph* m_note;
};

} // namespace clara::ui
