// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/openai_model.h"

#include "base/json.h"
#include "llm/chat_answer.h"
#include "llm/openai_error.h"
#include "llm/token_estimate.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QElapsedTimer>
#include <QUrl>

namespace clara::llm {

/// What the observer fills while the answer comes; shared with the sender, which may outlive the
/// wait.
struct OpenAiModel::Listening {
    ChatStream stream {};
    QElapsedTimer timer {};
    qint64 firstTokenMs = -1;
};

namespace {

Error modelError(ErrorKind kind, const QString& message, const QString& detail = {})
{
    return Error { kind, message, detail };
}

bool isStream(const HttpResponse& response)
{
    return response.header("content-type").toLower().startsWith("text/event-stream");
}

/// What is wrong with an answer that arrived completely, or nothing. A whole answer is not yet a
/// finished text: that is what Completion::finish says.
std::optional<Error> answerProblem(const ChatAnswer& answer, const HttpResponse& response,
    const ModelEndpoint& endpoint, Instant now)
{
    const bool failed = response.status < 200 || response.status > 299;
    if (failed || answer.error)
        return openAiError(response, answer.error.value_or(QJsonObject()), endpoint, now);
    if (!answer.done)
        return modelError(ErrorKind::Network,
            QCoreApplication::translate("clara::LanguageModel",
                "%1 broke off in the middle of its answer, so the text was not used. It is tried "
                "again.")
                .arg(endpoint.host),
            QStringLiteral("stream ended without [DONE]"));
    if (answer.malformed || !answer.hasChoice)
        return modelError(ErrorKind::Network,
            QCoreApplication::translate("clara::LanguageModel",
                "%1 answered something that is not a completion. Check that the address belongs to "
                "a compatible model server.")
                .arg(endpoint.host),
            answer.malformed ? QStringLiteral("malformed JSON") : QStringLiteral("no choices"));
    return std::nullopt;
}

void fill(Completion& completion, const ChatAnswer& answer, const CompletionRequest& request)
{
    completion.text = answer.text;
    completion.finish = answer.done ? answer.finish() : FinishReason::Unknown;
    completion.model = answer.model;
    completion.reportedCostMicroUsd = answer.reportedCost();
    completion.tokens
        = answer.tokens().value_or(estimateUsage(request.messages, answer.text + answer.refusal));
}

} // namespace

OpenAiModel::OpenAiModel(
    HttpClient& http, SecretStore& secrets, const Clock& clock, ModelConnection connection)
    : m_http(http)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_connection(std::move(connection))
{
}

HttpObserver OpenAiModel::listen(const std::shared_ptr<Listening>& listening, const DeltaSink& sink)
{
    HttpObserver observer;
    observer.onBody = [listening, sink](const QByteArray& bytes) {
        listening->stream.feed(bytes, [&](const QString& delta) {
            if (listening->firstTokenMs < 0)
                listening->firstTokenMs = listening->timer.elapsed();
            if (sink)
                sink(delta);
        });
    };
    return observer;
}

QByteArray OpenAiModel::body(const CompletionRequest& request) const
{
    QJsonArray messages;
    for (const auto& message : request.messages)
        messages.append(QJsonObject { { QStringLiteral("role"), message.role },
            { QStringLiteral("content"), message.content } });
    QJsonObject object { { QStringLiteral("model"), m_connection.model },
        { QStringLiteral("messages"), messages },
        { m_connection.maxTokensField, request.maxOutputTokens } };
    // Models that want the newer field are reasoning models, and those refuse any temperature but
    // their own.
    if (m_connection.maxTokensField == QLatin1String("max_tokens"))
        object.insert(QStringLiteral("temperature"), request.temperature);
    if (request.seed) {
        const bool mistral
            = QUrl(m_connection.baseUrl).host().endsWith(QLatin1String("mistral.ai"));
        object.insert(
            mistral ? QStringLiteral("random_seed") : QStringLiteral("seed"), *request.seed);
    }
    if (request.stream) {
        object.insert(QStringLiteral("stream"), true);
        object.insert(QStringLiteral("stream_options"),
            QJsonObject { { QStringLiteral("include_usage"), true } });
    }
    return toJson(object);
}

HttpRequest OpenAiModel::httpRequest(const CompletionRequest& request, const SecretPtr& key) const
{
    QString base = m_connection.baseUrl.trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    HttpRequest http;
    http.method = "POST";
    http.url = QUrl(base + QStringLiteral("/chat/completions"));
    http.headers = { { "Content-Type", "application/json" },
        { "Accept",
            request.stream ? QByteArray("text/event-stream") : QByteArray("application/json") } };
    if (key && !key->isEmpty())
        http.headers.append({ "Authorization", "Bearer " + key->reveal() });
    http.body = body(request);
    // A local server may load its model before the first byte, so silence alone proves nothing.
    http.totalTimeout = request.timeout;
    http.idleTimeout = request.timeout;
    return http;
}

QCoro::Task<Completion> OpenAiModel::complete(
    CompletionRequest request, CancelToken token, DeltaSink sink)
{
    Completion completion;
    completion.model = m_connection.model;
    SecretPtr key;
    if (!m_connection.secret.isEmpty()) {
        QFuture<Result<SecretPtr>> pending = m_secrets.read(m_connection.secret);
        const Result<SecretPtr> read = co_await pending;
        if (!read) {
            completion.error = read.error();
            co_return completion;
        }
        key = *read;
    }
    if (token.isCancelled()) {
        completion.error = modelError(ErrorKind::Cancelled,
            QCoreApplication::translate(
                "clara::LanguageModel", "The call was cancelled before it was sent."));
        co_return completion;
    }
    const auto listening = std::make_shared<Listening>();
    listening->timer.start();
    HttpRequest http = httpRequest(request, key);
    HttpObserver observer;
    if (request.stream)
        observer = listen(listening, sink);
    const ModelEndpoint endpoint { http.url.host(), m_connection.model };
    const HttpExchange exchange = co_await m_http.send(http, token, observer);

    completion.latency = exchange.duration;
    completion.requestId = QString::fromLatin1(exchange.response.header("x-request-id")).left(200);
    const bool streamed = request.stream && isStream(exchange.response);
    const bool wasRefused = exchange.response.status != 0 && exchange.response.status / 100 != 2;
    const ChatAnswer answer = streamed && !wasRefused ? listening->stream.answer()
                                                      : readChatAnswer(exchange.response.body);
    // A refused request and one that never left cost nothing; any other may be billed even if it
    // failed.
    if (exchange.phase != HttpPhase::NothingSent && !wasRefused)
        fill(completion, answer, request);
    if (completion.model.isEmpty())
        completion.model = m_connection.model;
    completion.firstToken
        = listening->firstTokenMs < 0 ? completion.latency : milliseconds(listening->firstTokenMs);
    completion.error = exchange.error
        ? exchange.error
        : answerProblem(answer, exchange.response, endpoint, m_clock.now());
    if (completion.error)
        completion.finish = FinishReason::Unknown;
    else if (request.stream && !streamed && sink && !completion.text.isEmpty())
        sink(completion.text); // the server ignored the wish for a stream
    co_return completion;
}

} // namespace clara::llm
