// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/draft_view.h"

#include "domain/network.h"
#include "models/time_words.h"
#include "previews/preview_card.h"
#include "previews/preview_factory.h"
#include "previews/preview_strip.h"
#include "text/network_text.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/client_tile.h"
#include "widgets/elided_label.h"
#include "widgets/label.h"
#include "widgets/tag.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

namespace {

QString whenWords(const session::PostDetail& detail, Instant now, const QTimeZone& mine)
{
    const auto& post = detail.post;
    const QString name = detail.scheduleName.isEmpty() ? post.topic : detail.scheduleName;
    if (!post.publishAt) {
        const QString goes = DraftHeading::tr("goes out on approval");
        return name.isEmpty() ? goes : DraftHeading::tr("%1, %2").arg(name, goes);
    }
    const QTimeZone zone = zoneOrUtc(detail.client.timeZone);
    QString slot = slotTimeInSentence(*post.publishAt, now, zone);
    if (toZone(*post.publishAt, zone).offsetFromUtc()
        != toZone(*post.publishAt, mine).offsetFromUtc())
        slot = DraftHeading::tr("%1 (%2 %3)")
                   .arg(slot, clockTime(*post.publishAt, mine), cityOfZone(mine));
    return name.isEmpty() ? slot : DraftHeading::tr("%1, %2").arg(name, slot);
}

TagSpec stateTag(PostState state)
{
    using enum PostState;
    switch (state) {
    case Approved:
    case Scheduled:
        return { DraftHeading::tr("approved"), QStringLiteral("hourglass"), Severity::Info };
    case Published:
        return { DraftHeading::tr("published"), QStringLiteral("circle-check"), Severity::Ok };
    case PartlyPublished:
        return { DraftHeading::tr("partly published"), QStringLiteral("alert-triangle"),
            Severity::Warn };
    case Failed:
        return { DraftHeading::tr("failed"), QStringLiteral("circle-x"), Severity::Block };
    case Held:
        return { DraftHeading::tr("held"), QStringLiteral("clock"), Severity::Warn };
    case Rejected:
        return { DraftHeading::tr("rejected"), QStringLiteral("circle-x"), Severity::Neutral };
    case ChangesRequested:
        return { DraftHeading::tr("changes requested"), QStringLiteral("message-2"),
            Severity::Info };
    case Draft:
    case InReview:
        break;
    }
    return {};
}

QString publicationWords(const session::PostDetail& detail, AccountId account)
{
    for (const auto& item : detail.publications) {
        const auto& publication = item.publication;
        if (publication.accountId != account || publication.postRevision != detail.post.revision)
            continue;
        switch (publication.state) {
        case PublicationState::Published:
            return publication.sample ? DraftPreviews::tr("posted, sample")
                                      : DraftPreviews::tr("posted");
        case PublicationState::Unknown:
        case PublicationState::Reconciling:
        case PublicationState::NeedsHuman:
            return DraftPreviews::tr("unknown, please look");
        case PublicationState::Rejected:
        case PublicationState::NotSent:
            return publication.reason;
        default:
            return DraftPreviews::tr("waits for its slot");
        }
    }
    return DraftPreviews::tr("No fee");
}

PreviewContent contentOf(const session::PostDetail& detail, int index)
{
    const auto& variant = detail.post.variants[index];
    const Account account = index < detail.accounts.size() ? detail.accounts[index] : Account {};
    const QString name = account.displayName.isEmpty() || account.displayName == account.handle
        ? detail.client.name
        : account.displayName;
    PreviewContent content
        = makePreviewContent(account.network, name, account.handle, variant.text);
    content.sample = detail.post.sample || account.network == network::sandbox;
    for (const Finding& finding : detail.post.verdict.findings) {
        if (belongsTo(finding, variant.accountId) && finding.end > finding.start)
            content.marks.append({ finding.start, finding.end });
    }
    return content;
}

} // namespace

bool belongsTo(const Finding& finding, AccountId account)
{
    return finding.accountId.isNull() || finding.accountId == account;
}

