// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clara_program.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using clara::test::ClaraProgram;
using clara::test::dumpWorkspace;

/// `clara backup …` by the real program.
class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesListsAndVerifies();
    void encryptsToAFileAndRestores();
    void asksBeforeItReplaces();
    void previewChangesNothing();
    void worksBesideTheOwner();
    void refusesWithASentence();
    void holdsReferencesAndNoSecrets();
    void showsPeopleATable();

private:
    std::unique_ptr<QProcess> startEngine();
    QJsonObject table(const QJsonObject& answer, const QString& name) const;
    QString exported();
    std::unique_ptr<ClaraProgram> m_clara;
    const QByteArray m_passphrase = "four unrelated words\n";
};

void BackupTest::init()
{
    m_clara = std::make_unique<ClaraProgram>();
    QCOMPARE(m_clara->json({ u"init"_s }).status, 0);
    QCOMPARE(m_clara
                 ->json({ u"client"_s, u"add"_s, u"--name"_s, u"Harbour Lane"_s, u"--timezone"_s,
                     u"Europe/Berlin"_s })
                 .status,
        0);
}

std::unique_ptr<QProcess> BackupTest::startEngine()
{
    auto engine = m_clara->start({ u"engine"_s, u"run"_s });
    const QDir sockets(m_clara->path(u"run"_s));
    const bool listens = QTest::qWaitFor(
        [&] { return !sockets.entryList(QDir::System | QDir::Files).isEmpty(); }, 15'000);
    return listens ? std::move(engine) : nullptr;
}

QJsonObject BackupTest::table(const QJsonObject& answer, const QString& name) const
{
    for (const auto& value : answer.value(u"tables"_s).toArray()) {
        if (value.toObject().value(u"table"_s) == name)
            return value.toObject();
    }
    return {};
}

QString BackupTest::exported()
{
    const auto made = m_clara->json({ u"backup"_s, u"now"_s, u"--encrypted-to"_s,
                                        u"out.clarabackup"_s, u"--passphrase-stdin"_s },
        m_passphrase);
    if (made.status != 0)
        QTest::qFail(made.err.constData(), __FILE__, __LINE__);
    return made.object().value(u"path"_s).toString();
}

void BackupTest::makesListsAndVerifies()
{
    QCOMPARE(m_clara->json({ u"backup"_s, u"list"_s }).out.trimmed(), QByteArray("[]"));
    const auto made = m_clara->json({ u"backup"_s, u"now"_s });
    QVERIFY2(made.status == 0, made.err.constData());
    QCOMPARE(made.object().value(u"kind"_s).toString(), u"manual"_s);
    const QString path = made.object().value(u"path"_s).toString();
    QVERIFY(QFile::exists(path) && QFile::exists(path + u".sha256"_s));
    const auto list = m_clara->json({ u"backup"_s, u"list"_s }).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().toObject(), made.object());
    const auto whole = m_clara->json({ u"backup"_s, u"verify"_s, path });
    QVERIFY2(whole.status == 0, whole.err.constData());
    QCOMPARE(whole.object().value(u"checksummed"_s).toBool(), true);
    QCOMPARE(whole.object().value(u"workspace"_s).toString(), u"w.clara"_s);
    QCOMPARE(table(whole.object(), u"clients"_s).value(u"rows"_s).toInt(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5000));
    file.putChar('\x55');
    file.close();
    const auto damaged = m_clara->json({ u"backup"_s, u"verify"_s, path });
    QCOMPARE(damaged.status, 7);
    QCOMPARE(damaged.error().value(u"kind"_s).toString(), u"storage"_s);
}

