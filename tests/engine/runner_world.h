// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/database_proxy.h"
#include "support/private_postgres.h"
#include "support/workspace.h"
#include "support/world.h"

#include <QProcess>

#include <functional>
#include <memory>
#include <vector>

namespace clara::test {

/// Rounds of a proof: a short form for every day, the whole with CLARA_PROOF=full.
int proofRounds(int shortForm, int whole);

/// One workspace on a private PostgreSQL, the world outside, and the runners that work on it, each
/// a process of its own. The workspace of the test goes straight to the server and runs no engine.
class RunnerWorld {
public:
    /// `clients` clients with a schedule and an account on the network each.
    RunnerWorld(int clients, const QString& network);
    ~RunnerWorld();

    /// Starts a runner and waits until its engine works; null, with the reason printed, when it
    /// does not.
    QProcess* start(
        const QString& name, milliseconds lease, const QString& kind = QStringLiteral("headless"));
    /// As a power cut. The pointer is gone afterwards.
    void kill(QProcess* runner);
    void endRunners();

    /// Approved posts that are due, shared out over the accounts; their texts start with `label`.
    Status addJobs(int count, const QString& label);
    /// A count or another single value out of the workspace.
    QString sql(const QString& statement) const;
    int count(const QString& what) const;
    /// Waits until the statement counts this many or more.
    bool waitFor(const QString& what, int wanted, int timeoutMs) const;
    /// Asks a few times a second, so that asking does not slow down what is watched.
    static bool waitUntil(const std::function<bool()>& condition, int timeoutMs);
    /// Publications that ended well or stand with a person.
    int settled() const;
    int unsettled() const;
    /// Notes each row that changes hands although it was in flight: who had it, until when, and
    /// when it went.
    void watchTakeovers() const;

    /// How many of the texts exist in the world more than once.
    int doubledInWorld(const QString& label) const;
    int inWorld(const QString& label) const;
    /// Sends of one account that were under way at the same moment, by the answers of the world.
    int overlaps() const;

    std::unique_ptr<World> world;
    DatabaseProxy proxy;
    QString schema;
    SystemClock clock;
    TestWorkspace workspace;
    QString problem; ///< why it cannot be used; empty when it can

private:
    QString address(int port) const;
    QJsonArray posts() const;

    const QString m_network;
    QList<Schedule> m_schedules;
    std::vector<std::unique_ptr<QProcess>> m_runners;
};

} // namespace clara::test
