// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secret_keeper.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_fixture.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace clara;
using namespace clara::engine;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Answers what the test says, in its order; then that nothing is due.
class SpokenSealing final : public SecretSealing {
public:
    Future<MemberKey> ownKey() override { return readyFuture<MemberKey>(MemberKey()); }
    Future<MemberKey> renewKey() override { return readyFuture<MemberKey>(MemberKey()); }
    Future<QList<KnownKey>> keys() override
    {
        return readyFuture<QList<KnownKey>>(QList<KnownKey>());
    }
    Future<MemberKey> trust(QString) override { return readyFuture<MemberKey>(MemberKey()); }
    Future<SealingReport> reseal() override
    {
        ++rounds;
        return readyFuture<SealingReport>(
            answers.isEmpty() ? Result<SealingReport>(SealingReport()) : answers.takeFirst());
    }
    QList<Result<SealingReport>> answers {};
    int rounds = 0;
};

SealingReport reportOf(int sealed, bool more, const QStringList& troubles = {})
{
    SealingReport report;
    report.sealed = sealed;
    report.more = more;
    report.troubles = troubles;
    return report;
}

} // namespace

/// When resealing is asked for, how often, and what is said about it.
class SecretKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void looksOnceAndAfterChangesOfMembers();
    void goesOnWhileThereIsMore();
    void saysEachTroubleOnce();
    void waitsAfterAFailure();
    void nothingToDoWithoutSharing();

private:
    void change(bool ofMembers);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<TaskScope> m_scope;
    std::unique_ptr<CancelSource> m_cancel;
    std::unique_ptr<SpokenSealing> m_sealing;
    std::unique_ptr<SecretKeeper> m_keeper;
    QStringList m_troubles;
};

void SecretKeeperTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<test::FakeClock>(instantFromMs(1'767'225'600'000));
    storage::SqliteOptions options;
    options.path = m_folder->filePath(u"w.clara"_s);
    options.fullSync = false;
    m_store = std::move(*storage::SqliteStore::create(options));
    m_scope = std::make_unique<TaskScope>();
    m_cancel = std::make_unique<CancelSource>();
    m_sealing = std::make_unique<SpokenSealing>();
    m_keeper = std::make_unique<SecretKeeper>(
        *m_store, *m_clock, m_sealing.get(), *m_scope, m_cancel->token());
    m_troubles.clear();
    connect(m_keeper.get(), &SecretKeeper::troubled, this,
        [this](const QString& message) { m_troubles.append(message); });
}

void SecretKeeperTest::cleanup()
{
    m_keeper.reset();
    m_store.reset();
    m_folder.reset();
}

void SecretKeeperTest::change(bool ofMembers)
{
    QSignalSpy heard(m_store.get(), &Store::changed);
    const Instant now = m_clock->now();
    auto pending = m_store->write<bool>([now, ofMembers](UnitOfWork& work) -> Result<bool> {
        if (ofMembers)
            CLARA_TRY(
                work.members().insert({ MemberId::create(now), u"ben"_s, ActorKind::Person, now }));
        else
            CLARA_TRY(work.settings().set(u"test"_s, u"x"_s));
        return true;
    });
    test::value(pending);
    QTRY_VERIFY(!heard.isEmpty());
    QCoreApplication::processEvents(); // the news of the change
}

void SecretKeeperTest::looksOnceAndAfterChangesOfMembers()
{
    m_keeper->tick();
    m_keeper->tick();
    QCOMPARE(m_sealing->rounds, 1);
    change(false);
    m_keeper->tick();
    QCOMPARE(m_sealing->rounds, 1);
    change(true);
    m_keeper->tick();
    QCOMPARE(m_sealing->rounds, 2);
    m_clock->advance(61min);
    m_keeper->tick();
    QCOMPARE(m_sealing->rounds, 3);
}

void SecretKeeperTest::goesOnWhileThereIsMore()
{
    m_sealing->answers = { reportOf(200, true), reportOf(200, true), reportOf(3, false) };
    m_keeper->tick();
    QCOMPARE(m_sealing->rounds, 3);
    // Never without end: the rest is for the next tick.
    change(true);
    for (int i = 0; i < 60; ++i)
        m_sealing->answers.append(reportOf(200, true));
    m_keeper->tick();
    QCOMPARE(m_sealing->rounds, 53);
    m_keeper->tick();
    QCOMPARE(m_sealing->rounds, 64);
}

void SecretKeeperTest::saysEachTroubleOnce()
{
    const QStringList waits { u"Ben has a further key."_s };
    m_sealing->answers = { reportOf(0, false, waits), reportOf(0, false, waits), reportOf(0, false),
        reportOf(0, false, waits) };
    for (int i = 0; i < 4; ++i) {
        m_keeper->tick();
        m_clock->advance(61min);
    }
    QCOMPARE(m_sealing->rounds, 4);
    QCOMPARE(m_troubles, waits + waits); // it had gone in between
}

void SecretKeeperTest::waitsAfterAFailure()
{
    m_sealing->answers = { failure(ErrorKind::Storage, u"The workspace is gone."_s) };
    m_keeper->tick();
    m_keeper->tick();
    QCOMPARE(m_sealing->rounds, 1);
    QCOMPARE(m_troubles, QStringList { u"The workspace is gone."_s });
    m_clock->advance(6min);
    m_keeper->tick(); // although nothing changed: what was due is still due
    QCOMPARE(m_sealing->rounds, 2);
    // At the end of the program nobody needs to hear of it.
    m_sealing->answers = { failure(ErrorKind::Cancelled, u"The program is ending."_s) };
    change(true);
    m_keeper->tick();
    QCOMPARE(m_troubles.size(), 1);
}

void SecretKeeperTest::nothingToDoWithoutSharing()
{
    SecretKeeper alone(*m_store, *m_clock, nullptr, *m_scope, m_cancel->token());
    QSignalSpy rested(&alone, &SecretKeeper::rested);
    alone.tick();
    QVERIFY(rested.isEmpty());
}

QTEST_GUILESS_MAIN(SecretKeeperTest)
#include "tst_secret_keeper.moc"
