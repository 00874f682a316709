// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview/budgets_card.h"

class QLabel;

namespace clara::ui {

class ClientTile;
class ElidedLabel;
class Meter;

/// Tile, name and sum over a meter and its sentence.
class BudgetLine : public QWidget {
    Q_OBJECT

public:
    explicit BudgetLine(QWidget* parent);
    void setBudget(const BudgetView& budget);

private:
    ClientTile* m_tile;
    ElidedLabel* m_name;
    QLabel* m_spent;
    QLabel* m_limit;
    Meter* m_meter;
    QLabel* m_note;
};

} // namespace clara::ui
