// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/owner_place.h"
#include "session/owner_socket.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::session;

namespace {

/// Answers from memory; "wait" leaves its promise to the test.
class MemoryVerbs final : public VerbChannel {
public:
    Future<QJsonValue> call(QString verb, QJsonObject params, DeltaSink onDelta) override
    {
        ++calls;
        if (verb == "echo"_L1)
            return readyFuture<QJsonValue>(QJsonValue(params));
        if (verb == "fail"_L1)
            return readyFuture<QJsonValue>(invalid(u"name"_s, u"Enter a name."_s));
        if (verb == "stream"_L1) {
            for (const auto& piece : { u"one "_s, u"two\n"_s, u"three"_s })
                onDelta(piece);
            return readyFuture<QJsonValue>(QJsonValue(u"done"_s));
        }
        waiting.start();
        return waiting.future();
    }
    int calls = 0;
    QPromise<Result<QJsonValue>> waiting;
};

} // namespace

/// Both ends of the owner's socket.
class OwnerSocketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void carriesValuesAndErrors();
    void carriesDeltasBeforeTheResult();
    void answersSeveralRequestsOnOneConnection();
    void refusesMalformedRequests_data();
    void refusesMalformedRequests();
    void refusesAHugeRequest();
    void cutsOffASilentClient();
    void refusesTooManyClients();
    void givesUpOnAHangingOwner();
    void saysSoWhenTheOwnerGoes();
    void finishesWhatIsUnderWay();
    void findsNobodyWithoutAnOwner();
    void replacesAStaleSocket();
    void hidesFromOtherUsers();

private:
    std::unique_ptr<OwnerSocketClient> client() { return OwnerSocketClient::reach(m_path); }
    QByteArray raw(const QByteArray& bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    MemoryVerbs m_verbs;
    std::unique_ptr<OwnerSocketServer> m_server;
};

void OwnerSocketTest::init()
{
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    m_path = m_folder->filePath(u"w.clara"_s);
    m_verbs.calls = 0;
    m_server = std::make_unique<OwnerSocketServer>(m_verbs, milliseconds(400));
    QVERIFY(m_server->listen(m_path));
}

void OwnerSocketTest::carriesValuesAndErrors()
{
    auto near = client();
    QVERIFY(near);
    const QJsonObject params { { u"text"_s, u"line\nend ä 😀"_s },
        { u"number"_s, qint64(9'007'199'254'740'993) } };
    auto echoed = near->call(u"echo"_s, params);
    QTRY_VERIFY(echoed.isFinished());
    QCOMPARE(echoed.result()->toObject(), params);
    auto failed = near->call(u"fail"_s, {});
    QTRY_VERIFY(failed.isFinished());
    QVERIFY(failed.result().error()
        == (Error { ErrorKind::Invalid, u"Enter a name."_s, {}, u"name"_s, {} }));
}

void OwnerSocketTest::carriesDeltasBeforeTheResult()
{
    auto near = client();
    QStringList pieces;
    auto answer
        = near->call(u"stream"_s, {}, [&pieces](const QString& piece) { pieces.append(piece); });
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(pieces, QStringList({ u"one "_s, u"two\n"_s, u"three"_s }));
    QCOMPARE(answer.result()->toString(), u"done"_s);
}

void OwnerSocketTest::answersSeveralRequestsOnOneConnection()
{
    const QByteArray answers = raw(
        "{\"verb\":\"echo\",\"params\":{\"a\":1}}\n{\"verb\":\"echo\",\"params\":{\"a\":2}}\n");
    QCOMPARE(answers, QByteArray("{\"result\":{\"a\":1}}\n{\"result\":{\"a\":2}}\n"));
}

/// What comes back for these bytes until the other side hangs up or is silent.
QByteArray OwnerSocketTest::raw(const QByteArray& bytes)
{
    QLocalSocket socket;
    socket.connectToServer(m_server->place());
    if (!socket.waitForConnected(1000))
        return "no connection";
    socket.write(bytes);
    (void)QTest::qWaitFor(
        [&socket] { return socket.state() == QLocalSocket::UnconnectedState; }, 3000);
    return socket.readAll();
}

void OwnerSocketTest::refusesMalformedRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("an array") << QByteArray("[]\n");
    QTest::newRow("no verb") << QByteArray("{\"params\":{}}\n");
    QTest::newRow("parameters are a list") << QByteArray("{\"verb\":\"echo\",\"params\":[]}\n");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"verb\":\"\xff\"}\n");
}

void OwnerSocketTest::refusesMalformedRequests()
{
    QFETCH(QByteArray, request);
    const QByteArray answer = raw(request);
    QVERIFY2(answer.contains("\"kind\":\"invalid\""), answer.constData());
    QCOMPARE(m_verbs.calls, 0);
}

void OwnerSocketTest::refusesAHugeRequest()
{
    const QByteArray answer = raw(QByteArray(9 * 1024 * 1024, 'x'));
    QVERIFY2(answer.isEmpty() || answer.contains("8 MiB"), answer.left(200).constData());
    QCOMPARE(m_verbs.calls, 0);
    auto near = client();
    auto refused = near->call(u"echo"_s, { { u"text"_s, QString(9 * 1024 * 1024, u'x') } });
    QVERIFY(refused.isFinished());
    QCOMPARE(toString(refused.result().error().kind), toString(ErrorKind::Invalid));
}

void OwnerSocketTest::cutsOffASilentClient()
{
    QLocalSocket socket;
    socket.connectToServer(m_server->place());
    QVERIFY(socket.waitForConnected(1000));
    socket.write("{\"verb\":");
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 3000);
}

