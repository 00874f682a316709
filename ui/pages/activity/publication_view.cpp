// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/publication_view.h"

#include "domain/network.h"
#include "models/time_words.h"
#include "pages/activity/activity_rows.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/client_tile.h"
#include "widgets/elided_label.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"
#include "widgets/table_delegate.h"
#include "widgets/tag.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>

namespace clara::ui {

namespace {

QString attemptWhat(const PublishAttempt& attempt)
{
    if (attempt.kind == QLatin1String("send"))
        return PublicationView::tr("Sent, try %1").arg(attempt.number);
    if (attempt.kind == QLatin1String("look"))
        return PublicationView::tr("Looked on the network");
    return PublicationView::tr("Noted");
}

QString attemptOutcome(const PublishAttempt& attempt)
{
    if (!attempt.endedAt && attempt.outcome.isEmpty())
        return PublicationView::tr("no end was recorded");
    static const QHash<QString, const char*> words {
        { QStringLiteral("published"),
            QT_TRANSLATE_NOOP("clara::ui::PublicationView", "published") },
        { QStringLiteral("not_sent"), QT_TRANSLATE_NOOP("clara::ui::PublicationView", "not sent") },
        { QStringLiteral("rejected"), QT_TRANSLATE_NOOP("clara::ui::PublicationView", "refused") },
        { QStringLiteral("auth_expired"),
            QT_TRANSLATE_NOOP("clara::ui::PublicationView", "sign-in refused") },
        { QStringLiteral("unknown"), QT_TRANSLATE_NOOP("clara::ui::PublicationView", "unknown") },
        { QStringLiteral("present"),
            QT_TRANSLATE_NOOP("clara::ui::PublicationView", "it is there") },
        { QStringLiteral("absent"), QT_TRANSLATE_NOOP("clara::ui::PublicationView", "not there") },
        { QStringLiteral("cannot_tell"),
            QT_TRANSLATE_NOOP("clara::ui::PublicationView", "cannot tell") },
    };
    const char* known = words.value(attempt.outcome, nullptr);
    return known ? PublicationView::tr(known) : attempt.outcome;
}

QString attemptAnswer(const PublishAttempt& attempt)
{
    if (attempt.httpStatus == 0)
        return attempt.evidence.simplified();
    if (attempt.evidence.isEmpty())
        return PublicationView::tr("HTTP %1").arg(attempt.httpStatus);
    //: HTTP status and what came back
    return PublicationView::tr("HTTP %1: %2")
        .arg(attempt.httpStatus)
        .arg(attempt.evidence.simplified());
}

} // namespace

QList<EvidenceLine> evidenceLines(const session::PublicationItem& item)
{
    const QTimeZone zone = zoneOrUtc(item.clientZone);
    QList<EvidenceLine> lines;
    for (const PublishAttempt& attempt : item.attempts)
        lines.append({ clockTimeWithSeconds(attempt.intentAt, zone), attemptWhat(attempt),
            attemptOutcome(attempt), attemptAnswer(attempt) });
    return lines;
}

PublicationView::PublicationView(QWidget* parent)
    : QWidget(parent)
    , m_evidence(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_none(makeLabel(
          tr("Nothing was sent yet, so there is no evidence."), FontRole::Body, Tone::Text2, this))
{
    const Metrics& m = metrics();
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    dressTable(m_table);
    m_table->setModel(m_evidence);
    m_table->setAccessibleName(tr("Evidence of this publication"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(makeRule(this));
    all->addWidget(buildText());
    auto* title = makeLabel(tr("Evidence"), FontRole::BodyStrong, Tone::Text, this);
    title->setContentsMargins(m.pageMargin, m.grid, m.pageMargin, m.grid);
    m_none->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.grid);
    all->addWidget(title);
    all->addWidget(m_none);
    all->addWidget(m_table, 100);
    all->addStretch(1); // takes what the text does not need while there is no table
}

QWidget* PublicationView::buildHead()
{
    const Metrics& m = metrics();
    auto* head = new QWidget(this);
    head->setFixedHeight(m.px(48));
    m_tile = new ClientTile({}, 0, m.tileLarge, head);
    m_title = new ElidedLabel({}, FontRole::BodyStrong, Tone::Text, head);
    m_facts = new ElidedLabel({}, FontRole::Detail, Tone::Text2, head);
    m_state = new Tag({}, head);
    m_sample = new Tag(sampleTag(), head);
    m_decide = smallButton(tr("Look and decide…"), head);
    m_settle = smallButton(tr("Send or drop…"), head);
    m_post = smallButton(tr("Open post"), head);
    m_link = smallButton(tr("Show on the network"), head);
    m_link->setIconName(QStringLiteral("external-link"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addStretch();
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    row->setSpacing(m.grid);
    row->addWidget(m_tile);
    row->addLayout(words, 1);
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_sample, m_state, m_link, m_post, m_settle, m_decide })
        row->addWidget(part);
    connect(
        m_decide, &Button::clicked, this, [this] { Q_EMIT decideAsked(m_item.publication.id); });
    connect(
        m_settle, &Button::clicked, this, [this] { Q_EMIT settleAsked(m_item.publication.id); });
    connect(
        m_post, &Button::clicked, this, [this] { Q_EMIT postAsked(m_item.publication.postId); });
    connect(
        m_link, &Button::clicked, this, [this] { Q_EMIT linkAsked(m_item.publication.remoteUrl); });
    return head;
}

QWidget* PublicationView::buildText()
{
    const Metrics& m = metrics();
    auto* box = new QWidget(this);
    m_reason = new Paragraph({}, FontRole::Body, Tone::Text, box);
    auto* card = new Card({}, CardPadding::Padded, box);
    m_hash = new ElidedLabel({}, FontRole::Detail, Tone::Text2, card);
    m_text = new Paragraph({}, FontRole::Body, Tone::Text, card);
    card->body()->addWidget(m_hash);
    card->body()->addWidget(m_text);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(m.pageMargin, m.cardPaddingY, m.pageMargin, m.half);
    column->setSpacing(m.cardGap);
    column->addWidget(m_reason);
    column->addWidget(card);
    return box;
}

void PublicationView::setPublication(const session::PublicationItem& item, Instant now)
{
    m_item = item;
    const Publication& publication = item.publication;
    const QTimeZone zone = zoneOrUtc(item.clientZone);
    m_tile->setClient(item.clientName, item.clientColour);
    //: A network and a handle: "Bluesky @ryeandco"
    m_title->setText(
        tr("%1 @%2").arg(network::displayName(item.account.network), item.account.handle));
    m_facts->setText(publication.slotAt
            ? tr("For %1").arg(slotTimeInSentence(*publication.slotAt, now, zone))
            : tr("At once, after approval"));
    m_state->setSpec({ publicationStateWord(publication.state),
        publicationSign(publication.state).first, publicationSeverity(publication.state) });
    m_sample->setVisible(publication.sample);
    m_reason->setText(publication.reason);
    m_reason->setVisible(!publication.reason.isEmpty());
    m_text->setText(publication.text);
    m_hash->setText(tr("Revision %1, approved as %2")
                        .arg(publication.postRevision)
                        .arg(publication.contentHash.left(4) + QLatin1Char(' ')
                            + publication.contentHash.mid(4, 4)));
    showButtons();
    fillEvidence();
}

void PublicationView::showButtons()
{
    const PublicationState state = m_item.publication.state;
    m_decide->setVisible(state == PublicationState::NeedsHuman);
    m_settle->setVisible(state == PublicationState::HeldLate || state == PublicationState::NotSent
        || state == PublicationState::Rejected);
    m_link->setVisible(m_item.publication.remoteUrl.startsWith(QLatin1String("http")));
}

void PublicationView::fillEvidence()
{
    const auto lines = evidenceLines(m_item);
    m_evidence->clear();
    m_evidence->setHorizontalHeaderLabels({ tr("Time"), tr("What"), tr("Outcome"), tr("Answer") });
    for (const EvidenceLine& line : lines) {
        QList<QStandardItem*> cells;
        for (const QString& text : { line.time, line.what, line.outcome, line.answer }) {
            auto* cell = new QStandardItem(text);
            cell->setToolTip(text.toHtmlEscaped());
            cells.append(cell);
        }
        m_evidence->appendRow(cells);
    }
    m_table->setColumnWidth(0, metrics().px(100));
    m_table->setColumnWidth(1, metrics().px(170));
    m_table->setColumnWidth(2, metrics().px(140));
    m_table->setVisible(!lines.isEmpty());
    m_none->setVisible(lines.isEmpty());
}

} // namespace clara::ui
