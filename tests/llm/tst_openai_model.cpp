// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/model_source.h"
#include "support/fake_http.h"
#include "support/memory_secret_store.h"

#include <QCoroTask>
#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;

namespace {

const QByteArray whole
    = R"({"id":"c1","object":"chat.completion","model":"gpt-x-2026","choices":[{"index":0,)"
      R"("message":{"role":"assistant","content":"Fresh rye."},"finish_reason":"stop"}],)"
      R"("usage":{"prompt_tokens":100,"completion_tokens":30,"total_tokens":130,)"
      R"("prompt_tokens_details":{"cached_tokens":60,"cache_write_tokens":10},)"
      R"("completion_tokens_details":{"reasoning_tokens":20}}})";

QByteArray chunk(const QByteArray& inner)
{
    return "data: {\"model\":\"gpt-x-2026\",\"choices\":[" + inner + "]}\n\n";
}
QByteArray delta(const QByteArray& text)
{
    return chunk(R"({"index":0,"delta":{"content":")" + text + R"("},"finish_reason":null})");
}
const QByteArray stop = chunk(R"({"index":0,"delta":{},"finish_reason":"stop"})");
const QByteArray usageChunk = "data: "
                              "{\"choices\":[],\"usage\":{\"prompt_tokens\":8,\"completion_"
                              "tokens\":3,\"total_tokens\":11}}\n\n";
const QByteArray done = "data: [DONE]\n\n";

class FixedClock final : public Clock {
public:
    Instant now() const override { return *parseInstant(u"2026-10-22T10:00:00Z"_s); }
    milliseconds monotonic() const override { return milliseconds(0); }
};

struct Desk {
    test::FakeHttp http {};
    test::MemorySecretStore secrets {};
    FixedClock clock {};
    ModelConnection connection {};
    QString streamed {};

