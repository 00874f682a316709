// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/network.h"
#include "networks/publisher_registry.h"
#include "networks/sandbox_publisher.h"

#include <QCoroTask>
#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;

class TestSandboxPublisher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishesWithAnIdOfItsOwn();
    void keepsAFrozenPayload();
    void repeatsToTheSameId();
    void neverClaimsToSeeAnything();
    void passesThePointsOfARealNetwork();
    void sendsNothingOnceCancelled();
    void isFoundByItsKey();
};

namespace {
PreparedSend preparedPost()
{
    networks::SandboxPublisher publisher;
    Publication publication;
    publication.id = PublicationId::create(Instant());
    publication.text = u"Hello"_s;
    return *QCoro::waitFor(publisher.prepare({}, publication, {}));
}
} // namespace

void TestSandboxPublisher::publishesWithAnIdOfItsOwn()
{
    networks::SandboxPublisher publisher;
    const PreparedSend prepared = preparedPost();
    const SendReport report = QCoro::waitFor(publisher.send(prepared, {}, {}));
    QCOMPARE(toString(report.outcome), toString(SendOutcome::Published));
    QCOMPARE(report.remoteId, u"sandbox:"_s + prepared.publication.id.toString());
    QVERIFY(publisher.profile().sample);
}

void TestSandboxPublisher::keepsAFrozenPayload()
{
    networks::SandboxPublisher publisher;
    Publication publication = preparedPost().publication;
    publication.text = u"Another"_s;
    QCOMPARE(QCoro::waitFor(publisher.prepare({}, publication, {}))->payload,
        QByteArray("{\"text\":\"Hello\"}"));
}

void TestSandboxPublisher::repeatsToTheSameId()
{
    networks::SandboxPublisher publisher;
    const PreparedSend prepared = preparedPost();
    const QString first = QCoro::waitFor(publisher.send(prepared, {}, {})).remoteId;
    QCOMPARE(QCoro::waitFor(publisher.send(prepared, {}, {})).remoteId, first);
    QVERIFY(publisher.profile().repeatIsNoOp);
}

void TestSandboxPublisher::neverClaimsToSeeAnything()
{
    networks::SandboxPublisher publisher;
    QCOMPARE(QCoro::waitFor(publisher.find({}, preparedPost().publication, {})).sighting,
        Sighting::Absent);
}

void TestSandboxPublisher::passesThePointsOfARealNetwork()
{
    networks::SandboxPublisher publisher;
    QList<HttpPhase> phases;
    HttpObserver observer;
    observer.onPhase = [&](HttpPhase phase) { phases.append(phase); };
    QCoro::waitFor(publisher.send(preparedPost(), {}, observer));
    QCOMPARE(phases,
        (QList<HttpPhase> { HttpPhase::NothingSent, HttpPhase::BodyStarted, HttpPhase::BodySent,
            HttpPhase::Answered }));
}

void TestSandboxPublisher::sendsNothingOnceCancelled()
{
    networks::SandboxPublisher publisher;
    CancelSource source;
    source.cancel();
    QCOMPARE(toString(QCoro::waitFor(publisher.send(preparedPost(), source.token(), {})).outcome),
        toString(SendOutcome::NotSent));
}

void TestSandboxPublisher::isFoundByItsKey()
{
    networks::PublisherRegistry registry;
    QVERIFY(!registry.publisherFor(network::sandbox));
    registry.add(std::make_unique<networks::SandboxPublisher>());
    QVERIFY(registry.publisherFor(network::sandbox));
    QVERIFY(!registry.publisherFor(network::bluesky));
}

QTEST_GUILESS_MAIN(TestSandboxPublisher)
#include "tst_sandbox_publisher.moc"
