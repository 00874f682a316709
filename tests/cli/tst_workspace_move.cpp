// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clara_program.h"
#include "support/private_postgres.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using clara::test::ClaraProgram;
using clara::test::dumpWorkspace;
using clara::test::PrivatePostgres;

/// `clara workspace move`, and `clara backup …` of a shared workspace, by the real program.
class WorkspaceMoveCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movesToADatabaseAndBack();
    void asksBeforeItMoves();
    void previewShowsATable();
    void bringsTheSecretsFileAlong();
    void refusesWithASentence();
    void backsUpAndRestoresADatabase();
    void engineBacksUpADatabase();

private:
    clara::test::ProgramAnswer move(
        const QString& from, const QString& to, const QStringList& more = { u"--yes"_s }) const
    {
        return m_clara->json(
            QStringList { u"workspace"_s, u"move"_s, u"--from"_s, from, u"--to"_s, to } + more);
    }
    QStringList at(const QString& place, const QStringList& words) const
    {
        return words + QStringList { u"--workspace"_s, place };
    }
    static QJsonObject table(const QJsonObject& answer, const QString& name)
    {
        for (const auto& value : answer.value(u"tables"_s).toArray()) {
            if (value.toObject().value(u"table"_s) == name)
                return value.toObject();
        }
        return {};
    }
    std::unique_ptr<ClaraProgram> m_clara;
    QString m_address;
};

void WorkspaceMoveCommandTest::init()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    auto& server = PrivatePostgres::instance();
    const QString schema = server.freshSchema();
    m_address
        = u"postgresql://clara@127.0.0.1:%1/postgres?schema=%2"_s.arg(server.address(schema).port)
              .arg(schema);
    m_clara = std::make_unique<ClaraProgram>();
    QCOMPARE(m_clara->json({ u"init"_s }).status, 0);
    for (const auto& name : { u"Harbour Lane"_s, u"Käthe's Bäckerei 🥨"_s }) {
        QCOMPARE(m_clara
                     ->json({ u"client"_s, u"add"_s, u"--name"_s, name, u"--timezone"_s,
                         u"Europe/Berlin"_s })
                     .status,
            0);
    }
}

void WorkspaceMoveCommandTest::movesToADatabaseAndBack()
{
    const QByteArray clients = m_clara->json({ u"client"_s, u"list"_s }).out;
    const auto there = move(m_clara->workspace(), m_address);
    QVERIFY2(there.status == 0, there.err.constData());
    QCOMPARE(there.object().value(u"moved"_s).toBool(), true);
    QCOMPARE(table(there.object(), u"clients"_s).value(u"rows"_s).toInt(), 2);
    QCOMPARE(m_clara->json(at(m_address, { u"client"_s, u"list"_s })).out, clients);
    // Nothing goes out there until a person says so, and nothing runs at the old place.
    QCOMPARE(m_clara->json(at(m_address, { u"status"_s }))
                 .object()
                 .value(u"publishing_stopped"_s)
                 .toBool(),
        true);
    QCOMPARE(m_clara->json(at(m_address, { u"publishing"_s, u"resume"_s })).status, 0);
    const auto old = m_clara->json({ u"engine"_s, u"run"_s, u"--until-idle"_s });
    QCOMPARE(old.status, 4);
    QVERIFY(old.error().value(u"message"_s).toString().contains(u"was moved to"_s));
    QCOMPARE(m_clara->json({ u"publishing"_s, u"resume"_s }).status, 4);
    QCOMPARE(m_clara->json(at(m_address, { u"engine"_s, u"run"_s, u"--until-idle"_s })).status, 0);
    const QString file = m_clara->path(u"back.clara"_s);
    const auto back = move(m_address, file);
    QVERIFY2(back.status == 0, back.err.constData());
    QCOMPARE(table(back.object(), u"clients"_s), table(there.object(), u"clients"_s));
    QCOMPARE(m_clara->json(at(file, { u"client"_s, u"list"_s })).out, clients);
}

void WorkspaceMoveCommandTest::asksBeforeItMoves()
{
    const QByteArray before = dumpWorkspace(m_clara->workspace());
    const auto asked = move(m_clara->workspace(), m_address, {});
    QCOMPARE(asked.status, 2);
    QCOMPARE(asked.error().value(u"field"_s).toString(), u"yes"_s);
    QCOMPARE(dumpWorkspace(m_clara->workspace()), before);
}

void WorkspaceMoveCommandTest::previewShowsATable()
{
    const QByteArray before = dumpWorkspace(m_clara->workspace());
    const auto preview = m_clara->run({ u"workspace"_s, u"move"_s, u"--from"_s,
        m_clara->workspace(), u"--to"_s, m_address, u"--preview"_s });
    QVERIFY2(preview.status == 0, preview.err.constData());
    QVERIFY2(preview.out.contains("Nothing was changed") && preview.out.contains("clients"),
        preview.out.constData());
    QCOMPARE(dumpWorkspace(m_clara->workspace()), before);
    const auto moved = m_clara->run({ u"workspace"_s, u"move"_s, u"--from"_s, m_clara->workspace(),
        u"--to"_s, m_address, u"--yes"_s });
    QVERIFY2(moved.status == 0, moved.err.constData());
    QVERIFY2(moved.out.contains("equal on both sides"), moved.out.constData());
}

