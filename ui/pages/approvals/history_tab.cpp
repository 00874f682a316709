// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/history_tab.h"

#include "models/time_words.h"
#include "pages/approvals/checks_tab.h"
#include "pages/approvals/history_row.h"
#include "pages/approvals/revision_diff.h"
#include "theme/metrics.h"
#include "widgets/combo.h"
#include "widgets/icon_label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace clara::ui {

namespace {

QString joinedText(const PostRevision& revision)
{
    QStringList texts;
    for (const auto& variant : revision.variants) {
        if (!texts.contains(variant.text))
            texts.append(variant.text);
    }
    return texts.join(QStringLiteral("\n\n"));
}

QString shortHash(const QString& hash) { return hash.left(4) + QLatin1Char(' ') + hash.mid(4, 4); }

void clearColumn(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString decisionWords(Decision decision)
{
    switch (decision) {
    case Decision::Approved:
        return HistoryTab::tr("approved");
    case Decision::ChangesRequested:
        return HistoryTab::tr("asked for changes");
    case Decision::Rejected:
        return HistoryTab::tr("rejected");
    }
    return {};
}

} // namespace

HistoryTab::HistoryTab(QTimeZone zone, QWidget* parent)
    : QScrollArea(parent)
    , m_zone(std::move(zone))
{
    const Metrics& m = metrics();
    setAccessibleName(tr("History"));
    auto* column = makeTabColumn(this);
    m_from = new Combo(widget());
    m_from->setAccessibleName(tr("Older revision"));
    m_to = new Combo(widget());
    m_to->setAccessibleName(tr("Newer revision"));
    auto* pair = new QHBoxLayout;
    pair->setSpacing(m.grid - 1);
    pair->addWidget(m_from, 1);
    pair->addWidget(new IconLabel(QStringLiteral("arrow-narrow-right"), Tone::Text2, 0, widget()));
    pair->addWidget(m_to, 1);
    auto* box = new QFrame(widget());
    box->setProperty("card", QStringLiteral("inset"));
    auto* inner = new QVBoxLayout(box);
    inner->setContentsMargins(m.px(12), m.px(11), m.px(12), m.px(11));
    m_diff = new RevisionDiff(box);
    inner->addWidget(m_diff);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    m_decisionsHead = makeCaption(tr("Decisions"), nullptr, widget());
    m_decisions = new QVBoxLayout;
    m_decisions->setSpacing(0);
    m_note = new Paragraph({}, FontRole::Detail, Tone::Text2, widget());
    column->addLayout(pair);
    column->addSpacing(m.grid);
    column->addWidget(box);
    column->addSpacing(m.px(13));
    column->addWidget(makeCaption(tr("Revisions"), nullptr, widget()));
    column->addSpacing(m.half);
    column->addLayout(m_rows);
    column->addSpacing(m.cardPaddingY);
    column->addWidget(m_decisionsHead);
    column->addSpacing(m.half);
    column->addLayout(m_decisions);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_from, &QComboBox::currentIndexChanged, this, &HistoryTab::showDiff);
    connect(m_to, &QComboBox::currentIndexChanged, this, &HistoryTab::showDiff);
}

void HistoryTab::show(const session::PostDetail& detail, Instant now)
{
    m_detail = detail;
    {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->clear();
        m_to->clear();
        for (const PostRevision& revision : detail.revisions) {
            m_from->addItem(tr("Revision %1").arg(revision.number));
            m_to->addItem(tr("Revision %1").arg(revision.number));
        }
        m_to->setCurrentIndex(detail.revisions.isEmpty() ? -1 : 0);
        m_from->setCurrentIndex(std::min(1, int(detail.revisions.size()) - 1));
    }
    const bool comparable = detail.revisions.size() > 1;
    m_from->setEnabled(comparable);
    m_to->setEnabled(comparable);
    m_from->setToolTip(comparable ? QString() : tr("There is only one revision so far."));
    m_to->setToolTip(m_from->toolTip());
    showDiff();
    showRevisions(now);
    showDecisions(now);
    QString note = tr("Approval binds to revision %1 and its hash %2. Any later edit voids it.")
                       .arg(detail.post.revision)
                       .arg(shortHash(detail.post.contentHash));
    if (detail.approvalsNeeded > 1 && isReviewable(detail.post.state))
        note = tr("%1 of %2 approvals; two different people, and not the author, have to agree.")
                   .arg(detail.approvedBy.size())
                   .arg(detail.approvalsNeeded)
            + QLatin1Char(' ') + note;
    m_note->setText(note);
}

void HistoryTab::showDiff()
{
    const int from = m_from->currentIndex();
    const int to = m_to->currentIndex();
    if (from < 0 || to < 0)
        return;
    m_diff->setTexts(joinedText(m_detail.revisions[from]), joinedText(m_detail.revisions[to]));
}

void HistoryTab::showRevisions(Instant now)
{
    clearColumn(m_rows);
    for (const PostRevision& revision : m_detail.revisions) {
        auto* row = new HistoryRow(QString::number(revision.number),
            revision.author == QStringLiteral("engine") ? tr("Engine") : revision.author,
            revision.note, pastTime(revision.createdAt, now, m_zone),
            revision.number == m_detail.post.revision ? HistoryRow::Look::Current
                                                      : HistoryRow::Look::Plain,
            widget());
        m_rows->addWidget(row);
        row->show();
    }
}

void HistoryTab::showDecisions(Instant now)
{
    clearColumn(m_decisions);
    for (const Approval& approval : m_detail.approvals) {
        QString who = m_members.value(approval.actor);
        if (approval.actorKind == ActorKind::Policy)
            who = tr("Policy");
        else if (who.isEmpty())
            who = tr("Someone");
        QString what = tr("%1 %2").arg(who, decisionWords(approval.decision));
        if (approval.voidedAt)
            what = tr("%1, taken back").arg(what);
        m_decisions->addWidget(
            new HistoryRow(QString::number(approval.revision), what, approval.reason,
                pastTime(approval.at, now, m_zone), HistoryRow::Look::Plain, widget()));
    }
    m_decisionsHead->setVisible(!m_detail.approvals.isEmpty());
}

} // namespace clara::ui
