// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/attention_card.h"

#include "pages/overview/attention_line.h"
#include "theme/metrics.h"

#include <QVBoxLayout>

namespace clara::ui {

namespace {

constexpr int maxLines = 4;

} // namespace

AttentionCard::AttentionCard(const QString& title, const QString& quiet, QWidget* parent)
    : Card(title, CardPadding::Flush, parent)
    , m_quiet(quiet)
{
    setHeaderLine(CardHeaderLine::Shown);
    body()->setSpacing(0);
    for (int i = 0; i < maxLines; ++i) {
        auto* line = new AttentionLine(this);
        body()->addWidget(line);
        m_lines.append(line);
        connect(line, &AttentionLine::asked, this,
            [this, line](AttentionAction action) { Q_EMIT asked(line->row(), action); });
    }
    body()->addStretch();
    setRows({});
}

void AttentionCard::setRows(const QList<AttentionRow>& rows)
{
    QList<AttentionRow> shown = rows;
    if (shown.isEmpty()) {
        shown.append({ QStringLiteral("circle-check"), Tone::Ok, m_quiet });
    } else if (shown.size() > maxLines) {
        shown.resize(maxLines - 1);
        AttentionRow rest { QStringLiteral("dots"), Tone::Text2 };
        rest.title = tr("%n more", nullptr, int(rows.size()) - (maxLines - 1));
        rest.detail = tr("Older ones are listed in Activity.");
        rest.buttons = { { AttentionAction::ShowAll, tr("Show all") } };
        shown.append(rest);
    }
    m_shown = int(shown.size());
    for (int i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setVisible(i < m_shown);
        if (i < m_shown)
            m_lines.at(i)->setRow(shown.at(i), i == 0 ? LineRule::None : LineRule::Above);
    }
}

} // namespace clara::ui
