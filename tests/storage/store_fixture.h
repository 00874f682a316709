// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/store.h"

#include <QTest>

#include <stdexcept>

/// What every store must do, whatever its database. The factory is linked in: the same cases run on
/// another database with another factory.
namespace clara::test {

/// Why the database of these cases is not on this computer; empty when it is.
QString missingDatabase();
/// A fresh, empty store whose data lies in `folder`.
std::unique_ptr<Store> makeStore(const QString& folder);

/// What somebody with the rights of the database does to the history of the store in `folder`: runs
/// the statements, whose %1 stands before names of tables, with the triggers off.
void tamper(const QString& folder, const QStringList& statements);

/// What a statement, whose %1 stands before names of tables, gives as its first value.
int numberOf(const QString& folder, const QString& statement);
/// Every byte that the store in `folder` keeps, as somebody with the database sees it; of binary
/// columns the hex digits or the bytes.
QByteArray everythingIn(const QString& folder);

/// Waits for an answer; fails the test when it is an error.
template <class T> T value(Future<T> future)
{
    future.waitForFinished();
    Result<T> result = future.result();
    if (!result) {
        const QString text = result.error().message + u' ' + result.error().detail;
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);
        return T();
    }
    return std::move(*result);
}
/// Waits for an answer that must be an error.
template <class T> Error error(Future<T> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (result) {
        QTest::qFail("an error was expected", __FILE__, __LINE__);
        return {};
    }
    return result.error();
}

/// A store with one client that has a persona, a prompt, two accounts and a schedule.
struct Workspace {
    explicit Workspace(Store& workspaceStore)
        : store(workspaceStore)
    {
    }
    Store& store;
    Instant now = instantFromMs(1'767'225'600'000); // 2026-01-01T00:00:00Z

    /// What one client is set up with.
    struct Setup {
        Client client {};
        Persona persona {};
        Prompt prompt {};
        PromptVersion version {};
        Account account {};
        Account second {};
        Schedule schedule {};
    };
    Setup addSetup(const QString& name);
    Client clientNamed(const QString& name) const;
    Run planned(const Setup& setup, Instant slot) const;
    Post draft(const Setup& setup, const QString& text) const;
    static PostRevision firstRevision(const Post& post);
    Publication queued(const Post& post, const Account& account) const;
    /// Writes the post with its first revision.
    Post stored(const Post& post) const;

    /// Runs `work` in one write transaction; a Status becomes true.
    template <class Work> auto write(Work work) const { return value(writeAsync(work)); }
    template <class Work> Error failWrite(Work work) const { return error(writeAsync(work)); }
    template <class Work> auto read(Work work) const
    {
        using T = typename std::invoke_result_t<Work, UnitOfWork&>::value_type;
        return value(store.read<T>(work));
    }

private:
    template <class Work> auto writeAsync(Work work) const
    {
        using Answer = std::invoke_result_t<Work, UnitOfWork&>;
        if constexpr (std::is_same_v<Answer, Status>) {
            return store.write<bool>([work](UnitOfWork& unit) -> Result<bool> {
                CLARA_TRY(work(unit));
                return true;
            });
        } else {
            return store.write<typename Answer::value_type>(work);
        }
    }
};

} // namespace clara::test
