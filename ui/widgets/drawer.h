// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QSplitter;

namespace clara::ui {

/// Takes the last pane of a splitter over while the window is narrow and shows it above the others,
/// at their right edge. UI thread; a child of the widget it lies over.
class Drawer : public QFrame {
    Q_OBJECT

public:
    Drawer(QWidget& pane, QSplitter& home, QWidget* over);

    /// Not narrow: the pane is in its splitter, with the widths that it had. Narrow: here, shown
    /// when `open`.
    void follow(bool narrow, bool open);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeOver();
    void giveBack();
    void place();

    QWidget& m_pane;
    QSplitter& m_home;
    QList<int> m_widths {}; ///< of the splitter's panes, before the pane left
};

} // namespace clara::ui
