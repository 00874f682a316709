// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedules/next_runs_card.h"

#include "pages/schedules/next_runs_model.h"
#include "scheduling/zone_name.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/paragraph.h"
#include "widgets/row_painter.h"
#include "widgets/table_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace clara::ui {

namespace {

constexpr int runsShown = 10;

class RunDelegate final : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        if (index.data(NextRunsModel::NoteRole).toBool())
            paintNote(*painter, option.rect, index.data().toString());
        else
            paintRun(*painter, option, index);
        painter->restore();
    }

private:
    static void paintNote(QPainter& painter, const QRect& rect, const QString& note)
    {
        const Metrics& m = metrics();
        const Theme& theme = currentTheme();
        painter.fillRect(rect, theme.info.ground);
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        const int side = m.iconSmall;
        const QRect mark(
            rect.left() + m.cardPaddingX, rect.top() + (rect.height() - 1 - side) / 2, side, side);
        paintIcon(painter, mark, QStringLiteral("history"), theme.info.text);
        const QRect words(mark.right() + 1 + m.grid, rect.top(),
            rect.right() - mark.right() - 2 * m.grid, rect.height() - 1);
        paintRowText(painter, words, note, FontRole::Detail, theme.info.text);
    }

    static void paintRun(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Metrics& m = metrics();
        RowLook look = rowLook(option);
        look.selected = look.hovered = false;
        look.focused = false;
        paintRowGround(painter, option.rect, look, RowEdge::Plain);
        const QString text = index.data().toString();
        QRect area = option.rect.adjusted(m.grid, 0, 0, -1);
        switch (index.column()) {
        case NextRunsModel::NumberColumn:
            area.setRight(option.rect.right() - m.half);
            paintRowText(
                painter, area, text, FontRole::Body, rowColor(look, Tone::Text2), Qt::AlignRight);
            break;
        case NextRunsModel::ClientColumn: {
            const QString strong = index.data(NextRunsModel::StrongRole).toString();
            const QString plain = text.left(text.size() - strong.size());
            painter.setFont(roleFont(FontRole::Body));
            const int width = painter.fontMetrics().horizontalAdvance(plain);
            paintRowText(painter, area, plain, FontRole::Body, rowColor(look, Tone::Text));
            area.setLeft(area.left() + width);
            paintRowText(painter, area, strong, FontRole::BodyStrong, rowColor(look, Tone::Text));
            break;
        }
        case NextRunsModel::AwayColumn:
            area.setRight(option.rect.right() - m.cardPaddingX);
            paintRowText(
                painter, area, text, FontRole::Detail, rowColor(look, Tone::Text2), Qt::AlignRight);
            break;
        default:
            paintRowText(painter, area, text, FontRole::Body, rowColor(look, Tone::Text2));
        }
    }
};

} // namespace

NextRunsCard::NextRunsCard(QWidget* parent)
    : Card(tr("Next ten runs"), CardPadding::Flush, parent)
    , m_model(new NextRunsModel(this))
    , m_table(new QTableView(this))
    , m_note(new Paragraph({}, FontRole::Body, Tone::Text2, this))
{
    const Metrics& m = metrics();
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->setItemDelegate(new RunDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // nothing to do in it; readers reach it as a table
    m_table->setAccessibleName(tr("Next ten runs"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(NextRunsModel::NumberColumn, QHeaderView::Fixed);
    header->resizeSection(NextRunsModel::NumberColumn, m.px(40));
    header->setSectionResizeMode(NextRunsModel::ClientColumn, QHeaderView::Fixed);
    header->resizeSection(NextRunsModel::ClientColumn, m.px(173));
    header->setSectionResizeMode(NextRunsModel::MineColumn, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(NextRunsModel::AwayColumn, QHeaderView::Fixed);
    header->resizeSection(NextRunsModel::AwayColumn, m.px(92));
    auto* notePane = new QWidget(this); // hidden together with its margins
    auto* frame = new QVBoxLayout(notePane);
    frame->setContentsMargins(m.cardPaddingX, m.half, m.cardPaddingX, m.cardPaddingY);
    frame->addWidget(m_note);
    body()->addWidget(m_table);
    body()->addWidget(notePane);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
}

void NextRunsCard::setCron(const QString& cron, const QTimeZone& zone, const QTimeZone& mine,
    bool isClientZone, Instant now)
{
    const auto parsed = scheduling::CronExpression::parse(cron);
    QList<scheduling::PreviewRow> rows;
    if (parsed && zone.isValid())
        rows = scheduling::preview(*parsed, zone, mine, now, runsShown);
    const QString city = scheduling::cityName(zone);
    const QString title = isClientZone ? tr("Client, %1").arg(city) : tr("Schedule, %1").arg(city);
    m_note->setText(parsed ? tr("This line never comes to a run.")
                           : tr("The runs appear here as soon as the cron line is complete."));
    m_note->parentWidget()->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    m_model->reset(std::move(rows), title, zone, mine, now);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isNote(row))
            m_table->setSpan(row, 0, 1, NextRunsModel::ColumnCount);
    }
    fit();
}

void NextRunsCard::fit()
{
    const Metrics& m = metrics();
    m_table->setFixedHeight(m.headerRow + m_model->rowCount() * m.tableRow);
}

} // namespace clara::ui
