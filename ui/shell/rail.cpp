// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "theme/clara_style.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/combo.h"
#include "widgets/label.h"
#include "widgets/row_painter.h"

#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace clara::ui {

RailButton::RailButton(const QString& title, const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(metrics().navRow);
}

void RailButton::setCount(int count, CountTone tone)
{
    m_count = count;
    m_tone = tone;
    setAccessibleDescription(count > 0 ? QString::number(count) : QString());
    update();
}

void RailButton::setRailWidth(RailWidth width)
{
    m_width = width;
    setToolTip(width == RailWidth::IconsOnly ? text() : QString());
    update();
}

QSize RailButton::sizeHint() const { return QSize(metrics().railNarrow - 16, metrics().navRow); }

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    QPainter painter(this);
    if (isChecked()) {
        paintBox(painter, rect(), m.radius, theme.selected, {}, 0);
        painter.setClipRect(QRect(0, 0, m.selectionEdge, height()));
        paintBox(painter, rect(), m.radius, theme.link, {}, 0);
        painter.setClipping(false);
    } else if (underMouse()) {
        paintBox(painter, rect(), m.radius, theme.hover, {}, 0);
    }
    const bool narrow = m_width == RailWidth::IconsOnly;
    const int left = narrow ? (width() - m.iconNav) / 2 : m.grid;
    const QRect box(left, (height() - m.iconNav) / 2, m.iconNav, m.iconNav);
    paintIcon(painter, box, m_icon, isChecked() ? theme.link : theme.text2);
    if (!narrow) {
        const QRect words(
            box.right() + 1 + m.px(10), 0, width() - box.right() - m.px(44), height());
        paintRowText(painter, words, text(), isChecked() ? FontRole::BodyStrong : FontRole::Body,
            isChecked() ? theme.text : theme.text2);
    }
    if (m_count > 0)
        paintCount(painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), theme, m.radius);
}

void RailButton::paintCount(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    const bool narrow = m_width == RailWidth::IconsOnly;
    const QString words = m_count > 999 ? QStringLiteral("999+") : QString::number(m_count);
    const QFont face
        = roleFont(m_tone == CountTone::Alert ? FontRole::DetailStrong : FontRole::Detail);
    const int textWidth = QFontMetrics(face).horizontalAdvance(words);
    if (narrow) {
        const QRect dot(width() - m.px(14), m.px(5), m.px(7), m.px(7));
        if (m_tone == CountTone::Alert)
            paintBox(painter, dot, m.px(4), theme.block.mark, {}, 0);
        return;
    }
    if (m_tone == CountTone::Plain) {
        const QRect area(0, 0, width() - m.grid, height());
        paintRowText(painter, area, words, isChecked() ? FontRole::StripStrong : FontRole::Strip,
            isChecked() ? theme.text : theme.text2, Qt::AlignRight);
        return;
    }
    const int pill = std::max(m.tag + 1, textWidth + m.px(11));
    const QRect area(width() - m.grid - pill, (height() - m.tag) / 2, pill, m.tag);
    paintBox(painter, area, m.tag / 2, theme.block.ground, {}, 0);
    painter.setFont(face);
    painter.setPen(theme.block.text);
    painter.drawText(area, Qt::AlignCenter, words);
}

Rail::Rail(const QList<PageEntry>& entries, QWidget* parent)
    : QFrame(parent)
    , m_scope(new Combo(this))
{
    const Metrics& m = metrics();
    setProperty("ground", QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_scope->setAccessibleName(tr("Client shown on all pages"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(1);
    m_scope->setIconSize(QSize(m.icon, m.icon));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.grid, m.px(12), m.grid, m.grid);
    column->setSpacing(0);
    column->addWidget(m_scope);
    column->addSpacing(m.px(12));
    for (const auto& [group, title] :
        { std::pair { RailGroup::Now, tr("Now") }, std::pair { RailGroup::Make, tr("Make") },
            std::pair { RailGroup::Learn, tr("Learn") } }) {
        if (auto* part = makeGroup(entries, group, title))
            column->addWidget(part);
    }
    column->addStretch(1);
    for (const PageEntry& entry : entries) {
        if (entry.group == RailGroup::Bottom)
            column->addWidget(makeButton(entry));
    }
    connect(m_scope, &QComboBox::activated, this, [this](int index) {
        Q_EMIT scopeChosen(ClientId::fromString(m_scope->itemData(index).toString()));
    });
    setClients({}, {});
    setRailWidth(RailWidth::Full);
}

RailButton* Rail::makeButton(const PageEntry& entry)
{
    auto* button = new RailButton(entry.title, entry.icon, this);
    const QString key = entry.key;
    connect(button, &RailButton::clicked, this, [this, button, key] {
        button->setChecked(key == m_current);
        Q_EMIT pageChosen(key);
    });
    m_buttons.insert(key, button);
    return button;
}

QWidget* Rail::makeGroup(const QList<PageEntry>& entries, RailGroup group, const QString& title)
{
    const Metrics& m = metrics();
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, m.grid);
    column->setSpacing(0);
    auto* caption = makeLabel(title, FontRole::DetailMedium, Tone::Text2, part);
    caption->setFixedHeight(m.px(24));
    caption->setContentsMargins(m.grid, 0, 0, 0);
    column->addWidget(caption);
    m_captions.append(caption);
    bool any = false;
    for (const PageEntry& entry : entries) {
        if (entry.group != group)
            continue;
        any = true;
        column->addWidget(makeButton(entry));
    }
    if (any)
        return part;
    m_captions.removeLast();
    delete part;
    return nullptr;
}

void Rail::setCurrent(const QString& page)
{
    m_current = page;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == page);
}

void Rail::setCount(const QString& page, int count, CountTone tone)
{
    if (auto* button = m_buttons.value(page))
        button->setCount(count, tone);
}

void Rail::setClients(const QList<Client>& clients, const std::optional<ClientId>& scope)
{
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItem(icon(QStringLiteral("stack-2"), Tone::Text), tr("All clients"));
    for (const Client& client : clients) {
        if (client.status == ClientStatus::Archived)
            continue;
        m_scope->addItem(
            icon(QStringLiteral("building-store"), Tone::Text), client.name, client.id.toString());
        if (scope == client.id)
            m_scope->setCurrentIndex(m_scope->count() - 1);
    }
}

void Rail::setRailWidth(RailWidth width)
{
    const bool narrow = width == RailWidth::IconsOnly;
    setFixedWidth((narrow ? metrics().railNarrow : metrics().rail) - 1);
    for (RailButton* button : std::as_const(m_buttons))
        button->setRailWidth(width);
    for (QWidget* caption : std::as_const(m_captions))
        static_cast<QLabel*>(caption)->setContentsMargins(narrow ? 2 : metrics().grid, 0, 0, 0);
}

QWidget* Rail::focusTarget() const { return m_buttons.value(m_current); }

} // namespace clara::ui