VerdictWords verdictWords(const Verdict& verdict)
{
    if (!verdict.heldReason.isEmpty())
        return { DraftHeading::tr("not checked"), true };
    if (verdict.worst() == clara::Severity::Block)
        return { DraftHeading::tr("blocked"), true };
    if (const int count = verdict.warnings(); count > 0)
        return { DraftHeading::tr("%n warning(s)", nullptr, count), false };
    return {};
}

DraftHeading::DraftHeading(QTimeZone zone, QWidget* parent)
    : QWidget(parent)
    , m_zone(std::move(zone))
    , m_tile(new ClientTile({}, 0, metrics().tileLarge, this))
    , m_who(new ElidedLabel({}, FontRole::BodyStrong, Tone::Text, this))
    , m_when(new ElidedLabel({}, FontRole::Detail, Tone::Text2, this))
    , m_sample(new Tag(sampleTag(), this))
    , m_state(new Tag({}, this))
{
    const Metrics& m = metrics();
    setFixedHeight(m.px(52));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_who);
    m_when->setMinimumHeight(m.px(17));
    words->addWidget(m_when);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, m.half, 0, 0);
    row->setSpacing(m.grid);
    row->addWidget(m_tile);
    row->addLayout(words, 1);
    row->addWidget(m_sample);
    row->addWidget(m_state);
}

void DraftHeading::show(const session::PostDetail& detail, Instant now)
{
    m_tile->setClient(detail.client.name, detail.client.colour);
    m_who->setText(detail.persona.name.isEmpty()
            ? detail.client.name
            : tr("%1 · %2").arg(detail.client.name, detail.persona.name));
    m_when->setText(whenWords(detail, now, m_zone));
    m_sample->setVisible(detail.post.sample);
    setVerdict(detail.post.verdict, detail.post.state);
}

void DraftHeading::setVerdict(const Verdict& verdict, PostState state)
{
    TagSpec tag = stateTag(state);
    if (const VerdictWords words = verdictWords(verdict);
        tag.text.isEmpty() && !words.text.isEmpty())
        tag = { words.text,
            words.blocked ? QStringLiteral("ban") : QStringLiteral("alert-triangle"),
            words.blocked ? Severity::Block : Severity::Warn };
    m_state->setSpec(tag);
    m_state->setVisible(!tag.text.isEmpty());
}

DraftPreviews::DraftPreviews(QWidget* parent)
    : QScrollArea(parent)
{
    const Metrics& m = metrics();
    setAccessibleName(tr("Previews"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    content->setProperty("ground", QStringLiteral("window"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.pageMargin);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(content);
}

void DraftPreviews::ensureParts(const session::PostDetail& detail)
{
    QStringList networks;
    for (const auto& account : detail.accounts)
        networks.append(account.network);
    QStringList present;
    for (const Part& part : m_parts)
        present.append(part.network);
    if (networks == present)
        return;
    for (const Part& part : m_parts) {
        delete part.strip;
        delete part.card;
    }
    m_parts.clear();
    int at = 0;
    for (const QString& key : networks) {
        Part part { key, new PreviewStrip(widget()), makePreviewCard(key, widget()) };
        m_column->insertWidget(at++, part.strip);
        m_column->insertWidget(at++, part.card);
        m_parts.append(part);
    }
}

void DraftPreviews::show(const session::PostDetail& detail)
{
    ensureParts(detail);
    for (int i = 0; i < m_parts.size() && i < detail.post.variants.size(); ++i) {
        const auto& variant = detail.post.variants[i];
        const Account& account = detail.accounts[i];
        const auto measure = text::measure(account.network, variant.text);
        m_parts[i].strip->setAccount(account.network, account.handle);
        m_parts[i].strip->setFee(publicationWords(detail, variant.accountId));
        m_parts[i].strip->setCount(measure.length, measure.limit);
        m_parts[i].card->setContent(contentOf(detail, i));
    }
}

} // namespace clara::ui
