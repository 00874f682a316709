// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/editing/editor_page.h"

#include "dialogs/conflict_dialog.h"
#include "pages/editing/unsaved_question.h"
#include "shell/presence_line.h"
#include "theme/metrics.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"

#include <QVBoxLayout>

#include <algorithm>

namespace clara::ui {

EditorPage::EditorPage(
    const QString& title, const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : Page(title, parent)
    , m_services(services)
    , m_state(state)
    , m_header(new PageHeader(title, this))
    , m_column(new QVBoxLayout(this))
    , m_presence(new PresenceLine(services.presence, this))
    , m_revertButton(normalButton(tr("Revert"), this))
    , m_saveButton(primaryButton(tr("Save"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_revertButton->setIconName(QStringLiteral("arrow-back-up"));
    m_saveButton->setIconName(QStringLiteral("check"));
    m_saveButton->setKeyHint(QKeySequence(QKeySequence::Save)
                                 .toString(QKeySequence::NativeText)
                                 .replace(QLatin1Char('+'), QLatin1Char(' ')));
    auto* action = addPageAction(tr("Save"), { QKeySequence(QKeySequence::Save) });
    setSaveAction(action);
    connect(action, &QAction::triggered, this, &EditorPage::startSave);
    connect(m_saveButton, &Button::clicked, this, &EditorPage::startSave);
    connect(&m_state, &ConsoleState::rolesChanged, this, &EditorPage::showSaveRight);
    connect(m_revertButton, &Button::clicked, this, [this] {
        hideBanner();
        revert();
    });
}

EditorPage::~EditorPage() { setEdited(std::nullopt); }

void EditorPage::buildFrame(QWidget* content, EmptyState* empty)
{
    m_header->addControl(m_revertButton);
    m_header->addControl(m_saveButton);
    m_presence->setContentsMargins(metrics().pageMargin, 0, metrics().pageMargin, 0);
    m_column->addWidget(m_presence);
    m_states = new PageStates(content, empty, this);
    m_column->addWidget(m_states, 1);
    connect(m_states, &PageStates::retryRequested, this, &Page::readAgain);
    setEditing(false);
    setDirty(false);
}

void EditorPage::addHeaderControl(QWidget* control) { m_header->addControl(control); }

void EditorPage::setEditing(bool editing)
{
    m_saveButton->setVisible(editing);
    m_revertButton->setVisible(editing);
    saveAction()->setEnabled(editing);
    if (!editing)
        setEdited(std::nullopt);
}

void EditorPage::setDirty(bool dirty)
{
    m_header->setDirty(dirty ? DirtyMark::Shown : DirtyMark::Hidden);
    m_revertButton->setEnabled(dirty);
    m_revertButton->setToolTip(dirty ? QString() : tr("There is nothing to revert: all is saved."));
    m_unsaved = dirty;
    tellOthers();
}

void EditorPage::setEdited(const std::optional<EditedThing>& thing)
{
    if (m_edited == thing)
        return;
    m_unsaved = false;
    tellOthers();
    m_edited = thing;
    m_presence->setThing(thing);
}

void EditorPage::tellOthers()
{
    if (!m_services.presence || !m_edited)
        return;
    // Whoever may not save plays with the form; nobody has to wait for that.
    if (m_unsaved && (!m_whyNotSave || m_whyNotSave().isEmpty()))
        m_services.presence->editing(*m_edited);
    else
        m_services.presence->done(m_edited->kind);
}

void EditorPage::leaveThen(std::function<void()> go)
{
    if (m_asking || m_saving)
        return;
    if (!isDirty()) {
        go();
        return;
    }
    m_asking = true;
    auto* question = new UnsavedQuestion(editedName(), window());
    connect(question, &UnsavedQuestion::decided, this,
        [this, go = std::move(go)](UnsavedChoice choice) {
            m_asking = false;
            if (choice == UnsavedChoice::Stay)
                return;
            if (choice == UnsavedChoice::Save) {
                m_go = go;
                m_repeated = false;
                save();
                return;
            }
            hideBanner();
            revert();
            go();
        });
    question->open();
}

void EditorPage::setSaveRight(
    std::optional<ClientId> client, Action action, const QString& clientName)
{
    m_whyNotSave
        = [this, client, action, clientName] { return m_state.whyNot(client, action, clientName); };
    showSaveRight();
}

void EditorPage::clearSaveRight()
{
    m_whyNotSave = {};
    showSaveRight();
}

void EditorPage::showSaveRight()
{
    const QString why = m_whyNotSave ? m_whyNotSave() : QString();
    m_saveButton->setToolTip(why);
    m_saveButton->setAccessibleDescription(why);
    if (!m_saving)
        m_saveButton->setEnabled(why.isEmpty());
    tellOthers();
}

void EditorPage::startSave()
{
    if (m_saving || !m_saveButton->isVisibleTo(this))
        return;
    if (const QString why = m_whyNotSave ? m_whyNotSave() : QString(); !why.isEmpty()) {
        showProblem({ ErrorKind::Auth, why }); // by the key: the button is off
        return;
    }
    m_go = {};
    m_repeated = false;
    save();
}

void EditorPage::beginSaving()
{
    m_saving = true;
    hideBanner();
    m_saveButton->startBusy(tr("Saving…"));
}

void EditorPage::endSaving()
{
    m_saving = false;
    m_saveButton->stopBusy();
    showSaveRight();
}

void EditorPage::noteSaved()
{
    endSaving();
    if (const auto go = std::exchange(m_go, {}))
        go();
}

void EditorPage::noteSaveFailed()
{
    endSaving();
    m_go = {};
}

void EditorPage::showConflict(const QString& lead, const QString& text)
{
    setBanner(Severity::Warn, QStringLiteral("alert-triangle"), lead, text, tr("Compare…"));
    m_saveConflicted = false;
    connect(m_banner, &Banner::actionTriggered, this, [this] { readConflict(); });
}

void EditorPage::saveConflicted(const QString& sentence)
{
    showConflict(sentence, tr("Your text is kept."));
    m_saveConflicted = true;
    readConflict();
}

void EditorPage::askMerge(const QList<FieldVersion>& versions,
    const std::function<void(const QStringList& theirs)>& merge)
{
    if (m_asking || m_saving)
        return;
    const bool clash = std::ranges::any_of(versions, &FieldVersion::clashes);
    if (!clash && (versions.isEmpty() || !m_saveConflicted)) {
        if (!m_saveConflicted || !m_repeated)
            hideBanner();
        merge({});
        // Once: another refusal of this kind has another cause, and its banner stays.
        if (std::exchange(m_saveConflicted, false) && isDirty() && !std::exchange(m_repeated, true))
            save();
        return;
    }
    m_asking = true;
    auto* dialog = new ConflictDialog(editedName(), versions, window());
    connect(dialog, &QDialog::finished, this, [this] { m_asking = false; });
    connect(dialog, &ConflictDialog::merged, this, [this, merge](const QStringList& theirs) {
        m_saveConflicted = false;
        hideBanner();
        merge(theirs);
        if (isDirty())
            save();
        else
            m_state.tell(tr("Their version counts. There is nothing of yours to save."));
    });
    dialog->open();
}

void EditorPage::showProblem(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    setBanner(Severity::Block, QStringLiteral("alert-circle"), {}, error.message, {});
}

void EditorPage::setBanner(Severity severity, const QString& icon, const QString& lead,
    const QString& text, const QString& action)
{
    hideBanner();
    m_banner = new Banner(severity, icon, lead, text, this);
    m_banner->setAction(action);
    const int side = metrics().pageMargin;
    auto* frame = new QHBoxLayout;
    frame->setContentsMargins(side, 0, side, metrics().cardGap);
    frame->addWidget(m_banner);
    m_column->insertLayout(1, frame);
}

void EditorPage::hideBanner()
{
    if (!m_banner)
        return;
    delete m_column->takeAt(1);
    m_banner->hide();
    m_banner->deleteLater();
    m_banner = nullptr;
}

} // namespace clara::ui
