// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"
#include "session/queries.h"
#include "shell/console_services.h"
#include "storage/sqlite/sqlite_store.h"
#include "support/fake_clock.h"

#include <QTemporaryDir>

namespace clara::test {

/// An engine that only says that it runs and stops when asked.
class StillEngine final : public session::EngineControl {
    Q_OBJECT
public:
    session::EngineState state() const override { return m_state; }
    void start() override { m_state = session::EngineState::Running; }
    Future<bool> stop() override;
    Future<Account> checkAccount(AccountId) override;
    Future<Completion> generate(session::GenerateRequest) override;
    int stops = 0;

private:
    session::EngineState m_state = session::EngineState::Running;
};

/// A workspace in a temporary folder with the drafts of an ordinary Thursday, 22 October 2026,
/// 10:42 in Berlin, and the services a window needs on top of it.
class ApprovalsWorld {
public:
    explicit ApprovalsWorld(ui::ThemeController& theme);
    ~ApprovalsWorld();

    /// Three clients and their drafts. False with a reason in `problem`.
    bool seed();
    /// `count` plain drafts of one client, ten minutes apart.
    bool seedMany(int count);

    /// The operator keeps this one role, for everything.
    void becomeOnly(Role role);
    /// A second member is there, and every client wants two people.
    void askForTwo();

    ui::ConsoleServices& services() { return *m_services; }
    Post postNamed(const QString& beginning) const;
    Store& store() { return *m_store; }

    FakeClock clock;
    StillEngine engine;
    QString problem;

private:
    struct Draft {
        int client;
        QString persona;
        QString text;
        QStringList networks;
        milliseconds dueIn;
        int warnings;
    };
    bool seedIn(UnitOfWork& work);
    Status addClient(UnitOfWork& work, const QString& name, const QString& zone, int colour);
    Status addDraft(UnitOfWork& work, const Draft& draft);
    Status addRun(UnitOfWork& work, Post& post);
    AccountId account(UnitOfWork& work, int client, const QString& network);

    QTemporaryDir m_folder;
    std::unique_ptr<storage::SqliteStore> m_store;
    std::unique_ptr<session::Commands> m_commands;
    std::unique_ptr<session::Queries> m_queries;
    ui::ChangeNotifier m_changes;
    std::unique_ptr<ui::ConsoleServices> m_services;
    QList<Client> m_clients;
    QHash<QString, AccountId> m_accounts;
    QHash<QString, Persona> m_personas;
};

} // namespace clara::test
