// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain_walk.h"
#include "storage/store_fixture.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <thread>

using namespace clara;
using namespace clara::audit;
using clara::test::Workspace;

/// The chain over the history: how it grows, and what it notices.
class AuditContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void formIsStable();
    void filtersEvents();
    void chainsStayWholeUnderParallelWriters();
    void secondSealerIsRefused();
    void writerNeverWaitsForTheSealer();
    void halfABatchIsNoBatch();
    void lateCommitIsSealedToo();
    void tamperingIsNoticed_data();
    void tamperingIsNoticed();
    void anotherKeyIsNoticed();
    void resealedHistoryIsNoticedByItsAnchor();
    void anchorsAreReadAsWritten();

private:
    AuditEvent event(ClientId client, int number) const;
    void append(ClientId client, int count);
    Result<bool> writeSeals(const QList<AuditSeal>& seals);
    SealWork readWork(int limit = 1000);
    int sealAll(Instant at = instantFromMs(1'767'300'000'000));
    AuditReport walk(const QList<AuditAnchor>& anchors = {});
    QString idAt(ClientId client, int sequence);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
    AuditKey m_key = *AuditKey::fromSecret(std::make_shared<const Secret>(QByteArray(64, 'a')));
    ClientId m_first;
    ClientId m_second;
};

