// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world/http_message.h"

#include <QRandomGenerator>

#include <functional>
#include <optional>

namespace world {

/// Where in the life of a request a fault strikes.
enum class Stage {
    Connect, ///< accepted, nothing read
    Head, ///< the head was read
    Body, ///< `bytes` bytes of the body were read
    Received, ///< everything was read, nothing was done
    Effect, ///< it was done, nothing was answered
    HalfAnswer, ///< half of the answer (or `bytes` bytes of its body) was written
};

enum class Action {
    Pause, ///< wait until the test releases it
    Hang, ///< never go on
    Reset, ///< RST
    Close, ///< FIN
    Slow, ///< go on after `delay_ms`
    Status, ///< answer `status` with `body`
    NoId, ///< take uri, cid and id out of the answer
    Malformed, ///< a complete answer that is no JSON
    Redirect, ///< 307 to `location`
};

struct Fault {
    QString endpoint {}; ///< "*" is any
    Stage stage = Stage::Received;
    Action action = Action::Status;
    int status = 500;
    QList<Header> headers {};
    QByteArray body {};
    int delayMs = 0;
    qint64 bytes = -1;
    int skip = 0; ///< let this many matching requests pass
    int times = 1; ///< 0: for ever
    double probability = 1.0;
    QByteArray contains {}; ///< only requests whose body holds this

    /// Reads
    /// {"endpoint","stage","action","status","headers","body","delay_ms","bytes","skip","times",
    /// "probability","contains"}; nothing when a name is unknown.
    static std::optional<Fault> fromJson(const QJsonObject& object);
    QString name() const; ///< "reset@effect"
};

QString toString(Stage stage);

/// The faults to come. The first rule that matches is used up.
class FaultPlan {
public:
    void add(const Fault& fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    void seed(quint32 seed) { m_random.seed(seed); }
    std::optional<Fault> take(Stage stage, const QString& endpoint, const QByteArray& body);

private:
    QList<Fault> m_faults;
    QRandomGenerator m_random { 1 };
};

/// Requests that stand still until the test lets them go.
class Pauses {
public:
    void add(const QString& endpoint, Stage stage, std::function<void()> goOn);
    int count() const { return int(m_waiting.size()); }
    QJsonObject toJson() const;
    /// Goes on with all of them, or forgets them.
    void release(bool forget);

private:
    struct Waiting {
        QString endpoint;
        Stage stage;
        std::function<void()> goOn;
    };
    QList<Waiting> m_waiting;
};

} // namespace world
