// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drawer.h"

#include "theme/metrics.h"
#include "widgets/slide_in.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

namespace clara::ui {

Drawer::Drawer(QWidget& pane, QSplitter& home, QWidget* over)
    : QFrame(over)
    , m_pane(pane)
    , m_home(home)
{
    setProperty("ground", QStringLiteral("surface"));
    auto* edge = new QFrame(this);
    edge->setProperty("rule", true);
    edge->setFixedWidth(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(edge);
    m_home.installEventFilter(this);
    hide();
}

void Drawer::follow(bool narrow, bool open)
{
    const bool isHere = m_pane.parentWidget() == this;
    if (narrow && !isHere)
        takeOver();
    else if (!narrow && isHere)
        giveBack();
    const bool wasOpen = isVisible();
    setVisible(narrow && open);
    if (narrow && open && !wasOpen) {
        place();
        raise();
        slideIn(*this, QPoint(metrics().pageMargin, 0));
    }
}

void Drawer::takeOver()
{
    m_widths = m_home.sizes();
    layout()->addWidget(&m_pane);
    m_pane.show();
}

void Drawer::giveBack()
{
    m_home.addWidget(&m_pane);
    m_home.setCollapsible(m_home.indexOf(&m_pane), false);
    m_pane.show();
    m_home.setSizes(m_widths);
}

void Drawer::place()
{
    const int width = std::min(metrics().sideList, m_home.width());
    setGeometry(m_home.x() + m_home.width() - width, m_home.y(), width, m_home.height());
}

bool Drawer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_home && (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace clara::ui
