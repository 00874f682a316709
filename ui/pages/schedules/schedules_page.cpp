// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedules/schedules_page.h"

#include "domain/approval.h"
#include "pages/schedules/schedule_form.h"
#include "pages/schedules/schedule_table_model.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"
#include "widgets/search_field.h"
#include "widgets/table_delegate.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clara::ui {

SchedulesPage::SchedulesPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : EditorPage(tr("Schedules"), services, state, parent)
    , m_faces(new QStackedWidget(this))
    , m_model(new ScheduleTableModel(this))
    , m_table(buildTable())
    , m_form(new ScheduleForm(services.clock, services.zone, this))
    , m_empty(new EmptyState(u"clock-play"_s, {}, {}, this))
    , m_search(new SearchField(tr("Find a schedule"), this))
    , m_stateTag(new Tag(scheduleTag(ScheduleState::Active, false), this))
    , m_newButton(primaryButton(tr("New schedule"), this))
    , m_runButton(normalButton(tr("Run now"), this))
    , m_pauseButton(normalButton(tr("Pause"), this))
{
    const Metrics& m = metrics();
    auto* tablePane = new QWidget(m_faces);
    auto* tableColumn = new QVBoxLayout(tablePane);
    tableColumn->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.pageMargin);
    auto* card = new Card({}, CardPadding::Flush, tablePane);
    card->body()->addWidget(m_table);
    tableColumn->addWidget(card);
    m_faces->addWidget(tablePane);
    auto* scroll = new QScrollArea(m_faces);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_form->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.pageMargin);
    m_faces->addWidget(scroll);
    buildHeader();
    buildFrame(m_faces, m_empty);
    connect(m_empty, &EmptyState::primaryTriggered, this, &SchedulesPage::emptyAction);
    connect(&state, &ConsoleState::rolesChanged, this, &SchedulesPage::showHeader);
    connect(&m_form->binder(), &FormSignals::dirtyChanged, this,
        [this](bool dirty) { setDirty(dirty); });
    connect(header(), &PageHeader::breadcrumbActivated, this,
        [this] { leaveThen([this] { backToTable(); }); });
    showHeader();
    states()->showLoading(tr("Reading the schedules…"));
}

void SchedulesPage::buildHeader()
{
    m_newButton->setIconName(u"plus"_s);
    m_runButton->setIconName(u"player-play"_s);
    header()->addBesideTitle(m_stateTag);
    for (QWidget* control : { static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_newButton),
             static_cast<QWidget*>(m_runButton), static_cast<QWidget*>(m_pauseButton) })
        addHeaderControl(control);
    auto* newAction = addPageAction(tr("New schedule"), { QKeySequence(QKeySequence::New) });
    setNewAction(newAction);
    auto* findAction = addPageAction(tr("Find a schedule"), { QKeySequence(QKeySequence::Find) });
    setFindAction(findAction);
    connect(findAction, &QAction::triggered, m_search, [this] {
        if (m_search->isVisible())
            m_search->setFocus();
    });
    connect(newAction, &QAction::triggered, this, &SchedulesPage::emptyAction);
    connect(m_newButton, &Button::clicked, this, &SchedulesPage::emptyAction);
    connect(m_search, &SearchField::searchChanged, m_model, &ScheduleTableModel::setSearch);
    connect(m_runButton, &Button::clicked, this, &SchedulesPage::runNow);
    connect(m_pauseButton, &Button::clicked, this, &SchedulesPage::togglePause);
}

