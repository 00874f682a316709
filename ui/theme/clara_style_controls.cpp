// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs, headers, combos, scroll bars and the sizes of controls.
#include "theme/clara_style.h"

#include "theme/font.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace clara::ui {

void ClaraStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const Theme& theme = currentTheme();
    const QRect rect = option->rect;
    switch (element) {
    case CE_TabBarTabShape:
        drawTabShape(*option, *painter);
        return;
    case CE_TabBarTabLabel:
        drawTabLabel(*option, *painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, theme.raised);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(*option, *painter);
        return;
    case CE_Splitter: {
        const bool active = option->state & (State_MouseOver | State_Sunken);
        painter->fillRect(rect, active ? theme.border : theme.line);
        return;
    }
    case CE_ProgressBarGroove:
        paintBox(*painter, rect, metrics().radiusBar, theme.pressed, {}, 0);
        return;
    case CE_ComboBoxLabel: {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (!combo || combo->editable)
            break;
        QRect area = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        const Metrics& m = metrics();
        if (!combo->currentIcon.isNull()) {
            const QRect box(area.left(), area.center().y() - m.icon / 2 + 1, m.icon, m.icon);
            combo->currentIcon.paint(painter, box, Qt::AlignCenter,
                combo->state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
            area.setLeft(box.right() + 1 + m.grid);
        }
        const QString text
            = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, area.width());
        painter->setPen(combo->state & State_Enabled ? theme.text : theme.disabled);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ClaraStyle::drawTabShape(const QStyleOption& option, QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (option.state & State_Selected)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), theme.link);
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        paintFocusRing(painter, rect.adjusted(0, 4, 0, -4), theme, metrics().radius);
}

// "Checks\t1" is drawn as a label and its count, the count smaller and quieter.
void ClaraStyle::drawTabLabel(const QStyleOption& option, QPainter& painter) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option);
    if (!tab)
        return;
    const Theme& theme = currentTheme();
    const bool current = option.state & State_Selected;
    const bool enabled = option.state & State_Enabled;
    const QString words = tab->text.section(QLatin1Char('\t'), 0, 0);
    const QString count = tab->text.section(QLatin1Char('\t'), 1, 1);
    const QFont face = roleFont(current ? FontRole::BodyStrong : FontRole::BodyMedium);
    const QFont small = roleFont(FontRole::Detail);
    const int gap = count.isEmpty() ? 0 : metrics().half + 1;
    const int wordsWidth = QFontMetrics(face).horizontalAdvance(words);
    const int total = wordsWidth + gap + QFontMetrics(small).horizontalAdvance(count);
    QRect area = option.rect;
    area.setLeft(area.left() + std::max(0, (area.width() - total) / 2));
    painter.save();
    painter.setFont(face);
    painter.setPen(!enabled ? theme.disabled : current ? theme.text : theme.text2);
    painter.drawText(area, Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, words);
    area.setLeft(area.left() + wordsWidth + gap);
    painter.setFont(small);
    painter.setPen(enabled ? theme.text3 : theme.disabled);
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, count);
    painter.restore();
}