void AuditContractTest::init()
{
    if (!test::missingDatabase().isEmpty())
        QSKIP(qPrintable(test::missingDatabase()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = test::makeStore(m_folder->path());
    m_workspace = std::make_unique<Workspace>(*m_store);
    m_first = ClientId::create(m_workspace->now);
    m_second = ClientId::create(m_workspace->now);
}

void AuditContractTest::cleanup()
{
    m_workspace.reset();
    m_store.reset();
    m_folder.reset();
}

AuditEvent AuditContractTest::event(ClientId client, int number) const
{
    const Instant at = m_workspace->now + milliseconds(number);
    return { AuditId::create(at), client, MemberId::create(at), QStringLiteral("Mära"),
        QStringLiteral("post.approve"), QStringLiteral("post"), QStringLiteral("p%1").arg(number),
        QStringLiteral("{\"n\":%1}").arg(number), at };
}

void AuditContractTest::append(ClientId client, int count)
{
    for (int i = 0; i < count; ++i)
        m_workspace->write(
            [added = event(client, i)](UnitOfWork& work) { return work.audit().append(added); });
}

Result<bool> AuditContractTest::writeSeals(const QList<AuditSeal>& seals)
{
    auto pending = m_store->write<bool>([seals](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.audit().seal(seals));
        return true;
    });
    pending.waitForFinished();
    return pending.result();
}

SealWork AuditContractTest::readWork(int limit)
{
    return m_workspace->read(
        [limit](UnitOfWork& work) { return readSealWork(work.audit(), std::nullopt, limit); });
}

int AuditContractTest::sealAll(Instant at)
{
    const QList<AuditSeal> seals = sealsFor(m_key, readWork(), at);
    return writeSeals(seals) ? int(seals.size()) : -1;
}

AuditReport AuditContractTest::walk(const QList<AuditAnchor>& anchors)
{
    return m_workspace->read(
        [this, anchors](UnitOfWork& work) { return walkChains(work.audit(), m_key, anchors); });
}

QString AuditContractTest::idAt(ClientId client, int sequence)
{
    const auto places = m_workspace->read([client, sequence](UnitOfWork& work) {
        return work.audit().chain(client, sequence - 1, 1);
    });
    return places.first().seal->event.toString();
}

void AuditContractTest::formIsStable()
{
    // A chain must be provable by other programs and later versions: this is what they compute.
    AuditEvent made { *AuditId::fromString(QStringLiteral("019b7691-d400-7000-8000-000000000001")),
        {}, {}, QStringLiteral("mia"), QStringLiteral("client.add"), QStringLiteral("client"),
        QStringLiteral("x"), QStringLiteral("{}"), instantFromMs(1'767'225'600'000) };
    const AuditSeal seal { {}, 1, made.id, {}, QStringLiteral("k"),
        instantFromMs(1'767'225'600'001) };
    QCOMPARE(canonicalForm(made, seal, {}),
        QByteArrayLiteral("clara-audit-1\n\0\0\0\0\0\0\0\1"
                          "1\0\0\0\x24"
                          "019b7691-d400-7000-8000-000000000001\0\0\0\0\0\0\0\0\0\0\0\3mia"
                          "\0\0\0\xa"
                          "client.add\0\0\0\6client\0\0\0\1x\0\0\0\2{}\0\0\0\xd"
                          "1767225600000\0\0\0\1k\0\0\0\xd"
                          "1767225600001\0\0\0\0"));
    QCOMPARE(AuditKey::fromSecret(std::make_shared<const Secret>(QByteArrayLiteral("short")))
                 .error()
                 .kind
            == ErrorKind::Auth,
        true);
    const auto key = AuditKey::make();
    QVERIFY(key && key->reveal().size() == 64);
}

void AuditContractTest::filtersEvents()
{
    append(m_first, 3);
    append({}, 2);
    QCOMPARE(sealAll(), 5);
    append(m_second, 1);
    const auto count = [&](const AuditFilter& filter) {
        return int(
            m_workspace->read(
                           [filter](UnitOfWork& work) { return work.audit().listSealed(filter); })
                .size());
    };
    AuditFilter filter;
    QCOMPARE(count(filter), 6);
    filter.client = m_first;
    QCOMPARE(count(filter), 3);
    filter.since = m_workspace->now + milliseconds(1);
    filter.until = m_workspace->now + milliseconds(2);
    QCOMPARE(count(filter), 1);
    filter = {};
    filter.verb = QStringLiteral("post");
    filter.actor = QStringLiteral("Mära");
    QCOMPARE(count(filter), 6);
    filter.verb = QStringLiteral("post.reject");
    QCOMPARE(count(filter), 0);
    filter = {};
    filter.limit = 4;
    QList<AuditId> pages;
    for (int page = 0; page < 2; ++page) {
        const auto events
            = m_workspace->read([filter](UnitOfWork& work) { return work.audit().list(filter); });
        for (const auto& event : events) {
            QVERIFY(!pages.contains(event.id));
            pages.append(event.id);
        }
        filter.after = pages.last();
    }
    QCOMPARE(pages.size(), 6); // each once, also those of one millisecond
    filter = {};
    filter.client = m_second;
    QVERIFY(
        !m_workspace->read([filter](UnitOfWork& work) { return work.audit().listSealed(filter); })
             .first()
             .seal);
}

void AuditContractTest::chainsStayWholeUnderParallelWriters()
{
    constexpr int writers = 4;
    constexpr int each = 40;
    const QList<ClientId> clients { m_first, m_second, {} };
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < writers; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < each; ++i) {
                const AuditEvent added = event(clients.at((t + i) % clients.size()), t * each + i);
                auto pending = m_store->write<bool>([added](UnitOfWork& work) -> Result<bool> {
                    CLARA_TRY(work.audit().append(added));
                    return true;
                });
                pending.waitForFinished();
                failures += pending.result() ? 0 : 1;
            }
        });
    }
    int sealed = 0;
    while (sealed < writers * each && failures == 0) {
        const int done = sealAll();
        QVERIFY(done >= 0);
        sealed += done;
    }
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    const AuditReport report = walk();
    QVERIFY(report.isIntact());
    QCOMPARE(report.sealed, qint64(writers * each));
    QCOMPARE(report.unsealed, 0);
    QCOMPARE(report.chains.size(), 3);
    for (const auto& head :
        m_workspace->read([](UnitOfWork& work) { return work.audit().heads(); })) {
        const auto chain = std::ranges::find(report.chains, head.clientId, &AuditChain::clientId);
        QCOMPARE(chain->sealed, head.sequence); // no gap
    }
}

