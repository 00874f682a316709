// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/combo.h"

#include "theme/metrics.h"

#include <QWheelEvent>

namespace clara::ui {

Combo::Combo(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(metrics().control);
    setMinimumContentsLength(4);
    setMaxVisibleItems(16);
}

Combo::Combo(const QStringList& items, QWidget* parent)
    : Combo(parent)
{
    addItems(items);
}

void Combo::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace clara::ui