    Desk()
    {
        connection.provider = provider::openAiCompatible;
        connection.baseUrl = u"https://api.example.com/v1/"_s;
        connection.model = u"gpt-x"_s;
    }
    Completion ask(bool stream = false, CancelToken token = {})
    {
        CompletionRequest request;
        request.messages = { { u"system"_s, u"Be kind."_s }, { u"user"_s, u"Write „Brot“."_s } };
        request.stream = stream;
        request.seed = 7;
        request.maxOutputTokens = 200;
        llm::ModelSource source(http, secrets, clock);
        const auto model = source.modelFor(connection);
        return QCoro::waitFor((*model)->complete(
            request, token, [this](const QString& piece) { streamed += piece; }));
    }
};

QByteArray headerOf(const HttpRequest& request, const QByteArray& name)
{
    for (const auto& header : request.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

} // namespace

class TestOpenAiModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyTheseBytes();
    void sendsExactlyTheseBytesForAStream();
    void namesTheTokenFieldAsConfigured();
    void sendsTheKeyReadAtCallTime();
    void failsWithoutTheKey();
    void splitsUsageIntoDisjointBuckets();
    void readsUsageDialects_data();
    void readsUsageDialects();
    void prefersTheReportedCost();
    void estimatesWhenUsageIsMissing();
    void readsAStreamCutAnywhere();
    void takesAWholeAnswerToAStreamRequest();
    void refusesACutStream();
    void reportsAnErrorInsideA200_data();
    void reportsAnErrorInsideA200();
    void refusesAnswersThatAreNoCompletion_data();
    void refusesAnswersThatAreNoCompletion();
    void neverCallsUnfinishedTextFinished_data();
    void neverCallsUnfinishedTextFinished();
    void mapsErrors_data();
    void mapsErrors();
    void readsWhenToRetry_data();
    void readsWhenToRetry();
    void keepsSecretsOutOfErrors();
    void billsWhatWasSentAndNothingElse();
    void obeysCancelling();
    void refusesUnknownProviders();
};

void TestOpenAiModel::sendsExactlyTheseBytes()
{
    Desk desk;
    desk.http.answer(200, whole, { { "x-request-id", "req_1" } });
    const Completion completion = desk.ask();
    QVERIFY(!completion.error);
    QCOMPARE(completion.text, u"Fresh rye."_s);
    QCOMPARE(completion.finish, FinishReason::Stop);
    QCOMPARE(completion.model, u"gpt-x-2026"_s);
    QCOMPARE(completion.requestId, u"req_1"_s);
    QVERIFY(!completion.sample);
    QCOMPARE(desk.http.requests.size(), 1);
    const HttpRequest& request = desk.http.requests.first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.toString(), u"https://api.example.com/v1/chat/completions"_s);
    QCOMPARE(headerOf(request, "Content-Type"), "application/json");
    QCOMPARE(headerOf(request, "Authorization"), QByteArray());
    QCOMPARE(request.totalTimeout, milliseconds(120'000));
    QCOMPARE(request.body,
        QByteArray(
            "{\"max_tokens\":200,\"messages\":[{\"content\":\"Be kind.\",\"role\":\"system\"},"
            "{\"content\":\"Write "
            "„Brot“.\",\"role\":\"user\"}],\"model\":\"gpt-x\",\"seed\":7,\"temperature\":0.7}"));
}

void TestOpenAiModel::sendsExactlyTheseBytesForAStream()
{
    Desk desk;
    desk.http.stream({ delta("Hi"), stop, usageChunk, done });
    QVERIFY(!desk.ask(true).error);
    QCOMPARE(headerOf(desk.http.requests.first(), "Accept"), "text/event-stream");
    QCOMPARE(desk.http.requests.first().body,
        QByteArray(
            "{\"max_tokens\":200,\"messages\":[{\"content\":\"Be kind.\",\"role\":\"system\"},"
            "{\"content\":\"Write "
            "„Brot“.\",\"role\":\"user\"}],\"model\":\"gpt-x\",\"seed\":7,\"stream\":true,"
            "\"stream_options\":{\"include_usage\":true},\"temperature\":0.7}"));
}

void TestOpenAiModel::namesTheTokenFieldAsConfigured()
{
    Desk desk;
    desk.connection.maxTokensField = u"max_completion_tokens"_s;
    desk.http.answer(200, whole);
    desk.ask();
    const QByteArray body = desk.http.requests.first().body;
    QVERIFY(body.contains("\"max_completion_tokens\":200"));
    QVERIFY(!body.contains("\"max_tokens\"") && !body.contains("temperature"));
}

void TestOpenAiModel::sendsTheKeyReadAtCallTime()
{
    Desk desk;
    desk.connection.secret = desk.secrets.put(u"model"_s, "sk-first-key");
    desk.http.answer(200, whole);
    desk.http.answer(200, whole);
    desk.ask();
    desk.secrets.put(u"model"_s, "sk-second-key");
    desk.ask();
    QCOMPARE(headerOf(desk.http.requests.at(0), "Authorization"), "Bearer sk-first-key");
    QCOMPARE(headerOf(desk.http.requests.at(1), "Authorization"), "Bearer sk-second-key");
    QCOMPARE(desk.secrets.reads, 2);
}

void TestOpenAiModel::failsWithoutTheKey()
{
    Desk desk;
    desk.connection.secret = { u"keychain"_s, u"gone"_s };
    const Completion completion = desk.ask();
    QVERIFY(completion.error && completion.error->kind == ErrorKind::NotFound);
    QVERIFY(desk.http.requests.isEmpty());
    QCOMPARE(completion.tokens.total(), 0);
}

void TestOpenAiModel::splitsUsageIntoDisjointBuckets()
{
    Desk desk;
    desk.http.answer(200, whole);
    const TokenUsage tokens = desk.ask().tokens;
    QCOMPARE(tokens.input, 30);
    QCOMPARE(tokens.cachedInput, 60);
    QCOMPARE(tokens.cacheWrite, 10);
    QCOMPARE(tokens.output, 10);
    QCOMPARE(tokens.reasoning, 20);
    QCOMPARE(tokens.total(), 130);
    QVERIFY(!tokens.estimated);
}

void TestOpenAiModel::readsUsageDialects_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("cached");
    QTest::addColumn<qint64>("output");
    QTest::addColumn<qint64>("reasoning");
    QTest::newRow("reasoning on top") << QByteArray(
        R"({"prompt_tokens":10,"completion_tokens":5,"total_tokens":22,"completion_tokens_details":{"reasoning_tokens":7}})")
                                      << qint64(22) << qint64(0) << qint64(5) << qint64(7);
    QTest::newRow("cache hits beside")
        << QByteArray(R"({"prompt_tokens":10,"completion_tokens":5,"prompt_cache_hit_tokens":4})")
        << qint64(15) << qint64(4) << qint64(5) << qint64(0);
    QTest::newRow("more cached than sent") << QByteArray(
        R"({"prompt_tokens":10,"completion_tokens":5,"prompt_tokens_details":{"cached_tokens":99}})")
                                           << qint64(15) << qint64(10) << qint64(5) << qint64(0);
    QTest::newRow("negative") << QByteArray(
        R"({"prompt_tokens":10,"completion_tokens":-5,"prompt_tokens_details":null})")
                              << qint64(10) << qint64(0) << qint64(0) << qint64(0);
}

void TestOpenAiModel::readsUsageDialects()
{
    QFETCH(QByteArray, usage);
    QFETCH(qint64, total);
    QFETCH(qint64, cached);
    QFETCH(qint64, output);
    QFETCH(qint64, reasoning);
    Desk desk;
    desk.http.answer(200,
        R"({"choices":[{"message":{"content":"a"},"finish_reason":"stop"}],"usage":)" + usage
            + "}");
    const TokenUsage tokens = desk.ask().tokens;
    QCOMPARE(tokens.total(), total);
    QCOMPARE(tokens.cachedInput, cached);
    QCOMPARE(tokens.output, output);
    QCOMPARE(tokens.reasoning, reasoning);
    QVERIFY(!tokens.estimated);
}

void TestOpenAiModel::prefersTheReportedCost()
{
    Desk desk;
    desk.http.answer(200,
        R"({"choices":[{"message":{"content":"a"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"cost":0.0001234}})");
    desk.http.answer(200, whole);
    QCOMPARE(desk.ask().reportedCostMicroUsd, std::optional<qint64>(124));
    QCOMPARE(desk.ask().reportedCostMicroUsd, std::optional<qint64>());
}

void TestOpenAiModel::estimatesWhenUsageIsMissing()
{
    Desk desk;
    desk.http.answer(
        200, R"({"choices":[{"message":{"content":"Fresh rye today."},"finish_reason":"stop"}]})");
    const Completion completion = desk.ask();
    QVERIFY(!completion.error);
    QVERIFY(completion.tokens.estimated);
    QVERIFY(completion.tokens.input > 5 && completion.tokens.output == 4);
    QCOMPARE(completion.model, u"gpt-x"_s);
}

void TestOpenAiModel::readsAStreamCutAnywhere()
{
    const QByteArray bytes = ": OPENROUTER PROCESSING\n\n"
        + chunk(R"({"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null})")
        + "data: {\"choices\":[],\"prompt_filter_results\":[]}\n\n" + delta("Brötchen ")
        + delta("🥖 warm") + stop + usageChunk + done;
    for (qsizetype step : { 1, 2, 3, 7, 50, 5000 }) {
        QByteArrayList pieces;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            pieces.append(bytes.mid(at, step));
        Desk desk;
        desk.http.stream(pieces);
        const Completion completion = desk.ask(true);
        QVERIFY(!completion.error);
        QCOMPARE(completion.text, u"Brötchen 🥖 warm"_s);
        QCOMPARE(desk.streamed, completion.text);
        QCOMPARE(completion.finish, FinishReason::Stop);
        QCOMPARE(completion.tokens.input, 8);
        QCOMPARE(completion.tokens.output, 3);
        QVERIFY(!completion.tokens.estimated);
    }
}

