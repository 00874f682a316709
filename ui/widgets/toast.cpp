// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "widgets/slide_in.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

Toast::Toast(QWidget* over, std::chrono::milliseconds lifetime)
    : QFrame(over)
    , m_message(makeLabel({}, FontRole::Body, Tone::OnInverse, this))
    , m_action(new Button({}, ButtonKind::Inverse, this))
    , m_lifetime(static_cast<int>(lifetime.count()))
    , m_lift(metrics().toastLift)
{
    const Metrics& m = metrics();
    setProperty("toast", QStringLiteral("true"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(13), m.half, m.px(11), m.half);
    row->setSpacing(m.px(11));
    row->addWidget(new IconLabel(QStringLiteral("check"), Tone::OnInverse, 0, this));
    row->addWidget(m_message, 1);
    row->addSpacing(m.half);
    row->addWidget(m_action);
    setFixedHeight(m.px(40));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT actionTriggered();
    });
    m_action->installEventFilter(this);
    over->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString& message, const QString& action, const QString& key)
{
    m_message->setText(message);
    m_action->setText(action);
    m_action->setKeyHint(key);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(message);
    place();
    show();
    raise();
    slideIn(*this, QPoint(0, metrics().grid));
    m_remaining = m_lifetime;
    if (!m_heldByPointer)
        m_timer.start(m_lifetime);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    if (!isVisible())
        return;
    m_timer.stop();
    m_heldByPointer = false;
    m_heldByFocus = false;
    hide();
    Q_EMIT dismissed();
}

QString Toast::message() const { return m_message->text(); }

void Toast::setLift(int pixels)
{
    m_lift = pixels;
    place();
}

void Toast::place()
{
    const QWidget* over = parentWidget();
    const int room = over->width() - 2 * metrics().pageMargin;
    resize(std::min(sizeHint().width(), room), height());
    move((over->width() - width()) / 2, over->height() - m_lift - height());
}

void Toast::pause()
{
    if (!m_timer.isActive())
        return;
    m_remaining = m_timer.remainingTime();
    m_timer.stop();
}

void Toast::resume()
{
    if (isVisible() && !m_heldByPointer && !m_heldByFocus)
        m_timer.start(std::max(m_remaining, m_lifetime / 4));
}

void Toast::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_heldByPointer = true;
    pause();
}

void Toast::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    m_heldByPointer = false;
    resume();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_action && event->type() == QEvent::FocusIn) {
        // A window that becomes active hands focus to any button; that is nobody reading.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
            m_heldByFocus = true;
            pause();
        }
    }
    if (watched == m_action && event->type() == QEvent::FocusOut) {
        m_heldByFocus = false;
        resume();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace clara::ui
