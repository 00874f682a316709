// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/models_card.h"

#include "models/money_words.h"
#include "models/time_words.h"
#include "pages/settings/add_model_dialog.h"
#include "shell/latest.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/paragraph.h"
#include "widgets/table_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace clara::ui {

namespace {

constexpr int shownRows = 6;
constexpr qsizetype shownAnswer = 80;

QString testPrompt() { return QStringLiteral("Answer with the single word: ready"); }

} // namespace

QString testSentence(const ModelConnection& model, const Result<Completion>& answer)
{
    if (!answer)
        return ModelsCard::tr("%1 did not answer: %2").arg(model.name, answer.error().message);
    if (answer->error)
        return ModelsCard::tr("%1 did not answer: %2").arg(model.name, answer->error->message);
    QString cost = ModelsCard::tr("cost unknown");
    if (model.isLocal())
        cost = callCost(0);
    else if (answer->reportedCostMicroUsd)
        cost = callCost(answer->reportedCostMicroUsd);
    return ModelsCard::tr("%1 answered in %2, %3 tokens, %4: “%5”")
        .arg(model.name, durationWords(answer->latency.count()), countWords(answer->tokens.total()),
            cost, answer->text.simplified().left(shownAnswer));
}

ModelsCard::ModelsCard(const ConsoleServices& services, QWidget* parent)
    : Card(tr("Language models"), CardPadding::Flush, parent)
    , m_services(services)
    , m_models(new ModelsTable(this))
    , m_table(new QTableView(this))
    , m_none(new Paragraph(
          tr("No model is connected, so schedules cannot write. Add the offline sample writer to try, or "
             "a server that speaks the OpenAI protocol."),
          FontRole::Body, Tone::Text2, this))
    , m_answer(new Paragraph({}, FontRole::Body, Tone::Text2, this))
    , m_test(smallButton(tr("Test"), this))
    , m_default(smallButton(tr("Make default"), this))
    , m_add(smallButton(tr("Add model…"), this))
{
    const Metrics& m = metrics();
    m_add->setIconName(QStringLiteral("plus"));
    for (Button* button : { m_test, m_default, m_add })
        addHeaderWidget(button);
    dressTable(m_table);
    m_table->setModel(m_models);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Language models"));
    m_table->setColumnWidth(ModelsTable::NameColumn, m.px(190));
    m_table->setColumnWidth(ModelsTable::ServerColumn, m.px(210));
    m_table->setColumnWidth(ModelsTable::ModelColumn, m.px(180));
    m_words = new QWidget(this);
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(m.cardPaddingX - 1, m.grid, m.cardPaddingX - 1, m.cardPaddingY);
    words->addWidget(m_none);
    words->addWidget(m_answer);
    body()->setSpacing(0);
    body()->addWidget(m_table);
    body()->addWidget(m_words);
    m_answer->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ModelsCard::showChoice);
    connect(m_test, &Button::clicked, this, &ModelsCard::test);
    connect(m_default, &Button::clicked, this, &ModelsCard::makeDefault);
    connect(m_add, &Button::clicked, this, &ModelsCard::addModel);
    setModels({});
}

void ModelsCard::setModels(const QList<ModelConnection>& models)
{
    const int row = m_table->currentIndex().row();
    m_models->setModels(models);
    m_table->setVisible(!models.isEmpty());
    m_none->setVisible(models.isEmpty());
    m_words->setVisible(models.isEmpty() || !m_answer->isHidden());
    const int rows = int(std::clamp<qsizetype>(models.size(), 1, shownRows));
    m_table->setFixedHeight(metrics().headerRow + rows * metrics().tableRow + 1);
    if (!models.isEmpty())
        m_table->setCurrentIndex(
            m_models->index(std::clamp<int>(row, 0, int(models.size()) - 1), 0));
    showChoice();
}

const ModelConnection* ModelsCard::chosen() const
{
    return m_models->modelAt(m_table->currentIndex().row());
}

void ModelsCard::showChoice()
{
    const ModelConnection* model = chosen();
    if (!m_test->isBusy())
        m_test->setEnabled(model);
    m_default->setEnabled(model && !model->isDefault);
    m_test->setToolTip(model ? QString() : tr("Add a model first."));
    m_default->setToolTip(!model
            ? tr("Add a model first.")
            : (model->isDefault ? tr("This model is the default.") : QString()));
    m_add->setEnabled(m_refusal.isEmpty());
    m_add->setToolTip(m_refusal);
    if (m_refusal.isEmpty())
        return;
    m_default->setEnabled(false);
    m_default->setToolTip(m_refusal);
}

void ModelsCard::setRefusal(const QString& why)
{
    m_refusal = why;
    showChoice();
}

void ModelsCard::tell(const QString& sentence, Tone tone)
{
    m_answer->setTone(tone);
    m_answer->setText(sentence);
    m_answer->setAccessibleName(sentence);
    m_answer->show();
    m_words->show();
}

void ModelsCard::showError(const QString& sentence) { tell(sentence, Tone::Block); }

void ModelsCard::test()
{
    const ModelConnection* model = chosen();
    if (!model)
        return;
    m_test->startBusy(tr("Asking…"));
    session::GenerateRequest request;
    request.model = model->id;
    request.prompt = testPrompt();
    onAnswer<Completion>(this, m_services.engine.generate(request),
        [this, asked = *model](const Result<Completion>& answer) {
            m_test->stopBusy();
            showChoice();
            const bool good = answer && !answer->error;
            tell(testSentence(asked, answer), good ? Tone::Text2 : Tone::Block);
        });
}

void ModelsCard::makeDefault()
{
    const ModelConnection* model = chosen();
    if (!model)
        return;
    onAnswer<ModelConnection>(this, m_services.commands.setDefaultModel(model->id),
        [this](const Result<ModelConnection>& done) {
            if (done)
                tell(tr("%1 writes for every schedule that names no model.").arg(done->name),
                    Tone::Text2);
            else
                showError(done.error().message);
        });
}

void ModelsCard::addModel()
{
    if (!m_refusal.isEmpty())
        return showError(m_refusal); // by the key: the button is off
    auto* dialog = new AddModelDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddModelDialog::added, this, [this](const ModelConnection& model) {
        tell(tr("%1 was added. Test it before a schedule needs it.").arg(model.name), Tone::Text2);
    });
    dialog->open();
}

} // namespace clara::ui
