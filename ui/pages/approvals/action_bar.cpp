// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/action_bar.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

namespace {

Button* makeAction(Button* button, const char* icon, const QString& key)
{
    button->setIconName(QLatin1String(icon));
    button->setKeyHint(key);
    return button;
}

} // namespace

ActionBar::ActionBar(QWidget* parent)
    : QFrame(parent)
    , m_approve(makeAction(primaryButton(tr("Approve"), this), "check", QStringLiteral("A")))
    , m_edit(makeAction(normalButton(tr("Edit"), this), "edit", QStringLiteral("E")))
    , m_request(
          makeAction(normalButton(tr("Request changes"), this), "message-2", QStringLiteral("C")))
    , m_reject(makeAction(dangerButton(tr("Reject…"), this), "x", QStringLiteral("R")))
    , m_save(makeAction(primaryButton(tr("Save"), this), "check", tr("Ctrl Enter")))
    , m_revert(makeAction(normalButton(tr("Revert"), this), "arrow-back-up", tr("Esc")))
    , m_dirty(makeLabel(tr("Unsaved changes"), FontRole::Body, Tone::Warn, this))
    , m_progress(makeLabel({}, FontRole::Body, Tone::Text2, this))
    , m_place(makeLabel({}, FontRole::Body, Tone::Text2, this))
    , m_previous(makeAction(iconButton(QStringLiteral("chevron-up"), tr("Previous draft"), this),
          "chevron-up", QStringLiteral("K")))
    , m_next(makeAction(iconButton(QStringLiteral("chevron-down"), tr("Next draft"), this),
          "chevron-down", QStringLiteral("J")))
{
    const Metrics& m = metrics();
    setProperty("strip", QStringLiteral("action"));
    setFixedHeight(m.actionBar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m.pageMargin, 1, m.pageMargin, 0);
    row->setSpacing(m.buttonGap);
    for (QWidget* button : { m_approve, m_edit, m_request, m_reject, m_save, m_revert })
        row->addWidget(button);
    row->addSpacing(m.grid);
    row->addWidget(m_dirty);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(m_place);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    m_dirty->hide();
    update();
}

void ActionBar::setMode(Mode mode)
{
    m_mode = mode;
    update();
}

void ActionBar::update()
{
    const bool editing = m_mode == Mode::Editing;
    const bool review = m_mode == Mode::Review || (m_mode == Mode::Blocked && !m_several);
    m_approve->setVisible(m_mode == Mode::Review || (m_several && m_mode == Mode::Blocked));
    m_edit->setVisible((review || m_mode == Mode::Mend) && !m_several);
    // A blocked draft has no approve button; mending it is the way forward.
    const bool blocked = m_mode == Mode::Blocked || m_mode == Mode::Mend;
    m_edit->setText(blocked ? tr("Edit to fix") : tr("Edit"));
    m_edit->setKind(blocked ? ButtonKind::Primary : ButtonKind::Normal);
    m_request->setVisible(review && !m_several);
    m_reject->setVisible(review && !m_several);
    m_save->setVisible(editing);
    m_revert->setVisible(editing);
    const bool walks = !editing && m_mode != Mode::Nothing;
    m_previous->setVisible(walks);
    m_next->setVisible(walks);
    m_place->setVisible(walks);
    m_progress->setVisible(review && !m_several && !m_progress->text().isEmpty());
    if (!editing)
        m_dirty->hide();
}

void ActionBar::setApproveWords(const QString& words)
{
    if (!m_approve->isBusy())
        m_approve->setText(words);
    m_approve->updateGeometry();
}

void ActionBar::setSeveral(bool several)
{
    m_several = several;
    update();
}

void ActionBar::setPlace(const QString& words) { m_place->setText(words); }

void ActionBar::setProgress(const QString& words)
{
    m_progress->setText(words);
    update();
}

void ActionBar::refuse(Button* button, const QString& why)
{
    if (!m_tips.contains(button))
        m_tips.insert(button, button->toolTip());
    button->setToolTip(why.isEmpty() ? m_tips.value(button) : why);
    button->setAccessibleDescription(why);
    if (!button->isBusy())
        button->setEnabled(why.isEmpty());
}

void ActionBar::setRefusals(const Refusals& refusals)
{
    m_refusals = refusals;
    refuse(m_approve, refusals.approve);
    refuse(m_edit, refusals.edit);
    refuse(m_request, refusals.decide);
    refuse(m_reject, refusals.decide);
}

void ActionBar::setDirty(bool dirty) { m_dirty->setVisible(dirty && m_mode == Mode::Editing); }

} // namespace clara::ui
