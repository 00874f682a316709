// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <memory>

namespace clara::test {

/// The world outside, in a process of its own: networks and model APIs with ground truth and
/// faults. It ends with this object. Calls block for a moment, on a port of their own that meets no
/// faults; after a failure they answer with an empty object.
///
///     const auto world = World::start();
///     QVERIFY(world);
///     world->fault({ { "endpoint", "com.atproto.repo.putRecord" }, { "stage", "effect" }, {
///     "action", "close" } });
///
/// Stages: connect, head, body (`bytes`), received, effect, half_answer. Actions: pause, hang,
/// reset, close, slow (`delay_ms`), status (`status`, `headers`, `body`), no_id, malformed,
/// redirect. `skip` lets requests pass first, `times` (1; 0 for ever), `probability`, `contains`
/// (words in the body).
class World {
public:
    /// Null when it did not start; why is printed.
    static std::unique_ptr<World> start();
    ~World();
    Q_DISABLE_COPY_MOVE(World)

    QUrl url(const QString& path = {}) const; ///< "http://127.0.0.1:<port>" + path
    QString baseUrl() const { return url().toString(); }

    void fault(const QJsonObject& fault);
    void clearFaults();
    /// {"bluesky":{…}, "model":{…}, "seed":N}: see personal_data_server.h and model_api.h.
    void configure(const QJsonObject& options);
    void reset(); ///< as new: no faults, no log, no records; sessions are forgotten
    bool waitForPause(int timeoutMs = 5000); ///< until some request stands at a pause
    void release(); ///< every paused request goes on
    void forgetPaused(); ///< paused requests never go on

    QJsonObject truth();
    int requestCount(const QString& endpoint); ///< by XRPC method name or by path
    QList<QJsonObject> requests(const QString& endpoint); ///< rows of the log
    QJsonArray records(); ///< what exists on the Bluesky server
    QJsonArray keylessPosts();

private:
    World() = default;
    QJsonObject call(const char* verb, const QJsonObject& body = {});

    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_controlPort = 0;
};

} // namespace clara::test
