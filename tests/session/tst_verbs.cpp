// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verbs.h"
#include "support/workspace.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using session::Verbs;

/// The verbs in one process, on a real workspace.
class VerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesEveryVerbOnce();
    void refusesUnknownVerbsAndParameters();
    void refusesWrongTypes();
    void addsShowsAndListsClients();
    void keepsWhatAnEditDoesNotName();
    void reportsTheFieldOfAnError();
    void buildsAWholeSchedule();
    void runsPureVerbsWithoutStorage();
    void asksTheModel();
    void forgetsSecretsThatNothingUses();

private:
    Result<QJsonValue> call(const QString& verb, const QJsonObject& params = {})
    {
        return test::await(m_verbs->call(verb, params));
    }

    SystemClock m_clock;
    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Verbs> m_verbs;
};

void VerbsTest::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>(m_clock);
    const Status opened = m_workspace->open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    auto& session = *m_workspace->session;
    m_verbs = std::make_unique<Verbs>(session.commands(), session.queries(), session.engine(),
        m_clock, nullptr, &session.auditControl());
}

void VerbsTest::cleanup()
{
    m_verbs.reset();
    m_workspace.reset();
}

void VerbsTest::namesEveryVerbOnce()
{
    const QStringList names = Verbs::names();
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const auto& name : { u"client.add"_s, u"persona.edit"_s, u"prompt.version.use"_s,
             u"model.test"_s, u"generate"_s, u"account.check"_s, u"schedule.next"_s, u"run.now"_s,
             u"post.request_changes"_s, u"publication.resolve"_s, u"publishing.stop"_s, u"status"_s,
             u"cron.next"_s })
        QVERIFY2(names.contains(name), qPrintable(name));
}

void VerbsTest::refusesUnknownVerbsAndParameters()
{
    QCOMPARE(toString(call(u"client.explode"_s).error().kind), toString(ErrorKind::Invalid));
    const auto extra = call(u"client.list"_s, { { u"colour"_s, u"red"_s } });
    QCOMPARE(toString(extra.error().kind), toString(ErrorKind::Invalid));
    QCOMPARE(extra.error().field, u"colour"_s);
    QCOMPARE(toString(call(u"client.show"_s).error().kind), toString(ErrorKind::Invalid));
    QCOMPARE(toString(call(u"persona.edit"_s).error().kind), toString(ErrorKind::Invalid));
}

void VerbsTest::refusesWrongTypes()
{
    QCOMPARE(call(u"client.add"_s, { { u"name"_s, 5 }, { u"timezone"_s, u"UTC"_s } }).error().field,
        u"name"_s);
    QCOMPARE(
        call(u"client.add"_s,
            { { u"name"_s, u"A"_s }, { u"timezone"_s, u"UTC"_s }, { u"daily_posts"_s, u"3"_s } })
            .error()
            .field,
        u"daily_posts"_s);
    QCOMPARE(call(u"client.add"_s,
                 { { u"name"_s, u"A"_s }, { u"timezone"_s, u"UTC"_s }, { u"daily_posts"_s, 1e12 } })
                 .error()
                 .field,
        u"daily_posts"_s);
    QCOMPARE(
        call(u"client.add"_s,
            { { u"name"_s, u"A"_s }, { u"timezone"_s, u"UTC"_s }, { u"banned_terms"_s, u"x"_s } })
            .error()
            .field,
        u"banned_terms"_s);
    QVERIFY(call(u"client.list"_s)->toArray().isEmpty());
}

