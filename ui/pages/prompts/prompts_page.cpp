// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/prompts/prompts_page.h"

#include "models/time_words.h"
#include "pages/editing/item_list.h"
#include "pages/prompts/diff_card.h"
#include "pages/prompts/prompt_form.h"
#include "pages/prompts/prompt_table_model.h"
#include "pages/prompts/sample_values.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/client_tile.h"
#include "widgets/elided_label.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"
#include "widgets/paragraph.h"
#include "widgets/search_field.h"
#include "widgets/table_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clara::ui {

PromptsPage::PromptsPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : EditorPage(tr("Prompts"), services, state, parent)
    , m_faces(new QStackedWidget(this))
    , m_model(new PromptTableModel(this))
    , m_table(buildTable())
    , m_versions(new ItemList(tr("Versions"), ItemSearch::Without, {}, this))
    , m_form(new PromptForm(this))
    , m_diff(new DiffCard(this))
    , m_empty(new EmptyState(u"file-text"_s, {}, {}, this))
    , m_search(new SearchField(tr("Find a prompt"), this))
    , m_tile(new ClientTile({}, 0, 0, this))
    , m_clientName(new ElidedLabel({}, FontRole::Body, Tone::Text2, this))
    , m_newButton(primaryButton(tr("New prompt"), this))
    , m_useButton(normalButton({}, this))
{
    const Metrics& m = metrics();
    auto* tablePane = new QWidget(m_faces);
    auto* tableColumn = new QVBoxLayout(tablePane);
    tableColumn->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.pageMargin);
    auto* card = new Card({}, CardPadding::Flush, tablePane);
    card->body()->addWidget(m_table);
    tableColumn->addWidget(card);
    m_faces->addWidget(tablePane);
    m_faces->addWidget(buildDetail());
    buildHeader();
    buildFrame(m_faces, m_empty);
    connect(m_empty, &EmptyState::primaryTriggered, this, &PromptsPage::newOrMissing);
    connect(m_versions, &ItemList::asked, this, [this](const QString& id) {
        if (const auto version = PromptVersionId::fromString(id))
            leaveThen([this, version] { showVersion(*version); });
    });
    connect(&m_form->binder(), &FormSignals::dirtyChanged, this, [this](bool dirty) {
        setDirty(dirty);
        showSave();
    });
    connect(&m_form->binder(), &FormSignals::edited, this, &PromptsPage::showSave);
    connect(m_form, &PromptForm::settled, this, &PromptsPage::showPreviews);
    connect(header(), &PageHeader::breadcrumbActivated, this,
        [this] { leaveThen([this] { backToTable(); }); });
    showHeader();
    states()->showLoading(tr("Reading the prompts…"));
}

void PromptsPage::buildHeader()
{
    m_newButton->setIconName(u"plus"_s);
    m_useButton->setIconName(u"check"_s);
    header()->addBesideTitle(m_tile);
    header()->addBesideTitle(m_clientName);
    for (QWidget* control : { static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_newButton),
             static_cast<QWidget*>(m_useButton) })
        addHeaderControl(control);
    auto* newAction = addPageAction(tr("New prompt"), { QKeySequence(QKeySequence::New) });
    setNewAction(newAction);
    auto* findAction = addPageAction(tr("Find a prompt"), { QKeySequence(QKeySequence::Find) });
    setFindAction(findAction);
    connect(findAction, &QAction::triggered, m_search, [this] {
        if (m_search->isVisible())
            m_search->setFocus();
    });
    connect(newAction, &QAction::triggered, this, &PromptsPage::newOrMissing);
    connect(m_newButton, &Button::clicked, this, &PromptsPage::newOrMissing);
    connect(m_search, &SearchField::searchChanged, m_model, &PromptTableModel::setSearch);
    connect(m_useButton, &Button::clicked, this, &PromptsPage::useVersion);
}

