// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/metrics.h"
#include "widgets/elided_label.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

Card::Card(const QString& title, CardPadding padding, QWidget* parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_headerRow(new QHBoxLayout(m_header))
    , m_title(makeLabel({}, FontRole::Section, Tone::Text, m_header))
    , m_facts(new ElidedLabel({}, FontRole::Body, Tone::Text2, m_header))
    , m_line(makeRule(this))
    , m_body(new QVBoxLayout)
{
    const Metrics& m = metrics();
    setProperty("card", QStringLiteral("true"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0); // the frame's own line keeps content off the edge
    all->setSpacing(0);
    m_header->setFixedHeight(m.cardHeader - 2);
    m_headerRow->setContentsMargins(m.cardPaddingX - 1, 0, m.cardPaddingY - 1, 0);
    m_headerRow->setSpacing(m.grid);
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_facts, 1);
    all->addWidget(m_header);
    all->addWidget(m_line);
    all->addLayout(m_body, 1);
    m_body->setSpacing(m.grid);
    if (padding == CardPadding::Padded)
        m_body->setContentsMargins(m.cardPaddingX - 1,
            title.isEmpty() ? m.cardPaddingY - 1 : m.half, m.cardPaddingX - 1, m.cardPaddingY - 1);
    else
        m_body->setContentsMargins(0, 0, 0, 0);
    m_line->hide();
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const { return m_title->text(); }

void Card::setFacts(const QString& facts) { m_facts->setText(facts); }

void Card::setHeaderLine(CardHeaderLine line)
{
    m_line->setVisible(line == CardHeaderLine::Shown);
    if (line == CardHeaderLine::Shown && m_body->contentsMargins().left() > 0) {
        QMargins margins = m_body->contentsMargins();
        margins.setTop(metrics().cardPaddingY);
        m_body->setContentsMargins(margins);
    }
}

void Card::addHeaderWidget(QWidget* widget) { m_headerRow->addWidget(widget); }

} // namespace clara::ui
