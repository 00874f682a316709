// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/personas/personas_page.h"

#include "pages/editing/item_list.h"
#include "pages/personas/persona_form.h"
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

PersonasPage::PersonasPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : EditorPage(tr("Personas"), services, state, parent)
    , m_list(new ItemList(tr("Personas"), ItemSearch::With, tr("Find a persona"), this))
    , m_form(new PersonaForm(this))
    , m_empty(new EmptyState(QStringLiteral("user-circle"), {}, {}, this))
    , m_newButton(normalButton(tr("New persona"), this))
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
    m_newButton->setIconName(QStringLiteral("plus"));
    addHeaderControl(m_newButton);
    buildFrame(content, m_empty);

    auto* newAction = addPageAction(tr("New persona"), { QKeySequence(QKeySequence::New) });
    setNewAction(newAction);
    auto* findAction = addPageAction(tr("Find a persona"), { QKeySequence(QKeySequence::Find) });
    setFindAction(findAction);
    connect(findAction, &QAction::triggered, m_list->search(),
        [this] { m_list->search()->setFocus(); });
    const auto startNewSoon = [this] {
        if (m_data.clients.isEmpty())
            this->state().openPage(QStringLiteral("clients"));
        else
            leaveThen([this] { startNew(); });
    };
    connect(newAction, &QAction::triggered, this, startNewSoon);
    connect(m_newButton, &Button::clicked, this, startNewSoon);
    connect(m_empty, &EmptyState::primaryTriggered, this, startNewSoon);
    connect(m_list, &ItemList::asked, this, &PersonasPage::openItem);
    connect(&m_form->binder(), &FormSignals::dirtyChanged, this,
        [this](bool dirty) { setDirty(dirty); });
    states()->showLoading(tr("Reading the personas…"));
}

bool PersonasPage::isDirty() const { return m_form->binder().isDirty(); }

QString PersonasPage::editedName() const { return m_form->binder().edited().name; }

QList<QWidget*> PersonasPage::panes() { return { m_list->view(), m_form }; }

void PersonasPage::refresh(Entities)
{
    if (m_data.personas.isEmpty())
        states()->showLoading(tr("Reading the personas…"));
    m_reading.begin();
    m_reading.add(services().queries.clients(), &Data::clients);
    m_reading.add(services().queries.personas(std::nullopt), &Data::personas);
    m_reading.add(services().queries.schedules(std::nullopt), &Data::schedules);
    m_reading.end([this](Result<Data> answers) {
        if (answers)
            showAnswers(std::move(*answers));
        else
            states()->showError(tr("The personas could not be read"), answers.error().message,
                answers.error().detail);
    });
}

QList<Persona> PersonasPage::inScope() const
{
    QList<Persona> shown;
    std::ranges::copy_if(
        m_data.personas, std::back_inserter(shown), [this](const Persona& persona) {
            return !state().scope() || persona.clientId == *state().scope();
        });
    return shown;
}

const Persona* PersonasPage::current() const
{
    const auto found = std::ranges::find(m_data.personas, m_current, &Persona::id);
    return found == m_data.personas.end() ? nullptr : &*found;
}

QStringList PersonasPage::usersOf(PersonaId id) const
{
    QStringList names;
    for (const auto& item : m_data.schedules) {
        if (item.schedule.personaId == id)
            names.append(item.schedule.name);
    }
    return names;
}

void PersonasPage::showAnswers(Data answers)
{
    m_data = std::move(answers);
    m_form->setClients(m_data.clients, m_new);
    showList();
    const QList<Persona> shown = inScope();
    if (m_new) {
        states()->showData();
        return;
    }
    const bool listed = std::ranges::find(shown, m_current, &Persona::id) != shown.end();
    if (!current() || (!listed && !isDirty()))
        m_current = shown.isEmpty() ? PersonaId() : shown.first().id;
    if (m_current.isNull())
        showEmpty();
    else
        showCurrent();
}

void PersonasPage::showEmpty()
{
    setEditing(false);
    const bool noClient = m_data.clients.isEmpty();
    m_newButton->setVisible(false);
    if (noClient) {
        m_empty->setTexts(tr("No personas yet"),
            tr("A persona is a voice of a client, and there is no client yet. Add the client first."));
        m_empty->setPrimaryAction(tr("Go to Clients"), QStringLiteral("building-store"));
    } else {
        m_empty->setTexts(tr("No personas yet"),
            tr("A persona says how posts sound: its voice, its topics and the words it avoids. Schedules write with it."));
        m_empty->setPrimaryAction(tr("New persona"), QStringLiteral("plus"));
    }
    states()->showEmpty();
}