void AuditContractTest::secondSealerIsRefused()
{
    append(m_first, 5);
    const auto seals = sealsFor(m_key, readWork(), m_workspace->now);
    const auto others = sealsFor(m_key, readWork(3), m_workspace->now + milliseconds(9));
    QVERIFY(writeSeals(others));
    const auto refused = writeSeals(seals);
    QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
    QCOMPARE(walk().sealed, 3);
    QCOMPARE(sealAll(), 2);
    QVERIFY(walk().isIntact());
    QCOMPARE(walk().sealed, 5);
}

void AuditContractTest::writerNeverWaitsForTheSealer()
{
    append(m_first, 3);
    QSemaphore inTheMiddle;
    QSemaphore goOn;
    auto reading = m_store->read<SealWork>([&](UnitOfWork& work) {
        auto read = readSealWork(work.audit(), std::nullopt, 100);
        inTheMiddle.release();
        if (!goOn.tryAcquire(1, 20'000))
            return Result<SealWork>(
                failure(ErrorKind::Internal, QStringLiteral("a writer waited")));
        return read;
    });
    QVERIFY(inTheMiddle.tryAcquire(1, 20'000));
    append(m_first, 2); // committed while the sealer reads
    goOn.release();
    const SealWork work = test::value(reading);
    QCOMPARE(work.events.size(), 3);
    const auto seals = sealsFor(m_key, work, m_workspace->now);
    append(m_second, 2); // and while it signs
    QVERIFY(writeSeals(seals));
    QCOMPARE(walk().unsealed, 4);
    QCOMPARE(sealAll(), 4);
    QVERIFY(walk().isIntact());
}

void AuditContractTest::halfABatchIsNoBatch()
{
    append(m_first, 10);
    const auto seals = sealsFor(m_key, readWork(), m_workspace->now);
    // As when the process ends in the middle: what was written of the batch goes with its
    // transaction.
    m_workspace->failWrite([&](UnitOfWork& work) -> Status {
        CLARA_TRY(work.audit().seal(seals.first(5)));
        return failure(ErrorKind::Cancelled, QStringLiteral("the end"));
    });
    QCOMPARE(walk().sealed, 0);
    QCOMPARE(walk().unsealed, 10);
    QCOMPARE(sealAll(), 10);
    QVERIFY(walk().isIntact());
}

void AuditContractTest::lateCommitIsSealedToo()
{
    append(m_first, 3);
    QCOMPARE(sealAll(), 3);
    AuditEvent late = event(m_first, 0);
    late.at -= std::chrono::hours(2);
    m_workspace->write([late](UnitOfWork& work) { return work.audit().append(late); });
    const auto young = m_workspace->read(
        [this](UnitOfWork& work) { return work.audit().unsealed(m_workspace->now, 10); });
    QVERIFY(young.isEmpty());
    QCOMPARE(sealAll(), 1);
    QVERIFY(walk().isIntact());
}

void AuditContractTest::tamperingIsNoticed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("sequence");
    const auto row
        = [](const char* name, const QStringList& statements, AuditFault fault, int sequence) {
              QTest::newRow(name) << statements << toString(fault) << sequence;
          };
    // {1} … {6} are the events of the first client, {c} is the client.
    row("changed byte of an event",
        { QStringLiteral("UPDATE %1audit_events SET summary = '{\"n\":9}' WHERE id = '{3}'") },
        AuditFault::Changed, 3);
    row("changed name",
        { QStringLiteral("UPDATE %1audit_events SET actor_name = 'Mira' WHERE id = '{4}'") },
        AuditFault::Changed, 4);
    row("no actor",
        { QStringLiteral("UPDATE %1audit_events SET actor_id = NULL WHERE id = '{1}'") },
        AuditFault::Changed, 1);
    row("moved to the workspace",
        { QStringLiteral("UPDATE %1audit_events SET client_id = NULL WHERE id = '{2}'") },
        AuditFault::Changed, 2);
    row("changed key id",
        { QStringLiteral("UPDATE %1audit_seals SET key_id = 'x' WHERE event_id = '{3}'") },
        AuditFault::OtherKey, 3);
    row("changed hash",
        { QStringLiteral(
            "UPDATE %1audit_seals SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE event_id = '{3}'") },
        AuditFault::Changed, 3);
    row("removed event", { QStringLiteral("DELETE FROM %1audit_events WHERE id = '{3}'") },
        AuditFault::Removed, 3);
    row("removed with its seal",
        { QStringLiteral("DELETE FROM %1audit_events WHERE id = '{3}'"),
            QStringLiteral("DELETE FROM %1audit_seals WHERE event_id = '{3}'") },
        AuditFault::Gap, 3);
    row("removed and closed up",
        { QStringLiteral("DELETE FROM %1audit_events WHERE id = '{3}'"),
            QStringLiteral("DELETE FROM %1audit_seals WHERE event_id = '{3}'"),
            QStringLiteral("UPDATE %1audit_seals SET sequence = 3 WHERE event_id = '{4}'"),
            QStringLiteral("UPDATE %1audit_seals SET sequence = 4 WHERE event_id = '{5}'"),
            QStringLiteral("UPDATE %1audit_seals SET sequence = 5 WHERE event_id = '{6}'") },
        AuditFault::Changed, 3);
    row("swapped rows",
        { QStringLiteral("UPDATE %1audit_seals SET sequence = 99 WHERE event_id = '{2}'"),
            QStringLiteral("UPDATE %1audit_seals SET sequence = 2 WHERE event_id = '{5}'"),
            QStringLiteral("UPDATE %1audit_seals SET sequence = 5 WHERE event_id = '{2}'") },
        AuditFault::Changed, 2);
    const QString forged = QStringLiteral(
        "INSERT INTO %1audit_events SELECT '01900000-0000-7000-8000-000000000009', client_id, actor_id, actor_name, verb, entity, "
        "entity_id, summary, at FROM %1audit_events WHERE id = '{6}'");
    const QString forgedSeal = QStringLiteral(
        "INSERT INTO %1audit_seals SELECT client_id, {n}, '01900000-0000-7000-8000-000000000009', hash, key_id, sealed_at "
        "FROM %1audit_seals WHERE event_id = '{6}'");
    row("put in at the end",
        { forged, QString(forgedSeal).replace(QStringLiteral("{n}"), QStringLiteral("7")) },
        AuditFault::Changed, 7);
    row("put in between",
        { forged, QStringLiteral("UPDATE %1audit_seals SET sequence = 7 WHERE event_id = '{6}'"),
            QString(forgedSeal).replace(QStringLiteral("{n}"), QStringLiteral("6")) },
        AuditFault::Changed, 6);
    row("cut end",
        { QStringLiteral("DELETE FROM %1audit_events WHERE id IN ('{5}', '{6}')"),
            QStringLiteral("DELETE FROM %1audit_seals WHERE event_id IN ('{5}', '{6}')") },
        AuditFault::CutOff, 5);
    row("all of it",
        { QStringLiteral("DELETE FROM %1audit_events WHERE client_id = '{c}'"),
            QStringLiteral("DELETE FROM %1audit_seals WHERE client_id = '{c}'") },
        AuditFault::CutOff, 1);
}

void AuditContractTest::tamperingIsNoticed()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, fault);
    QFETCH(int, sequence);
    append(m_first, 6);
    append(m_second, 3);
    QCOMPARE(sealAll(), 9);
    const AuditAnchor anchor { m_workspace->now,
        m_workspace->read([](UnitOfWork& work) { return work.audit().heads(); }) };
    QVERIFY(walk({ anchor }).isIntact());
    for (auto& statement : statements) {
        for (int i = 1; i <= 6; ++i)
            statement.replace(QStringLiteral("{%1}").arg(i), idAt(m_first, i));
        statement.replace(QStringLiteral("{c}"), m_first.toString());
    }
    test::tamper(m_folder->path(), statements);
    const AuditReport report = walk({ anchor });
    QVERIFY(!report.isIntact());
    const auto hurt = std::ranges::find(report.chains, m_first, &AuditChain::clientId);
    QVERIFY(hurt != report.chains.end() && hurt->finding);
    QCOMPARE(toString(hurt->finding->fault), fault);
    QCOMPARE(hurt->finding->sequence, qint64(sequence));
    const QString sentence = sentenceOf(*hurt->finding, QStringLiteral("Harbour 100%2"));
    QVERIFY2(sentence.contains(QString::number(sequence))
            && sentence.contains(QStringLiteral("Harbour 100%2")) && sentence.endsWith(u'.'),
        qPrintable(sentence));
    const auto other = std::ranges::find(report.chains, m_second, &AuditChain::clientId);
    QVERIFY(!other->finding); // one client's trouble is not another's
}

void AuditContractTest::anotherKeyIsNoticed()
{
    append(m_first, 2);
    QCOMPARE(sealAll(), 2);
    m_key = *AuditKey::fromSecret(std::make_shared<const Secret>(QByteArray(64, 'b')));
    const auto report = walk();
    m_key = *AuditKey::fromSecret(std::make_shared<const Secret>(QByteArray(64, 'a')));
    QCOMPARE(toString(report.chains.first().finding->fault), toString(AuditFault::OtherKey));
}

void AuditContractTest::resealedHistoryIsNoticedByItsAnchor()
{
    append(m_first, 4);
    QCOMPARE(sealAll(), 4);
    const AuditAnchor anchor { m_workspace->now,
        m_workspace->read([](UnitOfWork& work) { return work.audit().heads(); }) };
    test::tamper(m_folder->path(),
        { QStringLiteral("UPDATE %1audit_events SET summary = '{}' WHERE id = '%2'")
                .replace(QStringLiteral("%2"), idAt(m_first, 4)),
            QStringLiteral("DELETE FROM %1audit_seals WHERE sequence = 4") });
    QCOMPARE(
        sealAll(instantFromMs(1'767'400'000'000)), 1); // our own sealer, which knows nothing of it
    QVERIFY(walk().isIntact());
    const auto report = walk({ anchor });
    QCOMPARE(toString(report.chains.first().finding->fault), toString(AuditFault::Rewritten));
    QCOMPARE(report.chains.first().finding->sequence, qint64(4));
}

void AuditContractTest::anchorsAreReadAsWritten()
{
    const QString file = m_folder->filePath(QStringLiteral("deep/er/w.anchors"));
    QVERIFY(readAnchors(file)->isEmpty());
    append(m_first, 2);
    append({}, 1);
    QCOMPARE(sealAll(), 3);
    const auto heads = m_workspace->read([](UnitOfWork& work) { return work.audit().heads(); });
    QVERIFY(addAnchor(file, { m_workspace->now, heads }));
    QVERIFY(addAnchor(file, { m_workspace->now + std::chrono::hours(24), heads }));
    const auto anchors = readAnchors(file);
    QCOMPARE(anchors->size(), 2);
    QCOMPARE(anchors->first().heads.size(), 2);
    QCOMPARE(anchors->first().heads.last().hash, heads.last().hash);
    const AuditReport report = walk(*anchors);
    QVERIFY(report.isIntact());
    QCOMPARE(report.anchors, 2);
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Append));
    broken.write("{\"at\":");
    broken.close();
    QVERIFY(readAnchors(file).error().message.contains(QStringLiteral("Line 3")));
    QVERIFY(!addAnchor(m_folder->path(), { m_workspace->now, heads })); // a folder
}

QTEST_GUILESS_MAIN(AuditContractTest)
#include "tst_audit_contract.moc"
