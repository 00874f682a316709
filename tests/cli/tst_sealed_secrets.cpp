// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clara_program.h"
#include "support/private_postgres.h"
#include "support/world.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using clara::test::ClaraProgram;
using clara::test::PrivatePostgres;
using clara::test::ProgramAnswer;
using clara::test::World;

/// Members of one workspace, each with a computer, a keychain and a sign-in of their own.
class SealedSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMemberPublishesWithASharedPassword();
    void aSecondComputerIsConfirmed();
    void aFileSharesNothing();

private:
    using Computer = std::unique_ptr<ClaraProgram>;
    Computer computer(const QString& person, const QString& login = u"clara"_s) const;
    ProgramAnswer must(
        const Computer& clara, const QStringList& arguments, const QByteArray& input = {}) const;
    void setUp(const Computer& owner, const World& world) const;
    void runEngine(const Computer& clara) const;
    QString join(const QString& person, const QString& role) const;
    QJsonObject onlyAccountSecret(const Computer& clara) const;
    QString kindOf(const Computer& clara, const QStringList& arguments) const;
    QByteArray wholeDatabase() const;

    QString m_schema;
};

namespace {
const QByteArray password = QByteArrayLiteral("pl4n-ted0-pass-w0rd");
}

void SealedSecretsTest::init()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    m_schema = PrivatePostgres::instance().freshSchema();
}

SealedSecretsTest::Computer SealedSecretsTest::computer(
    const QString& person, const QString& login) const
{
    auto clara = std::make_unique<ClaraProgram>();
    clara->environment.insert(u"USER"_s, person);
    clara->environment.insert(u"CLARA_WORKSPACE"_s,
        u"postgresql://%1@127.0.0.1:%2/postgres?schema=%3"_s.arg(login)
            .arg(PrivatePostgres::instance().address(m_schema).port)
            .arg(m_schema));
    return clara;
}

ProgramAnswer SealedSecretsTest::must(
    const Computer& clara, const QStringList& arguments, const QByteArray& input) const
{
    const auto answer = clara->json(arguments, input);
    if (answer.status != 0)
        QTest::qFail(
            (arguments.join(u' ').toUtf8() + ": " + answer.err).constData(), __FILE__, __LINE__);
    return answer;
}

QString SealedSecretsTest::kindOf(const Computer& clara, const QStringList& arguments) const
{
    return clara->json(arguments).error().value(u"kind"_s).toString();
}

void SealedSecretsTest::setUp(const Computer& owner, const World& world) const
{
    const QStringList client { u"--client"_s, u"Rye"_s };
    must(owner, { u"init"_s });
    must(owner,
        { u"client"_s, u"add"_s, u"--name"_s, u"Rye"_s, u"--timezone"_s, u"Europe/Berlin"_s,
            u"--city"_s, u"Berlin"_s });
    must(owner,
        QStringList { u"persona"_s, u"add"_s } + client
            + QStringList { u"--name"_s, u"Anni"_s, u"--voice-file"_s,
                owner->file(u"voice.txt"_s, "Warm, dry, exact.\n"), u"--topics"_s,
                u"rye bread,cinnamon buns,the oven at night"_s });
    must(owner,
        QStringList { u"prompt"_s, u"add"_s } + client
            + QStringList { u"--name"_s, u"Daily"_s, u"--template-file"_s,
                owner->file(
                    u"prompt.txt"_s, "Write one post about {{topic}} for {{persona.name}}.\n") });
    must(owner, { u"model"_s, u"add"_s, u"--provider"_s, u"offline"_s, u"--model"_s, u"sample"_s });
    must(owner,
        QStringList { u"account"_s, u"add"_s } + client
            + QStringList { u"--network"_s, u"bluesky"_s, u"--handle"_s, u"rye.test"_s,
                u"--server"_s, world.baseUrl(), u"--secret-stdin"_s },
        password + '\n');
    must(owner,
        QStringList { u"schedule"_s, u"add"_s } + client
            + QStringList { u"--persona"_s, u"Anni"_s, u"--prompt"_s, u"Daily"_s, u"--accounts"_s,
                u"rye.test"_s, u"--cron"_s, u"0 0 1 1 *"_s, u"--timezone"_s, u"Europe/Berlin"_s,
                u"--name"_s, u"By hand"_s });
}

