// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/trace_delegate.h"

#include "pages/activity/trace_model.h"
#include "pages/activity/trace_view.h"
#include "theme/clara_style.h"
#include "theme/icons.h"
#include "theme/metrics.h"

#include <QPainter>
#include <QTextLayout>

namespace clara::ui {

namespace {

constexpr int stepHeight = 36;
constexpr int labelLeft = 62;
constexpr int textLeft = 126;
constexpr int firstGap = 4; ///< between a step and its first text
constexpr int shownLines = 2; ///< of a long text until all of it is asked for
constexpr int maxLines = 400; ///< of one text; the whole is in the copied JSON

struct TextBox {
    FontRole role = FontRole::Detail;
    int left = 0;
    int width = 0; ///< of the text, padding taken off
    int padding = 0;
    int lineStep = 0;
};

TextBox boxFor(const QModelIndex& index, int viewWidth)
{
    const Metrics& m = metrics();
    TextBox box;
    const bool fixed = index.data(TraceModel::FixedFontRole).toBool();
    box.role = fixed ? FontRole::Mono : FontRole::Detail;
    box.padding = fixed ? m.px(9) : 0;
    box.left = m.px(textLeft);
    box.width = std::max(m.px(80), viewWidth - box.left - m.cardPaddingX - 2 * box.padding);
    box.lineStep = m.px(16);
    return box;
}

QStringList wrapped(const QString& text, FontRole role, int width, int limit)
{
    QStringList lines;
    const QStringList paragraphs = text.trimmed().split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        if (paragraph.isEmpty()) {
            lines.append(QString());
            continue;
        }
        QTextLayout layout(paragraph, roleFont(role));
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()));
            if (lines.size() > limit)
                return lines;
        }
        layout.endLayout();
    }
    return lines;
}

int lineLimit(const QModelIndex& index)
{
    return index.data(TraceModel::OpenRole).toBool() ? maxLines : shownLines;
}

} // namespace

TraceDelegate::TraceDelegate(TraceView& view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

bool TraceDelegate::isLast(const QModelIndex& detail) const
{
    return detail.row() == detail.model()->rowCount(detail.parent()) - 1;
}

QSize TraceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Metrics& m = metrics();
    if (!TraceModel::isDetail(index))
        return QSize(m.px(60), m.px(stepHeight));
    const TextBox box = boxFor(index, m_view.viewport()->width());
    const int limit = lineLimit(index);
    const int lines = int(std::min<qsizetype>(
        wrapped(index.data().toString(), box.role, box.width, limit).size(), limit));
    const int content = lines * box.lineStep + (box.padding > 0 ? m.px(14) : m.px(2));
    return QSize(m.px(60),
        content + m.px(6) + (index.row() == 0 ? m.px(firstGap) : 0)
            + (isLast(index) ? m.px(8) : 0));
}

void TraceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = currentTheme();
    RowLook look = rowLook(option);
    const bool current = m_view.hasFocus() && m_view.currentIndex().row() == index.row()
        && m_view.currentIndex().parent() == index.parent();
    painter->save();
    if (TraceModel::isDetail(index)) {
        if (look.hovered)
            painter->fillRect(option.rect, theme.surface);
        paintDetail(*painter, option.rect, index);
        if (isLast(index))
            painter->fillRect(
                QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                theme.line);
        if (current)
            paintFocusRing(*painter, option.rect, theme, 0);
    } else {
        const bool expanded = m_view.isExpanded(index.siblingAtColumn(0));
        if (look.hovered)
            painter->fillRect(option.rect, theme.hover);
        if (!expanded)
            painter->fillRect(
                QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                theme.line);
        paintStepCell(*painter, option.rect, look, index);
        if (current) {
            painter->setClipRect(option.rect);
            paintFocusRing(*painter,
                QRect(0, option.rect.top(), m_view.viewport()->width(), option.rect.height()),
                theme, 0);
        }
    }
    painter->restore();
}

