// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/held_dialog.h"

#include "domain/network.h"
#include "models/time_words.h"
#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/latest.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/client_tile.h"
#include "widgets/elided_label.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>

namespace clara::ui {

namespace {

QString whyAsked(const session::PublicationItem& item, Instant now)
{
    const Publication& publication = item.publication;
    if (publication.state == PublicationState::HeldLate && publication.slotAt)
        return HeldDialog::tr("It was due %1 and could not be sent then. It is not on the network.")
            .arg(slotTimeInSentence(*publication.slotAt, now, zoneOrUtc(item.clientZone)));
    if (!publication.reason.isEmpty())
        return publication.reason;
    return HeldDialog::tr("It was approved and is not on the network.");
}

} // namespace

HeldDialog::HeldDialog(const session::PublicationItem& item, Instant now, QWidget* parent)
    : QDialog(parent)
    , m_drop(dangerButton(tr("Drop it"), this))
    , m_later(normalButton(tr("Decide later"), this))
    , m_send(primaryButton(tr("Send now"), this))
    , m_error(new Paragraph({}, FontRole::Body, Tone::Block, this))
{
    const Metrics& m = metrics();
    const QString network = network::displayName(item.account.network);
    const QString question = tr("Send this post to %1 now?").arg(network);
    setWindowTitle(question);
    setFixedWidth(m.px(480));
    auto* card = new Card({}, CardPadding::Padded, this);
    auto* who = new QHBoxLayout;
    who->setSpacing(m.grid);
    who->addWidget(new ClientTile(item.clientName, item.clientColour, 0, card));
    //: A client and its handle
    who->addWidget(new ElidedLabel(tr("%1, @%2").arg(item.clientName, item.account.handle),
                       FontRole::Body, Tone::Text2, card),
        1);
    card->body()->addLayout(who);
    card->body()->addWidget(new Paragraph(item.publication.text, FontRole::Body, Tone::Text, card));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.buttonGap);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    buttons->addWidget(m_later);
    buttons->addWidget(m_send);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m.pageMargin, m.pageMargin, m.pageMargin, m.pageMargin);
    all->setSpacing(m.cardGap);
    all->addWidget(makeLabel(question, FontRole::Section, Tone::Text, this));
    all->addWidget(new Paragraph(whyAsked(item, now), FontRole::Body, Tone::Text2, this));
    all->addWidget(card);
    all->addWidget(m_error);
    all->addLayout(buttons);
    m_error->hide();
    m_send->setDefault(true);
    m_send->setFocus();
    connect(m_later, &Button::clicked, this, &QDialog::reject);
    connect(m_send, &Button::clicked, this,
        [this] { decide(session::Resolution::SendAgain, m_send, tr("Queueing…")); });
    connect(m_drop, &Button::clicked, this,
        [this] { decide(session::Resolution::Drop, m_drop, tr("Dropping…")); });
}

void HeldDialog::decide(session::Resolution resolution, Button* button, const QString& verb)
{
    m_error->hide();
    for (Button* each : { m_drop, m_send })
        each->setEnabled(false);
    button->startBusy(verb);
    Q_EMIT decided(resolution);
}

void HeldDialog::showError(const QString& sentence)
{
    for (Button* each : { m_drop, m_send }) {
        each->stopBusy();
        each->setEnabled(true);
    }
    m_error->setText(sentence);
    m_error->show();
}

void askAboutHeld(const ConsoleServices& services, ConsoleState& state, PublicationId publication,
    QWidget* parent)
{
    const ConsoleServices* known = &services;
    ConsoleState* told = &state;
    const QPointer<QWidget> owner(parent);
    const auto ask = [known, told, owner](const session::PublicationItem& item) {
        auto* dialog = new HeldDialog(item, known->clock.now(), owner);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const PublicationId id = item.publication.id;
        QObject::connect(dialog, &HeldDialog::decided, dialog,
            [known, told, dialog, id](session::Resolution resolution) {
                onAnswer<Publication>(dialog,
                    known->commands.resolvePublication(id, resolution, {}),
                    [told, dialog, resolution](const Result<Publication>& settled) {
                        if (!settled)
                            return dialog->showError(settled.error().message);
                        told->tell(resolution == session::Resolution::Drop
                                ? HeldDialog::tr("The post was dropped. Nothing was sent.")
                                : HeldDialog::tr("The post is queued and goes out now."));
                        dialog->accept();
                    });
            });
        dialog->open();
    };
    onAnswer<session::PublicationItem>(parent, services.queries.publication(publication),
        [told, ask](const Result<session::PublicationItem>& item) {
            if (item)
                ask(*item);
            else
                told->tell(item.error().message);
        });
}

} // namespace clara::ui