void TestOpenAiModel::takesAWholeAnswerToAStreamRequest()
{
    Desk desk;
    desk.http.answer(200, whole, { { "content-type", "application/json" } });
    const Completion completion = desk.ask(true);
    QVERIFY(!completion.error);
    QCOMPARE(completion.text, u"Fresh rye."_s);
    QCOMPARE(desk.streamed, u"Fresh rye."_s);
}

void TestOpenAiModel::refusesACutStream()
{
    Desk desk;
    desk.http.stream({ delta("Half a "), delta("text"), stop });
    const Completion completion = desk.ask(true);
    QVERIFY(completion.error && completion.error->kind == ErrorKind::Network);
    QVERIFY(completion.finish != FinishReason::Stop);
    QVERIFY(completion.tokens.estimated);
    QVERIFY(completion.tokens.input > 0 && completion.tokens.output > 0);
    QCOMPARE(completion.text, u"Half a text"_s);
}

void TestOpenAiModel::reportsAnErrorInsideA200_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<int>("kind");
    QTest::newRow("number") << QByteArray(R"({"code":429,"message":"slow down"})")
                            << int(ErrorKind::RateLimited);
    QTest::newRow("no credit") << QByteArray(R"({"code":402,"message":"pay"})")
                               << int(ErrorKind::Rejected);
    QTest::newRow("name") << QByteArray(
        R"({"code":"rate_limit_exceeded","type":"tokens","message":"m"})")
                          << int(ErrorKind::RateLimited);
    QTest::newRow("server") << QByteArray(R"({"type":"server_error","message":"m"})")
                            << int(ErrorKind::Network);
    QTest::newRow("bare text") << QByteArray(R"("model runner has stopped")")
                               << int(ErrorKind::Network);
}

