// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "theme/clara_style.h"
#include "theme/font.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/key_cap.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace clara::ui {

namespace {

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return QStringLiteral("primary");
    case ButtonKind::Normal:
        return QStringLiteral("normal");
    case ButtonKind::Danger:
        return QStringLiteral("danger");
    case ButtonKind::Icon:
        return QStringLiteral("icon");
    case ButtonKind::Link:
        return QStringLiteral("link");
    case ButtonKind::Flat:
        return QStringLiteral("flat");
    case ButtonKind::Inverse:
        return QStringLiteral("inverse");
    }
    return {};
}

int iconGap() { return metrics().half + 2; }

} // namespace

Button::Button(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setProperty("kind", kindName(kind));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    applyFont();
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setStyleProperty(this, "kind", kindName(kind));
    applyFont();
    updateGeometry();
}

void Button::setButtonSize(ButtonSize size)
{
    m_size = size;
    applyFont();
    updateGeometry();
}

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setIconTone(Tone tone)
{
    m_iconTone = tone;
    update();
}

void Button::setWordsTone(Tone tone)
{
    m_wordsTone = tone;
    update();
}

void Button::setKeyHint(const QString& key)
{
    m_keyHint = key;
    updateGeometry();
    update();
}

void Button::startBusy(const QString& verb)
{
    if (m_busy)
        return;
    m_busyWidth = isVisible() ? width() : sizeHint().width();
    m_restText = text();
    m_wasEnabled = isEnabled();
    m_busy = true;
    setText(verb);
    setEnabled(false);
}

void Button::stopBusy()
{
    if (!m_busy)
        return;
    m_busy = false;
    setText(m_restText);
    setEnabled(m_wasEnabled);
}

void Button::applyFont()
{
    FontRole role = FontRole::BodyMedium;
    if (m_size == ButtonSize::Small)
        role = FontRole::Small;
    else if (m_size == ButtonSize::Inline)
        role = FontRole::Body;
    else if (m_kind == ButtonKind::Primary || m_kind == ButtonKind::Inverse)
        role = FontRole::BodyStrong;
    setFont(roleFont(role));
}

QString Button::shownIcon() const { return m_busy ? QStringLiteral("loader-2") : m_iconName; }

int Button::contentWidth(const QString& words, bool withIcon) const
{
    const Metrics& m = metrics();
    int width = words.isEmpty() ? 0 : fontMetrics().size(Qt::TextShowMnemonic, words).width();
    if (withIcon)
        width += m.icon + (words.isEmpty() ? 0 : iconGap());
    if (!m_keyHint.isEmpty() && !m_busy)
        width += m.grid + keyCapSize(m_keyHint).width();
    return width;
}

QSize Button::sizeHint() const
{
    const Metrics& m = metrics();
    int height = m_size == ButtonSize::Small ? m.controlSmall : m.control;
    if (m_size == ButtonSize::Inline)
        height = std::max(m.px(20), fontMetrics().height());
    if (m_busy)
        return QSize(std::max(m_busyWidth, height), height);
    if (m_kind == ButtonKind::Icon && m_keyHint.isEmpty())
        return QSize(height, height);
    int padding = m_size == ButtonSize::Small ? m.buttonPaddingSmall : m.buttonPadding;
    if (m_kind == ButtonKind::Inverse)
        padding = m.half + 1;
    const int content = contentWidth(text(), !m_iconName.isEmpty());
    if (m_size == ButtonSize::Inline)
        return QSize(content + 2, height);
    return QSize(std::max(content + 2 * padding - 1, height), height);
}

QSize Button::minimumSizeHint() const { return sizeHint(); }

QColor Button::contentColor(const QStyleOptionButton& option) const
{
    const Theme& theme = currentTheme();
    if (!(option.state & QStyle::State_Enabled))
        return theme.disabled;
    if (m_wordsTone)
        return theme.color(*m_wordsTone);
    switch (m_kind) {
    case ButtonKind::Primary:
        return theme.onAccent;
    case ButtonKind::Danger:
        return theme.block.text;
    case ButtonKind::Link:
        return theme.link;
    case ButtonKind::Inverse:
        return theme.inverseLink;
    default:
        return theme.text;
    }
}

QColor Button::keyColor(const QColor& content) const
{
    const bool quiet
        = m_kind == ButtonKind::Normal || m_kind == ButtonKind::Flat || m_kind == ButtonKind::Icon;
    return quiet && isEnabled() ? currentTheme().text2 : content;
}

void Button::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    paintContent(painter, option);
    if ((option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange)) {
        const bool filled = m_kind == ButtonKind::Primary;
        paintFocusRing(painter, rect(), currentTheme(), metrics().radius,
            filled ? RingGround::Accent : RingGround::Plain);
    }
}

void Button::paintContent(QPainter& painter, const QStyleOptionButton& option) const
{
    const Metrics& m = metrics();
    const QColor color = contentColor(option);
    const QString symbol = shownIcon();
    const bool hasWords = !text().isEmpty();
    const int total = contentWidth(text(), !symbol.isEmpty());
    int x = std::max((width() - total + 1) / 2, m_size == ButtonSize::Inline ? 1 : m.half);
    if (!symbol.isEmpty()) {
        const QRect box(x, (height() - m.icon) / 2, m.icon, m.icon);
        const bool ownTone = m_iconTone && (option.state & QStyle::State_Enabled);
        paintIcon(painter, box, symbol, ownTone ? currentTheme().color(*m_iconTone) : color);
        x += m.icon + (hasWords ? iconGap() : 0);
    }
    if (hasWords) {
        painter.setFont(font());
        painter.setPen(color);
        const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        const QRect area(x, 0, std::min(words, width() - x) + 1, height());
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
        x += words;
    }
    if (!m_keyHint.isEmpty() && !m_busy) {
        const QSize cap = keyCapSize(m_keyHint);
        if (total > cap.width() + m.grid)
            x += m.grid;
        paintKeyCap(painter, QRect(x, 0, cap.width(), height()), m_keyHint, keyColor(color));
    }
}

bool Button::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QPushButton::event(event);
}

Button* primaryButton(const QString& text, QWidget* parent)
{
    return new Button(text, ButtonKind::Primary, parent);
}

Button* normalButton(const QString& text, QWidget* parent)
{
    return new Button(text, ButtonKind::Normal, parent);
}

Button* dangerButton(const QString& text, QWidget* parent)
{
    return new Button(text, ButtonKind::Danger, parent);
}

Button* smallButton(const QString& text, QWidget* parent)
{
    auto* button = new Button(text, ButtonKind::Normal, parent);
    button->setButtonSize(ButtonSize::Small);
    return button;
}

Button* iconButton(const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new Button({}, ButtonKind::Icon, parent);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

Button* linkButton(const QString& text, QWidget* parent)
{
    return new Button(text, ButtonKind::Link, parent);
}

Button* inlineLink(const QString& text, QWidget* parent)
{
    auto* button = new Button(text, ButtonKind::Link, parent);
    button->setButtonSize(ButtonSize::Inline);
    return button;
}

} // namespace clara::ui
