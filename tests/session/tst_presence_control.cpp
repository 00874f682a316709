// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/presence_control.h"
#include "storage/store_fixture.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace clara;
using namespace clara::session;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A store whose every job fails; counts them.
class BrokenStore final : public Store {
public:
    QString displayName() const override { return u"broken"_s; }
    QString placeWarning() const override { return {}; }
    bool isShared() const override { return true; }
    int jobs = 0;

protected:
    void enqueue(Access, std::unique_ptr<StorageJob> job) override
    {
        ++jobs;
        job->fail({ ErrorKind::Storage, u"The workspace did not answer."_s, {} });
    }
};

} // namespace

/// Windows that tell each other who edits, on either database.
class PresenceControlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void windowsSeeEachOther();
    void onesOwnWindowsCountOnce();
    void theNextThingTakesThePlace();
    void signsOfLifeKeepItUp();
    void whoVanishesIsForgotten();
    void whoClosesIsGoneAtOnce();
    void aBrokenStoreDisturbsNobody();

private:
    Member member(const QString& name);
    EditedThing persona() const
    {
        return { EditedKind::Persona, m_setup.persona.id.toString(), m_setup.client.id };
    }
    QStringList seenBy(const PresenceControl& control, const EditedThing& thing) const
    {
        return control.others(thing.kind, thing.id);
    }
    /// Everything that was asked for before is written.
    void settle()
    {
        m_workspace->write([](UnitOfWork&) { return Status {}; });
    }
    qsizetype listed()
    {
        return m_workspace
            ->read([now = m_clock->now()](
                       UnitOfWork& work) { return work.presence().others({}, now); })
            .size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<test::Workspace> m_workspace;
    test::Workspace::Setup m_setup {};
    Member m_ana {};
    Member m_tom {};
};

void PresenceControlTest::init()
{
    if (!test::missingDatabase().isEmpty())
        QSKIP(qPrintable(test::missingDatabase()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<test::FakeClock>(instantFromMs(1'767'225'600'000));
    m_store = test::makeStore(m_folder->path());
    m_workspace = std::make_unique<test::Workspace>(*m_store);
    m_setup = m_workspace->addSetup(u"Rye"_s);
    m_ana = member(u"Ana"_s);
    m_tom = member(u"Tom"_s);
}

void PresenceControlTest::cleanup()
{
    m_workspace.reset();
    m_store.reset();
}

Member PresenceControlTest::member(const QString& name)
{
    const Member added { MemberId::create(m_clock->now()), name, ActorKind::Person,
        m_clock->now() };
    m_workspace->write([added](UnitOfWork& work) { return work.members().insert(added); });
    return added;
}

void PresenceControlTest::windowsSeeEachOther()
{
    PresenceControl ana(*m_store, *m_clock, m_ana);
    PresenceControl tom(*m_store, *m_clock, m_tom);
    ana.editing(persona());
    QTRY_COMPARE(seenBy(tom, persona()), QStringList { u"Ana"_s });
    m_clock->advance(1s);
    tom.editing(persona());
    QTRY_COMPARE(seenBy(ana, persona()), QStringList { u"Tom"_s });
    PresenceControl late(*m_store, *m_clock, member(u"Kim"_s)); // opened while they edit
    QTRY_COMPARE(seenBy(late, persona()), (QStringList { u"Ana"_s, u"Tom"_s }));
    ana.done(EditedKind::Persona);
    QTRY_COMPARE(seenBy(late, persona()), QStringList { u"Tom"_s });
    QTRY_VERIFY(seenBy(tom, persona()).isEmpty());
}

void PresenceControlTest::onesOwnWindowsCountOnce()
{
    PresenceControl desk(*m_store, *m_clock, m_ana);
    PresenceControl laptop(*m_store, *m_clock, m_ana);
    PresenceControl tom(*m_store, *m_clock, m_tom);
    desk.editing(persona());
    laptop.editing(persona());
    settle();
    tom.beat();
    QTRY_COMPARE(seenBy(tom, persona()), QStringList { u"Ana"_s });
    QTRY_COMPARE(seenBy(laptop, persona()), QStringList { u"Ana"_s });
}

void PresenceControlTest::theNextThingTakesThePlace()
{
    PresenceControl ana(*m_store, *m_clock, m_ana);
    PresenceControl tom(*m_store, *m_clock, m_tom);
    ana.editing(persona());
    QTRY_COMPARE(seenBy(tom, persona()), QStringList { u"Ana"_s });
    EditedThing other = persona();
    other.id = PersonaId::create(m_clock->now()).toString();
    ana.editing(other);
    QTRY_COMPARE(seenBy(tom, other), QStringList { u"Ana"_s });
    QVERIFY(seenBy(tom, persona()).isEmpty());
    // A thing of another kind, in another page, stands beside it.
    const EditedThing client { EditedKind::Client, m_setup.client.id.toString(),
        m_setup.client.id };
    ana.editing(client);
    QTRY_COMPARE(seenBy(tom, client), QStringList { u"Ana"_s });
    QCOMPARE(seenBy(tom, other), QStringList { u"Ana"_s });
}

void PresenceControlTest::signsOfLifeKeepItUp()
{
    PresenceControl ana(*m_store, *m_clock, m_ana);
    ana.editing(persona());
    settle();
    m_clock->advance(80s);
    ana.beat();
    settle();
    m_clock->advance(80s);
    QCOMPARE(listed(), 1);
    m_clock->advance(11s);
    QCOMPARE(listed(), 0);
    // A laptop that slept is there again with the next sign.
    ana.beat();
    settle();
    QCOMPARE(listed(), 1);
}

void PresenceControlTest::whoVanishesIsForgotten()
{
    PresenceControl tom(*m_store, *m_clock, m_tom);
    m_workspace->write([thing = persona(), ana = m_ana.id, now = m_clock->now()](UnitOfWork& work) {
        return work.presence().beat({ u"gone"_s, ana, {}, thing, now, now });
    });
    QTRY_COMPARE(seenBy(tom, persona()), QStringList { u"Ana"_s });
    QSignalSpy changes(&tom, &PresenceControl::othersChanged);
    m_clock->advance(91s);
    tom.beat();
    QTRY_VERIFY(seenBy(tom, persona()).isEmpty());
    QCOMPARE(changes.count(), 1);
}

void PresenceControlTest::whoClosesIsGoneAtOnce()
{
    auto ana = std::make_unique<PresenceControl>(*m_store, *m_clock, m_ana);
    ana->editing(persona());
    settle();
    QCOMPARE(listed(), 1);
    ana.reset();
    settle();
    QCOMPARE(listed(), 0);
}

void PresenceControlTest::aBrokenStoreDisturbsNobody()
{
    BrokenStore broken;
    PresenceControl ana(broken, *m_clock, m_ana);
    const int before = broken.jobs;
    ana.editing(persona());
    ana.editing(persona()); // with every key
    QCOMPARE(broken.jobs, before + 1);
    ana.done(EditedKind::Client); // never edited
    QCOMPARE(broken.jobs, before + 1);
    ana.done(EditedKind::Persona);
    QCOMPARE(broken.jobs, before + 2);
    QVERIFY(seenBy(ana, persona()).isEmpty());
}

QTEST_GUILESS_MAIN(PresenceControlTest)
#include "tst_presence_control.moc"