void PersonasPage::showList()
{
    QList<ListItem> items;
    for (const Persona& persona : inScope()) {
        const auto client = std::ranges::find(m_data.clients, persona.clientId, &Client::id);
        const bool known = client != m_data.clients.end();
        items.append({ persona.id.toString(), persona.name, known ? client->name : QString(),
            known ? client->name : QString(), known ? client->colour : 0, {}, std::nullopt });
    }
    header()->setFacts(items.isEmpty() ? QString() : tr("%n personas", nullptr, int(items.size())));
    m_list->setItems(items);
    m_list->select(m_new ? QString() : m_current.toString());
}

void PersonasPage::showCurrent()
{
    const Persona* persona = current();
    if (!persona)
        return;
    states()->showData();
    setEditing(true);
    const auto owner = std::ranges::find(m_data.clients, persona->clientId, &Client::id);
    setSaveRight(
        persona->clientId, Action::Edit, owner == m_data.clients.end() ? QString() : owner->name);
    setEdited(EditedThing { EditedKind::Persona, persona->id.toString(), persona->clientId });
    m_newButton->setVisible(true);
    m_list->select(m_current.toString());
    auto& binder = m_form->binder();
    m_form->setClients(m_data.clients, false);
    if (binder.stored().id != persona->id || !isDirty())
        binder.load(*persona);
    else if (binder.stored().revision != persona->revision && !isSaving())
        showConflict(
            tr("Someone else changed this persona."), tr("Your text is kept and not saved yet."));
    m_form->setUsers(usersOf(m_current), false);
    setDirty(isDirty());
}

void PersonasPage::openItem(const QString& id)
{
    const auto persona = PersonaId::fromString(id);
    if (!persona || (!m_new && *persona == m_current))
        return;
    leaveThen([this, persona] {
        m_new = false;
        m_current = *persona;
        hideBanner();
        showCurrent();
    });
}

void PersonasPage::startNew()
{
    m_new = true;
    m_current = {};
    hideBanner();
    Persona fresh;
    if (state().scope())
        fresh.clientId = *state().scope();
    else if (m_data.clients.size() == 1)
        fresh.clientId = m_data.clients.first().id;
    m_form->setClients(m_data.clients, true);
    m_form->binder().load(fresh);
    m_form->setUsers({}, true);
    m_list->select({});
    states()->showData();
    setEditing(true);
    clearSaveRight(); // it depends on the client that is chosen
    setEdited(std::nullopt);
    setDirty(false);
    m_newButton->setVisible(false);
    m_form->focusName();
}

void PersonasPage::revert()
{
    m_form->binder().revert();
    if (m_new) {
        m_new = false;
        showAnswers(std::move(m_data));
    }
}

void PersonasPage::save()
{
    auto& binder = m_form->binder();
    if (!binder.check()) {
        noteSaveFailed();
        return;
    }
    beginSaving();
    const Persona sent = binder.edited();
    auto answer
        = m_new ? services().commands.addPersona(sent) : services().commands.editPersona(sent);
    m_saveAnswer.run(
        std::move(answer), [this, sent](Result<Persona> result) { onSaved(sent, result); });
}

void PersonasPage::onSaved(const Persona& sent, const Result<Persona>& result)
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
        binder.load(*result);
    else
        binder.accept(*result);
    state().tell(
        wasNew ? tr("%1 is added.").arg(result->name) : tr("%1 is saved.").arg(result->name));
    noteSaved();
    readAgain();
}

void PersonasPage::readConflict()
{
    m_conflictAnswer.run(
        services().queries.personas(std::nullopt), [this](Result<QList<Persona>> all) {
            if (!all) {
                showProblem(all.error());
                return;
            }
            const auto latest = std::ranges::find(*all, m_current, &Persona::id);
            if (latest == all->end())
                return;
            auto& binder = m_form->binder();
            askMerge(fieldVersions(binder.labels(), fieldWords(binder.stored()),
                         fieldWords(binder.edited()), fieldWords(*latest)),
                [this, theirs = *latest](const QStringList& chosen) {
                    m_form->binder().rebase(theirs, chosen);
                    setDirty(isDirty());
                });
        });
}

} // namespace clara::ui
