// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clara_program.h"
#include "composition/database_passwords.h"
#include "support/private_postgres.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using clara::test::ClaraProgram;
using clara::test::PrivatePostgres;

/// Two computers on one workspace in a database.
class SharedWorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesAPasswordInTheAddress();
    void saysToRunInit();
    void takesThePasswordFromStandardInput();
    void takesThePasswordFromTheKeychain();
    void makesItOnce();
    void twoEnginesPublishEachPostOnce();

private:
    std::unique_ptr<ClaraProgram> computer() const;
    QString m_address;
    QString m_schema;
};

std::unique_ptr<ClaraProgram> SharedWorkspaceTest::computer() const
{
    auto clara = std::make_unique<ClaraProgram>();
    clara->environment.insert(u"CLARA_WORKSPACE"_s, m_address);
    return clara;
}

void SharedWorkspaceTest::init()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    auto& server = PrivatePostgres::instance();
    m_schema = server.freshSchema();
    m_address
        = u"postgresql://clara@127.0.0.1:%1/postgres?schema=%2"_s.arg(server.address(m_schema).port)
              .arg(m_schema);
}

void SharedWorkspaceTest::refusesAPasswordInTheAddress()
{
    m_address.replace(u"clara@"_s, u"clara:hush@"_s);
    const auto answer = computer()->json({ u"init"_s });
    QCOMPARE(answer.error().value(u"kind"_s).toString(), u"invalid"_s);
    QVERIFY(answer.error().value(u"message"_s).toString().contains(u"PGPASSFILE"_s));
    QVERIFY(!answer.err.contains("hush"));
}

void SharedWorkspaceTest::saysToRunInit()
{
    const auto answer = computer()->json({ u"client"_s, u"list"_s });
    QCOMPARE(answer.error().value(u"kind"_s).toString(), u"not_found"_s);
    QVERIFY(answer.error().value(u"message"_s).toString().contains(u"clara init"_s));
}

void SharedWorkspaceTest::takesThePasswordFromStandardInput()
{
    m_address.replace(u"clara@"_s, u"guarded@"_s);
    const auto clara = computer();
    clara->environment.insert(u"PGPASSFILE"_s, clara->path(u"none"_s));
    const auto kind = [&](const QByteArray& input) {
        return clara->json({ u"client"_s, u"list"_s, u"--password-stdin"_s }, input)
            .error()
            .value(u"kind"_s)
            .toString();
    };
    QCOMPARE(kind("wrong\n"), u"auth"_s);
    QCOMPARE(kind("right\n"), u"not_found"_s); // it gets as far as the missing schema
    QCOMPARE(kind({}), u"invalid"_s);
    QCOMPARE(
        clara->json({ u"client"_s, u"list"_s }).error().value(u"kind"_s).toString(), u"auth"_s);
}

