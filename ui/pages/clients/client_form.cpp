// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clients/client_form.h"

#include "forms/approval_choice.h"
#include "forms/colour_swatches.h"
#include "forms/typed_values.h"
#include "forms/zone_combo.h"
#include "pages/clients/accounts_card.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/line_edit.h"
#include "widgets/text_area.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clara::ui {

namespace {

void showText(QLineEdit* edit, const QString& text)
{
    if (edit->text() == text)
        return; // keeps the cursor
    edit->setText(text);
    edit->setCursorPosition(0);
}

Field* addRow(Card* card, const QString& label, QWidget* editor, const QString& help = {})
{
    auto* field = new Field(label, editor, LabelPlace::Left, card);
    field->setLabelWidth(metrics().px(104));
    field->setHelp(help);
    card->body()->addWidget(field);
    return field;
}

} // namespace

ClientForm::ClientForm(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_binder(this, [this](const ClientDraft& draft) { return validate(draft, m_people); })
    , m_accounts(new AccountsCard(this))
{
    const Metrics& m = metrics();
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(m.cardGap);
    auto* main = new QVBoxLayout;
    main->setSpacing(m.cardGap);
    main->addWidget(buildClientCard(clock));
    main->addWidget(buildGuardCard());
    main->addStretch(1);
    auto* side = new QVBoxLayout;
    side->setSpacing(m.cardGap);
    side->addWidget(buildApprovalCard());
    side->addWidget(m_accounts);
    side->addStretch(1);
    columns->addLayout(main, 58);
    columns->addLayout(side, 42);
}

void ClientForm::bindName(Card* card, const QString& field, const QString& label,
    const QString& help, std::function<QString&(ClientDraft&)> text)
{
    auto* edit = new LineEdit({}, card);
    m_binder.bind(
        field, addRow(card, label, edit, help),
        [edit, text](const ClientDraft& draft) {
            ClientDraft copy = draft;
            showText(edit, text(copy));
        },
        [edit, text](ClientDraft& draft) { text(draft) = edit->text(); });
    if (!m_name)
        m_name = edit;
}

void ClientForm::bindLine(Card* card, const QString& field, const QString& label,
    const QString& help, QString ClientDraft::*text)
{
    bindName(
        card, field, label, help, [text](ClientDraft& draft) -> QString& { return draft.*text; });
}

void ClientForm::bindTerms(Card* card, const QString& field, const QString& label,
    const QString& help, QStringList GuardSettings::*terms)
{
    auto* edit = new LineEdit({}, card);
    m_binder.bind(
        field, addRow(card, label, edit, help),
        [edit, terms](const ClientDraft& draft) {
            if (readTerms(edit->text()) != draft.client.guard.*terms)
                showText(edit, showTerms(draft.client.guard.*terms));
        },
        [edit, terms](ClientDraft& draft) { draft.client.guard.*terms = readTerms(edit->text()); });
}

Card* ClientForm::buildClientCard(const Clock& clock)
{
    auto* card = new Card(tr("Client"), CardPadding::Padded, this);
    bindName(card, u"name"_s, tr("Name"), {},
        [](ClientDraft& draft) -> QString& { return draft.client.name; });
    auto* zone = new ZoneCombo(clock, card);
    m_binder.bind(
        u"timezone"_s,
        addRow(card, tr("Time zone"), zone, tr("All times of this client are shown in it.")),
        [zone](const ClientDraft& draft) { zone->setZoneId(draft.client.timeZone); },
        [zone](ClientDraft& draft) { draft.client.timeZone = zone->zoneId(); });
    auto* colour = new ColourSwatches(card);
    m_binder.bind(
        u"colour"_s, addRow(card, tr("Colour"), colour),
        [colour](const ClientDraft& draft) { colour->setColour(draft.client.colour); },
        [colour](ClientDraft& draft) { draft.client.colour = colour->colour(); });
    bindName(card, u"city"_s, tr("City"), {},
        [](ClientDraft& draft) -> QString& { return draft.client.city; });
    bindLine(card, u"monthly_budget"_s, tr("Monthly budget"),
        tr("In US dollars. Empty means no limit."), &ClientDraft::budget);
    bindLine(card, u"daily_posts"_s, tr("Posts per day"),
        tr("At most so many. Empty means no limit."), &ClientDraft::dailyPosts);
    auto* notes = new TextArea(card);
    notes->setVisibleLines(5);
    m_binder.bind(
        u"brand_notes"_s,
        addRow(
            card, tr("Brand notes"), notes, tr("What every persona of this client should know.")),
        [notes](const ClientDraft& draft) {
            if (notes->toPlainText() != draft.client.brandNotes)
                notes->setPlainText(draft.client.brandNotes);
        },
        [notes](ClientDraft& draft) { draft.client.brandNotes = notes->toPlainText(); });
    return card;
}

Card* ClientForm::buildGuardCard()
{
    auto* card = new Card(tr("Guardrails"), CardPadding::Padded, this);
    card->setFacts(tr("separate entries by commas"));
    bindTerms(card, u"banned_terms"_s, tr("Never say"),
        tr("A draft with one of these is written again."), &GuardSettings::bannedTerms);
    bindTerms(card, u"required_terms"_s, tr("Always say"),
        tr("Each of these stands in every post."), &GuardSettings::requiredTerms);
    bindTerms(card, u"allowed_claims"_s, tr("Allowed claims"),
        tr("Strong promises that are true for this client, such as “guaranteed”."),
        &GuardSettings::allowedClaims);
    bindTerms(card, u"link_hosts"_s, tr("Links to"),
        tr("Posts may link only there. Empty means anywhere."), &GuardSettings::linkHosts);
    bindName(card, u"disclosure"_s, tr("Disclosure"),
        tr("A label that every post carries, such as “Automated”."),
        [](ClientDraft& draft) -> QString& { return draft.client.guard.disclosure; });
    return card;
}

Card* ClientForm::buildApprovalCard()
{
    auto* card = new Card(tr("Before a post goes out"), CardPadding::Padded, this);
    m_approval = new ApprovalChoice(card);
    auto* field = new Field(tr("Who approves"), m_approval, LabelPlace::Spoken, card);
    card->body()->addWidget(field);
    connect(m_approval, &ApprovalChoice::policyChanged, field, &Field::clearError);
    m_binder.bind(
        u"approval"_s, field,
        [this](const ClientDraft& draft) { m_approval->setPolicy(draft.client.approval); },
        [this](ClientDraft& draft) { draft.client.approval = m_approval->policy(); });
    return card;
}

void ClientForm::setPeople(int count)
{
    m_people = count;
    m_approval->setPeople(count);
}

void ClientForm::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

} // namespace clara::ui