void SealedSecretsTest::runEngine(const Computer& clara) const
{
    must(clara, { u"engine"_s, u"run"_s, u"--until-idle"_s });
}

/// A member with a sign-in of their own; gives its name.
QString SealedSecretsTest::join(const QString& person, const QString& role) const
{
    auto& server = PrivatePostgres::instance();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    server.sql(u"INSERT INTO %1.members VALUES ('%2', '%3', '%3', 'person', now())"_s.arg(
        m_schema, id, person));
    server.sql(
        u"INSERT INTO %1.memberships VALUES (gen_random_uuid(), '%2', NULL, '%3', now())"_s.arg(
            m_schema, id, role));
    return server.sql(u"SELECT %1.add_login('%2', '')"_s.arg(m_schema, id));
}

QJsonObject SealedSecretsTest::onlyAccountSecret(const Computer& clara) const
{
    QJsonObject found;
    for (const auto& value : must(clara, { u"secret"_s, u"list"_s }).array()) {
        if (value.toObject().value(u"purpose"_s).toString() == u"account")
            found = value.toObject();
    }
    return found;
}

QByteArray SealedSecretsTest::wholeDatabase() const
{
    auto& server = PrivatePostgres::instance();
    const QString tables = server.sql(
        u"SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = '%1'"_s.arg(
            m_schema));
    QByteArray all;
    for (const auto& table : tables.split(u','))
        all += server
                   .sql(u"SELECT coalesce(string_agg(t::text, ' '), '') FROM %1.%2 t"_s.arg(
                       m_schema, table))
                   .toUtf8();
    return all;
}

void SealedSecretsTest::aMemberPublishesWithASharedPassword()
{
    const auto world = World::start();
    QVERIFY(world);
    world->configure({ { u"bluesky"_s,
        QJsonObject { { u"accounts"_s,
            QJsonArray { QJsonObject { { u"handle"_s, u"rye.test"_s },
                { u"did"_s, u"did:plc:rye"_s }, { u"password"_s, QString::fromLatin1(password) },
                { u"display_name"_s, u"Rye"_s } } } } } } });
    const auto ann = computer(u"annegret"_s);
    setUp(ann, *world);
    QCOMPARE(onlyAccountSecret(ann).value(u"keys"_s).toInt(), 1);
    QCOMPARE(onlyAccountSecret(ann).value(u"name"_s).toString(), u"bluesky/rye.test"_s);

    const auto bernd = computer(u"bernd"_s, join(u"bernd"_s, u"operator"_s));
    const QJsonObject key = must(bernd, { u"key"_s, u"show"_s }).object();
    QCOMPARE(key.value(u"member"_s).toString(), u"bernd"_s);
    QCOMPARE(kindOf(bernd, { u"account"_s, u"check"_s, u"rye.test"_s }), u"storage"_s); // not yet
    runEngine(ann); // whose engine seals it for him
    QCOMPARE(onlyAccountSecret(bernd).value(u"readable_here"_s).toBool(), true);

    must(ann, { u"run"_s, u"now"_s, u"By hand"_s });
    runEngine(ann);
    auto& server = PrivatePostgres::instance();
    const QString post
        = server.sql(u"SELECT id FROM %1.posts WHERE state = 'in_review'"_s.arg(m_schema));
    QVERIFY(!post.isEmpty());
    must(ann, { u"post"_s, u"approve"_s, post });
    runEngine(bernd);
    QCOMPARE(world->records().size(), 1); // signed in with what only Ann had typed
    QCOMPARE(server.sql(
                 u"SELECT count(*) FROM %1.publications WHERE state = 'published'"_s.arg(m_schema)),
        u"1"_s);
    // The key of the history came the same way.
    QCOMPARE(must(bernd, { u"audit"_s, u"verify"_s }).object().value(u"intact"_s).toBool(), true);
    QVERIFY(server.sql(u"SELECT value FROM %1.settings WHERE name = 'audit.key'"_s.arg(m_schema))
                .startsWith(u"shared:audit/"_s));

    const QByteArray all = wholeDatabase();
    QVERIFY(all.contains("rye.test"));
    QVERIFY(!all.contains(password));
    QVERIFY(!all.contains(password.toHex()));
    QVERIFY(!all.contains(password.toBase64().chopped(4)));

    server.sql(u"DELETE FROM %1.memberships WHERE member_id = "
               "(SELECT id FROM %1.members WHERE name = 'bernd')"_s.arg(m_schema));
    runEngine(ann);
    const QJsonObject exposed = onlyAccountSecret(ann);
    QVERIFY(exposed.value(u"replace"_s).toBool());
    QVERIFY(exposed.value(u"exposed_to"_s).toString().startsWith(u"bernd"_s));
    must(ann, { u"account"_s, u"edit"_s, u"rye.test"_s, u"--secret-stdin"_s }, "a-new-one\n");
    QCOMPARE(onlyAccountSecret(ann).value(u"replace"_s).toBool(), false);
    QCOMPARE(onlyAccountSecret(ann).value(u"keys"_s).toInt(), 1);
    const QString berndsKey = key.value(u"id"_s).toString();
    QCOMPARE(server.sql(u"SELECT count(*) FROM %1.secret_boxes WHERE key_id = '%2'"_s.arg(
                 m_schema, berndsKey)),
        u"0"_s);
    QVERIFY(bernd->json({ u"account"_s, u"check"_s, u"rye.test"_s }).status != 0);
}

