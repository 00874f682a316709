// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clara_program.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using clara::test::ClaraProgram;

/// `clara audit …` by the real program.
class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsAndFilters();
    void sealsVerifiesAndExports();
    void noticesTampering();
    void refusesWithASentence();

private:
    void seal();
    void tamper(const QStringList& statements);
    std::unique_ptr<ClaraProgram> m_clara;
};

void AuditTest::init()
{
    m_clara = std::make_unique<ClaraProgram>();
    QCOMPARE(m_clara->json({ u"init"_s }).status, 0);
    for (const auto& name : { u"Harbour Lane"_s, u"North Row"_s })
        QCOMPARE(m_clara
                     ->json({ u"client"_s, u"add"_s, u"--name"_s, name, u"--timezone"_s,
                         u"Europe/Berlin"_s })
                     .status,
            0);
    QCOMPARE(m_clara->json({ u"client"_s, u"pause"_s, u"North Row"_s }).status, 0);
}

void AuditTest::seal()
{
    const auto ran = m_clara->json({ u"engine"_s, u"run"_s, u"--until-idle"_s });
    QVERIFY2(ran.status == 0, ran.err.constData());
}

void AuditTest::tamper(const QStringList& statements)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(m_clara->workspace());
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const auto trigger :
            { "audit_events_keep", "audit_events_stay", "audit_seals_keep", "audit_seals_stay" })
            QVERIFY(query.exec(u"DROP TRIGGER "_s + QLatin1String(trigger)));
        for (const auto& statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

void AuditTest::listsAndFilters()
{
    const auto count = [this](const QStringList& flags) {
        return m_clara->json(QStringList { u"audit"_s, u"list"_s } + flags).array().size();
    };
    const auto all = m_clara->json({ u"audit"_s, u"list"_s });
    QVERIFY2(all.status == 0, all.err.constData());
    QCOMPARE(all.array().size(), 3);
    const QJsonObject newest = all.array().first().toObject();
    QCOMPARE(newest.value(u"client"_s).toString(), u"North Row"_s);
    QCOMPARE(newest.value(u"actor"_s).toString(), u"tester"_s);
    QCOMPARE(newest.value(u"sealed"_s).toBool(true), false);
    QCOMPARE(count({ u"--client"_s, u"harbour lane"_s }), 1);
    QCOMPARE(count({ u"--action"_s, u"client.add"_s }), 2);
    QCOMPARE(count({ u"--action"_s, u"client"_s }), 3);
    QCOMPARE(count({ u"--actor"_s, u"nobody"_s }), 0);
    QCOMPARE(count({ u"--since"_s, u"2020-01-31"_s }), 3);
    QCOMPARE(count({ u"--until"_s, u"2020-01-31T08:00:00Z"_s }), 0);
    QCOMPARE(count({ u"--limit"_s, u"2"_s }), 2);
    QVERIFY(m_clara->run({ u"audit"_s, u"list"_s }).out.contains("client.add"));
}

void AuditTest::sealsVerifiesAndExports()
{
    QCOMPARE(m_clara->json({ u"status"_s }).object().value(u"audit_unsealed"_s).toInt(), 3);
    QCOMPARE(m_clara->json({ u"audit"_s, u"verify"_s }).status, 3); // no key yet
    QVERIFY(m_clara->json({ u"audit"_s, u"anchor"_s }).status != 0);
    seal();
    QCOMPARE(m_clara->json({ u"status"_s }).object().value(u"audit_unsealed"_s).toInt(-1), 0);
    const auto verified = m_clara->json({ u"audit"_s, u"verify"_s });
    QVERIFY2(verified.status == 0, verified.err.constData());
    QCOMPARE(verified.object().value(u"intact"_s).toBool(), true);
    QCOMPARE(verified.object().value(u"sealed"_s).toInt(), 3);
    QCOMPARE(verified.object().value(u"anchors"_s).toInt(), 1); // the first of the day
    QVERIFY(QFile::exists(verified.object().value(u"anchor_file"_s).toString()));
    const auto anchored = m_clara->json({ u"audit"_s, u"anchor"_s, u"--to"_s, u"my.anchors"_s });
    QVERIFY2(anchored.status == 0, anchored.err.constData());
    QCOMPARE(m_clara->json({ u"audit"_s, u"verify"_s, u"--anchors"_s, u"my.anchors"_s }).status, 0);
    const auto exported = m_clara->json({ u"audit"_s, u"export"_s, u"--to"_s, u"history.jsonl"_s });
    QVERIFY2(exported.status == 0, exported.err.constData());
    QCOMPARE(exported.object().value(u"events"_s).toInt(), 3);
    QFile file(exported.object().value(u"path"_s).toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const auto& line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value(u"seal"_s).toObject().value(u"hash"_s).toString().size(), 64);
        QVERIFY(!object.value(u"action"_s).toString().isEmpty());
    }
    QVERIFY(m_clara->run({ u"audit"_s, u"verify"_s }).out.contains("Harbour Lane"));
}

void AuditTest::noticesTampering()
{
    seal();
    tamper(
        { u"UPDATE audit_events SET summary = '{}' WHERE verb = 'client.add' AND client_id = (SELECT id FROM clients WHERE name = 'North Row')"_s });
    const auto found = m_clara->json({ u"audit"_s, u"verify"_s });
    QCOMPARE(found.status, 7);
    QCOMPARE(found.object().value(u"intact"_s).toBool(true), false);
    int hurt = 0;
    for (const auto& value : found.object().value(u"chains"_s).toArray()) {
        const QJsonObject chain = value.toObject();
        if (chain.value(u"intact"_s).toBool())
            continue;
        ++hurt;
        QCOMPARE(chain.value(u"client"_s).toString(), u"North Row"_s);
        QCOMPARE(chain.value(u"sequence"_s).toInt(), 1);
        QVERIFY(chain.value(u"problem"_s).toString().contains(u"was changed"_s));
    }
    QCOMPARE(hurt, 1);
    const auto shown = m_clara->run({ u"audit"_s, u"verify"_s });
    QCOMPARE(shown.status, 7);
    QVERIFY2(shown.out.contains("was changed"), shown.out.constData());
}

void AuditTest::refusesWithASentence()
{
    seal();
    QCOMPARE(m_clara->json({ u"audit"_s, u"list"_s, u"--since"_s, u"yesterday"_s })
                 .error()
                 .value(u"field"_s)
                 .toString(),
        u"since"_s);
    QCOMPARE(m_clara->json({ u"audit"_s, u"list"_s, u"--client"_s, u"Nobody"_s }).status, 3);
    QCOMPARE(m_clara->json({ u"audit"_s, u"list"_s, u"--limit"_s, u"0"_s }).status, 2);
    QCOMPARE(m_clara->json({ u"audit"_s, u"export"_s }).status, 2);
    QCOMPARE(
        m_clara->json({ u"audit"_s, u"export"_s, u"--to"_s, u"no/such/folder/x"_s }).status, 7);
    QCOMPARE(m_clara->json({ u"audit"_s, u"verify"_s, u"--anchors"_s, u"nothing"_s }).status, 3);
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