void SharedWorkspaceTest::takesThePasswordFromTheKeychain()
{
    if (!qEnvironmentVariableIsSet("CLARA_TEST_KEYRING"))
        QSKIP("a keyring of its own is needed; the test of that name with _keyring has one");
    m_address.replace(u"clara@"_s, u"guarded@"_s);
    const auto clara = computer();
    clara->environment.insert(u"PGPASSFILE"_s, clara->path(u"none"_s));
    const auto kind = [&](const QStringList& more = {}, const QByteArray& input = {}) {
        return clara->json(QStringList { u"client"_s, u"list"_s } + more, input)
            .error()
            .value(u"kind"_s)
            .toString();
    };
    QCOMPARE(kind(), u"auth"_s);
    const auto keychain = app::databasePasswords();
    const auto kept = keychain->write(app::databasePasswordRef(*keychain, m_address),
        std::make_shared<const Secret>(QByteArray("right")));
    QVERIFY(QTest::qWaitFor([&] { return kept.isFinished(); }, 15'000));
    QVERIFY(kept.result());
    QCOMPARE(kind(), u"not_found"_s); // it gets as far as the missing schema
    QCOMPARE(kind({ u"--password-stdin"_s }, "wrong\n"), u"auth"_s); // what was given counts
    QFile file(clara->path(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("*:*:*:guarded:wrong\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    clara->environment.insert(u"PGPASSFILE"_s, file.fileName());
    QCOMPARE(kind(), u"not_found"_s); // an old line there does not hide the kept one
}

void SharedWorkspaceTest::makesItOnce()
{
    QCOMPARE(computer()->json({ u"init"_s }).object().value(u"path"_s).toString(), m_address);
    QCOMPARE(computer()->json({ u"init"_s }).error().value(u"kind"_s).toString(), u"conflict"_s);
    QCOMPARE(computer()->json({ u"client"_s, u"list"_s }).status, 0);
}

void SharedWorkspaceTest::twoEnginesPublishEachPostOnce()
{
    constexpr int posts = 4;
    const auto one = computer();
    const auto two = computer();
    const auto must = [&](const ClaraProgram& clara, const QStringList& arguments) {
        const auto answer = clara.json(arguments);
        if (answer.status != 0)
            QTest::qFail(answer.err.constData(), __FILE__, __LINE__);
        return answer;
    };
    must(*one, { u"init"_s });
    const QString prompt
        = one->file(u"prompt.txt"_s, "Write one post about {{topic}} for {{persona.name}}.\n");
    const QString voice = one->file(u"voice.txt"_s, "Warm, dry, exact.\n");
    const QStringList client { u"--client"_s, u"Rye"_s };
    must(*one,
        { u"client"_s, u"add"_s, u"--name"_s, u"Rye"_s, u"--timezone"_s, u"Europe/Berlin"_s,
            u"--city"_s, u"Berlin"_s });
    must(*one,
        QStringList { u"persona"_s, u"add"_s } + client
            + QStringList { u"--name"_s, u"Anni"_s, u"--voice-file"_s, voice, u"--topics"_s,
                u"rye bread,cinnamon buns,the oven at night"_s });
    must(*two,
        QStringList { u"prompt"_s, u"add"_s } + client
            + QStringList { u"--name"_s, u"Daily"_s, u"--template-file"_s, prompt });
    must(*two, { u"model"_s, u"add"_s, u"--provider"_s, u"offline"_s, u"--model"_s, u"sample"_s });
    must(*one,
        QStringList { u"account"_s, u"add"_s } + client
            + QStringList { u"--network"_s, u"sandbox"_s, u"--handle"_s, u"rye"_s });
    must(*two,
        QStringList { u"schedule"_s, u"add"_s } + client
            + QStringList { u"--persona"_s, u"Anni"_s, u"--prompt"_s, u"Daily"_s, u"--accounts"_s,
                u"rye"_s, u"--cron"_s, u"0 0 1 1 *"_s, u"--timezone"_s, u"Europe/Berlin"_s,
                u"--name"_s, u"By hand"_s });
    for (int i = 0; i < posts; ++i)
        must(*one, { u"run"_s, u"now"_s, u"By hand"_s });

    const auto runEngines = [&] {
        auto first = one->start({ u"engine"_s, u"run"_s, u"--until-idle"_s, u"--json"_s });
        auto second = two->start({ u"engine"_s, u"run"_s, u"--until-idle"_s, u"--json"_s });
        for (auto* engine : { first.get(), second.get() }) {
            QVERIFY(engine->waitForFinished(60'000));
            QVERIFY2(engine->exitCode() == 0, engine->readAllStandardError().constData());
        }
    };
    auto& server = PrivatePostgres::instance();
    const auto count = [&](const QString& from) {
        return server.sql(u"SELECT count(*) FROM %1.%2"_s.arg(m_schema, from)).toInt();
    };
    for (int round = 0;
         round < 10 && count(u"runs WHERE state NOT IN ('succeeded', 'failed')"_s) > 0; ++round)
        runEngines();
    QCOMPARE(count(u"runs WHERE state = 'succeeded'"_s), posts);
    QCOMPARE(count(u"posts"_s), posts);
    const auto drafts = must(*two, { u"post"_s, u"list"_s, u"--state"_s, u"in_review"_s }).out;
    const auto ids
        = server
              .sql(
                  u"SELECT string_agg(id::text, ',') FROM %1.posts WHERE state = 'in_review'"_s.arg(
                      m_schema))
              .split(u',');
    QVERIFY2(!ids.isEmpty() && drafts.contains(ids.first().toUtf8()), drafts.constData());
    for (const auto& id : ids)
        must(*two, { u"post"_s, u"approve"_s, id });
    const int approved = count(u"publications"_s);
    QVERIFY(approved > 0);
    for (int round = 0; round < 10 && count(u"publications WHERE state <> 'published'"_s) > 0;
         ++round)
        runEngines();
    QCOMPARE(count(u"publications WHERE state = 'published'"_s), approved);
    QCOMPARE(count(u"publish_attempts WHERE kind = 'send'"_s),
        approved); // each was sent by one engine, once
}

QTEST_GUILESS_MAIN(SharedWorkspaceTest)
#include "tst_shared_workspace.moc"
