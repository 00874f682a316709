// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QList>
#include <QWidget>

namespace clara::ui {

enum class FactWeight { Normal, Strong };

/// One line: an icon or none, words at the left, a value at the right.
struct FactRow {
    QString icon;
    Tone iconTone = Tone::OkMark;
    QString words;
    QString value;
    FactWeight weight = FactWeight::Normal;
};

/// Lines of facts on a 24-px grid, painted in one widget because they change with every J and K.
class FactRows : public QWidget {
    Q_OBJECT

public:
    /// `quietValues`: values are measures in small type; otherwise they are amounts.
    enum class Values { Measures, Amounts };
    explicit FactRows(Values values, QWidget* parent = nullptr);

    void setRows(const QList<FactRow>& rows);
    const QList<FactRow>& rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Values m_values;
    QList<FactRow> m_rows;
};

} // namespace clara::ui
