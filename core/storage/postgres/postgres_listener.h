// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/postgres_dialect.h"
#include "storage/sql/sql_session.h"

#include <QThread>
#include <QTimer>

#include <functional>
#include <future>

namespace clara::storage {

/// Hears of the commits of others, on a connection of its own. Where notifications do not come
/// through it still looks at the number of changes now and then. After a lost connection it listens
/// anew and tells once that anything may have changed. Lives in a thread with an event loop.
class PostgresListener : public QObject {
    Q_OBJECT
public:
    struct Setup {
        PostgresVoice voice {};
        milliseconds interval { 4000 }; ///< between two looks
        std::function<Result<std::unique_ptr<SqlSession>>()> open {};
        std::function<void(Entities)> changed {};
    };

    explicit PostgresListener(Setup setup);
    ~PostgresListener() override;
    /// Begins to listen; goes on trying when that fails now.
    Status start();

private:
    void look();
    void lookAgain(const Status& done);
    Status connectOnce();
    void compare(qint64 number);
    void hear(const QString& channel, const QVariant& payload);
    Result<qint64> changeNumber();

    const Setup m_setup;
    QTimer m_timer;
    std::unique_ptr<SqlSession> m_session;
    milliseconds m_backOff { 0 };
    bool m_wasConnected = false;
    qint64 m_heard = 0; ///< the highest number that was told
    qint64 m_awaited = 0; ///< seen in the last look, and not yet told
};

/// The thread of a listener.
class PostgresListenerThread final : public QThread {
public:
    explicit PostgresListenerThread(PostgresListener::Setup setup);
    ~PostgresListenerThread() override;
    /// Starts the thread and waits until it listens: what is committed later is not missed.
    Status open();

protected:
    void run() override;

private:
    const PostgresListener::Setup m_setup;
    std::promise<Status> m_opened;
};

} // namespace clara::storage
