// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/approvals_filter.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/combo.h"
#include "widgets/search_field.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

namespace clara::ui {

ApprovalsFilter::ApprovalsFilter(QWidget* parent)
    : QWidget(parent)
    , m_find(new SearchField(tr("Find in drafts"), this))
    , m_order(new Combo(this))
    , m_button(iconButton(QStringLiteral("filter"), tr("Which posts are shown"), this))
    , m_menu(new QMenu(this))
{
    const Metrics& m = metrics();
    m_find->setFixedWidth(m.px(200));
    m_order->setMinimumWidth(m.px(112));
    m_order->setSizeAdjustPolicy(
        QComboBox::AdjustToContents); // the words are longer in some languages
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Due first"));
    m_order->addItem(tr("Newest first"));
    m_button->setCheckable(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.buttonGap);
    row->addWidget(m_find);
    row->addWidget(m_order);
    row->addWidget(m_button);
    buildMenu();
    connect(m_find, &SearchField::searchChanged, this, &ApprovalsFilter::changed);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ApprovalsFilter::changed);
    connect(m_button, &Button::clicked, this, [this] {
        updateButton(); // checked says "something is filtered", not "pressed"
        m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + metrics().half)));
    });
}

void ApprovalsFilter::addState(QActionGroup* group, Shown shown, const QString& words)
{
    auto* action = m_menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(shown == m_shown);
    action->setData(int(shown));
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, shown] {
        m_shown = shown;
        updateButton();
        Q_EMIT changed();
    });
}

void ApprovalsFilter::buildMenu()
{
    auto* group = new QActionGroup(m_menu);
    addState(group, Shown::Waiting, tr("Waiting"));
    addState(group, Shown::ChangesRequested, tr("Changes requested"));
    addState(group, Shown::Approved, tr("Approved"));
    addState(group, Shown::Published, tr("Published"));
    addState(group, Shown::Failed, tr("Failed or held"));
    addState(group, Shown::Rejected, tr("Rejected"));
    m_menu->addSeparator();
    auto* warnings = m_menu->addAction(tr("With warnings only"));
    warnings->setCheckable(true);
    connect(warnings, &QAction::toggled, this, [this](bool only) {
        m_warningsOnly = only;
        updateButton();
        Q_EMIT changed();
    });
}

void ApprovalsFilter::updateButton()
{
    m_button->setChecked(m_shown != Shown::Waiting || m_warningsOnly);
}

QString ApprovalsFilter::search() const { return m_find->text().trimmed(); }

PostOrder ApprovalsFilter::order() const
{
    return m_order->currentIndex() == 0 ? PostOrder::DueFirst : PostOrder::NewestFirst;
}

bool ApprovalsFilter::isPlain() const { return search().isEmpty() && !m_warningsOnly; }

void ApprovalsFilter::reset()
{
    const QSignalBlocker quiet(this);
    m_find->clear();
    const auto actions = m_menu->actions();
    for (QAction* action : actions) {
        if (action->data().isValid())
            action->setChecked(action->data().toInt() == int(Shown::Waiting));
        else
            action->setChecked(false);
    }
    m_shown = Shown::Waiting;
    m_warningsOnly = false;
    updateButton();
}

void ApprovalsFilter::apply(PostFilter& filter) const
{
    using enum PostState;
    switch (m_shown) {
    case Shown::Waiting:
        filter.states = { InReview };
        break;
    case Shown::ChangesRequested:
        filter.states = { ChangesRequested };
        break;
    case Shown::Approved:
        filter.states = { Approved, Scheduled };
        break;
    case Shown::Published:
        filter.states = { Published, PartlyPublished };
        break;
    case Shown::Failed:
        filter.states = { Failed, Held };
        break;
    case Shown::Rejected:
        filter.states = { Rejected };
        break;
    }
    filter.search = search();
    filter.warningsOnly = m_warningsOnly;
    filter.order = order();
}

} // namespace clara::ui
