// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/approvals_delegate.h"

#include "models/time_words.h"
#include "theme/clara_style.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/client_tile.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollBar>

namespace clara::ui {

namespace {

constexpr int firstLine = 16; // centres of the three lines in a 72-px row
constexpr int secondLine = 35;
constexpr int thirdLine = 54;

QRect lineAt(const QRect& row, int centre)
{
    const int height = metrics().px(20);
    return QRect(row.left(), row.top() + metrics().px(centre) - height / 2, row.width(), height);
}

/// Beside the scroll bar rows need less margin: what is taken back from the usual one.
int marginBack(const QObject* view)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(view);
    return metrics().px(area && area->verticalScrollBar()->isVisible() ? 12 : 3);
}

QRect squareIn(const QRect& line, int left, int side)
{
    return QRect(left, line.top() + (line.height() - side) / 2, side, side);
}

} // namespace

ApprovalsDelegate::ApprovalsDelegate(const ApprovalsModel& model, QObject* parent)
    : RowDelegate(metrics().approvalsRow, RowEdge::Marked, parent)
    , m_model(model)
{
}

void ApprovalsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_model.isHeader(index.row()))
        paintHeader(*painter, option.rect, index);
    else
        RowDelegate::paint(painter, option, index);
}

void ApprovalsDelegate::paintHeader(
    QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Theme& theme = currentTheme();
    painter.fillRect(rect, theme.raised);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    const int side = metrics().cardPaddingX;
    QRect line = rect.adjusted(side, 0, -side + marginBack(parent()), -1);
    const QString count = index.data(ApprovalsModel::CountRole).toString();
    line.setRight(line.right() + 1);
    const int width = paintRowText(painter, line.adjusted(0, 0, -1, 0), count,
        FontRole::DetailMedium, theme.text2, Qt::AlignRight);
    line.setRight(line.right() - width - metrics().grid);
    paintRowText(painter, line, index.data().toString(), FontRole::DetailMedium, theme.text2);
}

void ApprovalsDelegate::paintContent(
    QPainter& painter, const QRect& rect, const RowLook& look, const QModelIndex& index) const
{
    const auto* item = m_model.itemAt(index.row());
    if (!item)
        return;
    const QRect area = rect.adjusted(0, 0, marginBack(parent()), 0);
    paintWho(painter, lineAt(area, firstLine), look, *item,
        index.data(ApprovalsModel::MarkedRole).toBool());
    paintRowText(painter, lineAt(area, secondLine), item->post.text(),
        look.selected ? FontRole::BodyStrong : FontRole::Body, rowColor(look, Tone::Text));
    paintWhere(painter, lineAt(area, thirdLine), look, *item);
}

void ApprovalsDelegate::paintWho(QPainter& painter, QRect line, const RowLook& look,
    const session::ApprovalItem& item, bool marked) const
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    const QRect tile = squareIn(line, line.left(), m.tileSmall);
    if (marked) {
        paintBox(painter, tile, m.radius, theme.accent, theme.accent, 1);
        paintIcon(painter, tile.adjusted(1, 1, -1, -1), QStringLiteral("check"), theme.onAccent);
    } else {
        paintClientTile(painter, tile, clientLetters(item.clientName), item.clientColour);
    }
    if (item.post.publishAt) {
        const int width
            = paintRowText(painter, line, relativeTime(*item.post.publishAt, m_model.now()),
                FontRole::Detail, rowColor(look, Tone::Text2), Qt::AlignRight);
        line.setRight(line.right() - width - m.grid);
    }
    line.setLeft(tile.right() + 1 + m.px(6));
    //: A client and the persona that writes for it
    const QString who = item.personaName.isEmpty()
        ? item.clientName
        : tr("%1 · %2").arg(item.clientName, item.personaName);
    paintRowText(painter, line, who, FontRole::Detail, rowColor(look, Tone::Text2));
}

void ApprovalsDelegate::paintWhere(
    QPainter& painter, QRect line, const RowLook& look, const session::ApprovalItem& item) const
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    const int side = m.iconSmall;
    int x = line.left();
    for (const QString& network : item.networks) {
        paintIcon(painter, squareIn(line, x, side), networkIconName(network),
            rowColor(look, Tone::Text2));
        x += side + m.px(6);
    }
    const auto& verdict = item.post.verdict;
    const bool blocked = verdict.worst() == clara::Severity::Block || !verdict.heldReason.isEmpty();
    if (const int warnings = verdict.warnings(); warnings > 0 || blocked) {
        const QString words = blocked ? tr("blocked") : QString::number(warnings);
        const QColor color = blocked ? theme.block.text : theme.warn.text;
        const int width
            = paintRowText(painter, line, words, FontRole::DetailStrong, color, Qt::AlignRight);
        line.setRight(line.right() - width - m.half);
        const QRect sign = squareIn(line, line.right() + 1 - side, side);
        paintIcon(painter, sign, blocked ? QStringLiteral("ban") : QStringLiteral("alert-triangle"),
            color);
        line.setRight(sign.left() - m.grid);
    }
    if (item.approvalsNeeded > 1 && !item.approvedBy.isEmpty()) {
        //: How many of the people that are needed have approved: "1 of 2"
        const QString words = tr("%1 of %2").arg(item.approvedBy.size()).arg(item.approvalsNeeded);
        const int width = paintRowText(
            painter, line, words, FontRole::DetailStrong, theme.info.text, Qt::AlignRight);
        line.setRight(line.right() - width - m.half);
        const QRect sign = squareIn(line, line.right() + 1 - side, side);
        paintIcon(painter, sign, QStringLiteral("users"), theme.info.text);
        line.setRight(sign.left() - m.grid);
    }
    line.setLeft(x + m.half - 2);
    const QString slot = item.post.publishAt
        ? slotTime(*item.post.publishAt, m_model.now(), zoneOrUtc(item.clientZone))
        : tr("On approval");
    paintRowText(painter, line, slot, FontRole::Detail, rowColor(look, Tone::Text2));
}

} // namespace clara::ui