void BackupTest::encryptsToAFileAndRestores()
{
    const QString file = exported();
    QCOMPARE(file, m_clara->path(u"out.clarabackup"_s));
    const auto whole
        = m_clara->json({ u"backup"_s, u"verify"_s, file, u"--passphrase-stdin"_s }, m_passphrase);
    QVERIFY2(whole.status == 0, whole.err.constData());
    QCOMPARE(whole.object().value(u"encrypted"_s).toBool(), true);
    QCOMPARE(m_clara
                 ->json({ u"backup"_s, u"verify"_s, file, u"--passphrase-stdin"_s },
                     "another passphrase\n")
                 .status,
        5);
    QCOMPARE(m_clara->json({ u"backup"_s, u"verify"_s, file }).error().value(u"kind"_s).toString(),
        u"auth"_s);
    const auto restored
        = m_clara->json({ u"backup"_s, u"restore"_s, file, u"--to"_s, m_clara->path(u"new.clara"_s),
                            u"--passphrase-stdin"_s },
            m_passphrase);
    QVERIFY2(restored.status == 0, restored.err.constData());
    QCOMPARE(restored.object().value(u"publishing_stopped"_s).toBool(), true);
    QVERIFY(restored.object().value(u"previous_backup"_s).isNull());
    const auto clients = m_clara->json(
        { u"client"_s, u"list"_s, u"--workspace"_s, m_clara->path(u"new.clara"_s) });
    QCOMPARE(clients.out, m_clara->json({ u"client"_s, u"list"_s }).out);
    QCOMPARE(m_clara->json({ u"status"_s, u"--workspace"_s, m_clara->path(u"new.clara"_s) })
                 .object()
                 .value(u"publishing_stopped"_s)
                 .toBool(),
        true);
}

void BackupTest::asksBeforeItReplaces()
{
    const QString path
        = m_clara->json({ u"backup"_s, u"now"_s }).object().value(u"path"_s).toString();
    QCOMPARE(m_clara
                 ->json({ u"client"_s, u"add"_s, u"--name"_s, u"North Row"_s, u"--timezone"_s,
                     u"Europe/Berlin"_s })
                 .status,
        0);
    const QByteArray before = dumpWorkspace(m_clara->workspace());
    const auto asked = m_clara->json({ u"backup"_s, u"restore"_s, path });
    QCOMPARE(asked.status, 2);
    QCOMPARE(asked.error().value(u"field"_s).toString(), u"yes"_s);
    QCOMPARE(dumpWorkspace(m_clara->workspace()), before);
    const auto done = m_clara->json({ u"backup"_s, u"restore"_s, path, u"--yes"_s });
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(m_clara->json({ u"client"_s, u"list"_s }).array().size(), 1);
    // And back again, from what was kept.
    const auto back = m_clara->json({ u"backup"_s, u"restore"_s,
        done.object().value(u"previous_backup"_s).toString(), u"--yes"_s });
    QVERIFY2(back.status == 0, back.err.constData());
    QCOMPARE(m_clara->json({ u"client"_s, u"list"_s }).array().size(), 2);
}

void BackupTest::previewChangesNothing()
{
    const QString path
        = m_clara->json({ u"backup"_s, u"now"_s }).object().value(u"path"_s).toString();
    QCOMPARE(m_clara
                 ->json({ u"client"_s, u"add"_s, u"--name"_s, u"North Row"_s, u"--timezone"_s,
                     u"Europe/Berlin"_s })
                 .status,
        0);
    const QByteArray before = dumpWorkspace(m_clara->workspace());
    const auto preview = m_clara->json({ u"backup"_s, u"restore"_s, path, u"--preview"_s });
    QVERIFY2(preview.status == 0, preview.err.constData());
    const auto clients = table(preview.object(), u"clients"_s);
    QCOMPARE(clients.value(u"only_in_workspace"_s).toInt(), 1);
    QCOMPARE(clients.value(u"same"_s).toInt(), 1);
    const auto newest = [&clients](const QString& where) {
        return QDateTime::fromString(clients.value(where).toString(), Qt::ISODateWithMs);
    };
    QVERIFY2(newest(u"newest_in_workspace"_s) > newest(u"newest_in_backup"_s),
        QJsonDocument(clients).toJson().constData());
    QCOMPARE(dumpWorkspace(m_clara->workspace()), before);
}

