// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/welcome/guide_draft.h"
#include "shell/console_services.h"

#include <QObject>

#include <optional>

namespace clara::ui {

/// The step of the guide an error belongs to.
enum class GuideStep { Client, Persona, Connect };

/// Carries out what the guide gathered: client, persona, prompt, model, account, schedule, engine.
/// After a failure start() goes on where it stopped and changes what is there already, so that
/// nothing is made twice.
class GuideWork : public QObject {
    Q_OBJECT

public:
    explicit GuideWork(const ConsoleServices& services, QObject* parent);

    void start(const GuideDraft& draft);

Q_SIGNALS:
    void failed(clara::ui::GuideStep step, const clara::Error& error);
    void done();

private:
    void saveClient();
    void savePersona();
    void addPrompt();
    void keepModelKey();
    void saveModel(const SecretRef& key);
    void keepPassword();
    void saveAccount(const SecretRef& password);
    void checkAccount();
    void addSchedule();
    void keepSecret(const QString& text, const SecretScope& scope, const QString& field,
        std::function<void(const SecretRef&)> next);
    template <class T>
    void run(Future<T> future, GuideStep step, const QString& prefix,
        std::function<void(const T&)> next);

    const ConsoleServices& m_services;
    GuideDraft m_draft;
    std::optional<Client> m_client;
    std::optional<Persona> m_persona;
    std::optional<Prompt> m_prompt;
    std::optional<ModelConnection> m_model;
    std::optional<Account> m_account;
    QString m_keptKey; ///< what the stored secrets hold, so that a retry stores only what changed
    QString m_keptPassword;
};

} // namespace clara::ui