QTableView* SchedulesPage::buildTable()
{
    auto* table = new QTableView(this);
    table->setModel(m_model);
    dressTable(table);
    table->setAccessibleName(tr("Schedules"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(ScheduleTableModel::NextColumn, Qt::AscendingOrder);
    auto* columns = table->horizontalHeader();
    const Metrics& m = metrics();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(ScheduleTableModel::NameColumn, QHeaderView::Stretch);
    columns->setSectionResizeMode(ScheduleTableModel::WhenColumn, QHeaderView::Stretch);
    for (const auto& [column, width] : { std::pair(ScheduleTableModel::ClientColumn, 168),
             std::pair(ScheduleTableModel::NextColumn, 216),
             std::pair(ScheduleTableModel::StateColumn, 120) }) {
        columns->setSectionResizeMode(column, QHeaderView::Interactive);
        columns->resizeSection(column, m.px(width));
    }
    connect(table, &QTableView::clicked, this, &SchedulesPage::openRow);
    connect(table, &QTableView::activated, this, &SchedulesPage::openRow);
    return table;
}

bool SchedulesPage::isDirty() const { return m_face != Face::Table && m_form->binder().isDirty(); }

QString SchedulesPage::editedName() const { return m_form->binder().edited().schedule.name; }

QList<QWidget*> SchedulesPage::panes()
{
    return m_face == Face::Table ? QList<QWidget*> { m_table } : QList<QWidget*> { m_form };
}

void SchedulesPage::refresh(Entities)
{
    if (m_data.schedules.isEmpty() && m_face == Face::Table)
        states()->showLoading(tr("Reading the schedules…"));
    auto& queries = services().queries;
    m_reading.begin();
    m_reading.add(queries.schedules(std::nullopt), &Data::schedules);
    m_reading.add(queries.clients(), &Data::clients);
    m_reading.add(queries.personas(std::nullopt), &Data::personas);
    m_reading.add(queries.prompts(std::nullopt), &Data::prompts);
    m_reading.add(queries.accounts(std::nullopt), &Data::accounts);
    m_reading.add(queries.models(), &Data::models);
    m_reading.add(queries.deciders(), &Data::deciders);
    m_reading.end([this](Result<Data> answers) {
        if (answers)
            showAnswers(std::move(*answers));
        else
            states()->showError(tr("The schedules could not be read"), answers.error().message,
                answers.error().detail);
    });
}

bool SchedulesPage::rests(ClientId id) const
{
    const auto client = std::ranges::find(m_data.clients, id, &Client::id);
    return client != m_data.clients.end() && client->status != ClientStatus::Active;
}

const session::ScheduleItem* SchedulesPage::current() const
{
    const auto found = std::ranges::find_if(
        m_data.schedules, [this](const auto& item) { return item.schedule.id == m_current; });
    return found == m_data.schedules.end() ? nullptr : &*found;
}

void SchedulesPage::showAnswers(Data answers)
{
    m_data = std::move(answers);
    m_form->setChoices({ m_data.clients, m_data.personas, m_data.prompts, m_data.models,
        m_data.accounts, m_data.deciders });
    showTable();
    if (m_face == Face::Stored && current()) {
        showStored(current()->schedule);
    } else if (m_face == Face::New) {
        states()->showData();
    } else {
        m_face = Face::Table;
        m_faces->setCurrentIndex(0);
        if (m_model->rowCount() == 0 && m_search->text().isEmpty())
            showEmpty();
        else
            states()->showData();
    }
    showHeader();
}

void SchedulesPage::showTable()
{
    QList<ScheduleRow> rows;
    for (const auto& item : std::as_const(m_data.schedules)) {
        if (!state().scope() || item.schedule.clientId == *state().scope())
            rows.append({ item, rests(item.schedule.clientId) });
    }
    m_model->reset(std::move(rows), services().clock.now());
}

void SchedulesPage::showEmpty()
{
    const QString title = tr("No schedules yet");
    const auto say = [&](const QString& why, const QString& action, const QString& icon) {
        m_empty->setTexts(title, why);
        m_empty->setPrimaryAction(action, icon);
    };
    if (m_data.clients.isEmpty())
        say(tr("A schedule writes drafts for a client, and there is no client yet. Add the client first."),
            tr("Go to Clients"), u"building-store"_s);
    else if (m_data.personas.isEmpty())
        say(tr("A schedule writes in the voice of a persona, and there is none yet. Add the persona first."),
            tr("Go to Personas"), u"user-circle"_s);
    else if (m_data.prompts.isEmpty())
        say(tr("A schedule writes from a prompt, and there is none yet. Add the prompt first."),
            tr("Go to Prompts"), u"file-text"_s);
    else
        say(tr("A schedule writes drafts on time; you approve them before they go out."),
            tr("New schedule"), u"plus"_s);
    states()->showEmpty();
}

void SchedulesPage::emptyAction()
{
    if (m_data.clients.isEmpty())
        state().openPage(u"clients"_s);
    else if (m_data.personas.isEmpty())
        state().openPage(u"personas"_s);
    else if (m_data.prompts.isEmpty())
        state().openPage(u"prompts"_s);
    else
        leaveThen([this] { startNew(); });
}

void SchedulesPage::showHeader()
{
    const bool table = m_face == Face::Table;
    const auto* item = m_face == Face::Stored ? current() : nullptr;
    const bool empty = table && states() && m_model->rowCount() == 0 && m_search->text().isEmpty();
    header()->setBreadcrumb(table ? QString() : title());
    header()->setTitle(table ? title() : item ? item->schedule.name : tr("New schedule"));
    header()->setFacts(
        table && !empty ? tr("%n schedules", nullptr, m_model->rowCount()) : QString());
    m_search->setVisible(table && !empty);
    m_newButton->setVisible(table && !empty);
    m_stateTag->setVisible(item != nullptr);
    m_runButton->setVisible(item != nullptr);
    m_pauseButton->setVisible(item && item->schedule.state != ScheduleState::Completed);
    if (states())
        setEditing(!table);
    if (item)
        setSaveRight(item->schedule.clientId, Action::Edit, item->clientName);
    else
        clearSaveRight();
    setEdited(item ? std::optional(EditedThing {
                  EditedKind::Schedule, item->schedule.id.toString(), item->schedule.clientId })
                   : std::nullopt);
    setDirty(isDirty());
    if (!item)
        return;
    const bool resting = rests(item->schedule.clientId);
    m_stateTag->setSpec(scheduleTag(item->schedule.state, resting));
    const bool active = item->schedule.state == ScheduleState::Active;
    m_pauseButton->setText(active ? tr("Pause") : tr("Resume"));
    m_pauseButton->setIconName(active ? u"player-pause"_s : u"player-play"_s);
    m_runButton->setEnabled(!resting);
    m_runButton->setToolTip(resting
            ? tr("The client is at rest. Resume it on the Clients page first.")
            : tr("Writes one draft now. It goes out as soon as it is approved."));
    const ClientId client = item->schedule.clientId;
    const QString why = state().whyNot(client, Action::Run, item->clientName);
    m_pauseButton->setEnabled(why.isEmpty());
    m_pauseButton->setToolTip(why);
    if (why.isEmpty())
        return;
    m_runButton->setEnabled(false);
    m_runButton->setToolTip(why);
}

void SchedulesPage::showStored(const Schedule& schedule)
{
    states()->showData();
    m_faces->setCurrentIndex(1);
    m_form->setNew(false);
    auto& binder = m_form->binder();
    const Schedule& known = binder.stored().schedule;
    if (known.id != schedule.id || !binder.isDirty())
        binder.load(draftOf(schedule));
    else if (known.revision != schedule.revision && !isSaving())
        showConflict(
            tr("Someone else changed this schedule."), tr("Your text is kept and not saved yet."));
    m_form->refreshPreview();
}

void SchedulesPage::openRow(const QModelIndex& index)
{
    if (index.isValid() && m_face == Face::Table)
        open(m_model->at(index.row()).item.schedule.id);
}

void SchedulesPage::openItem(const QString& id)
{
    const auto schedule = ScheduleId::fromString(id);
    if (schedule && (m_face != Face::Stored || *schedule != m_current))
        leaveThen([this, schedule] { open(*schedule); });
}

void SchedulesPage::open(ScheduleId id)
{
    hideBanner();
    m_current = id;
    m_face = Face::Stored;
    if (const auto* item = current())
        showStored(item->schedule);
    showHeader();
}

void SchedulesPage::backToTable()
{
    hideBanner();
    m_face = Face::Table;
    showAnswers(std::move(m_data));
    m_table->setFocus();
}

void SchedulesPage::startNew()
{
    hideBanner();
    m_face = Face::New;
    m_current = {};
    Schedule fresh;
    const Client* owner = nullptr;
    if (state().scope() || m_data.clients.size() == 1) {
        const ClientId id = state().scope().value_or(m_data.clients.first().id);
        const auto found = std::ranges::find(m_data.clients, id, &Client::id);
        owner = found == m_data.clients.end() ? nullptr : &*found;
    }
    fresh.clientId = owner ? owner->id : ClientId();
    fresh.timeZone = owner ? owner->timeZone : QString::fromLatin1(services().zone.id());
    fresh.cron = u"0 9 * * 1-5"_s;
    states()->showData();
    m_faces->setCurrentIndex(1);
    m_form->setNew(true);
    m_form->binder().load(draftOf(fresh));
    m_form->refreshPreview();
    showHeader();
    m_form->focusName();
}

void SchedulesPage::revert()
{
    m_form->binder().revert();
    m_form->refreshPreview();
}

void SchedulesPage::save()
{
    auto& binder = m_form->binder();
    if (!binder.check()) {
        noteSaveFailed();
        return;
    }
    beginSaving();
    const ScheduleDraft sent = binder.edited();
    auto& commands = services().commands;
    auto answer = m_face == Face::New ? commands.addSchedule(scheduleOf(sent))
                                      : commands.editSchedule(scheduleOf(sent));
    m_saveAnswer.run(
        std::move(answer), [this, sent](Result<Schedule> result) { onSaved(sent, result); });
}

void SchedulesPage::onSaved(const ScheduleDraft& sent, const Result<Schedule>& result)
{
    auto& binder = m_form->binder();
    if (!result) {
        noteSaveFailed();
        const Error& error = result.error();
        if (binder.showError(error))
            return;
        if (error.kind == ErrorKind::Conflict && m_face == Face::Stored)
            saveConflicted(error.message);
        else
            showProblem(error);
        return;
    }
    const bool untouched = binder.edited() == sent;
    const bool wasNew = m_face == Face::New;
    m_face = Face::Stored;
    m_current = result->id;
    if (untouched)
        binder.load(draftOf(*result));
    else
        binder.accept(draftOf(*result));
    state().tell(wasNew ? tr("%1 is added. Its first draft comes by itself.").arg(result->name)
                        : tr("%1 is saved. Drafts that nobody approved yet are written again.")
                              .arg(result->name));
    noteSaved();
    readAgain();
}

void SchedulesPage::readConflict()
{
    m_conflictAnswer.run(
        services().queries.schedule(m_current), [this](Result<session::ScheduleItem> latest) {
            if (!latest)
                return showProblem(latest.error());
            auto& binder = m_form->binder();
            const ScheduleDraft theirs = draftOf(latest->schedule);
            askMerge(fieldVersions(binder.labels(), m_form->fieldWords(binder.stored()),
                         m_form->fieldWords(binder.edited()), m_form->fieldWords(theirs)),
                [this, theirs](const QStringList& chosen) {
                    m_form->binder().rebase(theirs, chosen);
                    m_form->refreshPreview();
                    setDirty(isDirty());
                });
        });
}

void SchedulesPage::runNow()
{
    m_runButton->startBusy(tr("Starting…"));
    m_runAnswer.run(services().commands.runNow(m_current), [this](Result<Run> run) {
        m_runButton->stopBusy();
        if (run)
            state().tell(tr("A draft is being written now. It will wait for you in Approvals."));
        else
            showProblem(run.error());
    });
}

void SchedulesPage::togglePause()
{
    const auto* item = current();
    if (!item)
        return;
    const auto event = item->schedule.state == ScheduleState::Active ? ScheduleEvent::Pause
                                                                     : ScheduleEvent::Resume;
    m_stateAnswer.run(
        services().commands.applyToSchedule(m_current, event), [this](Result<Schedule> changed) {
            if (!changed) {
                showProblem(changed.error());
                return;
            }
            if (changed->id == m_form->binder().stored().schedule.id)
                m_form->binder().rebase(draftOf(*changed));
            readAgain();
        });
}

void SchedulesPage::tick()
{
    m_model->setNow(services().clock.now());
    if (m_face != Face::Table)
        m_form->refreshPreview();
}

} // namespace clara::ui
