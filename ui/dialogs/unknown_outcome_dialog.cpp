// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/unknown_outcome_dialog.h"

#include "domain/network.h"
#include "models/time_words.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/client_tile.h"
#include "widgets/elided_label.h"
#include "widgets/field.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"
#include "widgets/text_area.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QUrl>

namespace clara::ui {

namespace {

QString attemptIcon(const PublishAttempt& attempt)
{
    if (attempt.kind == QStringLiteral("look"))
        return QStringLiteral("eye");
    if (attempt.kind == QStringLiteral("note"))
        return QStringLiteral("zoom-question");
    return attempt.outcome == QStringLiteral("unknown") ? QStringLiteral("plug-connected-x")
                                                        : QStringLiteral("arrow-up");
}

QString attemptWords(const PublishAttempt& attempt)
{
    const QString status = attempt.httpStatus > 0
        ? UnknownOutcomeDialog::tr("answer %1").arg(attempt.httpStatus)
        : UnknownOutcomeDialog::tr("no answer");
    if (attempt.kind == QStringLiteral("look"))
        return UnknownOutcomeDialog::tr("Looked: %1")
            .arg(attempt.outcome.isEmpty() ? status : attempt.outcome);
    if (attempt.kind == QStringLiteral("note"))
        return attempt.outcome;
    return UnknownOutcomeDialog::tr("Sent, %1").arg(status);
}

} // namespace

QString accountUrl(const Account& account)
{
    if (account.network == network::bluesky)
        return QStringLiteral("https://bsky.app/profile/") + account.handle;
    if (account.network == network::x)
        return QStringLiteral("https://x.com/") + account.handle;
    return {};
}

UnknownOutcomeDialog::UnknownOutcomeDialog(
    const session::PublicationItem& item, const QTimeZone& zone, QWidget* parent)
    : QuestionDialog(tr("Did this post reach %1?").arg(network::displayName(item.account.network)),
        item.publication.reason.isEmpty() ? tr(
            "The line broke after sending, so it may be live. It is never sent again by itself.")
                                          : tr("%1 It is never sent again by itself.")
                                                .arg(item.publication.reason),
        parent)
    , m_network(network::displayName(item.account.network))
    , m_link(new LineEdit({}, this))
    , m_linkField(new Field(tr("Link of the post"), m_link, LabelPlace::Above, this))
{
    setMinimumWidth(metrics().px(576));
    addWhat(item);
    addEvidence(item, zone);
    addLinks(item);
    m_linkField->setHelp(tr("Copy it from the network. It may stay empty."));
    m_linkField->hide();
    body()->addWidget(m_linkField);
    addButtons();
}

void UnknownOutcomeDialog::addWhat(const session::PublicationItem& item)
{
    const Metrics& m = metrics();
    auto* box = new QFrame(this);
    box->setProperty("card", QStringLiteral("inset"));
    auto* head = new QHBoxLayout;
    head->setSpacing(m.grid);
    head->addWidget(new ClientTile(item.clientName, item.clientColour, 0, box));
    head->addWidget(makeLabel(item.clientName, FontRole::Strip, Tone::Text2, box));
    head->addWidget(new IconLabel(networkIconName(item.account.network), Tone::Text2, 0, box));
    head->addWidget(
        new ElidedLabel(QLatin1Char('@') + item.account.handle, FontRole::Strip, Tone::Text2, box),
        1);
    const QString hash = item.publication.contentHash;
    head->addWidget(makeLabel(
        tr("hash %1 %2").arg(hash.left(4), hash.mid(4, 4)), FontRole::Strip, Tone::Text2, box));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(m.cardPaddingY, m.grid, m.cardPaddingY, m.grid);
    column->setSpacing(m.half);
    column->addLayout(head);
    column->addWidget(new Paragraph(item.publication.text, FontRole::Body, Tone::Text, box));
    body()->addWidget(box);
}

void UnknownOutcomeDialog::addEvidence(const session::PublicationItem& item, const QTimeZone& zone)
{
    const Metrics& m = metrics();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m.grid);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(1, m.px(128));
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const PublishAttempt& attempt : item.attempts) {
        grid->addWidget(
            new IconLabel(attemptIcon(attempt), Tone::Text2, m.iconSmall, this), row, 0);
        const Instant at = attempt.endedAt.value_or(attempt.intentAt);
        grid->addWidget(
            makeLabel(clockTimeWithSeconds(at, zone), FontRole::Strip, Tone::Text2, this), row, 1);
        grid->addWidget(
            new ElidedLabel(attemptWords(attempt), FontRole::Strip, Tone::Text, this), row, 2);
        ++row;
    }
    body()->addLayout(grid);
}

void UnknownOutcomeDialog::addLinks(const session::PublicationItem& item)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics().grid);
    if (const QString url = accountUrl(item.account); !url.isEmpty()) {
        auto* look = inlineLink(tr("Open @%1 on %2").arg(item.account.handle, m_network), this);
        look->setIconName(QStringLiteral("external-link"));
        connect(look, &Button::clicked, this, [url] { QDesktopServices::openUrl(QUrl(url)); });
        row->addWidget(look);
    }
    QStringList raw;
    for (const PublishAttempt& attempt : item.attempts) {
        if (!attempt.evidence.isEmpty())
            raw.append(attempt.evidence);
    }
    auto* answer = new TextArea(this);
    answer->setReadOnly(true);
    answer->useFixedFont();
    answer->setPlainText(raw.join(QLatin1Char('\n')));
    answer->setAccessibleName(tr("Raw answer"));
    answer->hide();
    auto* show = inlineLink(tr("Show raw answer"), this);
    show->setVisible(!raw.isEmpty());
    connect(show, &Button::clicked, answer, [answer] { answer->setVisible(answer->isHidden()); });
    row->addWidget(show);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(answer);
}

void UnknownOutcomeDialog::addButtons()
{
    m_again = addDanger(tr("Send again…"));
    m_drop = addChoice(tr("Drop it"));
    m_drop->setToolTip(tr("Gives this post up. Nothing is sent."));
    m_there = addPrimary(tr("It is there, paste link…"));
    connect(m_again, &Button::clicked, this, &UnknownOutcomeDialog::askAgain);
    connect(m_drop, &Button::clicked, this,
        [this] { decide(session::Resolution::Drop, m_drop, tr("Dropping…")); });
    connect(m_there, &Button::clicked, this, &UnknownOutcomeDialog::askLink);
}

void UnknownOutcomeDialog::askLink()
{
    if (m_linkField->isHidden()) {
        m_linkField->show();
        m_link->setFocus(Qt::OtherFocusReason);
        m_there->setText(tr("It is there"));
        return;
    }
    decide(session::Resolution::ItIsThere, m_there, tr("Saving…"));
}

void UnknownOutcomeDialog::askAgain()
{
    if (!m_sure) {
        m_sure = true;
        m_again->setText(tr("It may then be there twice. Send again"));
        m_again->updateGeometry();
        return;
    }
    decide(session::Resolution::SendAgain, m_again, tr("Sending…"));
}

void UnknownOutcomeDialog::decide(
    session::Resolution resolution, Button* button, const QString& verb)
{
    for (Button* each : { m_again, m_drop, m_there })
        each->setEnabled(false);
    button->startBusy(verb);
    Q_EMIT decided(resolution, m_link->text());
}

void UnknownOutcomeDialog::showError(const QString& sentence)
{
    for (Button* each : { m_again, m_drop, m_there }) {
        each->stopBusy();
        each->setEnabled(true);
    }
    m_linkField->show();
    m_linkField->setError(sentence);
}

} // namespace clara::ui
