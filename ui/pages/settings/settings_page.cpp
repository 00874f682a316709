// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settings_page.h"

#include "dialogs/question_dialog.h"
#include "pages/connect/connect_workspace_dialog.h"
#include "pages/settings/backups_card.h"
#include "pages/settings/members_card.h"
#include "pages/settings/models_card.h"
#include "theme/metrics.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/combo.h"
#include "widgets/elided_label.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"
#include "widgets/paragraph.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QUrl>

namespace clara::ui {

namespace {

constexpr int labelWidth = 120;

/// "Place   /home/…/workspace.clara"
QWidget* fact(const QString& label, const QString& value, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QLabel* name = makeLabel(label, FontRole::Body, Tone::Text2, row);
    name->setFixedWidth(metrics().px(labelWidth));
    layout->addWidget(name);
    layout->addWidget(new ElidedLabel(value, FontRole::Body, Tone::Text, row), 1);
    return row;
}

Field* leftField(const QString& label, QWidget* editor, QWidget* parent)
{
    auto* field = new Field(label, editor, LabelPlace::Left, parent);
    field->setLabelWidth(metrics().px(labelWidth));
    return field;
}

} // namespace

SettingsPage::SettingsPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : Page(tr("Settings"), parent)
    , m_services(services)
    , m_state(state)
    , m_reading(this)
    , m_header(new PageHeader(tr("Settings"), this))
{
    m_header->setFacts(tr("Models belong to the workspace, looks and language to this computer"));
    auto* empty = new EmptyState(QStringLiteral("settings"), {}, {}, this);
    m_states = new PageStates(buildContent(), empty, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_states, 1);
    connect(m_states, &PageStates::retryRequested, this, &Page::readAgain);
    connect(&m_state, &ConsoleState::rolesChanged, this, &SettingsPage::mirrorRoles);
    mirrorRoles();
    auto* add = addPageAction(tr("Add model…"), { QKeySequence::New });
    connect(add, &QAction::triggered, m_models, &ModelsCard::addModel);
    setNewAction(add);
}

QWidget* SettingsPage::buildContent()
{
    const Metrics& m = metrics();
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout;
    column->setSpacing(m.cardGap);
    m_models = new ModelsCard(m_services, content);
    column->addWidget(m_models);
    m_members = new MembersCard(m_services, content);
    column->addWidget(m_members);
    if (m_services.backups) {
        m_backups = new BackupsCard(m_services, *m_services.backups, content);
        column->addWidget(m_backups);
    }
    column->addWidget(buildAppearance(content));
    column->addWidget(buildWorkspace(content));
    column->addWidget(buildAbout(content));
    column->addStretch();
    auto* holder = new QWidget(content);
    holder->setMaximumWidth(m.formMax);
    holder->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.pageMargin);
    row->addWidget(holder, 100);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

QWidget* SettingsPage::buildAppearance(QWidget* parent)
{
    auto* card = new Card(tr("Appearance and language"), CardPadding::Padded, parent);
    m_look = new Combo({ tr("Like the system"), tr("Light"), tr("Dark") }, card);
    m_language = new Combo(card);
    m_language->addItem(tr("Like the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    auto* language = leftField(tr("Language"), m_language, card);
    language->setHelp(tr("Takes effect when the console starts next time."));
    card->body()->addWidget(leftField(tr("Look"), m_look, card));
    card->body()->addWidget(language);
    m_look->setCurrentIndex(int(m_services.theme.choice()));
    if (m_services.layout == LayoutMemory::Remember)
        m_language->setCurrentIndex(std::max(0, m_language->findData(readPreferences().language)));
    connect(m_look, &QComboBox::currentIndexChanged, this, &SettingsPage::appearanceChanged);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsPage::appearanceChanged);
    return card;
}

QWidget* SettingsPage::buildWorkspace(QWidget* parent)
{
    auto* card = new Card(tr("Workspace"), CardPadding::Padded, parent);
    if (m_services.shared && m_services.openWorkspace) {
        if (m_services.isShared) {
            auto* back = smallButton(tr("Back to the file on this computer…"), card);
            card->addHeaderWidget(back);
            connect(back, &Button::clicked, this, &SettingsPage::askForTheFile);
        }
        auto* join = smallButton(tr("Connect to a shared workspace…"), card);
        card->addHeaderWidget(join);
        connect(join, &Button::clicked, this, &SettingsPage::askForWorkspace);
    }
    card->body()->addWidget(
        fact(m_services.isShared ? tr("Database") : tr("File"), m_services.workspaceName, card));
    if (!m_services.workspacePath.isEmpty())
        card->body()->addWidget(fact(tr("Place"), m_services.workspacePath, card));
    QString place = tr("in the keychain of this computer");
    if (m_services.secretStore == QLatin1String("file"))
        place = tr("in an encrypted file beside the workspace");
    else if (m_services.secretStore == sharedStore)
        place = tr("sealed for the members who may use them");
    card->body()->addWidget(fact(tr("Secrets"), place, card));
    if (!m_services.placeWarning.isEmpty())
        card->body()->addWidget(new Banner(
            Severity::Warn, QStringLiteral("alert-triangle"), {}, m_services.placeWarning, card));
    card->body()->addWidget(new Paragraph(
        tr("The sandbox is a network inside this console. Posts to it are shown under Activity and reach nobody. Drafts "
           "of the offline writer and everything in the sandbox carry the word sample."),
        FontRole::Body, Tone::Text2, card));
    return card;
}

void SettingsPage::askForWorkspace()
{
    auto* dialog
        = new ConnectWorkspaceDialog(*m_services.shared, m_services.openWorkspace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_services.isShared)
        dialog->setAddress(m_services.workspacePath);
    dialog->open();
}

void SettingsPage::askForTheFile()
{
    auto* question = new QuestionDialog(tr("Work with the file on this computer again?"),
        tr("The console starts again with it. The shared workspace stays as it is, and others go on in it."),
        window());
    auto* stay = question->addChoice(tr("Stay here"));
    auto* go = question->addPrimary(tr("Start again"));
    connect(stay, &Button::clicked, question, &QDialog::reject);
    connect(go, &Button::clicked, question, [this, question] {
        question->accept();
        m_services.openWorkspace({});
    });
    question->open();
}

QWidget* SettingsPage::buildAbout(QWidget* parent)
{
    auto* card = new Card(tr("About"), CardPadding::Padded, parent);
    card->body()->addWidget(fact(tr("Version"), QStringLiteral(CLARA_VERSION), card));
    card->body()->addWidget(
        fact(tr("Licence"), tr("GNU General Public License, version 3 or later"), card));
    card->body()->addWidget(fact(tr("Built with"),
        tr("Qt %1, QCoro, QCustomPlot, QtKeychain, libsodium, spdlog, Mustache")
            .arg(QString::fromLatin1(qVersion())),
        card));
    card->body()->addWidget(fact(tr("Icons"), tr("Tabler Icons, MIT licence"), card));
    return card;
}

void SettingsPage::mirrorRoles()
{
    m_models->setRefusal(m_state.whyNot(std::nullopt, Action::Edit));
}

void SettingsPage::appearanceChanged()
{
    const auto look = static_cast<ThemeChoice>(m_look->currentIndex());
    m_services.theme.setChoice(look);
    if (m_services.layout == LayoutMemory::Remember)
        writePreferences({ look, m_language->currentData().toString() });
}

void SettingsPage::refresh(Entities)
{
    m_states->showLoading(tr("Reading the settings…"));
    m_members->refresh();
    if (m_backups)
        m_backups->refresh();
    m_reading.run(
        m_services.queries.models(), [this](const Result<QList<ModelConnection>>& models) {
            if (models)
                showModels(*models);
            else
                m_states->showError(tr("The settings could not be read"), models.error().message,
                    models.error().detail);
        });
}

void SettingsPage::showModels(const QList<ModelConnection>& models)
{
    m_models->setModels(models);
    m_states->showData();
}

QList<QWidget*> SettingsPage::panes() { return { m_models }; }

} // namespace clara::ui
