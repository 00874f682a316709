// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette.h"

#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/search_field.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace clara::ui {

Palette::Palette(QWidget* over)
    : QFrame(over)
    , m_find(new SearchField(tr("Find a page or client"), this))
    , m_list(new QListWidget(this))
{
    const Metrics& m = metrics();
    setProperty("card", QStringLiteral("popover"));
    setAccessibleName(tr("Find page or client"));
    setFixedWidth(m.px(480));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(8 * m.tableRow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.grid, m.grid, m.grid, m.grid);
    column->addWidget(m_find);
    column->addWidget(m_list);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &Palette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::choose);
    hide();
}

void Palette::openWith(const QList<PaletteEntry>& entries)
{
    m_entries = entries;
    m_find->clear();
    filter({});
    adjustSize();
    move((parentWidget()->width() - width()) / 2, metrics().pageHeader);
    show();
    raise();
    m_find->setFocus(Qt::PopupFocusReason);
}

void Palette::filter(const QString& text)
{
    m_list->clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].words.contains(text.trimmed(), Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(icon(m_entries[i].icon), m_entries[i].words, m_list);
        item->setData(Qt::UserRole, i);
        item->setSizeHint(QSize(0, metrics().tableRow));
    }
    m_list->setCurrentRow(0);
}

void Palette::choose()
{
    const auto* item = m_list->currentItem();
    if (!item)
        return;
    const auto act = m_entries[item->data(Qt::UserRole).toInt()].act;
    hide();
    act();
}

void Palette::close() { hide(); }

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && event->type() == QEvent::FocusOut && isVisible())
        close();
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape: {
        close();
        if (auto* page = parentWidget())
            page->setFocus();
        return true;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace clara::ui
