// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace clara::ui {

class TraceModel;

/// The step table of a run. Right and Left, or a click, unfold a step; Return or a click on a long
/// text shows all of it.
class TraceView : public QTreeView {
    Q_OBJECT

public:
    explicit TraceView(TraceModel& model, QWidget* parent = nullptr);

    /// Height of all rows as they are unfolded, the header included.
    int contentHeight() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override { }

private:
    void spanDetails();
    void activate(const QModelIndex& index);
    void placeColumns();

    TraceModel& m_model;
};

} // namespace clara::ui