void TraceDelegate::paintStepCell(
    QPainter& painter, const QRect& rect, const RowLook& look, const QModelIndex& index) const
{
    const Metrics& m = metrics();
    const QString words = index.data().toString();
    switch (index.column()) {
    case TraceModel::TitleColumn: {
        const bool expanded = m_view.isExpanded(index);
        const QRect arrow(rect.left() + m.px(8), rect.top() + (rect.height() - m.iconSmall) / 2,
            m.iconSmall, m.iconSmall);
        paintIcon(painter, arrow,
            expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
            rowColor(look, Tone::Text3));
        const bool ok = index.data(TraceModel::OkRole).toBool();
        const QRect sign(
            rect.left() + m.px(30), rect.top() + (rect.height() - m.icon) / 2, m.icon, m.icon);
        paintIcon(painter, sign,
            ok ? QStringLiteral("circle-check") : QStringLiteral("alert-triangle"),
            currentTheme().color(ok ? Tone::Ok : Tone::Warn));
        paintRowText(painter, rect.adjusted(m.px(54), 0, -m.half, 0), words, FontRole::BodyStrong,
            rowColor(look, Tone::Text));
        return;
    }
    case TraceModel::SummaryColumn:
        paintRowText(painter, rect.adjusted(m.grid, 0, -m.grid, 0), words, FontRole::Body,
            rowColor(look, Tone::Text2));
        return;
    case TraceModel::BarColumn:
        paintBar(painter, rect, index);
        return;
    default: {
        const int right = index.column() == TraceModel::TimeColumn ? m.cardPaddingX : 0;
        const Tone tone = index.column() == TraceModel::CostColumn ? Tone::Text : Tone::Text2;
        paintRowText(painter, rect.adjusted(0, 0, -right, 0), words, FontRole::Body,
            rowColor(look, tone), Qt::AlignRight);
    }
    }
}

void TraceDelegate::paintBar(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    const int width = m.px(120);
    const int middle = rect.top() + rect.height() / 2;
    painter.fillRect(QRect(rect.left(), middle - 2, width, 4), theme.hover);
    const double start = index.data(TraceModel::BarStartRole).toDouble();
    const double length = index.data(TraceModel::BarLengthRole).toDouble();
    const int from = int(start * width);
    const int size = std::max(2, qRound(length * width));
    const bool ok = index.data(TraceModel::OkRole).toBool();
    painter.fillRect(
        QRect(rect.left() + std::min(from, width - size), middle - m.half, size, m.grid),
        ok ? theme.meterFill : theme.warn.mark);
}

void TraceDelegate::paintDetail(
    QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    const TextBox box = boxFor(index, m_view.viewport()->width());
    const int limit = lineLimit(index);
    const QStringList lines = wrapped(index.data().toString(), box.role, box.width, limit);
    const bool cut = lines.size() > limit;
    const int shown = int(std::min<qsizetype>(lines.size(), limit));
    int top = rect.top() + (index.row() == 0 ? m.px(firstGap) : 0);
    if (box.padding > 0) {
        const QRect frame(
            box.left, top, box.width + 2 * box.padding, shown * box.lineStep + m.px(14));
        paintBox(painter, frame, m.radius, theme.raised, theme.line, 1);
        top += m.px(7);
    }
    paintRowText(painter,
        QRect(m.px(labelLeft), top, m.px(textLeft - labelLeft) - m.half, box.lineStep),
        index.data(TraceModel::LabelRole).toString(), FontRole::Detail, theme.text2);
    for (int i = 0; i < shown; ++i) {
        QRect line(box.left + box.padding, top + i * box.lineStep, box.width, box.lineStep);
        if (cut && i == shown - 1) {
            const QString more = index.data(TraceModel::MoreRole).toString();
            const int link = QFontMetrics(roleFont(box.role)).horizontalAdvance(more);
            QRect words = line.adjusted(0, 0, -link - m.grid, 0);
            const int used
                = paintRowText(painter, words, lines.at(i) + QChar(0x2026), box.role, theme.text);
            line.setLeft(words.left() + used + m.grid);
            paintRowText(painter, line, more, box.role, theme.link);
        } else {
            paintRowText(
                painter, line.adjusted(0, 0, m.grid, 0), lines.at(i), box.role, theme.text);
        }
    }
}

} // namespace clara::ui