void SealedSecretsTest::aSecondComputerIsConfirmed()
{
    const auto world = World::start();
    QVERIFY(world);
    const auto desk = computer(u"annegret"_s);
    setUp(desk, *world);
    const auto laptop = computer(u"annegret"_s);
    const QString fingerprint
        = must(laptop, { u"key"_s, u"show"_s }).object().value(u"fingerprint"_s).toString();
    runEngine(desk);
    QCOMPARE(onlyAccountSecret(laptop).value(u"readable_here"_s).toBool(), false);
    const auto waiting = must(desk, { u"key"_s, u"list"_s }).array();
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.at(0).toObject().value(u"state"_s).toString(), u"own"_s);
    QCOMPARE(waiting.at(1).toObject().value(u"state"_s).toString(), u"waits"_s);
    QCOMPARE(kindOf(desk, { u"key"_s, u"trust"_s, u"AAAA-BBBB"_s }), u"not_found"_s);
    must(desk, { u"key"_s, u"trust"_s, fingerprint });
    QCOMPARE(onlyAccountSecret(laptop).value(u"readable_here"_s).toBool(), true);

    must(desk, { u"key"_s, u"revoke"_s, fingerprint.first(9) });
    QCOMPARE(onlyAccountSecret(laptop).value(u"readable_here"_s).toBool(), false);
    QVERIFY(onlyAccountSecret(desk).value(u"replace"_s).toBool());
    QCOMPARE(must(desk, { u"key"_s, u"list"_s }).array().size(), 1);
    QCOMPARE(must(desk, { u"key"_s, u"list"_s, u"--revoked"_s }).array().size(), 2);
    QCOMPARE(kindOf(laptop, { u"account"_s, u"check"_s, u"rye.test"_s }), u"storage"_s);
}

void SealedSecretsTest::aFileSharesNothing()
{
    const ClaraProgram alone;
    QCOMPARE(alone.json({ u"init"_s }).status, 0);
    const auto answer = alone.json({ u"key"_s, u"show"_s });
    QCOMPARE(answer.error().value(u"kind"_s).toString(), u"rejected"_s);
}

QTEST_GUILESS_MAIN(SealedSecretsTest)
#include "tst_sealed_secrets.moc"
