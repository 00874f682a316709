// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/prompts/diff_view.h"

#include "theme/font.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace clara::ui {

namespace {

QTextCharFormat pieceFormat(text::DiffOp op)
{
    const Theme& theme = currentTheme();
    QTextCharFormat format;
    format.setForeground(theme.text);
    if (op == text::DiffOp::Added) {
        format.setBackground(theme.diffAdd);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme.ok.mark);
    } else if (op == text::DiffOp::Removed) {
        format.setBackground(theme.diffDel);
        format.setFontStrikeOut(true);
    }
    return format;
}

} // namespace

int countChanges(const QList<text::DiffPiece>& pieces)
{
    int groups = 0;
    bool inside = false;
    for (const auto& piece : pieces) {
        const bool changed = piece.op != text::DiffOp::Same;
        groups += changed && !inside ? 1 : 0;
        inside = changed;
    }
    return groups;
}

DiffView::DiffView(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setFont(roleFont(FontRole::Mono));
    setProperty("frameless", QStringLiteral("true"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptRichText(false);
    document()->setDocumentMargin(metrics().half);
}

int DiffView::gutter() const { return metrics().px(28); }

void DiffView::setTexts(const QString& before, const QString& after)
{
    const auto pieces = text::wordDiff(before, after);
    if (pieces == m_pieces && !document()->isEmpty())
        return;
    m_pieces = pieces;
    m_changes = countChanges(pieces);
    rewrite();
}

void DiffView::rewrite()
{
    m_showing = true;
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat lines;
    lines.setLeftMargin(gutter());
    lines.setTopMargin(metrics().half - 1);
    lines.setBottomMargin(metrics().half - 1);
    cursor.setBlockFormat(lines);
    for (const auto& piece : std::as_const(m_pieces)) {
        const int from = cursor.position();
        cursor.insertText(piece.text, pieceFormat(piece.op));
        if (piece.op == text::DiffOp::Same)
            continue;
        const QTextBlock last = document()->findBlock(cursor.position());
        for (QTextBlock block = document()->findBlock(from); block.isValid();
             block = block.next()) {
            block.setUserState(1); // has a change
            if (block == last)
                break;
        }
    }
    moveCursor(QTextCursor::Start);
    m_showing = false;
}

void DiffView::paintEvent(QPaintEvent* event)
{
    const Theme& theme = currentTheme();
    {
        QPainter painter(viewport());
        painter.setFont(font());
        const int pad = metrics().half - 1;
        for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
            const QRectF box = document()->documentLayout()->blockBoundingRect(block).translated(
                0, -verticalScrollBar()->value());
            if (box.top() > viewport()->height())
                break;
            if (box.bottom() < 0)
                continue;
            if (block.userState() == 1)
                painter.fillRect(
                    QRectF(0, box.top() - pad, viewport()->width(), box.height() + 2 * pad),
                    theme.raised);
            painter.setPen(theme.text3);
            const QRectF number(0, box.top(), gutter() - metrics().grid, fontMetrics().height());
            painter.drawText(number, int(Qt::AlignRight | Qt::AlignTop),
                QString::number(block.blockNumber() + 1));
        }
    }
    QTextEdit::paintEvent(event);
}

void DiffView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_showing && !m_pieces.isEmpty())
        rewrite();
}

} // namespace clara::ui
