// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/audit_page.h"

#include "pages/audit/audit_details.h"
#include "pages/audit/audit_filter_bar.h"
#include "pages/audit/audit_words.h"
#include "session/json_audit.h"
#include "theme/metrics.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/combo.h"
#include "widgets/drawer.h"
#include "widgets/label.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"
#include "widgets/table_delegate.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace clara::ui {

namespace {

constexpr int usualPage = 200;
constexpr int largestPage = 1000; ///< what storage gives at once
constexpr std::chrono::seconds firstSealLook { 5 };
constexpr std::chrono::seconds lastSealLook { 60 };

} // namespace

AuditPage::AuditPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : Page(tr("Audit"), parent)
    , m_services(services)
    , m_state(state)
    , m_reading(this)
    , m_readingMore(this)
    , m_readingMembers(this)
    , m_sealWait(firstSealLook)
    , m_model(new AuditModel(services.zone, this))
    , m_header(new PageHeader(tr("Audit"), this))
    , m_filter(new AuditFilterBar(services.zone, this))
    , m_resultPlace(new QWidget(this))
    , m_verify(normalButton(tr("Verify"), this))
    , m_export(normalButton(tr("Export…"), this))
{
    buildHeader();
    auto* empty = new EmptyState(QStringLiteral("shield-check"), {}, {}, this);
    m_faces = new PageStates(buildContent(), empty, this);
    const Metrics& m = metrics();
    auto* result = new QVBoxLayout(m_resultPlace);
    result->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.grid);
    m_resultPlace->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_resultPlace);
    all->addWidget(m_filter);
    all->addWidget(makeRule(this));
    all->addWidget(m_faces, 1);
    connect(empty, &EmptyState::primaryTriggered, m_filter, &AuditFilterBar::reset);
    connect(m_faces, &PageStates::retryRequested, this, &Page::readAgain);
    connect(m_filter, &AuditFilterBar::changed, this, &AuditPage::filterChanged);
    connect(&m_state, &ConsoleState::scopeChanged, this, [this] { m_model->clear(); });
    m_sealLook.setSingleShot(true);
    connect(&m_sealLook, &QTimer::timeout, this, [this] {
        if (isActive())
            readNewest();
    });
    addKeys();
}

void AuditPage::buildHeader()
{
    m_verify->setIconName(QStringLiteral("shield-check"));
    m_export->setIconName(QStringLiteral("download"));
    m_header->setFacts(tr("Who did what, newest first"));
    m_header->addControl(m_export);
    m_header->addControl(m_verify);
}