void ClaraStyle::drawHeaderLabel(const QStyleOption& option, QPainter& painter) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (!header)
        return;
    const Theme& theme = currentTheme();
    QString text = header->text;
    // The arrow is part of the text, so that right-aligned headers keep their edge.
    if (header->sortIndicator == QStyleOptionHeader::SortDown)
        text += QStringLiteral(" \u2191");
    else if (header->sortIndicator == QStyleOptionHeader::SortUp)
        text += QStringLiteral(" \u2193");
    painter.save();
    painter.setFont(roleFont(FontRole::DetailMedium));
    painter.setPen(header->sortIndicator == QStyleOptionHeader::None ? theme.text3 : theme.text);
    // The outer cells of a row keep the padding of their card, so their headers do as well.
    const int more = metrics().cardPaddingX - metrics().grid;
    const auto position = header->position;
    const bool first = position == QStyleOptionHeader::Beginning
        || position == QStyleOptionHeader::OnlyOneSection;
    const bool last
        = position == QStyleOptionHeader::End || position == QStyleOptionHeader::OnlyOneSection;
    const QRect area = option.rect.adjusted(first ? more : 0, 0, last ? -more : 0, 0);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    const int horizontal = header->textAlignment.toInt() & Qt::AlignHorizontal_Mask;
    painter.drawText(area, horizontal | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

void ClaraStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawCombo(*option, *painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void ClaraStyle::drawCombo(
    const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    const bool enabled = option.state & State_Enabled;
    const bool hover = enabled && (option.state & State_MouseOver);
    const bool error = widget && widget->property("state").toString() == QLatin1String("error");
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    const bool editable = combo && combo->editable;
    QColor ground = !enabled ? theme.window : hover && !editable ? theme.hover : theme.surface;
    if (enabled && !editable && (option.state & (State_Sunken | State_On)))
        ground = theme.pressed;
    const QColor edge = !enabled ? theme.line : editable ? theme.border : theme.edge;
    const QRectF rect = option.rect;
    paintBox(painter, rect, m.radius, ground, edge, 1);
    if (error)
        paintBox(painter, rect, m.radius, {}, theme.block.mark, m.focusLine);
    else if (option.state & State_HasFocus)
        paintFocusRing(painter, rect, theme, m.radius);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    QRect box(0, 0, m.icon, m.icon);
    box.moveCenter(arrow.center());
    paintIcon(painter, box, QStringLiteral("chevron-down"), enabled ? theme.text3 : theme.disabled);
}

void ClaraStyle::drawScrollBar(
    const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const Theme& theme = currentTheme();
    const QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool active = option.activeSubControls & SC_ScrollBarSlider;
    const qreal inset = active ? 2 : 3;
    const bool flat = slider->orientation == Qt::Horizontal;
    const QRectF bar
        = flat ? handle.adjusted(2, inset, -2, -inset) : handle.adjusted(inset, 2, -inset, -2);
    paintBox(painter, bar, std::min(bar.width(), bar.height()) / 2,
        active || (option.state & State_Sunken) ? theme.border : theme.edge, {}, 0);
}

QRect ClaraStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl subControl, const QWidget* widget) const
{
    const Metrics& m = metrics();
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = m.icon + 2 * m.grid;
        switch (subControl) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect,
                QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height()));
        case SC_ComboBoxEditField:
            return visualRect(
                option->direction, rect, rect.adjusted(m.fieldPadding, 2, -arrow, -2));
        case SC_ComboBoxFrame:
        case SC_ComboBoxListBoxPopup:
            return rect;
        default:
            break;
        }
    }
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider) {
        const bool flat = slider->orientation == Qt::Horizontal;
        const int length = flat ? rect.width() : rect.height();
        const int range = slider->maximum - slider->minimum;
        int handle = length;
        if (range > 0) {
            const qint64 wanted
                = qint64(slider->pageStep) * length / (qint64(range) + slider->pageStep);
            const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
            handle = static_cast<int>(std::min<qint64>(std::max<qint64>(wanted, least), length));
        }
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum,
            slider->sliderPosition, length - handle, slider->upsideDown);
        const auto along = [&](int from, int extent) {
            return flat ? QRect(rect.left() + from, rect.top(), extent, rect.height())
                        : QRect(rect.left(), rect.top() + from, rect.width(), extent);
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return along(start, handle);
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + handle, length - start - handle);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ClaraStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) {
        // The ring goes round the words: round the box it would hide the tick.
        const SubElement words
            = element == SE_CheckBoxFocusRect ? SE_CheckBoxContents : SE_RadioButtonContents;
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && button->text.isEmpty())
            return option->rect;
        QRect area = QProxyStyle::subElementRect(words, option, widget);
        const int wide = option->fontMetrics.horizontalAdvance(button ? button->text : QString());
        area.setWidth(std::min(area.width(), wide + metrics().half));
        return area.adjusted(-metrics().half, 0, metrics().half, 0) & option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ClaraStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const Metrics& m = metrics();
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        return QSize(size.width() + 2 * m.fieldPadding + m.icon + m.grid, m.control);
    case CT_PushButton:
        result.setHeight(std::max(result.height(), m.control));
        break;
    case CT_CheckBox:
    case CT_RadioButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const int words
            = button ? option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() : 0;
        const int lead = button && !button->icon.isNull() ? button->iconSize.width() + m.half : 0;
        result.setHeight(std::max(size.height(), m.px(20)));
        // The last half step is room for the focus ring round the words.
        result.setWidth(m.check + (words + lead > 0 ? m.grid + lead + words + m.half : 0));
        break;
    }
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        if (tab) {
            const QString words = tab->text.section(QLatin1Char('\t'), 0, 0);
            const QString count = tab->text.section(QLatin1Char('\t'), 1, 1);
            int width = QFontMetrics(roleFont(FontRole::BodyStrong)).horizontalAdvance(words);
            if (!count.isEmpty())
                width += m.half + 1
                    + QFontMetrics(roleFont(FontRole::Detail)).horizontalAdvance(count);
            result.setWidth(width + 2 * m.grid);
        }
        result.setHeight(m.tabs);
        break;
    }
    case CT_HeaderSection:
        result.setHeight(m.headerRow);
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), m.tableRow));
        break;
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), m.headerRow));
        break;
    }
    default:
        break;
    }
    return result;
}

} // namespace clara::ui