void VerbsTest::addsShowsAndListsClients()
{
    const auto added = call(u"client.add"_s,
        { { u"name"_s, u"Harbour Lane"_s }, { u"timezone"_s, u"Europe/Berlin"_s },
            { u"daily_posts"_s, 4 } });
    QVERIFY(added);
    QCOMPARE(added->toObject().value(u"daily_posts"_s).toInt(), 4);
    QVERIFY(added->toObject().value(u"monthly_budget_micro_usd"_s).isNull());
    QCOMPARE(*call(u"client.show"_s, { { u"client"_s, u"HARBOUR lane"_s } }), *added);
    QCOMPARE(*call(u"client.list"_s), QJsonValue(QJsonArray { *added }));
    QVERIFY(call(u"client.archive"_s, { { u"client"_s, u"Harbour Lane"_s } }));
    QVERIFY(call(u"client.list"_s)->toArray().isEmpty());
    QCOMPARE(call(u"client.list"_s, { { u"archived"_s, true } })->toArray().size(), 1);
}

void VerbsTest::keepsWhatAnEditDoesNotName()
{
    QVERIFY(call(u"client.add"_s,
        { { u"name"_s, u"A"_s }, { u"timezone"_s, u"UTC"_s }, { u"city"_s, u"Rome"_s },
            { u"daily_posts"_s, 4 } }));
    const auto edited
        = call(u"client.edit"_s, { { u"client"_s, u"A"_s }, { u"daily_posts"_s, QJsonValue() } });
    QVERIFY(edited);
    QCOMPARE(edited->toObject().value(u"city"_s).toString(), u"Rome"_s);
    QVERIFY(edited->toObject().value(u"daily_posts"_s).isNull());
    const auto stale = call(u"client.edit"_s,
        { { u"client"_s, u"A"_s }, { u"city"_s, u"Oslo"_s }, { u"revision"_s, 1 } });
    QCOMPARE(toString(stale.error().kind), toString(ErrorKind::Conflict));
}

void VerbsTest::reportsTheFieldOfAnError()
{
    const auto zone
        = call(u"client.add"_s, { { u"name"_s, u"A"_s }, { u"timezone"_s, u"Mars/Base"_s } });
    QCOMPARE(toString(zone.error().kind), toString(ErrorKind::Invalid));
    QCOMPARE(zone.error().field, u"timezone"_s);
}

void VerbsTest::buildsAWholeSchedule()
{
    QVERIFY(
        call(u"client.add"_s, { { u"name"_s, u"A"_s }, { u"timezone"_s, u"Europe/Berlin"_s } }));
    QVERIFY(call(u"persona.add"_s,
        { { u"client"_s, u"A"_s }, { u"name"_s, u"Mara"_s }, { u"voice"_s, u"Warm."_s } }));
    QVERIFY(call(u"prompt.add"_s,
        { { u"client"_s, u"A"_s }, { u"name"_s, u"Daily"_s },
            { u"template"_s, u"About {{topic}}."_s } }));
    QVERIFY(call(u"account.add"_s,
        { { u"client"_s, u"A"_s }, { u"network"_s, u"sandbox"_s }, { u"handle"_s, u"@one"_s } }));
    const auto schedule = call(u"schedule.add"_s,
        { { u"client"_s, u"A"_s }, { u"persona"_s, u"Mara"_s }, { u"prompt"_s, u"Daily"_s },
            { u"accounts"_s, QJsonArray { u"one"_s } }, { u"cron"_s, u"0 9 * * *"_s } });
    QVERIFY2(schedule, schedule ? "" : qPrintable(schedule.error().message));
    QCOMPARE(schedule->toObject().value(u"timezone"_s).toString(), u"Europe/Berlin"_s);
    QVERIFY(!schedule->toObject().value(u"name"_s).toString().isEmpty());
    QCOMPARE(schedule->toObject().value(u"accounts"_s).toArray().size(), 1);
    const QString id = schedule->toObject().value(u"id"_s).toString();
    const auto run = call(u"run.now"_s, { { u"schedule"_s, id } });
    QVERIFY(run);
    QCOMPARE(call(u"run.list"_s)->toArray().size(), 1);
    QCOMPARE(call(u"schedule.pause"_s, { { u"schedule"_s, id } })
                 ->toObject()
                 .value(u"state"_s)
                 .toString(),
        u"paused"_s);
    QCOMPARE(toString(call(u"schedule.pause"_s, { { u"schedule"_s, id } }).error().kind),
        toString(ErrorKind::Conflict));
}

