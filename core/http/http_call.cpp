// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/http_call.h"

namespace clara::http {

namespace {
QNetworkRequest networkRequest(const HttpRequest& request)
{
    QUrl url = request.url;
    url.setUserInfo({});
    QNetworkRequest result(url);
    using Attribute = QNetworkRequest::Attribute;
    result.setAttribute(Attribute::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(Attribute::Http2AllowedAttribute, false);
    result.setAttribute(Attribute::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(Attribute::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(Attribute::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(Attribute::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(Attribute::CacheSaveControlAttribute, false);
    result.setAttribute(Attribute::DoNotBufferUploadDataAttribute, true);
    result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    result.setRawHeader("User-Agent", "ClaraConsole/" CLARA_VERSION);
    // Answers are small, and what is not compressed cannot explode.
    result.setRawHeader("Accept-Encoding", "identity");
    for (const HttpHeader& header : request.headers)
        result.setRawHeader(header.name, header.value);
    if (!request.body.isEmpty() && !result.hasRawHeader("Content-Type"))
        result.setRawHeader("Content-Type", "application/json");
    return result;
}
} // namespace

HttpCall::HttpCall(HttpRequest request, CancelToken token, HttpObserver observer)
    : m_request(std::move(request))
    , m_observer(std::move(observer))
    , m_token(std::move(token))
{
    m_promise.start();
    m_clock.start();
    m_total.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] { stop(StopReason::TotalTimeout); });
    connect(&m_idle, &QTimer::timeout, this, [this] { stop(StopReason::IdleTimeout); });
}

HttpCall::~HttpCall() { abandon(); }

void HttpCall::start(QNetworkAccessManager& manager)
{
    if (m_observer.onPhase)
        m_observer.onPhase(HttpPhase::NothingSent);
    auto body = std::make_unique<OneShotBody>(m_request.body);
    m_body = body.get();
    connect(m_body, &OneShotBody::firstByteTaken, this, [this] { reach(HttpPhase::BodyStarted); });
    // Even a GET goes out with a (never read) device: it is what keeps Qt from repeating the
    // request.
    m_reply.reset(manager.sendCustomRequest(networkRequest(m_request), m_request.method, m_body));
    body.release()->setParent(m_reply.get());
    m_reply->setReadBufferSize(256 * 1024);
    const auto alive = [this] { m_idle.start(); };
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this,
        [this, alive](qint64 sent, qint64 total) {
            alive();
            if (total > 0 && sent == total && m_body->wasTouched())
                reach(HttpPhase::BodySent);
        });
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, alive);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, [this, alive] {
        alive();
        readAnswer();
    });
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpCall::finish);
    m_total.start(m_request.totalTimeout);
    m_idle.setInterval(m_request.idleTimeout);
    m_idle.start();
    m_cancelHandle = m_token.onCancel([this] { stop(StopReason::Cancelled); });
}

void HttpCall::stop(StopReason reason)
{
    if (m_stopped != StopReason::None || m_kept)
        return;
    m_stopped = reason;
    m_body->seal();
    // Later: this may be called from within a read of the very reply.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_reply)
                m_reply->abort();
        },
        Qt::QueuedConnection);
}

void HttpCall::reach(HttpPhase phase)
{
    while (m_exchange.phase < phase) {
        m_exchange.phase = HttpPhase(int(m_exchange.phase) + 1);
        if (m_observer.onPhase)
            m_observer.onPhase(m_exchange.phase);
    }
}

void HttpCall::readHead()
{
    HttpResponse& response = m_exchange.response;
    if (response.status != 0)
        return;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        response.headers.append({ name.toLower(), value });
}

void HttpCall::readAnswer()
{
    readHead();
    QByteArray bytes = m_reply->readAll();
    HttpResponse& response = m_exchange.response;
    if (const qint64 room = m_request.maxAnswerBytes - response.body.size(); bytes.size() > room) {
        bytes.truncate(room);
        stop(StopReason::AnswerTooLong);
    }
    response.body += bytes;
    if (m_observer.onBody && !bytes.isEmpty() && response.status >= 200 && response.status < 300)
        m_observer.onBody(bytes);
}

void HttpCall::finish()
{
    if (m_stopped == StopReason::None)
        readAnswer();
    m_total.stop();
    m_idle.stop();
    m_cancelHandle.reset();
    settle();
    keepPromise();
    Q_EMIT done();
}

void HttpCall::settle()
{
    const QString host = m_request.url.host();
    const QNetworkReply::NetworkError error = m_reply->error();
    const HttpResponse& response = m_exchange.response;
    // Without a body the device proves nothing; then only the kind of error can.
    if (m_request.body.isEmpty() && !provesNothingSent(error))
        reach(HttpPhase::BodySent);
    if (response.status != 0)
        reach(HttpPhase::BodySent); // who answers has read as much as it wants
    const bool isRedirect = response.status >= 300 && response.status < 400; // decided by its head
    bool hasLength = false;
    const qint64 length = response.header("content-length").toLongLong(&hasLength);
    if (m_stopped != StopReason::None)
        m_exchange.error = stopError(m_stopped, host);
    else if (!belongsToStatus(error, response.status))
        m_exchange.error = transportError(error, host);
    else if (hasLength && !isRedirect && response.body.size() < length)
        m_exchange.error = cutError(host);
    else
        reach(HttpPhase::Answered);
}

void HttpCall::keepPromise()
{
    if (std::exchange(m_kept, true))
        return;
    m_exchange.duration = milliseconds(m_clock.elapsed());
    m_promise.addResult(m_exchange);
    m_promise.finish();
}

void HttpCall::abandon()
{
    if (m_kept)
        return;
    m_cancelHandle.reset();
    if (m_reply) {
        m_body->seal();
        m_reply->disconnect(this);
        m_reply->abort();
        if (m_request.body.isEmpty())
            m_exchange.phase = HttpPhase::BodySent;
    }
    m_exchange.error = stopError(StopReason::ClientGone, m_request.url.host());
    keepPromise();
}

} // namespace clara::http