void WorkspaceMoveCommandTest::bringsTheSecretsFileAlong()
{
    QCOMPARE(
        m_clara
            ->json({ u"account"_s, u"add"_s, u"--client"_s, u"Harbour Lane"_s, u"--network"_s,
                       u"bluesky"_s, u"--handle"_s, u"harbour.example.com"_s, u"--secret-stdin"_s },
                "hunter2-very-secret\n")
            .status,
        0);
    const QString file = m_clara->path(u"new.clara"_s);
    const auto moved = move(m_clara->workspace(), file);
    QVERIFY2(moved.status == 0, moved.err.constData());
    QCOMPARE(moved.object().value(u"keys_in_file"_s).toInt(), 1);
    QCOMPARE(moved.object().value(u"keys_in_keychain"_s).toInt(), 0);
    QCOMPARE(moved.object().value(u"secrets_file_copied"_s).toBool(), true);
    QFile copy(file + u".secrets"_s);
    QFile original(m_clara->workspace() + u".secrets"_s);
    QVERIFY(copy.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), original.readAll());
}

void WorkspaceMoveCommandTest::refusesWithASentence()
{
    QCOMPARE(move(m_clara->path(u"nothing.clara"_s), m_address).status, 3);
    QCOMPARE(move(m_clara->workspace(), m_clara->workspace()).status, 2);
    const auto hush = move(
        QString(m_address).replace(u"clara@"_s, u"clara:hush@"_s), m_clara->path(u"x"_s), {});
    QCOMPARE(hush.status, 2);
    QVERIFY(!hush.err.contains("hush"));
    auto engine = m_clara->start({ u"engine"_s, u"run"_s });
    const QDir sockets(m_clara->path(u"run"_s));
    QVERIFY(QTest::qWaitFor(
        [&] { return !sockets.entryList(QDir::System | QDir::Files).isEmpty(); }, 15'000));
    QCOMPARE(move(m_clara->workspace(), m_address).status, 4);
    engine->terminate();
    QVERIFY(engine->waitForFinished(10'000));
    QCOMPARE(move(m_clara->workspace(), m_address).status, 0);
    QCOMPARE(move(m_clara->workspace(), m_clara->path(u"x.clara"_s)).status, 4);
}

void WorkspaceMoveCommandTest::backsUpAndRestoresADatabase()
{
    QCOMPARE(move(m_clara->workspace(), m_address).status, 0);
    const auto made = m_clara->json(at(m_address, { u"backup"_s, u"now"_s }));
    QVERIFY2(made.status == 0, made.err.constData());
    const QString path = made.object().value(u"path"_s).toString();
    QVERIFY(path.startsWith(m_clara->path(u"data/clara/backups"_s)));
    QCOMPARE(m_clara->json(at(m_address, { u"backup"_s, u"list"_s })).array().size(), 1);
    QCOMPARE(m_clara->json({ u"backup"_s, u"verify"_s, path }).status, 0);
    QCOMPARE(m_clara
                 ->json(at(m_address,
                     { u"client"_s, u"add"_s, u"--name"_s, u"North Row"_s, u"--timezone"_s,
                         u"Europe/Berlin"_s }))
                 .status,
        0);
    const auto preview
        = m_clara->json(at(m_address, { u"backup"_s, u"restore"_s, path, u"--preview"_s }));
    QVERIFY2(preview.status == 0, preview.err.constData());
    QCOMPARE(table(preview.object(), u"clients"_s).value(u"only_in_workspace"_s).toInt(), 1);
    QCOMPARE(m_clara->json(at(m_address, { u"backup"_s, u"restore"_s, path })).status, 4);
    const auto restored
        = m_clara->json(at(m_address, { u"backup"_s, u"restore"_s, path, u"--yes"_s }));
    QVERIFY2(restored.status == 0, restored.err.constData());
    QVERIFY(QFile::exists(restored.object().value(u"previous_backup"_s).toString()));
    QCOMPARE(m_clara->json(at(m_address, { u"client"_s, u"list"_s })).array().size(), 2);
    const auto exported = m_clara->json(at(m_address,
                                            { u"backup"_s, u"now"_s, u"--encrypted-to"_s,
                                                u"out.clarabackup"_s, u"--passphrase-stdin"_s }),
        "four unrelated words\n");
    QVERIFY2(exported.status == 0, exported.err.constData());
    const auto history = m_clara->json(at(m_address, { u"audit"_s, u"list"_s })).out;
    for (const auto* verb : { "workspace.move", "workspace.restore", "workspace.export" })
        QVERIFY2(history.contains(verb), verb);
    // The other way round: a backup of a file becomes a shared workspace.
    const QString elsewhere
        = m_address.section(u'=', 0, -2) + u'=' + PrivatePostgres::instance().freshSchema();
    QCOMPARE(m_clara->json({ u"backup"_s, u"restore"_s, path, u"--to"_s, elsewhere }).status, 0);
    QCOMPARE(m_clara->json(at(elsewhere, { u"client"_s, u"list"_s })).array().size(), 2);
}

void WorkspaceMoveCommandTest::engineBacksUpADatabase()
{
    QCOMPARE(move(m_clara->workspace(), m_address).status, 0);
    auto engine = m_clara->start(at(m_address, { u"engine"_s, u"run"_s }));
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (const auto& backup :
                m_clara->json(at(m_address, { u"backup"_s, u"list"_s })).array()) {
                if (backup.toObject().value(u"kind"_s) == u"nightly"_s)
                    return true;
            }
            return false;
        },
        20'000));
    engine->terminate();
    QVERIFY(engine->waitForFinished(10'000));
}

QTEST_GUILESS_MAIN(WorkspaceMoveCommandTest)
#include "tst_workspace_move.moc"
