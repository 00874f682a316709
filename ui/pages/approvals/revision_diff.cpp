// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/revision_diff.h"

#include "theme/font.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>

namespace clara::ui {

namespace {

int diffLeading() { return metrics().px(22); }

/// A removed word and the one that replaces it stand apart, also where the texts have no blank
/// there.
bool needsGap(const QList<text::DiffPiece>& pieces, qsizetype i)
{
    return i + 1 < pieces.size() && pieces[i].op == text::DiffOp::Removed
        && pieces[i + 1].op == text::DiffOp::Added && !pieces[i].text.back().isSpace();
}

} // namespace

RevisionDiff::RevisionDiff(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What changed"));
}

void RevisionDiff::setTexts(const QString& before, const QString& after)
{
    m_pieces = text::wordDiff(before, after);
    QStringList spoken;
    for (const auto& piece : std::as_const(m_pieces)) {
        if (piece.op == text::DiffOp::Added)
            spoken.append(tr("added: %1").arg(piece.text));
        else if (piece.op == text::DiffOp::Removed)
            spoken.append(tr("removed: %1").arg(piece.text));
    }
    setAccessibleDescription(
        spoken.isEmpty() ? tr("Nothing changed") : spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString RevisionDiff::shownText() const
{
    QString shown;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        shown += m_pieces[i].text;
        if (needsGap(m_pieces, i))
            shown += QLatin1Char(' ');
    }
    return shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

QList<QTextLayout::FormatRange> RevisionDiff::formats() const
{
    const Theme& theme = currentTheme();
    QList<QTextLayout::FormatRange> ranges;
    int at = 0;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        QTextLayout::FormatRange range { at, int(m_pieces[i].text.size()), {} };
        if (m_pieces[i].op == text::DiffOp::Added) {
            range.format.setBackground(theme.diffAdd);
            range.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            range.format.setUnderlineColor(theme.ok.mark);
            ranges.append(range);
        } else if (m_pieces[i].op == text::DiffOp::Removed) {
            range.format.setBackground(theme.diffDel);
            range.format.setFontStrikeOut(true);
            ranges.append(range);
        }
        at += range.length + (needsGap(m_pieces, i) ? 1 : 0);
    }
    return ranges;
}

int RevisionDiff::layOut(QTextLayout& layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, lines * diffLeading() + (diffLeading() - line.height()) / 2));
        ++lines;
    }
    layout.endLayout();
    return std::max(lines, 1);
}

int RevisionDiff::heightForWidth(int width) const
{
    QTextLayout layout(shownText(), roleFont(FontRole::Body));
    return layOut(layout, width) * diffLeading();
}

QSize RevisionDiff::sizeHint() const
{
    const int width = metrics().px(240);
    return QSize(width, heightForWidth(width));
}

QSize RevisionDiff::minimumSizeHint() const { return QSize(metrics().px(80), diffLeading()); }

void RevisionDiff::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(currentTheme().text);
    QTextLayout layout(shownText(), roleFont(FontRole::Body));
    layout.setFormats(formats());
    layOut(layout, width());
    layout.draw(&painter, QPointF(0, 0));
}

} // namespace clara::ui