QTableView* PromptsPage::buildTable()
{
    auto* table = new QTableView(this);
    table->setModel(m_model);
    dressTable(table);
    table->setAccessibleName(tr("Prompts"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(PromptTableModel::NameColumn, Qt::AscendingOrder);
    auto* columns = table->horizontalHeader();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(PromptTableModel::NameColumn, QHeaderView::Stretch);
    for (const auto& [column, width] : { std::pair(PromptTableModel::ClientColumn, 200),
             std::pair(PromptTableModel::UsersColumn, 180),
             std::pair(PromptTableModel::ChangedColumn, 160) })
        columns->resizeSection(column, metrics().px(width));
    connect(table, &QTableView::clicked, this, &PromptsPage::openRow);
    connect(table, &QTableView::activated, this, &PromptsPage::openRow);
    return table;
}

QWidget* PromptsPage::buildDetail()
{
    const Metrics& m = metrics();
    auto* detail = new QWidget(m_faces);
    auto* row = new QHBoxLayout(detail);
    row->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.pageMargin);
    row->setSpacing(m.cardGap);
    m_versions->setTitle(tr("Versions"));
    m_versions->setHeaderLine(CardHeaderLine::Shown);
    m_versions->setFixedWidth(m.px(272));
    auto* footer = new QVBoxLayout;
    footer->setContentsMargins(m.cardPaddingX - 1, m.px(10), m.cardPaddingX - 1, m.px(10));
    footer->addWidget(new Paragraph(
        tr("Versions never change. Schedules write with the version in use. Saving makes "
           "a new version and puts it in use; you can go back to any other."),
        FontRole::Detail, Tone::Text2, m_versions));
    m_versions->body()->addLayout(footer);
    row->addWidget(m_versions);
    auto* column = new QVBoxLayout;
    column->setSpacing(m.cardGap);
    column->addWidget(m_form, 3);
    column->addWidget(m_diff, 2);
    row->addLayout(column, 1);
    return detail;
}

bool PromptsPage::isDirty() const { return m_face != Face::Table && m_form->binder().isDirty(); }

QString PromptsPage::editedName() const { return m_form->binder().edited().prompt.name; }

QList<QWidget*> PromptsPage::panes()
{
    return m_face == Face::Table ? QList<QWidget*> { m_table }
                                 : QList<QWidget*> { m_versions->view(), m_form };
}

const Client* PromptsPage::clientOf(ClientId id) const
{
    const auto found = std::ranges::find(m_data.clients, id, &Client::id);
    return found == m_data.clients.end() ? nullptr : &*found;
}

const PromptVersion* PromptsPage::shownVersion() const
{
    if (!detail())
        return nullptr;
    const auto found = std::ranges::find(detail()->versions, m_version, &PromptVersion::id);
    return found == detail()->versions.end() ? nullptr : &*found;
}

void PromptsPage::refresh(Entities)
{
    if (m_data.prompts.isEmpty() && m_face == Face::Table)
        states()->showLoading(tr("Reading the prompts…"));
    auto& queries = services().queries;
    m_reading.begin();
    m_reading.add(queries.clients(), &Data::clients);
    m_reading.add(queries.personas(std::nullopt), &Data::personas);
    m_reading.add(queries.prompts(std::nullopt), &Data::prompts);
    m_reading.add(queries.schedules(std::nullopt), &Data::schedules);
    m_reading.end([this](Result<Data> answers) {
        if (answers)
            showAnswers(std::move(*answers));
        else
            states()->showError(tr("The prompts could not be read"), answers.error().message,
                answers.error().detail);
    });
}

void PromptsPage::showAnswers(Data answers)
{
    if (!answers.detail)
        answers.detail = std::move(m_data.detail);
    m_data = std::move(answers);
    m_form->setClients(m_data.clients);
    showTable();
    if (m_face == Face::Stored) {
        readDetail(m_current);
    } else if (m_face == Face::New) {
        states()->showData();
    } else {
        m_faces->setCurrentIndex(0);
        if (m_model->rowCount() == 0 && m_search->text().isEmpty())
            showEmpty();
        else
            states()->showData();
    }
    showHeader();
}

void PromptsPage::showTable()
{
    QList<PromptRow> rows;
    for (const Prompt& prompt : std::as_const(m_data.prompts)) {
        if (state().scope() && prompt.clientId != *state().scope())
            continue;
        PromptRow row { prompt, {}, 0, QTimeZone::utc(), 0 };
        if (const Client* client = clientOf(prompt.clientId)) {
            row.clientName = client->name;
            row.clientColour = client->colour;
            row.zone = zoneOrUtc(client->timeZone);
        }
        row.schedules = int(std::ranges::count_if(m_data.schedules,
            [&](const auto& item) { return item.schedule.promptId == prompt.id; }));
        rows.append(row);
    }
    m_model->reset(std::move(rows), services().clock.now());
}

void PromptsPage::showEmpty()
{
    if (m_data.clients.isEmpty()) {
        m_empty->setTexts(tr("No prompts yet"),
            tr("A prompt belongs to a client, and there is no client yet. Add the client first."));
        m_empty->setPrimaryAction(tr("Go to Clients"), u"building-store"_s);
    } else {
        m_empty->setTexts(tr("No prompts yet"),
            tr("A prompt tells the model what to write. Each save keeps a version, so that you can compare and go back."));
        m_empty->setPrimaryAction(tr("New prompt"), u"plus"_s);
    }
    states()->showEmpty();
}

void PromptsPage::newOrMissing()
{
    if (m_data.clients.isEmpty())
        state().openPage(u"clients"_s);
    else
        leaveThen([this] { startNew(); });
}

void PromptsPage::showHeader()
{
    const bool table = m_face == Face::Table;
    const bool empty = table && m_model->rowCount() == 0 && m_search->text().isEmpty();
    const auto* shown = m_face == Face::Stored ? detail() : nullptr;
    const Client* client = shown ? clientOf(shown->prompt.clientId) : nullptr;
    header()->setBreadcrumb(table ? QString() : title());
    header()->setTitle(table      ? title()
            : shown               ? shown->prompt.name
            : m_face == Face::New ? tr("New prompt")
                                  : QString());
    header()->setFacts(
        table && !empty ? tr("%n prompts", nullptr, m_model->rowCount()) : QString());
    m_search->setVisible(table && !empty);
    m_newButton->setVisible(table && !empty);
    m_tile->setVisible(client != nullptr);
    m_clientName->setVisible(client != nullptr);
    if (client) {
        m_tile->setClient(client->name, client->colour);
        m_clientName->setText(client->name);
    }
    m_versions->setVisible(m_face == Face::Stored);
    if (states())
        setEditing(!table);
    if (client)
        setSaveRight(client->id, Action::Edit, client->name);
    else
        clearSaveRight();
    setEdited(shown ? std::optional(EditedThing {
                  EditedKind::Prompt, shown->prompt.id.toString(), shown->prompt.clientId })
                    : std::nullopt);
    setDirty(isDirty());
    showSave();
}

void PromptsPage::showSave()
{
    const PromptVersion* version = shownVersion();
    const bool stored = m_face == Face::Stored && version;
    const bool other = stored && detail()->prompt.currentVersion != version->id;
    m_useButton->setVisible(other);
    if (other) {
        m_useButton->setText(tr("Use v%1").arg(version->number));
        m_useButton->setEnabled(!isDirty());
        m_useButton->setToolTip(isDirty() ? tr("Save or revert your changes first.")
                                          : tr("Schedules write with this version from now on."));
    }
    if (isSaving())
        return;
    const bool makesVersion = stored && m_form->templateChanged();
    saveButton()->setText(
        makesVersion ? tr("Save as v%1").arg(detail()->versions.first().number + 1) : tr("Save"));
}

void PromptsPage::readDetail(PromptId id)
{
    m_detailAnswer.run(services().queries.prompt(id), [this](Result<session::PromptDetail> answer) {
        if (!answer) {
            states()->showError(
                tr("The prompt could not be read"), answer.error().message, answer.error().detail);
            return;
        }
        showDetail(*answer);
    });
}

void PromptsPage::showDetail(const session::PromptDetail& answer)
{
    if (m_face != Face::Stored || answer.prompt.id != m_current || answer.versions.isEmpty())
        return;
    m_data.detail = answer;
    states()->showData();
    m_faces->setCurrentIndex(1);
    m_form->setNew(false);
    if (!shownVersion())
        m_version = answer.prompt.currentVersion;
    auto& binder = m_form->binder();
    const Prompt& known = binder.stored().prompt;
    const bool renamed = known.id == answer.prompt.id && known.name != answer.prompt.name;
    if (known.id != answer.prompt.id || !isDirty()) {
        showVersion(m_version);
    } else if (renamed && !isSaving()) {
        showConflict(
            tr("Someone else renamed this prompt."), tr("Your text is kept and not saved yet."));
    } else {
        // New versions of others are no conflict: saving makes one more.
        PromptDraft latest = binder.stored();
        latest.prompt = answer.prompt;
        binder.rebase(latest);
    }
    showVersions(answer);
    showHeader();
}

void PromptsPage::showVersions(const session::PromptDetail& answer)
{
    const Client* client = clientOf(answer.prompt.clientId);
    const QTimeZone zone = client ? zoneOrUtc(client->timeZone) : services().zone;
    const Instant now = services().clock.now();
    QList<ListItem> items;
    for (const PromptVersion& version : answer.versions) {
        ListItem item;
        item.id = version.id.toString();
        item.lead = tr("v%1").arg(version.number);
        item.title = version.note.isEmpty()
            ? (version.number == 1 ? tr("first version") : tr("no note"))
            : version.note;
        item.detail = tr("%1, %2", "author, time")
                          .arg(version.author, pastTime(version.createdAt, now, zone));
        if (version.id == answer.prompt.currentVersion)
            item.tag = TagSpec { tr("in use"), u"check"_s, Severity::Ok };
        items.append(item);
    }
    m_versions->setFacts(QString::number(items.size()));
    m_versions->setItems(items);
    m_versions->select(m_version.toString());
}

void PromptsPage::showVersion(PromptVersionId id)
{
    m_version = id;
    const PromptVersion* version = shownVersion();
    if (!version)
        return;
    m_versions->select(id.toString());
    m_form->binder().load({ detail()->prompt, version->templateText, {} });
    m_diff->setVersions(detail()->versions, version->number);
    showPreviews();
    showHeader();
}

void PromptsPage::showPreviews()
{
    const PromptDraft draft = m_form->binder().edited();
    const auto persona
        = std::ranges::find(m_data.personas, draft.prompt.clientId, &Persona::clientId);
    m_diff->setText(draft.templateText, m_form->templateChanged(),
        sampleValues(clientOf(draft.prompt.clientId),
            persona == m_data.personas.end() ? nullptr : &*persona, services().clock.now()));
}

void PromptsPage::openRow(const QModelIndex& index)
{
    if (index.isValid() && m_face == Face::Table)
        openItem(m_model->at(index.row()).prompt.id.toString());
}

void PromptsPage::openItem(const QString& id)
{
    const auto prompt = PromptId::fromString(id);
    if (!prompt || (m_face == Face::Stored && *prompt == m_current))
        return;
    leaveThen([this, prompt] {
        hideBanner();
        m_face = Face::Stored;
        m_current = *prompt;
        m_version = {};
        m_data.detail.reset();
        readDetail(m_current);
    });
}

void PromptsPage::backToTable()
{
    hideBanner();
    m_face = Face::Table;
    m_data.detail.reset();
    showAnswers(std::move(m_data));
    m_table->setFocus();
}

void PromptsPage::startNew()
{
    hideBanner();
    m_face = Face::New;
    m_current = {};
    m_version = {};
    m_data.detail.reset();
    PromptDraft fresh;
    if (state().scope())
        fresh.prompt.clientId = *state().scope();
    else if (m_data.clients.size() == 1)
        fresh.prompt.clientId = m_data.clients.first().id;
    fresh.templateText
        = tr("You write for {{persona.name}}, the voice of {{client.name}} in {{client.city}}.\n"
             "Voice: {{persona.voice}}\n"
             "Never use: {{persona.banned}}\n"
             "Write one post about {{topic}} in {{persona.language}} for {{network}}.\n"
             "Do not repeat an idea from:\n{{recent_posts}}");
    states()->showData();
    m_faces->setCurrentIndex(1);
    m_form->setNew(true);
    m_form->binder().load(fresh);
    m_diff->setVersions({}, 0);
    showPreviews();
    showHeader();
    m_form->focusName();
}

void PromptsPage::revert()
{
    m_form->binder().revert();
    showPreviews();
    showSave();
}

void PromptsPage::save()
{
    if (!m_form->binder().check()) {
        noteSaveFailed();
        return;
    }
    const PromptDraft sent = m_form->binder().edited();
    if (m_face == Face::Stored && !isDirty()) {
        noteSaved();
        return;
    }
    beginSaving();
    if (m_face == Face::New)
        saveNew(sent);
    else if (sent.prompt.name != m_form->binder().stored().prompt.name)
        saveName(sent);
    else
        saveVersion(sent);
}

void PromptsPage::saveNew(const PromptDraft& sent)
{
    m_promptAnswer.run(services().commands.addPrompt(sent.prompt, sent.templateText, {}),
        [this, sent](Result<Prompt> added) {
            if (!added)
                onFailed(added.error());
            else
                onSaved(sent, added->id, tr("%1 is added.").arg(added->name));
        });
}

void PromptsPage::saveName(const PromptDraft& sent)
{
    m_promptAnswer.run(
        services().commands.renamePrompt(sent.prompt), [this, sent](Result<Prompt> renamed) {
            if (!renamed) {
                onFailed(renamed.error());
            } else if (m_form->templateChanged()) {
                m_data.detail->prompt = *renamed;
                PromptDraft latest = m_form->binder().stored();
                latest.prompt = *renamed;
                m_form->binder().accept(latest);
                saveVersion(sent);
            } else {
                onSaved(sent, renamed->id, tr("The prompt is now called %1.").arg(renamed->name));
            }
        });
}

void PromptsPage::saveVersion(const PromptDraft& sent)
{
    m_versionAnswer.run(
        services().commands.addPromptVersion(m_current, sent.templateText, sent.note),
        [this, sent](Result<PromptVersion> added) {
            if (!added) {
                onFailed(added.error());
                return;
            }
            m_version = added->id;
            onSaved(sent, m_current, tr("v%1 is saved and in use.").arg(added->number));
        });
}

void PromptsPage::onSaved(PromptDraft sent, PromptId id, const QString& message)
{
    m_face = Face::Stored;
    m_current = id;
    // What was sent is stored now, what was typed since is not; the answer of the next read
    // replaces it.
    sent.prompt.id = id;
    m_form->binder().accept(std::move(sent));
    state().tell(message);
    noteSaved();
    readAgain();
}

void PromptsPage::onFailed(const Error& error)
{
    noteSaveFailed();
    showSave();
    if (m_form->binder().showError(error))
        return;
    if (error.kind == ErrorKind::Conflict && m_face == Face::Stored)
        saveConflicted(error.message);
    else
        showProblem(error);
}

void PromptsPage::readConflict()
{
    m_detailAnswer.run(
        services().queries.prompt(m_current), [this](Result<session::PromptDetail> answer) {
            if (!answer) {
                showProblem(answer.error());
                return;
            }
            // Versions of others are no conflict, only the name is.
            auto& binder = m_form->binder();
            const auto words = [](const PromptDraft& draft) {
                return FieldWords { { u"name"_s, draft.prompt.name } };
            };
            PromptDraft theirs = binder.stored();
            theirs.prompt = answer->prompt;
            askMerge(fieldVersions(binder.labels(), words(binder.stored()), words(binder.edited()),
                         words(theirs)),
                [this, theirs, detail = *answer](const QStringList& chosen) {
                    m_form->binder().rebase(theirs, chosen);
                    m_data.detail = detail;
                    showVersions(detail);
                    showHeader();
                });
        });
}

void PromptsPage::useVersion()
{
    m_promptAnswer.run(
        services().commands.usePromptVersion(m_current, m_version), [this](Result<Prompt> changed) {
            if (!changed) {
                showProblem(changed.error());
                return;
            }
            if (const PromptVersion* version = shownVersion())
                state().tell(tr("v%1 is in use.").arg(version->number));
            readAgain();
        });
}

} // namespace clara::ui
