// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tag.h"

#include "theme/clara_style.h"
#include "theme/font.h"
#include "theme/icons.h"
#include "theme/metrics.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace clara::ui {

namespace {

int tagIconSize() { return metrics().px(12); }

} // namespace

TagSpec sampleTag()
{
    return { QCoreApplication::translate("clara::ui::Tag", "sample"), {}, Severity::Neutral,
        TagShape::Outlined };
}

QSize tagSize(const TagSpec& spec)
{
    const Metrics& m = metrics();
    const int words = QFontMetrics(roleFont(FontRole::DetailMedium)).horizontalAdvance(spec.text);
    const int side = m.px(7);
    if (spec.icon.isEmpty())
        return QSize(words + 2 * side, m.tag);
    return QSize(m.px(6) + tagIconSize() + m.half + words + m.px(6), m.tag);
}

void paintTag(QPainter& painter, const QRect& rect, const TagSpec& spec)
{
    const Metrics& m = metrics();
    const Theme& theme = currentTheme();
    const StateColors colors = theme.state(spec.severity);
    const QSize size = tagSize(spec);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
        std::min(size.width(), rect.width()), size.height());
    if (spec.shape == TagShape::Outlined)
        paintBox(painter, box, m.radius, {}, theme.border, 1);
    else
        paintBox(painter, box, m.radius, colors.ground, {}, 0);
    int x = box.left() + m.px(7);
    if (!spec.icon.isEmpty()) {
        const int side = tagIconSize();
        x = box.left() + m.px(6);
        paintIcon(painter, QRect(x, box.top() + (box.height() - side) / 2, side, side), spec.icon,
            colors.text);
        x += side + m.half;
    }
    painter.save();
    painter.setFont(roleFont(FontRole::DetailMedium));
    painter.setPen(colors.text);
    const QRect words(x, box.top(), box.right() - x, box.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(spec.text, Qt::ElideRight, words.width() + 1));
    painter.restore();
}

Tag::Tag(TagSpec spec, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpec(std::move(spec));
}

void Tag::setSpec(TagSpec spec)
{
    m_spec = std::move(spec);
    setAccessibleName(m_spec.text);
    updateGeometry();
    update();
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_spec);
}

} // namespace clara::ui
