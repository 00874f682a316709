// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/network.h"
#include "pages/welcome/guide_pages.h"
#include "scheduling/cron.h"
#include "scheduling/cron_sentence.h"
#include "theme/metrics.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace clara::ui {

ConnectGuidePage::ConnectGuidePage(QWidget* parent)
    : GuidePage(parent)
    , m_samples(new QRadioButton(tr("Try with samples"), this))
    , m_connect(new QRadioButton(tr("Connect Bluesky and a model"), this))
    , m_handle(new LineEdit({}, this))
    , m_password(new LineEdit({}, this))
    , m_server(new LineEdit({}, this))
    , m_url(new LineEdit({}, this))
    , m_model(new LineEdit({}, this))
    , m_key(new LineEdit({}, this))
    , m_cron(new LineEdit({}, this))
    , m_cronField(nullptr)
    , m_form(this, [](const ConnectChoice& choice) { return validate(choice); })
{
    const Metrics& m = metrics();
    m_password->setEchoMode(QLineEdit::Password);
    m_key->setEchoMode(QLineEdit::Password);
    m_cron->useFixedFont();
    auto* explain = new Paragraph(
        tr("A built-in writer makes sample drafts and a sandbox takes the posts. Nothing leaves this computer, and all of "
           "it is labelled as sample."),
        FontRole::Detail, Tone::Text2, this);
    explain->setContentsMargins(m.px(24), 0, 0, 0);
    m_cronField = new Field(tr("When to post, as cron"), m_cron, LabelPlace::Above, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.grid);
    column->addWidget(
        makeLabel(tr("Connect, or try it first?"), FontRole::Section, Tone::Text, this));
    column->addWidget(m_samples);
    auto* indented = new QHBoxLayout;
    indented->addSpacing(m.px(24));
    indented->addWidget(explain, 1);
    column->addLayout(indented);
    column->addWidget(m_connect);
    column->addWidget(buildConnect());
    column->addSpacing(m.half);
    column->addWidget(m_cronField);
    column->addStretch();
    m_form.bind(
        QStringLiteral("cron"), m_cronField,
        [this](const ConnectChoice& c) { m_cron->setText(c.cron); },
        [this](ConnectChoice& c) { c.cron = m_cron->text().simplified(); });
    connect(m_samples, &QRadioButton::toggled, this, &ConnectGuidePage::followWay);
    connect(m_cron, &QLineEdit::textChanged, this, &ConnectGuidePage::followCron);
    ConnectChoice choice;
    choice.account.network = network::bluesky;
    choice.account.server = QStringLiteral("https://bsky.social");
    choice.model.provider = provider::openAiCompatible;
    choice.model.baseUrl = QStringLiteral("https://api.openai.com/v1");
    choice.model.name = tr("Model"); // as the form reads it back: an untouched guide is not dirty
    m_samples->setChecked(true);
    m_form.load(choice);
    followWay();
    followCron();
}

QWidget* ConnectGuidePage::buildConnect()
{
    const Metrics& m = metrics();
    m_connectPart = new QWidget(this);
    auto* handle = new Field(tr("Bluesky handle"), m_handle, LabelPlace::Above, m_connectPart);
    auto* password = new Field(tr("App password"), m_password, LabelPlace::Above, m_connectPart);
    auto* server = new Field(tr("Bluesky server"), m_server, LabelPlace::Above, m_connectPart);
    auto* url = new Field(tr("Model server"), m_url, LabelPlace::Above, m_connectPart);
    auto* model = new Field(tr("Model name"), m_model, LabelPlace::Above, m_connectPart);
    auto* key = new Field(tr("API key"), m_key, LabelPlace::Above, m_connectPart);
    key->setHelp(tr("Empty for local servers."));
    auto* grid = new QGridLayout(m_connectPart);
    grid->setContentsMargins(m.px(24), 0, 0, 0);
    grid->setHorizontalSpacing(m.pageMargin);
    grid->setVerticalSpacing(m.grid);
    const QList<QList<Field*>> rows { { handle, password }, { server, url }, { model, key } };
    for (int row = 0; row < rows.size(); ++row) {
        grid->addWidget(rows.at(row).at(0), row, 0, Qt::AlignTop);
        grid->addWidget(rows.at(row).at(1), row, 1, Qt::AlignTop);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    bindConnect(handle, password, server, url, model, key);
    return m_connectPart;
}

void ConnectGuidePage::bindConnect(
    Field* handle, Field* password, Field* server, Field* url, Field* model, Field* key)
{
    m_form.bind(
        QStringLiteral("account.handle"), handle,
        [this](const ConnectChoice& c) { m_handle->setText(c.account.handle); },
        [this](ConnectChoice& c) {
            c.way = m_samples->isChecked() ? GuideWay::Samples : GuideWay::Connect;
            c.account.handle = m_handle->text().trimmed();
            if (c.account.handle.startsWith(QLatin1Char('@')))
                c.account.handle.remove(0, 1);
        });
    m_form.bind(
        QStringLiteral("account.password"), password,
        [this](const ConnectChoice& c) { m_password->setText(c.appPassword); },
        [this](ConnectChoice& c) { c.appPassword = m_password->text(); });
    m_form.bind(
        QStringLiteral("account.server"), server,
        [this](const ConnectChoice& c) { m_server->setText(c.account.server); },
        [this](ConnectChoice& c) { c.account.server = m_server->text().trimmed(); });
    m_form.bind(
        QStringLiteral("model.base_url"), url,
        [this](const ConnectChoice& c) { m_url->setText(c.model.baseUrl); },
        [this](ConnectChoice& c) { c.model.baseUrl = m_url->text().trimmed(); });
    m_form.bind(
        QStringLiteral("model.model"), model,
        [this](const ConnectChoice& c) { m_model->setText(c.model.model); },
        [this](ConnectChoice& c) {
            c.model.model = m_model->text().trimmed();
            c.model.name = c.model.model.isEmpty() ? tr("Model") : c.model.model.left(80);
        });
    m_form.bind(
        QStringLiteral("model.key"), key,
        [this](const ConnectChoice& c) { m_key->setText(c.modelKey); },
        [this](ConnectChoice& c) { c.modelKey = m_key->text(); });
}

void ConnectGuidePage::followWay()
{
    m_connectPart->setVisible(m_connect->isChecked());
    m_form.noteEdit();
}

void ConnectGuidePage::followCron()
{
    const auto cron = scheduling::CronExpression::parse(m_cron->text());
    m_cronField->setHelp(cron
            ? tr("%1, in the client's time.").arg(scheduling::describe(*cron, QLocale()))
            : tr("Five fields: minute, hour, day, month, weekday."));
}

QWidget* ConnectGuidePage::first() const { return m_samples->isChecked() ? m_samples : m_connect; }

} // namespace clara::ui
