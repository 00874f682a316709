// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/http_client.h"

#include <QObject>

#include <memory>
#include <vector>

namespace clara::http {

/// The HttpClient of the product, on Qt. Lives on the engine thread with an event loop. Every call
/// is exactly one request on the wire, whatever the server does (measured in tst_one_shot). Several
/// access managers side by side, because one of them opens no more than six connections to a host.
/// When it dies, calls in flight are answered with Cancelled and their true phase.
class NetworkHttpClient final : public QObject, public HttpClient {
    Q_OBJECT

public:
    NetworkHttpClient();
    ~NetworkHttpClient() override;

    QCoro::Task<HttpExchange> send(
        HttpRequest request, CancelToken token, HttpObserver observer) override;
    int running() const { return int(m_calls.size()); } ///< calls in flight

private:
    struct Lane;
    struct Running;
    Lane& laneFor(const QString& server);
    QFuture<HttpExchange> start(HttpRequest request, CancelToken token, HttpObserver observer);

    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<std::unique_ptr<Running>> m_calls;
};

} // namespace clara::http
