// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/clara_style.h"

#include "theme/font.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace clara::ui {

void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& ground,
    const QColor& edge, qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal half = lineWidth / 2;
    if (radius <= 0 && edge.isValid()) {
        painter.setPen(QPen(edge, lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawRect(rect.adjusted(half, half, -half, -half));
    } else if (edge.isValid() && lineWidth > 0) {
        painter.setPen(QPen(edge, lineWidth));
        painter.drawRoundedRect(
            rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintFocusRing(
    QPainter& painter, const QRectF& rect, const Theme& theme, qreal radius, RingGround ground)
{
    const qreal line = metrics().focusLine;
    paintBox(painter, rect, radius, {}, theme.focus, line);
    if (ground == RingGround::Accent) {
        const QRectF inner = rect.adjusted(line, line, -line, -line);
        paintBox(painter, inner, std::max<qreal>(radius - line, 1), {}, theme.onAccent, 1);
    }
}

ClaraStyle::ClaraStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int ClaraStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Metrics& m = metrics();
    switch (metric) {
    case PM_DefaultFrameWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m.check;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m.grid;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return m.scrollBar;
    case PM_ScrollBarSliderMin:
        return m.px(24);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return m.grid * 2 + m.half;
    case PM_HeaderMargin:
        return m.grid;
    case PM_HeaderDefaultSectionSizeVertical:
        return m.tableRow;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return m.icon;
    case PM_ToolTipLabelFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ClaraStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Table_GridLineColor:
        return static_cast<int>(currentTheme().line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void ClaraStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget)
        || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* tabs = qobject_cast<QTabBar*>(widget))
        tabs->setExpanding(false);
    if (auto* combo = qobject_cast<QComboBox*>(widget))
        combo->setFont(roleFont(FontRole::Body));
}

void ClaraStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = currentTheme();
    switch (element) {
    case PE_FrameFocusRect:
        paintFocusRing(*painter, option->rect, theme, metrics().radius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        drawItemRow(*option, *painter);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        return;
    case PE_FrameTabWidget:
        return;
    case PE_Frame:
    case PE_FrameMenu: {
        painter->save();
        painter->setPen(theme.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_IndicatorHeaderArrow:
        return; // the arrow is part of the header's text
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp: {
        const QString name = element == PE_IndicatorArrowDown ? QStringLiteral("chevron-down")
                                                              : QStringLiteral("chevron-up");
        QRect box(0, 0, metrics().icon, metrics().icon);
        box.moveCenter(option->rect.center());
        const bool enabled = option->state & State_Enabled;
        paintIcon(*painter, box, name, enabled ? theme.text2 : theme.disabled);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ClaraStyle::drawCheck(const QStyleOption& option, QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const bool mixed = option.state & State_NoChange;
    const bool hover = enabled && (option.state & State_MouseOver);
    QColor ground = hover ? theme.hover : theme.surface;
    QColor edge = theme.border;
    if (on || mixed)
        ground = edge = hover ? theme.accentHover : theme.accent;
    if (!enabled) {
        ground = on || mixed ? theme.pressed : theme.window;
        edge = theme.line;
    }
    const QRectF box = option.rect;
    paintBox(painter, box, metrics().px(3), ground, edge, 1);
    const QColor glyph = enabled ? theme.onAccent : theme.disabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(glyph, box.width() / 10, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + box.width() * x / 16, box.y() + box.height() * y / 16);
    };
    if (mixed)
        painter.drawLine(at(4.5, 8), at(11.5, 8));
    else if (on)
        painter.drawPolyline(QPolygonF { at(4.2, 8.2), at(6.8, 10.8), at(11.8, 5.4) });
    painter.restore();
}

void ClaraStyle::drawRadio(const QStyleOption& option, QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QRectF box = option.rect;
    const qreal radius = box.width() / 2;
    const bool hover = enabled && (option.state & State_MouseOver);
    if (!on || !enabled) {
        paintBox(painter, box, radius,
            enabled ? (hover ? theme.hover : theme.surface) : theme.window,
            enabled ? theme.border : theme.line, 1);
        if (on)
            paintBox(painter, box.adjusted(5, 5, -5, -5), radius, theme.disabled, {}, 0);
        return;
    }
    const QColor fill = hover ? theme.accentHover : theme.accent;
    paintBox(painter, box, radius, fill, fill, 1);
    const qreal inset = box.width() * 5 / 16;
    paintBox(painter, box.adjusted(inset, inset, -inset, -inset), radius,
        theme.isDark ? theme.surface : theme.onAccent, {}, 0);
}

void ClaraStyle::drawItemRow(const QStyleOption& option, QPainter& painter) const
{
    const Theme& theme = currentTheme();
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option)) {
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter.fillRect(option.rect, item->backgroundBrush);
    }
    if (!(option.state & State_Enabled))
        return;
    if (option.state & State_Selected)
        painter.fillRect(option.rect, theme.selected);
    else if (option.state & State_MouseOver)
        painter.fillRect(option.rect, theme.hover);
}

} // namespace clara::ui
