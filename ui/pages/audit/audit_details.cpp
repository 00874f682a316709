// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/audit_details.h"

#include "models/time_words.h"
#include "pages/audit/audit_words.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"
#include "widgets/tag.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

namespace {

constexpr int factWidth = 80;

/// "2026-10-22 10:42:07 CEST": an auditor compares it with other records.
QString exactTime(Instant at, const QTimeZone& zone)
{
    return toZone(at, zone).toString(QStringLiteral("yyyy-MM-dd ")) + clockTimeWithSeconds(at, zone)
        + QLatin1Char(' ') + zoneAbbreviation(at, zone);
}

void emptyColumn(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

AuditDetails::AuditDetails(QTimeZone own, QWidget* parent)
    : QScrollArea(parent)
    , m_own(std::move(own))
    , m_inner(new QWidget(this))
    , m_column(new QVBoxLayout(m_inner))
    , m_what(new Paragraph({}, FontRole::Section, Tone::Text, m_inner))
    , m_lines(new QVBoxLayout)
    , m_sealTag(new Tag({}, m_inner))
    , m_seal(new Paragraph({}, FontRole::Body, Tone::Text2, m_inner))
    , m_hash(new ElidedLabel({}, FontRole::Mono, Tone::Text2, m_inner))
    , m_open(smallButton(tr("Show the record"), m_inner))
    , m_copy(smallButton(tr("Copy as JSON"), m_inner))
{
    const Metrics& m = metrics();
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Event"));
    setProperty("ground", QStringLiteral("surface"));
    viewport()->setAutoFillBackground(false);
    m_inner->setProperty("ground", QStringLiteral("surface"));
    m_inner->setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(m.cardPaddingX, m.cardPaddingY, m.cardPaddingX, m.cardPaddingY);
    m_column->setSpacing(m.half);
    m_column->addWidget(m_what);
    m_column->addSpacing(m.half);
    m_when = addFact(tr("When"));
    m_here = addFact(tr("Here"));
    m_who = addFact(tr("Who"));
    m_client = addFact(tr("Client"));
    m_verb = addFact(tr("Action"));
    m_record = addFact(tr("Record"));
    m_column->addSpacing(m.grid);
    m_column->addWidget(makeRule(m_inner));
    m_column->addSpacing(m.grid);
    m_column->addWidget(makeLabel(tr("What it holds"), FontRole::BodyStrong, Tone::Text, m_inner));
    m_lines->setSpacing(m.grid);
    m_column->addLayout(m_lines);
    m_column->addSpacing(m.grid);
    m_column->addWidget(makeRule(m_inner));
    m_column->addSpacing(m.grid);
    m_column->addWidget(m_sealTag, 0, Qt::AlignLeft);
    m_column->addWidget(m_seal);
    m_column->addWidget(m_hash);
    m_column->addSpacing(m.grid);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.buttonGap);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    m_column->addStretch(1);
    setWidget(m_inner);
    connect(m_copy, &Button::clicked, this, &AuditDetails::copyAsked);
    connect(m_open, &Button::clicked, this, [this] {
        if (m_item)
            Q_EMIT recordAsked(pageOfEntity(m_item->event.entity), m_item->event.entityId);
    });
    clear();
}

ElidedLabel* AuditDetails::addFact(const QString& label)
{
    auto* row = new QWidget(m_inner);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QLabel* name = makeLabel(label, FontRole::Body, Tone::Text2, row);
    name->setFixedWidth(metrics().px(factWidth));
    auto* value = new ElidedLabel({}, FontRole::Body, Tone::Text, row);
    layout->addWidget(name);
    layout->addWidget(value, 1);
    m_column->addWidget(row);
    return value;
}

void AuditDetails::clear()
{
    m_item.reset();
    m_inner->hide();
}

void AuditDetails::setItem(const session::AuditItem& item, Instant now)
{
    m_item = item;
    const AuditEvent& event = item.event;
    const QTimeZone zone = auditZone(item, m_own);
    m_what->setText(auditWhat(event));
    m_when->setText(exactTime(event.at, zone));
    m_here->setText(exactTime(event.at, m_own));
    m_here->parentWidget()->setVisible(zone.offsetFromUtc(toUtcDateTime(event.at))
        != m_own.offsetFromUtc(toUtcDateTime(event.at)));
    m_who->setText(event.actorName);
    m_client->setText(auditClient(item));
    m_verb->setText(event.verb);
    m_record->setText(event.entityId);
    m_record->parentWidget()->setVisible(!event.entityId.isEmpty());
    m_open->setVisible(!event.entityId.isEmpty() && !pageOfEntity(event.entity).isEmpty());
    showLines();
    showSeal(now);
    m_inner->show();
}

void AuditDetails::showLines()
{
    emptyColumn(m_lines);
    const auto lines = summaryLines(m_item->event.summary);
    for (const AuditLine& line : lines) {
        auto* pair = new QWidget(m_inner);
        auto* column = new QVBoxLayout(pair);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(makeLabel(line.label, FontRole::Detail, Tone::Text2, pair));
        column->addWidget(new Paragraph(line.text, FontRole::Body, Tone::Text, pair));
        pair->setAccessibleName(line.label + QStringLiteral(": ") + line.text);
        m_lines->addWidget(pair);
        pair->show();
    }
    if (lines.isEmpty()) {
        auto* nothing = new Paragraph(
            tr("Nothing beyond the action itself."), FontRole::Body, Tone::Text2, m_inner);
        m_lines->addWidget(nothing);
        nothing->show();
    }
}

void AuditDetails::showSeal(Instant now)
{
    const auto& seal = m_item->seal;
    if (!seal) {
        m_sealTag->setSpec({ tr("waiting"), QStringLiteral("hourglass"), Severity::Neutral });
        m_seal->setText(tr("The engine seals new events within seconds while it runs."));
        m_hash->hide();
        return;
    }
    m_sealTag->setSpec({ tr("sealed"), QStringLiteral("lock"), Severity::Ok });
    const QString chain = m_item->event.clientId ? m_item->clientName : tr("the workspace");
    m_seal->setText(tr("Place %1 in the chain of %2, %3")
                        .arg(QString::number(seal->sequence), chain,
                            auditTime(seal->sealedAt, now, auditZone(*m_item, m_own))));
    m_hash->setText(seal->hash);
    m_hash->setAccessibleName(tr("Hash of the seal: %1").arg(seal->hash));
    m_hash->show();
}

} // namespace clara::ui
