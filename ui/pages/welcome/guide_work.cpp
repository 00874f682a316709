// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome/guide_work.h"

#include "domain/network.h"
#include "shell/latest.h"

namespace clara::ui {

GuideWork::GuideWork(const ConsoleServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

template <class T>
void GuideWork::run(
    Future<T> future, GuideStep step, const QString& prefix, std::function<void(const T&)> next)
{
    onAnswer<T>(this, std::move(future), [this, step, prefix, next](const Result<T>& result) {
        if (result)
            return next(*result);
        Error error = result.error();
        if (!error.field.isEmpty())
            error.field.prepend(prefix);
        Q_EMIT failed(step, error);
    });
}

void GuideWork::start(const GuideDraft& draft)
{
    m_draft = draft;
    saveClient();
}

void GuideWork::saveClient()
{
    Client client = m_draft.client;
    const auto next = [this](const Client& stored) {
        m_client = stored;
        savePersona();
    };
    if (!m_client)
        return run<Client>(m_services.commands.addClient(client), GuideStep::Client, {}, next);
    client.id = m_client->id;
    client.revision = m_client->revision;
    run<Client>(m_services.commands.editClient(client), GuideStep::Client, {}, next);
}

void GuideWork::savePersona()
{
    Persona persona = m_draft.persona;
    persona.clientId = m_client->id;
    const auto next = [this](const Persona& stored) {
        m_persona = stored;
        addPrompt();
    };
    if (!m_persona)
        return run<Persona>(m_services.commands.addPersona(persona), GuideStep::Persona, {}, next);
    persona.id = m_persona->id;
    persona.revision = m_persona->revision;
    persona.createdAt = m_persona->createdAt;
    run<Persona>(m_services.commands.editPersona(persona), GuideStep::Persona, {}, next);
}

void GuideWork::addPrompt()
{
    if (m_prompt)
        return keepModelKey();
    Prompt prompt;
    prompt.clientId = m_client->id;
    prompt.name = tr("Daily post");
    run<Prompt>(m_services.commands.addPrompt(prompt, starterTemplate(), tr("Made by the guide")),
        GuideStep::Connect, {}, [this](const Prompt& stored) {
            m_prompt = stored;
            keepModelKey();
        });
}

void GuideWork::keepSecret(const QString& text, const SecretScope& scope, const QString& field,
    std::function<void(const SecretRef&)> next)
{
    if (text.isEmpty())
        return next({});
    if (!m_services.storeSecret) {
        Error error { ErrorKind::Internal,
            tr("This window has no place to keep secrets. Choose the samples.") };
        error.field = field;
        Q_EMIT failed(GuideStep::Connect, error);
        return;
    }
    onAnswer<SecretRef>(this, m_services.storeSecret(Secret(text.toUtf8()), scope),
        [this, field, next](const Result<SecretRef>& ref) {
            if (ref)
                return next(*ref);
            Error error = ref.error();
            error.field = field;
            Q_EMIT failed(GuideStep::Connect, error);
        });
}

void GuideWork::keepModelKey()
{
    if (m_model)
        return keepPassword(); // connections are changed in Settings
    const QString key
        = m_draft.connect.way == GuideWay::Connect ? m_draft.connect.modelKey : QString();
    keepSecret(key, SecretScope::ofModel(), QStringLiteral("model.key"),
        [this](const SecretRef& ref) { saveModel(ref); });
}

void GuideWork::saveModel(const SecretRef& key)
{
    ModelConnection model = m_draft.connect.model;
    model.secret = key;
    if (m_draft.connect.way == GuideWay::Samples)
        model = { {}, tr("Sample writer"), provider::offline, {}, QStringLiteral("offline") };
    run<ModelConnection>(m_services.commands.addModel(model), GuideStep::Connect,
        QStringLiteral("model."), [this](const ModelConnection& stored) {
            m_model = stored;
            keepPassword();
        });
}

void GuideWork::keepPassword()
{
    const QString password
        = m_draft.connect.way == GuideWay::Connect ? m_draft.connect.appPassword : QString();
    if (m_account && password == m_keptPassword)
        return saveAccount(m_account->secret);
    keepSecret(password, SecretScope::ofAccount(m_client->id), QStringLiteral("account.password"),
        [this, password](const SecretRef& ref) {
            m_keptPassword = password;
            saveAccount(ref);
        });
}

void GuideWork::saveAccount(const SecretRef& password)
{
    Account account = m_draft.connect.account;
    account.network = network::bluesky;
    if (m_draft.connect.way == GuideWay::Samples) {
        account = {};
        account.network = network::sandbox;
        account.handle = QStringLiteral("sandbox");
    }
    account.clientId = m_client->id;
    account.secret = password;
    const auto next = [this](const Account& stored) {
        m_account = stored;
        checkAccount();
    };
    if (!m_account)
        return run<Account>(m_services.commands.addAccount(account), GuideStep::Connect,
            QStringLiteral("account."), next);
    account.id = m_account->id;
    account.revision = m_account->revision;
    account.createdAt = m_account->createdAt;
    account.displayName = account.handle;
    run<Account>(m_services.commands.editAccount(account), GuideStep::Connect,
        QStringLiteral("account."), next);
}

void GuideWork::checkAccount()
{
    if (m_services.engine.state() == session::EngineState::Stopped)
        m_services.engine.start();
    if (m_draft.connect.way == GuideWay::Samples)
        return addSchedule();
    onAnswer<Account>(this, m_services.engine.checkAccount(m_account->id),
        [this](const Result<Account>& checked) {
            if (checked) {
                m_account = *checked;
                return addSchedule();
            }
            Error error = checked.error();
            error.field = error.kind == ErrorKind::Auth ? QStringLiteral("account.password")
                                                        : QStringLiteral("account.server");
            // The check may have noted the refusal at the account: go on from what is stored now.
            onAnswer<QList<Account>>(this, m_services.queries.accounts(m_client->id),
                [this, error](const auto& accounts) {
                    if (accounts) {
                        for (const Account& account : *accounts) {
                            if (account.id == m_account->id)
                                m_account = account;
                        }
                    }
                    Q_EMIT failed(GuideStep::Connect, error);
                });
        });
}

void GuideWork::addSchedule()
{
    Schedule schedule;
    schedule.clientId = m_client->id;
    schedule.name = tr("Daily post");
    schedule.personaId = m_persona->id;
    schedule.promptId = m_prompt->id;
    schedule.accountIds = { m_account->id };
    if (!m_model->isDefault)
        schedule.modelId = m_model->id;
    schedule.cron = m_draft.connect.cron;
    schedule.timeZone = m_client->timeZone;
    schedule.lead = firstLead(schedule.cron, schedule.timeZone, m_services.clock.now());
    run<Schedule>(m_services.commands.addSchedule(schedule), GuideStep::Connect, {},
        [this](const Schedule&) { Q_EMIT done(); });
}

} // namespace clara::ui
