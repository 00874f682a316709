// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/verb_channel.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>

/// How other processes of the same user reach the one that owns a workspace: newline-delimited
/// JSON. → {"verb":"client.list","params":{},"stream":false} ← {"delta":"…"}* then {"result":…} or
/// {"error":{"kind","message","field"}}
namespace clara::session {

inline constexpr qsizetype maxRequestBytes = 8 * 1024 * 1024;
inline constexpr int maxOwnerClients = 32;

/// The owner's side. Lives on a thread with an event loop, next to the session.
class OwnerSocketServer final : public QObject {
    Q_OBJECT
public:
    /// `verbs` must outlive the server. `patience`: how long a client may take to send a request or
    /// to take its answer before it is cut off.
    explicit OwnerSocketServer(
        VerbChannel& verbs, milliseconds patience = std::chrono::seconds(30));
    ~OwnerSocketServer() override;

    /// Call only while this process holds the lock of the workspace: a socket left there is
    /// removed.
    Status listen(const QString& workspacePath);
    /// Accepts nothing more, answers what is under way; `drained()` follows, at once if nothing is.
    void close();
    QString place() const { return m_server.fullServerName(); }

Q_SIGNALS:
    void drained();

private:
    void accept();
    void checkDrained();

    VerbChannel& m_verbs;
    milliseconds m_patience;
    QLocalServer m_server;
    int m_clients = 0;
    bool m_closing = false;
};

/// The side of another process. One call at a time; thread with an event loop.
class OwnerSocketClient final : public QObject, public VerbChannel {
    Q_OBJECT
public:
    /// Connected to the owner of the workspace, or null when none answers. Does not wait.
    static std::unique_ptr<OwnerSocketClient> reach(const QString& workspacePath);
    ~OwnerSocketClient() override;

    /// For the whole answer of one call, counted anew with each delta.
    void setAnswerLimit(milliseconds limit) { m_limit.setInterval(limit); }
    /// Network when the owner does not answer in time or ends before it did.
    Future<QJsonValue> call(QString verb, QJsonObject params, DeltaSink onDelta = {}) override;

private:
    explicit OwnerSocketClient(std::unique_ptr<QLocalSocket> socket);
    void readAnswer();
    void finish(Result<QJsonValue> result);

    std::unique_ptr<QLocalSocket> m_socket;
    QTimer m_limit;
    QByteArray m_buffer;
    qsizetype m_searched = 0; ///< no line end before this
    DeltaSink m_onDelta;
    std::optional<QPromise<Result<QJsonValue>>> m_promise;
};

} // namespace clara::session
