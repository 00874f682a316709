// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/activity/activity_model.h"
#include "widgets/row_painter.h"

namespace clara::ui {

/// Paints a line of the Activity list: sign, tile, title over state, time over cost.
class ActivityDelegate : public RowDelegate {
    Q_OBJECT

public:
    explicit ActivityDelegate(const ActivityModel& model, QObject* parent = nullptr);

protected:
    void paintContent(QPainter& painter, const QRect& rect, const RowLook& look,
        const QModelIndex& index) const override;

private:
    const ActivityModel& m_model;
};

} // namespace clara::ui