void OwnerSocketTest::refusesTooManyClients()
{
    std::vector<std::unique_ptr<OwnerSocketClient>> clients;
    m_server = std::make_unique<OwnerSocketServer>(m_verbs); // patient
    QVERIFY(m_server->listen(m_path));
    for (int i = 0; i < maxOwnerClients; ++i) {
        clients.push_back(client());
        QVERIFY(clients.back());
        auto echoed = clients.back()->call(u"echo"_s, {});
        QTRY_VERIFY(echoed.isFinished());
        QVERIFY(echoed.result());
    }
    auto late = client();
    QVERIFY(late);
    auto refused = late->call(u"echo"_s, {});
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(!refused.result());
    QCOMPARE(m_verbs.calls, maxOwnerClients);
    clients.clear();
    QTRY_VERIFY([&] {
        auto again = client();
        auto echoed = again->call(u"echo"_s, {});
        return QTest::qWaitFor([&] { return echoed.isFinished(); }) && echoed.result().has_value();
    }());
}

void OwnerSocketTest::givesUpOnAHangingOwner()
{
    auto near = client();
    near->setAnswerLimit(milliseconds(200));
    m_verbs.waiting = {};
    auto answer = near->call(u"wait"_s, {});
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(toString(answer.result().error().kind), toString(ErrorKind::Network));
    m_verbs.waiting.addResult(QJsonValue());
    m_verbs.waiting.finish();
}

void OwnerSocketTest::saysSoWhenTheOwnerGoes()
{
    auto near = client();
    m_verbs.waiting = {};
    auto answer = near->call(u"wait"_s, {});
    QTRY_COMPARE(m_verbs.calls, 1);
    m_server.reset();
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(toString(answer.result().error().kind), toString(ErrorKind::Network));
    m_verbs.waiting.addResult(QJsonValue());
    m_verbs.waiting.finish();
}

void OwnerSocketTest::finishesWhatIsUnderWay()
{
    auto near = client();
    m_verbs.waiting = {};
    auto answer = near->call(u"wait"_s, {});
    QTRY_COMPARE(m_verbs.calls, 1);
    QSignalSpy drained(m_server.get(), &OwnerSocketServer::drained);
    m_server->close();
    QTest::qWait(20); // nothing may happen meanwhile
    QCOMPARE(drained.count(), 0);
    m_verbs.waiting.addResult(QJsonValue(u"late"_s));
    m_verbs.waiting.finish();
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result()->toString(), u"late"_s);
    QTRY_VERIFY(drained.count() > 0);
}

void OwnerSocketTest::findsNobodyWithoutAnOwner()
{
    m_server.reset();
    QVERIFY(!client());
}

void OwnerSocketTest::replacesAStaleSocket()
{
    const QString place = m_server->place();
    m_server.reset();
    QFile stale(place);
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    m_server = std::make_unique<OwnerSocketServer>(m_verbs);
    QVERIFY(m_server->listen(m_path));
    QCOMPARE(m_server->place(), place);
    QVERIFY(client());
}

void OwnerSocketTest::hidesFromOtherUsers()
{
    QVERIFY(QFile::setPermissions(m_folder->path(),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
            | QFile::ExeOther));
    const QStringList places = ownerSocketPlaces(m_path, PlaceFolder::MustExist);
    for (const auto& place : places)
        QVERIFY(!place.startsWith(m_folder->path()));
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(workspaceKey(m_path), workspaceKey(m_folder->path() + u"/./w.clara"_s));
}

QTEST_GUILESS_MAIN(OwnerSocketTest)
#include "tst_owner_socket.moc"
