// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/reason_popover.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/text_area.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace clara::ui {

ReasonPopover::ReasonPopover(QWidget* over)
    : QFrame(over)
    , m_title(makeLabel({}, FontRole::BodyStrong, Tone::Text, this))
    , m_text(new TextArea(this))
    , m_field(new Field(tr("Reason"), m_text, LabelPlace::Above, this))
    , m_send(dangerButton({}, this))
{
    const Metrics& m = metrics();
    setProperty("card", QStringLiteral("popover"));
    setFixedWidth(m.px(360));
    m_text->setVisibleLines(3);
    m_text->installEventFilter(this);
    m_field->setHelp(tr("The next draft takes it into account."));
    m_send->setKeyHint(tr("Ctrl Enter"));
    auto* cancel = normalButton(tr("Cancel"), this);
    cancel->setKeyHint(tr("Esc"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.buttonGap);
    buttons->addWidget(m_send);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.cardPaddingX, m.cardPaddingY, m.cardPaddingX, m.cardPaddingY);
    column->setSpacing(m.grid);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addLayout(buttons);
    connect(m_send, &Button::clicked, this, &ReasonPopover::send);
    connect(cancel, &Button::clicked, this, &ReasonPopover::close);
    hide();
}

void ReasonPopover::openAt(const QPoint& corner, Purpose purpose)
{
    m_purpose = purpose;
    const bool reject = purpose == Purpose::Reject;
    m_title->setText(reject ? tr("Why is this draft rejected?") : tr("What should change?"));
    setAccessibleName(m_title->text());
    m_send->setKind(reject ? ButtonKind::Danger : ButtonKind::Normal);
    m_send->setText(reject ? tr("Reject") : tr("Request changes"));
    m_text->clear();
    m_field->clearError();
    adjustSize();
    const int right = parentWidget()->width() - width() - metrics().grid;
    move(std::min(corner.x(), right), corner.y() - height());
    show();
    raise();
    m_text->setFocus(Qt::PopupFocusReason);
}

void ReasonPopover::close()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

void ReasonPopover::showError(const QString& sentence)
{
    const int foot = geometry().bottom() + 1;
    m_field->setError(sentence);
    adjustSize();
    move(x(), foot - height());
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReasonPopover::send()
{
    const QString reason = m_text->toPlainText().trimmed();
    if (reason.isEmpty())
        showError(tr("Say why in a few words, so that the next draft is better."));
    else
        Q_EMIT given(reason);
}

bool ReasonPopover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            send();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace clara::ui
