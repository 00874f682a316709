// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/console_services.h"
#include "shell/console_state.h"
#include "support/fake_clock.h"

#include <QApplication>

namespace clara::test {

/// A store whose every job fails with one sentence; counts them.
class FailingStore final : public Store {
public:
    QString displayName() const override { return QStringLiteral("broken.clara"); }
    QString placeWarning() const override { return {}; }
    bool isShared() const override { return false; }
    int jobs = 0;

protected:
    void enqueue(Access, std::unique_ptr<StorageJob> job) override
    {
        ++jobs;
        job->fail({ ErrorKind::Storage, QStringLiteral("The workspace did not answer."),
            QStringLiteral("disk gone") });
    }
};

/// An engine that only counts.
class IdleEngine final : public session::EngineControl {
public:
    session::EngineState state() const override { return session::EngineState::Stopped; }
    void start() override { ++starts; }
    Future<bool> stop() override { return readyFuture<bool>(true); }
    Future<Account> checkAccount(AccountId) override { return readyFuture<Account>(Account {}); }
    Future<Completion> generate(session::GenerateRequest) override
    {
        return readyFuture<Completion>(answer);
    }
    int starts = 0;
    Completion answer {};
};

/// Everything a page wants, on a store that always fails: for the error face and for counting
/// reads.
struct FailingConsole {
    FakeClock clock { *parseInstant(QStringLiteral("2026-10-22T08:42:00Z")) };
    FailingStore store;
    session::Commands commands { store, clock, Member {} };
    session::Queries queries { store, clock };
    IdleEngine engine;
    ui::ChangeNotifier changes;
    ui::ThemeController theme { *qApp, [] { return false; } };
    ui::ConsoleState state;
    ui::ConsoleServices services { commands, queries, engine, changes, clock, theme,
        QStringLiteral("broken.clara"), {}, QTimeZone("Europe/Berlin") };
};

} // namespace clara::test