void AuditPage::addKeys()
{
    const auto key = [this](const QString& words, const QList<QKeySequence>& keys, auto act) {
        auto* action = addPageAction(words, keys);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    auto* verifyAction = key(tr("Verify the history"), { Qt::Key_V }, [this] { verify(); });
    connect(m_verify, &Button::clicked, verifyAction, &QAction::trigger);
    auto* exportAction = key(
        tr("Export the history"), { QKeySequence(Qt::CTRL | Qt::Key_E) }, [this] { askExport(); });
    connect(m_export, &Button::clicked, exportAction, &QAction::trigger);
    key(tr("Copy the event as JSON"), { QKeySequence::Copy }, [this] { copyEvent(); });
    key(tr("Load more"), { Qt::Key_M }, [this] { readMore(); });
    key(tr("Details"), { Qt::Key_I }, [this] {
        m_detailsOpen = !m_detailsOpen;
        layOutDetails();
    });
    setFindAction(key(tr("Filter the history"), { QKeySequence::Find },
        [this] { m_filter->firstField()->setFocus(Qt::ShortcutFocusReason); }));
}

QWidget* AuditPage::buildContent()
{
    const Metrics& m = metrics();
    auto* content = new QWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setObjectName(QStringLiteral("audit"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto* left = new QWidget(m_splitter);
    m_table = new QTableView(left);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("History"));
    auto* columns = m_table->horizontalHeader();
    columns->setStretchLastSection(false);
    columns->setSectionsClickable(false);
    columns->setSectionResizeMode(AuditModel::WhatColumn, QHeaderView::Stretch);
    for (const auto& [column, width] :
        { std::pair(AuditModel::WhenColumn, 156), std::pair(AuditModel::WhoColumn, 104),
            std::pair(AuditModel::ClientColumn, 152), std::pair(AuditModel::SealColumn, 108) })
        columns->resizeSection(column, m.px(width));
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(makeRule(left));
    column->addWidget(buildFooter());
    m_details = new AuditDetails(m_services.zone, m_splitter);
    m_details->setMinimumWidth(m.px(260));
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({ m.px(780), m.px(m.sideList) });
    m_drawer = new Drawer(*m_details, *m_splitter, content);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AuditPage::showSelected);
    connect(m_table, &QTableView::activated, this, [this] {
        m_detailsOpen = true;
        layOutDetails();
    });
    connect(m_details, &AuditDetails::copyAsked, this, &AuditPage::copyEvent);
    connect(m_details, &AuditDetails::recordAsked, this,
        [this](const QString& page, const QString& id) { m_state.openPage(page, id); });
    return content;
}

QWidget* AuditPage::buildFooter()
{
    const Metrics& m = metrics();
    auto* footer = new QWidget(this);
    footer->setProperty("ground", QStringLiteral("surface"));
    footer->setAttribute(Qt::WA_StyledBackground);
    footer->setFixedHeight(m.px(40));
    m_shown = makeLabel({}, FontRole::Detail, Tone::Text2, footer);
    m_pageSize = new Combo(
        { QStringLiteral("50"), QStringLiteral("200"), QStringLiteral("1000") }, footer);
    m_pageSize->setEditable(true);
    m_pageSize->setInsertPolicy(QComboBox::NoInsert);
    m_pageSize->setValidator(new QIntValidator(1, largestPage, m_pageSize));
    m_pageSize->setCurrentText(QString::number(usualPage));
    m_pageSize->setFixedWidth(m.px(76));
    m_pageSize->setAccessibleName(tr("Events at a time"));
    m_more = smallButton(tr("Load more"), footer);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(m.cardPaddingX, 0, m.cardPaddingX, 0);
    row->setSpacing(m.buttonGap);
    row->addWidget(m_shown);
    row->addStretch(1);
    auto* label = makeLabel(tr("At a time"), FontRole::Detail, Tone::Text2, footer);
    label->setBuddy(m_pageSize);
    row->addWidget(label);
    row->addWidget(m_pageSize);
    row->addWidget(m_more);
    connect(m_more, &Button::clicked, this, &AuditPage::readMore);
    return footer;
}

int AuditPage::pageSize() const
{
    return std::clamp(m_pageSize->currentText().toInt(), 1, largestPage);
}

AuditFilter AuditPage::filter() const
{
    AuditFilter filter = m_filter->filter();
    filter.client = m_state.scope();
    filter.limit = pageSize();
    return filter;
}

void AuditPage::filterChanged()
{
    m_model->clear();
    m_details->clear();
    m_readingMore.drop();
    readAgain();
}

void AuditPage::refresh(Entities)
{
    m_sealWait = firstSealLook;
    m_readingMembers.run(
        m_services.queries.members(), [this](const Result<QList<Member>>& members) {
            if (!members)
                return; // the list says what is wrong
            for (const auto& member : *members)
                m_people.append(member.name);
            m_people.removeDuplicates();
            m_filter->setPeople(m_people);
        });
    m_faces->showLoading(tr("Reading the history…"));
    readNewest();
}

void AuditPage::readNewest()
{
    if (!m_services.audit)
        return m_faces->showError(tr("The history could not be read"),
            tr("The history cannot be asked in this window. Open it in the program that has the workspace open."));
    AuditFilter asked = filter();
    asked.limit = std::clamp(m_model->rowCount(), asked.limit, largestPage);
    m_reading.run(m_services.audit->events(asked),
        [this, limit = asked.limit](const Result<QList<session::AuditItem>>& items) {
            if (items)
                showItems(*items, limit);
            else
                m_faces->showError(tr("The history could not be read"), items.error().message,
                    items.error().detail);
        });
}

void AuditPage::readMore()
{
    const auto* last = m_model->at(m_model->rowCount() - 1);
    if (!last || !m_model->canLoadMore() || m_more->isBusy())
        return;
    AuditFilter asked = filter();
    asked.after = last->event.id;
    m_more->startBusy(tr("Loading…"));
    m_readingMore.run(m_services.audit->events(asked),
        [this, limit = asked.limit](const Result<QList<session::AuditItem>>& items) {
            m_more->stopBusy();
            if (!items)
                return m_state.tell(items.error().message);
            m_model->append(
                *items, items->size() < limit ? AuditModel::More::End : AuditModel::More::Exists);
            listChanged();
        });
}

void AuditPage::showItems(const QList<session::AuditItem>& items, int asked)
{
    m_model->mergeNewest(items,
        items.size() < asked ? AuditModel::More::End : AuditModel::More::Exists,
        m_services.clock.now());
    listChanged();
    if (m_model->waitingForSeal() > 0) {
        m_sealLook.start(m_sealWait);
        m_sealWait = std::min<std::chrono::milliseconds>(2 * m_sealWait, lastSealLook);
    }
}

void AuditPage::listChanged()
{
    if (!m_readingMore.isWaiting())
        m_more->stopBusy(); // a page that was under way when the filter changed
    m_more->setVisible(m_model->canLoadMore());
    const int waiting = m_model->waitingForSeal();
    m_header->setFacts(waiting == 0
            ? tr("Who did what, newest first")
            : tr("Who did what, newest first; %n wait(s) for a seal", nullptr, waiting));
    QString shown = tr("%n event(s)", nullptr, m_model->rowCount());
    if (m_model->isFull())
        shown = tr("%1 shown. Narrow the filter to see older ones.").arg(shown);
    m_shown->setText(shown);
    if (m_model->rowCount() == 0) {
        m_details->clear();
        const bool plain = m_filter->isPlain();
        m_faces->empty()->setTexts(plain ? tr("Nothing was done yet") : tr("Nothing fits"),
            plain ? tr(
                "Everything that people and the engine decide is noted here and sealed, so that nobody can change it unseen.")
                  : tr(
                      "No event fits these filters. Choose other days, another person or another action."));
        m_faces->empty()->setPrimaryAction(plain ? QString() : tr("Clear filters"));
        return m_faces->showEmpty();
    }
    m_faces->showData();
    const int wanted = m_wanted ? m_model->rowOf(m_wanted) : -1;
    if (wanted >= 0) {
        m_table->selectRow(wanted);
        m_table->scrollTo(m_model->index(wanted, 0));
        m_wanted = {};
    } else if (!m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    showSelected();
}

void AuditPage::showSelected()
{
    if (const auto* item = m_model->at(m_table->currentIndex().row()))
        m_details->setItem(*item, m_services.clock.now());
}

void AuditPage::verify()
{
    if (m_verify->isBusy() || !m_services.audit)
        return;
    m_verify->startBusy(tr("Verifying…"));
    m_resultPlace->hide();
    onAnswer<session::AuditVerification>(
        this, m_services.audit->verify({}), [this](const Result<session::AuditVerification>& done) {
            m_verify->stopBusy();
            if (!done)
                return showResult(Severity::Warn, tr("Not verified."), done.error().message);
            const VerifyWords words = verifyWords(*done);
            showResult(
                done->report.isIntact() ? Severity::Ok : Severity::Block, words.lead, words.text);
        });
}

void AuditPage::showResult(Severity severity, const QString& lead, const QString& text)
{
    delete std::exchange(m_result, nullptr);
    const bool good = severity == Severity::Ok;
    m_result = new Banner(severity,
        good ? QStringLiteral("shield-check") : QStringLiteral("alert-triangle"), lead, text,
        m_resultPlace);
    m_result->setAction(tr("Hide"));
    m_resultPlace->layout()->addWidget(m_result);
    connect(m_result, &Banner::actionTriggered, m_resultPlace, &QWidget::hide);
    m_result->show();
    m_resultPlace->show();
}

void AuditPage::askExport()
{
    if (!m_services.audit || m_export->isBusy())
        return;
    auto* files = new QFileDialog(this, tr("Where should the history lie?"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilters(
        { tr("All events with their seals, as JSON lines (*.jsonl)"), tr("Table (*.csv)") });
    files->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(files, &QFileDialog::filterSelected, files, [files](const QString& chosen) {
        files->setDefaultSuffix(chosen.contains(QLatin1String(".csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("jsonl"));
    });
    connect(files, &QFileDialog::fileSelected, this, &AuditPage::exportTo);
    files->open();
}

void AuditPage::exportTo(const QString& file)
{
    m_export->startBusy(tr("Exporting…"));
    onAnswer<session::AuditExport>(
        this, m_services.audit->exportTo(file), [this](const Result<session::AuditExport>& done) {
            m_export->stopBusy();
            if (!done)
                return showResult(Severity::Warn, tr("Not exported."), done.error().message);
            m_state.tell(tr("%n event(s) were written to %1.", nullptr, int(done->events))
                             .arg(QDir::toNativeSeparators(done->file)));
        });
}

void AuditPage::copyEvent()
{
    if (!m_details->item())
        return;
    const QJsonDocument json(session::jsonOf(*m_details->item()));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json.toJson(QJsonDocument::Indented)));
    m_state.tell(tr("The event was copied as JSON."));
}

void AuditPage::openItem(const QString& id)
{
    m_wanted = AuditId::fromString(id).value_or(AuditId());
    m_filter->reset();
}

QList<QWidget*> AuditPage::panes() { return { m_table, m_details }; }

void AuditPage::tick() { m_model->setNow(m_services.clock.now()); }

void AuditPage::layOutDetails()
{
    m_drawer->follow(window()->width() < metrics().narrowBelow, m_detailsOpen);
}

void AuditPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layOutDetails();
}

} // namespace clara::ui
