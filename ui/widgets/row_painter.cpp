// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_painter.h"

#include "theme/clara_style.h"
#include "theme/metrics.h"

#include <QCache>
#include <QPainter>
#include <QStaticText>

namespace clara::ui {

RowLook rowLook(const QStyleOptionViewItem& option)
{
    RowLook look;
    look.enabled = option.state & QStyle::State_Enabled;
    look.selected = option.state & QStyle::State_Selected;
    look.focused = option.state & QStyle::State_HasFocus;
    look.hovered = look.enabled && (option.state & QStyle::State_MouseOver);
    return look;
}

void paintRowGround(QPainter& painter, const QRect& rect, const RowLook& look, RowEdge edge)
{
    const Theme& theme = currentTheme();
    if (look.selected)
        painter.fillRect(rect, theme.selected);
    else if (look.hovered)
        painter.fillRect(rect, theme.hover);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (look.selected && edge == RowEdge::Marked) {
        const QRect mark(rect.left(), rect.top(), metrics().selectionEdge, rect.height());
        painter.fillRect(mark, theme.link);
    }
    if (look.focused)
        paintFocusRing(painter, rect, theme, 0);
}

namespace {

/// A line as it fits: shaping a whole post takes longer than everything else of a row.
struct ShapedLine {
    QStaticText text {};
    int width = 0;
};

struct LineKey {
    QString text {};
    FontRole role = FontRole::Body;
    int width = 0;
    int pixelSize = 0; ///< the text scale may change
    bool operator==(const LineKey&) const = default;
};

size_t qHash(const LineKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, int(key.role), key.width, key.pixelSize);
}

/// What could be seen of `text` at most: no glyph of a word is narrower than two pixels.
QString visibleStart(const QString& text, int width)
{
    qsizetype end = width / 2 + 8;
    if (text.size() <= end)
        return text;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.first(end) + QChar(0x2026);
}

const ShapedLine& shapedLine(const QPainter& painter, const QString& text, FontRole role, int width)
{
    constexpr int remembered = 1024; // lines; a screen full of rows has about 100
    static QCache<LineKey, ShapedLine> cache(remembered); // UI thread only
    LineKey key { visibleStart(text, width), role, width, painter.font().pixelSize() };
    if (const ShapedLine* known = cache.object(key))
        return *known;
    QString line = key.text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(line, Qt::ElideRight, width);
    auto* made = new ShapedLine { QStaticText(shown), metrics.horizontalAdvance(shown) };
    made->text.setTextFormat(Qt::PlainText);
    made->text.prepare(painter.transform(), painter.font());
    cache.insert(key, made);
    return *made;
}

} // namespace

int paintRowText(QPainter& painter, const QRect& rect, const QString& text, FontRole role,
    const QColor& color, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    painter.save();
    painter.setFont(roleFont(role));
    painter.setPen(color);
    const ShapedLine& line = shapedLine(painter, text, role, rect.width());
    const int x = alignment & Qt::AlignRight ? rect.right() + 1 - line.width
        : alignment & Qt::AlignHCenter       ? rect.left() + (rect.width() - line.width) / 2
                                             : rect.left();
    painter.drawStaticText(
        x, rect.top() + (rect.height() - painter.fontMetrics().height()) / 2, line.text);
    const int width = line.width;
    painter.restore();
    return std::min(width, rect.width());
}

QColor rowColor(const RowLook& look, Tone tone)
{
    const Theme& theme = currentTheme();
    return look.enabled ? theme.color(tone) : theme.disabled;
}

RowDelegate::RowDelegate(int rowHeight, RowEdge edge, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight)
    , m_edge(edge)
{
}

void RowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowLook look = rowLook(option);
    painter->save();
    paintRowGround(*painter, option.rect, look, m_edge);
    const int side = metrics().cardPaddingX;
    paintContent(*painter, option.rect.adjusted(side, 0, -side, -1), look, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return QSize(option.rect.width(), m_rowHeight);
}

} // namespace clara::ui