void TestOpenAiModel::reportsAnErrorInsideA200()
{
    QFETCH(QByteArray, error);
    QFETCH(int, kind);
    Desk desk;
    desk.http.answer(200, "{\"error\":" + error + "}");
    desk.http.stream({ delta("Half"), "data: {\"error\":" + error + "}\n\n", done });
    for (bool stream : { false, true }) {
        const Completion completion = desk.ask(stream);
        QVERIFY(completion.error);
        QCOMPARE(int(completion.error->kind), kind);
        QVERIFY(completion.finish != FinishReason::Stop);
    }
}

void TestOpenAiModel::refusesAnswersThatAreNoCompletion_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>Welcome</html>");
    QTest::newRow("cut json") << whole.left(80);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no choices") << QByteArray(R"({"choices":[]})");
    QTest::newRow("choices of another kind") << QByteArray(R"({"choices":"none"})");
}

void TestOpenAiModel::refusesAnswersThatAreNoCompletion()
{
    QFETCH(QByteArray, body);
    Desk desk;
    desk.http.answer(200, body);
    const Completion completion = desk.ask();
    QVERIFY(completion.error && completion.error->kind == ErrorKind::Network);
    QVERIFY(completion.error->message.contains(u"api.example.com"));
    QVERIFY(completion.tokens.estimated);
    desk.http.stream({ "data: " + QByteArray(body).replace('\n', ' ') + "\n\n", done });
    QVERIFY(desk.ask(true).error);
}

void TestOpenAiModel::neverCallsUnfinishedTextFinished_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<int>("finish");
    QTest::newRow("length") << QByteArray(R"({"message":{"content":"a"},"finish_reason":"length"})")
                            << int(FinishReason::Length);
    QTest::newRow("filter") << QByteArray(
        R"({"message":{"content":""},"finish_reason":"content_filter"})")
                            << int(FinishReason::ContentFilter);
    QTest::newRow("refusal") << QByteArray(
        R"({"message":{"content":null,"refusal":"I cannot"},"finish_reason":"stop"})")
                             << int(FinishReason::Refusal);
    QTest::newRow("tools") << QByteArray(
        R"({"message":{"content":"a"},"finish_reason":"tool_calls"})")
                           << int(FinishReason::Unknown);
    QTest::newRow("none") << QByteArray(R"({"message":{"content":"a"},"finish_reason":null})")
                          << int(FinishReason::Unknown);
}

void TestOpenAiModel::neverCallsUnfinishedTextFinished()
{
    QFETCH(QByteArray, choice);
    QFETCH(int, finish);
    Desk desk;
    desk.http.answer(200, "{\"choices\":[" + choice + "]}");
    desk.http.stream({ chunk(QByteArray(choice).replace("message", "delta")), done });
    for (bool stream : { false, true }) {
        const Completion completion = desk.ask(stream);
        QVERIFY(!completion.error);
        QCOMPARE(int(completion.finish), finish);
    }
}

void TestOpenAiModel::mapsErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, int status, const QByteArray& error, ErrorKind kind) {
        QTest::newRow(name) << status << QByteArray("{\"error\":" + error + "}") << int(kind);
    };
    row("bad request", 400, R"({"type":"invalid_request_error","code":"context_length_exceeded"})",
        ErrorKind::Rejected);
    row("key", 401, R"({"code":"invalid_api_key"})", ErrorKind::Auth);
    row("credit", 402, R"({"code":402})", ErrorKind::Rejected);
    row("country", 403, R"({"code":"unsupported_country_region_territory"})", ErrorKind::Rejected);
    row("model", 404, R"({"code":"model_not_found"})", ErrorKind::NotFound);
    row("time-out", 408, "{}", ErrorKind::Network);
    row("conflict", 409, "{}", ErrorKind::Network);
    row("rate", 429, R"({"code":"rate_limit_exceeded","type":"requests"})", ErrorKind::RateLimited);
    row("quota code", 429, R"({"code":"insufficient_quota"})", ErrorKind::Rejected);
    row("quota type", 429, R"({"code":"credit_balance_exhausted","type":"insufficient_quota"})",
        ErrorKind::Rejected);
    row("server", 500, "{}", ErrorKind::Network);
    row("overloaded", 503, R"({"code":"slow_down"})", ErrorKind::Network);
    QTest::newRow("html") << 502 << QByteArray("<html>") << int(ErrorKind::Network);
    QTest::newRow("redirect") << 302 << QByteArray() << int(ErrorKind::Rejected);
}

