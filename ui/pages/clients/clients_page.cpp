// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clients/clients_page.h"

#include "forms/zone_combo.h"
#include "models/time_words.h"
#include "pages/clients/account_dialog.h"
#include "pages/clients/accounts_card.h"
#include "pages/clients/client_form.h"
#include "pages/editing/item_list.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"
#include "widgets/search_field.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>

#include <algorithm>

namespace clara::ui {

namespace {

std::optional<TagSpec> statusTag(ClientStatus status)
{
    switch (status) {
    case ClientStatus::Active:
        return std::nullopt;
    case ClientStatus::Paused:
        return TagSpec { ClientsPage::tr("paused"), QStringLiteral("player-pause"),
            Severity::Warn };
    case ClientStatus::Archived:
        return TagSpec { ClientsPage::tr("archived"), QStringLiteral("archive"),
            Severity::Neutral };
    }
    return std::nullopt;
}

} // namespace

ClientsPage::ClientsPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : EditorPage(tr("Clients"), services, state, parent)
    , m_list(new ItemList(tr("Clients"), ItemSearch::With, tr("Find a client"), this))
    , m_form(new ClientForm(services.clock, this))
    , m_newButton(normalButton(tr("New client"), this))
    , m_pauseButton(normalButton({}, this))
    , m_archiveButton(normalButton({}, this))
{
    const Metrics& m = metrics();
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(m.pageMargin, 0, 0, m.pageMargin);
    row->setSpacing(m.cardGap);
    m_list->setFixedWidth(m.px(256));
    row->addWidget(m_list);
    auto* scroll = new QScrollArea(content);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_form->setContentsMargins(0, 0, m.pageMargin, 0);
    row->addWidget(scroll, 1);

    auto* empty = new EmptyState(QStringLiteral("building-store"), tr("No clients yet"),
        tr("A client is whom you post for. Its time zone, its budget and its rules hold for everything that is "
           "written in its name."),
        this);
    empty->setPrimaryAction(tr("New client"), QStringLiteral("plus"));
    m_newButton->setIconName(QStringLiteral("plus"));
    addHeaderControl(m_archiveButton);
    addHeaderControl(m_pauseButton);
    addHeaderControl(m_newButton);
    buildFrame(content, empty);

    auto* newAction = addPageAction(tr("New client"), { QKeySequence(QKeySequence::New) });
    setNewAction(newAction);
    auto* findAction = addPageAction(tr("Find a client"), { QKeySequence(QKeySequence::Find) });
    setFindAction(findAction);
    connect(findAction, &QAction::triggered, m_list->search(),
        [this] { m_list->search()->setFocus(); });
    const auto startNewSoon = [this] { leaveThen([this] { startNew(); }); };
    connect(newAction, &QAction::triggered, this, startNewSoon);
    connect(m_newButton, &Button::clicked, this, startNewSoon);
    connect(empty, &EmptyState::primaryTriggered, this, startNewSoon);
    connect(m_list, &ItemList::asked, this, &ClientsPage::openItem);
    connect(&state, &ConsoleState::rolesChanged, this, &ClientsPage::showStatus);
    connect(&m_form->binder(), &FormSignals::dirtyChanged, this,
        [this](bool dirty) { setDirty(dirty || m_new); });
    connect(m_pauseButton, &Button::clicked, this, [this] {
        const Client* client = current();
        if (client)
            changeStatus(client->status == ClientStatus::Active ? ClientStatus::Paused
                                                                : ClientStatus::Active);
    });
    connect(
        m_archiveButton, &Button::clicked, this, [this] { changeStatus(ClientStatus::Archived); });
    connect(m_form->accounts(), &AccountsCard::addAsked, this, &ClientsPage::addAccount);
    connect(m_form->accounts(), &AccountsCard::checkAsked, this, &ClientsPage::checkAccount);
    connect(m_form->accounts(), &AccountsCard::signInAsked, this, &ClientsPage::signIn);
    states()->showLoading(tr("Reading the clients…"));
}

bool ClientsPage::isDirty() const { return m_form->binder().isDirty(); }

QString ClientsPage::editedName() const { return m_form->binder().edited().client.name; }

QList<QWidget*> ClientsPage::panes() { return { m_list->view(), m_form }; }

void ClientsPage::refresh(Entities)
{
    if (!hasBanner() && m_data.clients.isEmpty())
        states()->showLoading(tr("Reading the clients…"));
    m_reading.begin();
    m_reading.add(services().queries.clients(), &Data::clients);
    m_reading.add(services().queries.accounts(std::nullopt), &Data::accounts);
    m_reading.add(services().queries.deciders(), &Data::deciders);
    m_reading.end([this](Result<Data> answers) {
        if (answers)
            showAnswers(std::move(*answers));
        else
            states()->showError(tr("The clients could not be read"), answers.error().message,
                answers.error().detail);
    });
}

void ClientsPage::showAnswers(Data answers)
{
    m_data = std::move(answers);
    m_form->setPeople(m_data.deciders);
    showList();
    const QList<Client> shown = inScope();
    if (m_new) {
        states()->showData();
        return;
    }
    const bool stays = current()
        && (isDirty() || std::ranges::find(shown, m_current, &Client::id) != shown.end());
    if (!stays)
        m_current = shown.isEmpty() ? ClientId() : shown.first().id;
    if (m_current.isNull()) {
        setEditing(false);
        showStatus();
        states()->showEmpty();
        return;
    }
    showCurrent();
}

QList<Client> ClientsPage::inScope() const
{
    if (!state().scope())
        return m_data.clients;
    QList<Client> shown;
    std::ranges::copy_if(m_data.clients, std::back_inserter(shown),
        [this](const Client& client) { return client.id == *state().scope(); });
    return shown;
}

void ClientsPage::showList()
{
    const Instant now = services().clock.now();
    QList<ListItem> items;
    int active = 0;
    for (const Client& client : inScope()) {
        const QTimeZone zone = zoneOrUtc(client.timeZone);
        active += client.status == ClientStatus::Active ? 1 : 0;
        items.append({ client.id.toString(), client.name,
            //: City and the time there: "Berlin, 10:42"
            tr("%1, %2").arg(cityOfZone(zone), clockTime(now, zone)), client.name, client.colour,
            {}, statusTag(client.status) });
    }
    m_list->setItems(items);
    m_list->select(m_new ? QString() : m_current.toString());
    const int resting = int(items.size()) - active;
    header()->setFacts(items.isEmpty() ? QString()
            : resting == 0             ? tr("%n clients", nullptr, int(items.size()))
                           : tr("%n clients, %1 at rest", nullptr, int(items.size())).arg(resting));
}

void ClientsPage::tick() { showList(); }

const Client* ClientsPage::current() const
{
    const auto found = std::ranges::find(m_data.clients, m_current, &Client::id);
    return found == m_data.clients.end() ? nullptr : &*found;
}

void ClientsPage::showCurrent()
{
    const Client* client = current();
    if (!client)
        return;
    states()->showData();
    setEditing(true);
    setSaveRight(client->id, Action::ManageClients, client->name);
    setEdited(EditedThing { EditedKind::Client, client->id.toString(), client->id });
    m_list->select(m_current.toString());
    auto& binder = m_form->binder();
    const Client& stored = binder.stored().client;
    if (stored.id != client->id || !isDirty())
        binder.load(draftOf(*client));
    else if (stored.revision != client->revision && !isSaving())
        showConflict(
            tr("Someone else changed this client."), tr("Your text is kept and not saved yet."));
    setDirty(isDirty());
    QList<Account> accounts;
    std::ranges::copy_if(m_data.accounts, std::back_inserter(accounts),
        [this](const Account& account) { return account.clientId == m_current; });
    m_form->accounts()->setUsable(true);
    m_form->accounts()->setAccounts(accounts);
    showStatus();
}

void ClientsPage::showStatus()
{
    const Client* client = m_new ? nullptr : current();
    m_newButton->setVisible(!m_new);
    const QString whyNoNew = state().whyNot(std::nullopt, Action::ManageClients);
    m_newButton->setEnabled(whyNoNew.isEmpty());
    m_newButton->setToolTip(whyNoNew);
    m_pauseButton->setVisible(client != nullptr);
    m_archiveButton->setVisible(client && client->status != ClientStatus::Archived);
    if (!client)
        return;
    const bool active = client->status == ClientStatus::Active;
    const bool archived = client->status == ClientStatus::Archived;
    m_pauseButton->setText(active ? tr("Pause") : archived ? tr("Restore") : tr("Resume"));
    m_pauseButton->setIconName(
        active ? QStringLiteral("player-pause") : QStringLiteral("player-play"));
    m_pauseButton->setToolTip(active
            ? tr("Nothing is written or published for %1 until you resume.").arg(client->name)
            : QString());
    m_archiveButton->setText(tr("Archive"));
    m_archiveButton->setIconName(QStringLiteral("archive"));
    m_archiveButton->setToolTip(
        tr("Takes %1 out of use and keeps its history. It can be restored.").arg(client->name));
    const QString why = state().whyNot(client->id, Action::ManageClients, client->name);
    for (Button* button : { m_pauseButton, m_archiveButton }) {
        if (!button->isBusy())
            button->setEnabled(why.isEmpty());
        if (!why.isEmpty())
            button->setToolTip(why);
    }
}

void ClientsPage::openItem(const QString& id)
{
    const auto client = ClientId::fromString(id);
    if (client && (m_new || *client != m_current))
        leaveThen([this, client] { open(*client); });
}

void ClientsPage::open(ClientId id)
{
    m_new = false;
    m_current = id;
    hideBanner();
    showCurrent();
}

void ClientsPage::startNew()
{
    m_new = true;
    m_current = {};
    hideBanner();
    Client fresh;
    fresh.timeZone = QString::fromLatin1(services().zone.id());
    fresh.colour = int(m_data.clients.size() % 8);
    m_form->binder().load(draftOf(fresh));
    m_form->accounts()->setAccounts({});
    m_form->accounts()->setUsable(false);
    m_list->select({});
    states()->showData();
    setEditing(true);
    setSaveRight(std::nullopt, Action::ManageClients);
    setEdited(std::nullopt);
    setDirty(false);
    showStatus();
    m_form->focusName();
}

void ClientsPage::revert()
{
    m_form->binder().revert();
    if (m_new) {
        m_new = false;
        showAnswers(std::move(m_data));
    }
}

void ClientsPage::save()
{
    auto& binder = m_form->binder();
    if (!binder.check()) {
        noteSaveFailed();
        return;
    }
    beginSaving();
    const ClientDraft sent = binder.edited();
    auto answer = m_new ? services().commands.addClient(clientOf(sent))
                        : services().commands.editClient(clientOf(sent));
    m_saveAnswer.run(
        std::move(answer), [this, sent](Result<Client> result) { onSaved(sent, result); });
}

void ClientsPage::onSaved(const ClientDraft& sent, const Result<Client>& result)
{
    auto& binder = m_form->binder();
    if (!result) {
        noteSaveFailed();
        const Error& error = result.error();
        if (binder.showError(error))
            return;
        if (error.kind == ErrorKind::Conflict && !m_new)
            saveConflicted(error.message);
        else
            showProblem(error);
        return;
    }
    const bool untouched = binder.edited() == sent;
    const bool wasNew = std::exchange(m_new, false);
    m_current = result->id;
    if (untouched)
        binder.load(draftOf(*result));
    else
        binder.accept(draftOf(*result));
    state().tell(
        wasNew ? tr("%1 is added.").arg(result->name) : tr("%1 is saved.").arg(result->name));
    noteSaved();
    readAgain();
}

void ClientsPage::readConflict()
{
    m_saveAnswer.run(services().queries.client(m_current), [this](Result<Client> latest) {
        if (!latest)
            return showProblem(latest.error());
        auto& binder = m_form->binder();
        const ClientDraft theirs = draftOf(*latest);
        askMerge(fieldVersions(binder.labels(), fieldWords(binder.stored()),
                     fieldWords(binder.edited()), fieldWords(theirs)),
            [this, theirs](const QStringList& chosen) {
                m_form->binder().rebase(theirs, chosen);
                setDirty(isDirty());
            });
    });
}

void ClientsPage::changeStatus(ClientStatus status)
{
    m_statusAnswer.run(
        services().commands.setClientStatus(m_current, status), [this](Result<Client> changed) {
            if (!changed) {
                showProblem(changed.error());
                return;
            }
            if (changed->id == m_form->binder().stored().client.id)
                m_form->binder().rebase(draftOf(*changed));
            readAgain();
        });
}

void ClientsPage::addAccount()
{
    const Client* client = current();
    if (!client)
        return;
    auto* dialog = new AccountDialog(services(), *client, window());
    connect(dialog, &AccountDialog::stored, this, [this](const Account& account) {
        state().tell(tr("@%1 is added.").arg(account.handle));
        m_data.accounts.append(account);
        showCurrent();
        checkAccount(account.id);
    });
    dialog->open();
}

void ClientsPage::signIn(AccountId id)
{
    const auto account = std::ranges::find(m_data.accounts, id, &Account::id);
    if (account == m_data.accounts.end())
        return;
    auto* dialog = new AccountDialog(services(), *account, window());
    connect(dialog, &AccountDialog::stored, this, [this](const Account& stored) {
        std::ranges::replace_if(
            m_data.accounts, [&](const Account& one) { return one.id == stored.id; }, stored);
        showCurrent();
        checkAccount(stored.id);
    });
    dialog->open();
}

void ClientsPage::checkAccount(AccountId id)
{
    AccountRow* row = m_form->accounts()->row(id);
    if (!row)
        return;
    row->startChecking();
    onAnswer<Account>(
        this, services().engine.checkAccount(id), [this, id](Result<Account> account) {
            AccountRow* asked = m_form->accounts()->row(id);
            if (!asked)
                return;
            asked->stopChecking(account ? QString() : account.error().message);
            if (account)
                asked->setAccount(*account);
        });
}

} // namespace clara::ui
