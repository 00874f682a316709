// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clara::ui {

/// A line of a history: number, who and what, a remark below, and when.
class HistoryRow : public QWidget {
    Q_OBJECT

public:
    enum class Look { Plain, Current };
    HistoryRow(const QString& number, const QString& title, const QString& remark,
        const QString& when, Look look, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_number;
    QString m_title;
    QString m_remark;
    QString m_when;
    Look m_look;
};

} // namespace clara::ui