void TestOpenAiModel::mapsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    for (bool stream : { false, true }) {
        Desk desk;
        desk.http.answer(status, body);
        const Completion completion = desk.ask(stream);
        QVERIFY(completion.error);
        QCOMPARE(int(completion.error->kind), kind);
        QVERIFY(completion.error->message.contains(u"api.example.com"));
        QCOMPARE(completion.tokens.total(), 0);
        QCOMPARE(desk.http.requests.size(), 1);
    }
}

void TestOpenAiModel::readsWhenToRetry_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("retry-after") << QByteArray("17") << 17;
    QTest::newRow("fraction") << QByteArray("retry-after") << QByteArray("1.2") << 2;
    QTest::newRow("milliseconds") << QByteArray("retry-after-ms") << QByteArray("2500") << 3;
    QTest::newRow("date") << QByteArray("retry-after")
                          << QByteArray("Thu, 22 Oct 2026 10:00:45 GMT") << 45;
}

void TestOpenAiModel::readsWhenToRetry()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    Desk desk;
    desk.http.answer(429, R"({"error":{"code":"rate_limit_exceeded"}})", { { name, value } });
    desk.http.answer(429, R"({"error":{"code":"insufficient_quota"}})", { { name, value } });
    QCOMPARE(desk.ask().error->retryAfter, std::optional(std::chrono::seconds(seconds)));
    QVERIFY(!desk.ask().error->retryAfter);
}

void TestOpenAiModel::keepsSecretsOutOfErrors()
{
    Desk desk;
    desk.http.answer(401,
        R"({"error":{"message":"Incorrect API key provided: sk-proj-abcdefghijklmnopqrstuvwx1234."}})");
    const Completion completion = desk.ask();
    QVERIFY(!completion.error->message.contains(u"abcdefghij"));
    QVERIFY(!completion.error->detail.contains(u"abcdefghij"));
    QVERIFY(completion.error->detail.contains(u"Incorrect API key"));
}

void TestOpenAiModel::billsWhatWasSentAndNothingElse()
{
    Desk desk;
    const Error gone { ErrorKind::Network, u"The connection was lost."_s };
    desk.http.answer(0, {});
    desk.http.thenFail(HttpPhase::NothingSent, gone);
    QCOMPARE(desk.ask().tokens.total(), 0);
    desk.http.answer(0, {});
    desk.http.thenFail(HttpPhase::BodySent, gone);
    const Completion sent = desk.ask();
    QVERIFY(sent.tokens.estimated && sent.tokens.input > 0);
    QCOMPARE(sent.error->message, gone.message);
    desk.http.stream({ delta("Half"), usageChunk });
    desk.http.thenFail(HttpPhase::BodySent, gone);
    const Completion cut = desk.ask(true);
    QCOMPARE(cut.tokens.input, 8);
    QVERIFY(!cut.tokens.estimated);
    QVERIFY(cut.finish != FinishReason::Stop);
}

void TestOpenAiModel::obeysCancelling()
{
    Desk desk;
    CancelSource source;
    const CancelToken token = source.token();
    source.cancel();
    const Completion completion = desk.ask(false, token);
    QVERIFY(completion.error && completion.error->kind == ErrorKind::Cancelled);
    QVERIFY(desk.http.requests.isEmpty());
}

void TestOpenAiModel::refusesUnknownProviders()
{
    Desk desk;
    llm::ModelSource source(desk.http, desk.secrets, desk.clock);
    desk.connection.provider = u"carrier-pigeon"_s;
    const auto model = source.modelFor(desk.connection);
    QVERIFY(!model && model.error().kind == ErrorKind::Invalid);
    desk.connection.provider = provider::offline;
    QVERIFY(source.modelFor(desk.connection).has_value());
}

QTEST_GUILESS_MAIN(TestOpenAiModel)
#include "tst_openai_model.moc"
