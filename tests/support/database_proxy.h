// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <atomic>
#include <chrono>

namespace clara::test {

/// Stands between programs and a PostgreSQL server and breaks connections at the three moments that
/// matter: when one is opened, before a commit arrives, and after it took effect but before anybody
/// heard of it. Or it makes the server a far one. Works in a thread of its own; ends with this
/// object.
class DatabaseProxy {
public:
    struct Rates {
        double connect = 0; ///< share of new connections that are refused
        double commit
            = 0; ///< share of commits of writes that are hit, half of them before and half after
    };
    struct Counts {
        int connect = 0;
        int beforeCommit = 0;
        int afterCommit = 0;
        int commits = 0; ///< of writes, hit or not
        int journeys = 0; ///< messages with SQL; each is waited for
    };

    explicit DatabaseProxy(int serverPort);
    ~DatabaseProxy();
    Q_DISABLE_COPY_MOVE(DatabaseProxy)

    int port() const { return m_port; }
    void setRates(Rates rates);
    /// Every answer comes this much later.
    void setDelay(std::chrono::milliseconds delay) { m_delay = int(delay.count()); }
    Counts counts() const;
    /// Starts counting anew.
    void resetCounts();

private:
    friend class ProxyConnection;
    std::atomic<double> m_connectRate = 0;
    std::atomic<double> m_commitRate = 0;
    std::atomic_int m_connect = 0;
    std::atomic_int m_before = 0;
    std::atomic_int m_after = 0;
    std::atomic_int m_commits = 0;
    std::atomic_int m_journeys = 0;
    std::atomic_int m_delay = 0; // ms
    const int m_serverPort;
    int m_port = 0;
    QThread m_thread;
};

} // namespace clara::test