void VerbsTest::runsPureVerbsWithoutStorage()
{
    const auto next = session::callPureVerb(u"cron.next"_s,
        { { u"expr"_s, u"0 9 * * *"_s }, { u"timezone"_s, u"UTC"_s },
            { u"from"_s, u"2026-01-01T09:00:00Z"_s }, { u"count"_s, 1 } },
        m_clock.now());
    QVERIFY(next);
    QCOMPARE(next->toObject().value(u"next"_s).toArray(), QJsonArray { u"2026-01-02T09:00:00Z"_s });
    QVERIFY(session::isPureVerb(u"text.count"_s));
    QVERIFY(!session::isPureVerb(u"client.add"_s));
}

void VerbsTest::asksTheModel()
{
    QVERIFY(call(u"model.add"_s, { { u"provider"_s, u"offline"_s }, { u"model"_s, u"sample"_s } }));
    const auto answer = call(u"generate"_s, { { u"prompt"_s, u"Say hello."_s } });
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    QVERIFY(answer->toObject().value(u"sample"_s).toBool());
    QCOMPARE(answer->toObject().value(u"cost_micro_usd"_s).toInt(-1), 0);
    QCOMPARE(toString(call(
                 u"generate"_s, { { u"prompt"_s, u"Say hello."_s }, { u"model"_s, u"none"_s } })
                          .error()
                          .kind),
        toString(ErrorKind::NotFound));
}

void VerbsTest::forgetsSecretsThatNothingUses()
{
    QVERIFY(m_workspace->fill(u"bluesky"_s, u"http://127.0.0.1:9"_s));
    auto& commands = m_workspace->session->commands();
    auto& secrets = *m_workspace->secrets;
    const auto accounts = test::await(m_workspace->session->queries().accounts(std::nullopt));
    QVERIFY(accounts && !accounts->isEmpty());
    Account account = accounts->first();

    const SecretRef first = secrets.put(u"first"_s, "one");
    account.secret = first;
    auto stored = test::await(commands.editAccount(account));
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
    QCOMPARE(secrets.valueOf(first), QByteArray("one"));

    Account renamed = *stored;
    renamed.displayName = u"Other name"_s;
    stored = test::await(commands.editAccount(renamed));
    QVERIFY(stored);
    QCOMPARE(secrets.valueOf(first), QByteArray("one")); // still in use

    const SecretRef second = secrets.put(u"second"_s, "two");
    Account replaced = *stored;
    replaced.secret = second;
    stored = test::await(commands.editAccount(replaced));
    QVERIFY(stored);
    QVERIFY(QTest::qWaitFor([&] { return secrets.valueOf(first).isEmpty(); }));
    QCOMPARE(secrets.valueOf(second), QByteArray("two"));

    Account late = replaced; // of an old revision: somebody else was faster
    late.secret = secrets.put(u"third"_s, "three");
    const auto conflict = test::await(commands.editAccount(late));
    QVERIFY(!conflict);
    QVERIFY(QTest::qWaitFor([&] { return secrets.valueOf(late.secret).isEmpty(); }));
    QCOMPARE(secrets.valueOf(second), QByteArray("two"));

    Account nameless;
    nameless.clientId = account.clientId;
    nameless.network = u"bluesky"_s;
    nameless.secret = secrets.put(u"fourth"_s, "four");
    QVERIFY(!test::await(commands.addAccount(nameless)));
    QVERIFY(QTest::qWaitFor([&] { return secrets.valueOf(nameless.secret).isEmpty(); }));
}

QTEST_GUILESS_MAIN(VerbsTest)
#include "tst_verbs.moc"