void BackupTest::worksBesideTheOwner()
{
    auto engine = startEngine();
    QVERIFY(engine);
    const auto made = m_clara->json({ u"backup"_s, u"now"_s });
    QVERIFY2(made.status == 0, made.err.constData());
    const QString path = made.object().value(u"path"_s).toString();
    QVERIFY(!exported().isEmpty());
    QCOMPARE(m_clara
                 ->json({ u"client"_s, u"add"_s, u"--name"_s, u"North Row"_s, u"--timezone"_s,
                     u"Europe/Berlin"_s })
                 .status,
        0);
    const auto preview = m_clara->json({ u"backup"_s, u"restore"_s, path, u"--preview"_s });
    QVERIFY2(preview.status == 0, preview.err.constData());
    QCOMPARE(table(preview.object(), u"clients"_s).value(u"only_in_workspace"_s).toInt(), 1);
    const auto refused = m_clara->json({ u"backup"_s, u"restore"_s, path, u"--yes"_s });
    QCOMPARE(refused.status, 4);
    QVERIFY(
        refused.error().value(u"message"_s).toString().contains(u"in use by another process"_s));
    // The engine makes its own as well, one when it starts.
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (const auto& backup : m_clara->json({ u"backup"_s, u"list"_s }).array()) {
                if (backup.toObject().value(u"kind"_s) == u"nightly"_s)
                    return true;
            }
            return false;
        },
        15'000));
    engine->terminate();
    QVERIFY(engine->waitForFinished(10'000));
}

void BackupTest::refusesWithASentence()
{
    QCOMPARE(m_clara->json({ u"backup"_s, u"verify"_s, u"nothing.clara"_s }).status, 3);
    QCOMPARE(m_clara->json({ u"backup"_s, u"now"_s, u"--passphrase-stdin"_s }, m_passphrase)
                 .error()
                 .value(u"field"_s)
                 .toString(),
        u"encrypted_to"_s);
    QCOMPARE(m_clara->json({ u"backup"_s, u"now"_s, u"--encrypted-to"_s, u"x"_s })
                 .error()
                 .value(u"field"_s)
                 .toString(),
        u"passphrase"_s);
    const auto weak = m_clara->json(
        { u"backup"_s, u"now"_s, u"--encrypted-to"_s, u"x"_s, u"--passphrase-stdin"_s }, "short\n");
    QCOMPARE(weak.error().value(u"field"_s).toString(), u"passphrase"_s);
    QVERIFY(!QFile::exists(m_clara->path(u"x"_s)));
    QCOMPARE(m_clara
                 ->json({ u"backup"_s, u"now"_s, u"--encrypted-to"_s, u"no/such/folder/x"_s,
                            u"--passphrase-stdin"_s },
                     m_passphrase)
                 .status,
        7);
    QCOMPARE(m_clara
                 ->json({ u"backup"_s, u"now"_s, u"--encrypted-to"_s, u"x"_s,
                     u"--passphrase-stdin=four words"_s })
                 .status,
        2);
    const QString text = m_clara->file(u"text.clara"_s, "hello");
    QCOMPARE(m_clara->json({ u"backup"_s, u"restore"_s, text, u"--yes"_s }).status, 7);
}

void BackupTest::holdsReferencesAndNoSecrets()
{
    QCOMPARE(
        m_clara
            ->json({ u"account"_s, u"add"_s, u"--client"_s, u"Harbour Lane"_s, u"--network"_s,
                       u"bluesky"_s, u"--handle"_s, u"harbour.example.com"_s, u"--secret-stdin"_s },
                "hunter2-very-secret\n")
            .status,
        0);
    const auto made = m_clara->json({ u"backup"_s, u"now"_s });
    QFile plain(made.object().value(u"path"_s).toString());
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray bytes = plain.readAll();
    QVERIFY(bytes.contains("harbour.example.com"));
    QVERIFY(bytes.contains("file:"));
    QVERIFY(!bytes.contains("hunter2-very-secret"));
    QFile sealed(exported());
    QVERIFY(sealed.open(QIODevice::ReadOnly));
    QVERIFY(!sealed.readAll().contains("harbour.example.com"));
}

void BackupTest::showsPeopleATable()
{
    const auto made = m_clara->run({ u"backup"_s, u"now"_s });
    QVERIFY(made.out.contains("made and verified"));
    const auto list = m_clara->run({ u"backup"_s, u"list"_s });
    QVERIFY(list.out.contains("manual"));
    const QString path = m_clara->json({ u"backup"_s, u"list"_s })
                             .array()
                             .first()
                             .toObject()
                             .value(u"path"_s)
                             .toString();
    QVERIFY(m_clara->run({ u"backup"_s, u"verify"_s, path }).out.contains("The backup is whole."));
    const auto preview = m_clara->run({ u"backup"_s, u"restore"_s, path, u"--preview"_s });
    QVERIFY2(preview.out.contains("Only in the backup"), preview.out.constData());
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
