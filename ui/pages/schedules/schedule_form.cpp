// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedules/schedule_form.h"

#include "forms/approval_choice.h"
#include "forms/zone_combo.h"
#include "models/time_words.h"
#include "pages/schedules/account_checks.h"
#include "pages/schedules/cron_words.h"
#include "pages/schedules/next_runs_card.h"
#include "pages/schedules/sentence_strip.h"
#include "scheduling/zone_name.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/client_tile.h"
#include "widgets/combo.h"
#include "widgets/elided_label.h"
#include "widgets/line_edit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clara::ui {

namespace {

int labelColumn() { return metrics().px(88); }

Field* addWhenRow(Card* card, const QString& label, QWidget* editor)
{
    auto* field = new Field(label, editor, LabelPlace::Left, card);
    field->setLabelWidth(labelColumn());
    card->body()->addWidget(field);
    return field;
}

void showLine(QLineEdit* edit, const QString& text)
{
    if (edit->text() != text)
        edit->setText(text);
}

/// Fills a combo anew and keeps what was chosen where it still exists.
template <class List> void refill(Combo* combo, const List& list, ClientId client)
{
    const QVariant before = combo->currentData();
    combo->clear();
    for (const auto& one : list) {
        if (one.clientId == client)
            combo->addItem(one.name, one.id.toString());
    }
    combo->setCurrentIndex(combo->findData(before));
}

QString weakestReason(ApprovalPolicy policy)
{
    switch (policy) {
    case ApprovalPolicy::None:
        return {};
    case ApprovalPolicy::One:
        return ScheduleForm::tr("The client's rule asks for at least one person.");
    case ApprovalPolicy::Two:
        return ScheduleForm::tr("The client's rule asks for two people.");
    }
    return {};
}

} // namespace

ScheduleForm::ScheduleForm(const Clock& clock, const QTimeZone& mine, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_mine(mine)
    , m_binder(this, [](const ScheduleDraft& draft) { return validate(draft); })
    , m_runs(new NextRunsCard(this))
{
    const Metrics& m = metrics();
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(m.cardGap);
    auto* left = new QVBoxLayout;
    left->setSpacing(m.cardGap);
    left->addWidget(buildWhenCard());
    left->addWidget(buildWriterCard());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(m.cardGap);
    right->addWidget(m_runs);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(m.cardGap);
    lower->addWidget(buildAccountsCard(), 1);
    lower->addWidget(buildApprovalCard(), 1);
    right->addLayout(lower);
    right->addStretch(1);
    columns->addLayout(left, 600);
    columns->addLayout(right, 460);
    connect(&m_binder, &FormSignals::edited, this, &ScheduleForm::refreshPreview);
}

Card* ScheduleForm::buildWhenCard()
{
    auto* card = new Card(tr("When"), CardPadding::Padded, this);
    m_tile = new ClientTile({}, 0, 0, card);
    m_clientName = new ElidedLabel({}, FontRole::Body, Tone::Text2, card);
    card->addHeaderWidget(m_tile);
    card->addHeaderWidget(m_clientName);
    m_client = new Combo(card);
    m_client->setPlaceholderText(tr("Choose a client"));
    m_clientField = addWhenRow(card, tr("Client"), m_client);
    m_binder.bind(
        u"client"_s, m_clientField,
        [this](const ScheduleDraft& draft) {
            m_client->setCurrentIndex(m_client->findData(draft.schedule.clientId.toString()));
            fillFor(draft.schedule.clientId);
        },
        [this](ScheduleDraft& draft) { draft.schedule.clientId = chosenClient(); });
    connect(m_client, &QComboBox::activated, this, [this] { followClient(chosenClient()); });
    m_name = new LineEdit({}, card);
    m_binder.bind(
        u"name"_s, addWhenRow(card, tr("Name"), m_name),
        [this](const ScheduleDraft& draft) { showLine(m_name, draft.schedule.name); },
        [this](ScheduleDraft& draft) { draft.schedule.name = m_name->text(); });
    m_cron = new LineEdit({}, card);
    m_cron->useFixedFont();
    m_cron->setFixedWidth(metrics().px(144));
    m_cronField = addWhenRow(card, tr("Cron"), m_cron);
    m_cronField->setRemark(tr("minute, hour, day, month, weekday"));
    m_binder.bind(
        u"cron"_s, m_cronField,
        [this](const ScheduleDraft& draft) { showLine(m_cron, draft.schedule.cron); },
        [this](ScheduleDraft& draft) { draft.schedule.cron = m_cron->text().simplified(); });
    m_strip = new SentenceStrip(card);
    auto* indent = new QHBoxLayout;
    indent->setContentsMargins(labelColumn(), 0, 0, 0);
    indent->addWidget(m_strip);
    card->body()->addLayout(indent);
    bindTimes(card);
    return card;
}

void ScheduleForm::bindTimes(Card* card)
{
    m_zone = new ZoneCombo(m_clock, card);
    m_binder.bind(
        u"timezone"_s, addWhenRow(card, tr("Time zone"), m_zone),
        [this](const ScheduleDraft& draft) { m_zone->setZoneId(draft.schedule.timeZone); },
        [this](ScheduleDraft& draft) { draft.schedule.timeZone = m_zone->zoneId(); });
    auto* lead = new LineEdit({}, card);
    lead->setFixedWidth(metrics().px(144));
    auto* leadField = addWhenRow(card, tr("Write drafts"), lead);
    leadField->setRemark(tr("hours before, so that there is time to review"));
    m_binder.bind(
        u"lead"_s, leadField,
        [lead](const ScheduleDraft& draft) { showLine(lead, draft.leadHours); },
        [lead](ScheduleDraft& draft) { draft.leadHours = lead->text().trimmed(); });
    m_misfire = new Combo(card);
    m_binder.bind(
        u"misfire"_s, addWhenRow(card, tr("If missed"), m_misfire),
        [this](const ScheduleDraft& draft) { showMisfire(draft.schedule); },
        [this](ScheduleDraft& draft) {
            draft.schedule.misfire = m_misfire->currentData().toString();
        });
}

void ScheduleForm::showMisfire(const Schedule& schedule)
{
    const QString window = QString::number(
        double(std::chrono::duration_cast<std::chrono::minutes>(schedule.misfireWindow).count())
            / 60.0,
        'g', 4);
    m_misfire->clear();
    m_misfire->addItem(
        tr("Publish the latest one if less than %1 h late, skip the rest").arg(window),
        u"latest"_s);
    m_misfire->addItem(tr("Publish every one that is less than %1 h late").arg(window), u"all"_s);
    m_misfire->addItem(tr("Skip what was missed"), u"skip"_s);
    m_misfire->setCurrentIndex(std::max(0, m_misfire->findData(schedule.misfire)));
}

void ScheduleForm::bindWriter(const QString& field, const QString& label, Combo* combo,
    QLayout* row, int stretch, std::function<QString(const Schedule&)> show,
    std::function<void(Schedule&, const QString&)> read)
{
    auto* widget = new Field(label, combo, LabelPlace::Spoken, this);
    static_cast<QHBoxLayout*>(row)->addWidget(widget, stretch, Qt::AlignTop);
    m_binder.bind(
        field, widget,
        [combo, show](const ScheduleDraft& draft) {
            combo->setCurrentIndex(combo->findData(show(draft.schedule)));
        },
        [combo, read](
            ScheduleDraft& draft) { read(draft.schedule, combo->currentData().toString()); });
}

FieldWords ScheduleForm::fieldWords(const ScheduleDraft& draft) const
{
    const Schedule& schedule = draft.schedule;
    const auto named = [](const Combo* combo, const QString& id) {
        return combo->itemText(combo->findData(id));
    };
    QStringList handles;
    for (const Account& account : m_choices.accounts) {
        if (schedule.accountIds.contains(account.id))
            handles.append(u'@' + account.handle);
    }
    return { { u"name"_s, schedule.name }, { u"cron"_s, schedule.cron },
        { u"timezone"_s, schedule.timeZone }, { u"lead"_s, draft.leadHours },
        { u"misfire"_s, named(m_misfire, schedule.misfire) },
        { u"persona"_s, named(m_persona, schedule.personaId.toString()) },
        { u"prompt"_s, named(m_prompt, schedule.promptId.toString()) },
        { u"model"_s, named(m_model, schedule.modelId.toString()) },
        { u"accounts"_s, handles.join(u", "_s) },
        { u"approval"_s,
            schedule.approval ? approvalWords(*schedule.approval) : tr("As for the client") } };
}

Card* ScheduleForm::buildWriterCard()
{
    auto* card = new Card(tr("Prompt and model"), CardPadding::Padded, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics().grid);
    for (Combo** combo : { &m_persona, &m_prompt, &m_model }) {
        *combo = new Combo(card);
        (*combo)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_persona->setPlaceholderText(tr("Choose a persona"));
    m_prompt->setPlaceholderText(tr("Choose a prompt"));
    bindWriter(
        u"persona"_s, tr("Persona"), m_persona, row, 4,
        [](const Schedule& s) { return s.personaId.toString(); },
        [](Schedule& s, const QString& id) {
            s.personaId = PersonaId::fromString(id).value_or(PersonaId());
        });
    bindWriter(
        u"prompt"_s, tr("Prompt"), m_prompt, row, 4,
        [](const Schedule& s) { return s.promptId.toString(); },
        [](Schedule& s, const QString& id) {
            s.promptId = PromptId::fromString(id).value_or(PromptId());
        });
    bindWriter(
        u"model"_s, tr("Model"), m_model, row, 5,
        [](const Schedule& s) { return s.modelId.toString(); },
        [](Schedule& s, const QString& id) {
            s.modelId = ModelConnectionId::fromString(id).value_or(ModelConnectionId());
        });
    card->body()->addLayout(row);
    return card;
}

Card* ScheduleForm::buildAccountsCard()
{
    auto* card = new Card(tr("Accounts"), CardPadding::Padded, this);
    m_accounts = new AccountChecks(card);
    auto* field = new Field(tr("Accounts"), m_accounts, LabelPlace::Spoken, card);
    card->body()->addWidget(field);
    card->body()->addStretch(1);
    m_binder.bind(
        u"accounts"_s, field,
        [this](const ScheduleDraft& draft) { m_accounts->setChecked(draft.schedule.accountIds); },
        [this](ScheduleDraft& draft) {
            draft.schedule.accountIds = m_accounts->checked(draft.schedule.accountIds);
        });
    connect(m_accounts, &AccountChecks::changed, this, [this, field] {
        field->clearError();
        m_binder.noteEdit();
    });
    return card;
}

Card* ScheduleForm::buildApprovalCard()
{
    auto* card = new Card(tr("Approval"), CardPadding::Padded, this);
    m_approval = new ApprovalChoice(card);
    auto* field = new Field(tr("Who approves"), m_approval, LabelPlace::Spoken, card);
    card->body()->addWidget(field);
    card->body()->addStretch(1);
    connect(m_approval, &ApprovalChoice::policyChanged, field, &Field::clearError);
    m_binder.bind(
        u"approval"_s, field,
        [this](const ScheduleDraft& draft) {
            const Client* owner = client(draft.schedule.clientId);
            m_approval->setPolicy(
                owner ? effectiveApproval(*owner, draft.schedule) : ApprovalPolicy::One);
        },
        [this](ScheduleDraft& draft) {
            const Client* owner = client(draft.schedule.clientId);
            // "The client's rule" stays a reference to it; only a choice that differs is stored.
            if (!owner || m_approval->policy() == effectiveApproval(*owner, draft.schedule))
                return;
            draft.schedule.approval.reset();
            if (m_approval->policy() != owner->approval)
                draft.schedule.approval = m_approval->policy();
        });
    return card;
}

void ScheduleForm::setChoices(ScheduleChoices choices)
{
    m_choices = std::move(choices);
    m_binder.quietly([this] {
        const QVariant before = m_client->currentData();
        m_client->clear();
        for (const Client& one : std::as_const(m_choices.clients)) {
            if (one.status != ClientStatus::Archived || one.id.toString() == before.toString())
                m_client->addItem(one.name, one.id.toString());
        }
        m_client->setCurrentIndex(m_client->findData(before));
        const QString model = m_model->currentData().toString();
        m_model->clear();
        const auto usual = std::ranges::find_if(m_choices.models, &ModelConnection::isDefault);
        m_model->addItem(usual == m_choices.models.end()
                ? tr("Default model")
                : tr("Default model (%1)").arg(usual->name),
            QString());
        for (const ModelConnection& one : std::as_const(m_choices.models))
            m_model->addItem(one.name, one.id.toString());
        m_model->setCurrentIndex(std::max(0, m_model->findData(model)));
        m_approval->setPeople(m_choices.people);
        fillFor(m_filledFor);
    });
}

void ScheduleForm::setNew(bool isNew)
{
    m_clientField->setVisible(isNew);
    m_tile->setVisible(!isNew);
    m_clientName->setVisible(!isNew);
}

void ScheduleForm::followClient(ClientId id)
{
    fillFor(id);
    if (const Client* owner = client(id)) {
        m_zone->setZoneId(owner->timeZone);
        m_approval->setPolicy(owner->approval);
    }
    // One choice is no choice.
    for (Combo* combo : { m_persona, m_prompt }) {
        if (combo->currentIndex() < 0 && combo->count() == 1)
            combo->setCurrentIndex(0);
    }
    m_binder.noteEdit();
    refreshPreview();
}

void ScheduleForm::fillFor(ClientId id)
{
    m_filledFor = id;
    refill(m_persona, m_choices.personas, id);
    refill(m_prompt, m_choices.prompts, id);
    QList<Account> accounts;
    std::ranges::copy_if(m_choices.accounts, std::back_inserter(accounts),
        [id](const Account& account) { return account.clientId == id; });
    m_accounts->setAccounts(accounts);
    const Client* owner = client(id);
    m_tile->setClient(owner ? owner->name : QString(), owner ? owner->colour : 0);
    m_clientName->setText(owner ? owner->name : QString());
    m_approval->setWeakest(owner ? owner->approval : ApprovalPolicy::None,
        owner ? weakestReason(owner->approval) : QString());
}

const Client* ScheduleForm::client(ClientId id) const
{
    const auto found = std::ranges::find(m_choices.clients, id, &Client::id);
    return found == m_choices.clients.end() ? nullptr : &*found;
}

ClientId ScheduleForm::chosenClient() const
{
    return ClientId::fromString(m_client->currentData().toString()).value_or(ClientId());
}

void ScheduleForm::refreshPreview()
{
    const Instant now = m_clock.now();
    const QTimeZone zone(m_zone->zoneId().toLatin1());
    const QString summary = cronSummary(m_cron->text(), zone, now);
    m_strip->setSentence(summary.isEmpty()
            ? tr("Five fields say when: 30 7 * * 1-5 is half past seven on working days.")
            : summary,
        zone.isValid() ? scheduling::cityName(zone) : QString());
    m_cron->setTrailingIcon(
        summary.isEmpty() ? QString() : u"circle-check"_s, tr("This line is a valid cron line."));
    const Client* owner = client(chosenClient());
    m_runs->setCron(
        m_cron->text(), zone, m_mine, owner && owner->timeZone == m_zone->zoneId(), now);
}

void ScheduleForm::focusName()
{
    QWidget* first = m_clientField->isHidden() || m_client->currentIndex() >= 0
        ? static_cast<QWidget*>(m_name)
        : m_client;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace clara::ui
