// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clara_program.h"
#include "support/private_postgres.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using clara::test::ClaraProgram;
using clara::test::PrivatePostgres;

/// An owner lets people into a workspace in a database, each with a sign-in of their own.
class SharedMembersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void makesASignInWithTheGivenPassword();
    void showsAMadePasswordOnce();
    void refusesWhatIsNoSignIn();
    void reviewersSeeTheirClientAndDecide();
    void rolesChange();
    void theLastOwnerStays();
    void membersDoNotManageMembers();
    void removedMembersAreRefused();

private:
    clara::test::ProgramAnswer as(
        const QString& login, const QStringList& arguments, const QByteArray& input = {}) const;
    clara::test::ProgramAnswer must(
        const QStringList& arguments, const QByteArray& input = {}) const
    {
        return mustAs(u"clara"_s, arguments, input);
    }
    clara::test::ProgramAnswer mustAs(
        const QString& login, const QStringList& arguments, const QByteArray& input = {}) const
    {
        auto answer = as(login, arguments, input);
        if (answer.status != 0)
            QTest::qFail(answer.err.constData(), __FILE__, __LINE__);
        return answer;
    }
    static QString kindOf(const clara::test::ProgramAnswer& answer)
    {
        return answer.error().value(u"kind"_s).toString();
    }
    QString oneText(const QString& sql) const
    {
        return PrivatePostgres::instance().sql(QString(sql).replace(u'@', m_schema + u'.'));
    }

    std::unique_ptr<ClaraProgram> m_clara;
    QString m_schema;
};

void SharedMembersTest::initTestCase()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    m_schema = PrivatePostgres::instance().freshSchema();
    m_clara = std::make_unique<ClaraProgram>();
    m_clara->environment.insert(u"PGPASSFILE"_s, m_clara->path(u"none"_s));
    must({ u"init"_s });
    const QString prompt = m_clara->file(u"prompt.txt"_s, "Write one post about {{topic}}.\n");
    const QString voice = m_clara->file(u"voice.txt"_s, "Warm, dry, exact.\n");
    must({ u"model"_s, u"add"_s, u"--provider"_s, u"offline"_s, u"--model"_s, u"sample"_s });
    for (const auto& name : { u"Rye"_s, u"Oat"_s }) {
        const QStringList client { u"--client"_s, name };
        must({ u"client"_s, u"add"_s, u"--name"_s, name, u"--timezone"_s, u"Europe/Berlin"_s });
        must(QStringList { u"persona"_s, u"add"_s } + client
            + QStringList { u"--name"_s, name, u"--voice-file"_s, voice, u"--topics"_s,
                u"rye bread,cinnamon buns"_s });
        must(QStringList { u"prompt"_s, u"add"_s } + client
            + QStringList { u"--name"_s, name, u"--template-file"_s, prompt });
        must(QStringList { u"account"_s, u"add"_s } + client
            + QStringList { u"--network"_s, u"sandbox"_s, u"--handle"_s, name.toLower() });
        must(QStringList { u"schedule"_s, u"add"_s } + client
            + QStringList { u"--persona"_s, name, u"--prompt"_s, name, u"--accounts"_s,
                name.toLower(), u"--cron"_s, u"0 0 1 1 *"_s, u"--name"_s, name });
        must({ u"run"_s, u"now"_s, name });
    }
    must({ u"engine"_s, u"run"_s, u"--until-idle"_s });
    QCOMPARE(oneText(u"SELECT count(*) FROM @posts WHERE state = 'in_review'"_s), u"2"_s);
}

void SharedMembersTest::cleanupTestCase() { m_clara.reset(); }

clara::test::ProgramAnswer SharedMembersTest::as(
    const QString& login, const QStringList& arguments, const QByteArray& input) const
{
    return m_clara->json(arguments
            + QStringList { u"--workspace"_s,
                u"postgresql://%1@127.0.0.1:%2/postgres?schema=%3"_s.arg(login)
                    .arg(PrivatePostgres::instance().address(m_schema).port)
                    .arg(m_schema) },
        input);
}

void SharedMembersTest::makesASignInWithTheGivenPassword()
{
    const auto added
        = must({ u"member"_s, u"add"_s, u"--name"_s, u"Rita"_s, u"--role"_s, u"reviewer"_s,
                   u"--client"_s, u"Rye"_s, u"--login"_s, u"rita"_s, u"--new-password-stdin"_s },
            "warm bread at seven\n");
    QCOMPARE(added.object().value(u"login"_s).toString(), u"rita"_s);
    QVERIFY(!(added.out + added.err).contains("warm bread"));
    QVERIFY(!(added.out + added.err).contains("SCRAM"));
    // From now on the server asks this role for its password.
    PrivatePostgres::instance().sql(u"GRANT sworn TO rita"_s);
    const auto kind = [&](const QByteArray& password) {
        return kindOf(
            as(u"rita"_s, { u"client"_s, u"list"_s, u"--password-stdin"_s }, password + '\n'));
    };
    QCOMPARE(kind("warm bread at seven"), QString());
    QCOMPARE(kind("cold bread at seven"), u"auth"_s);
    PrivatePostgres::instance().sql(u"REVOKE sworn FROM rita"_s);
    QCOMPARE(
        oneText(u"SELECT count(*) FROM @audit_events WHERE verb = 'member.add' AND summary "
                "LIKE '%reviewer%' AND summary LIKE '%rita%' AND summary NOT LIKE '%SCRAM%'"_s),
        u"1"_s);
}

void SharedMembersTest::showsAMadePasswordOnce()
{
    const QStringList add { u"member"_s, u"add"_s, u"--name"_s, u"Vera"_s, u"--role"_s,
        u"viewer"_s };
    QCOMPARE(kindOf(as(u"clara"_s, add)), u"invalid"_s); // a script would keep the password
    const auto answer = m_clara->run(add
        + QStringList { u"--workspace"_s,
            u"postgresql://clara@127.0.0.1:%1/postgres?schema=%2"_s
                .arg(PrivatePostgres::instance().address(m_schema).port)
                .arg(m_schema) });
    QCOMPARE(answer.status, 0);
    static const QRegularExpression shown(u"postgresql://(\\S+)@.*Password: ([a-z0-9-]{29})"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = shown.match(QString::fromUtf8(answer.out));
    QVERIFY2(match.hasMatch(), answer.out.constData());
    const QString login = match.captured(1);
    QCOMPARE(login, m_schema + u"_vera"_s);
    PrivatePostgres::instance().sql(u"GRANT sworn TO \"%1\""_s.arg(login));
    mustAs(login, { u"client"_s, u"list"_s, u"--password-stdin"_s },
        match.captured(2).toLatin1() + '\n');
    PrivatePostgres::instance().sql(u"REVOKE sworn FROM \"%1\""_s.arg(login));
}

void SharedMembersTest::refusesWhatIsNoSignIn()
{
    const auto error = [&](const QString& name, const QString& login, const QByteArray& password) {
        return as(u"clara"_s,
            { u"member"_s, u"add"_s, u"--name"_s, name, u"--role"_s, u"viewer"_s, u"--login"_s,
                login, u"--new-password-stdin"_s },
            password + '\n')
            .error();
    };
    for (const auto& login : { u"clara"_s, u"rita"_s, u"reader"_s }) // never taken over
        QCOMPARE(
            error(u"Nova"_s, login, "a long password").value(u"kind"_s).toString(), u"conflict"_s);
    for (const auto& login : { u"pg_read_all_data"_s, u"a\"; DROP ROLE rita; --"_s, u"Nova"_s })
        QCOMPARE(
            error(u"Nova"_s, login, "a long password").value(u"field"_s).toString(), u"login"_s);
    QCOMPARE(error(u"Nova"_s, u"nova"_s, "short").value(u"field"_s).toString(), u"password"_s);
    QCOMPARE(
        error(u"engine"_s, u"nova"_s, "a long password").value(u"field"_s).toString(), u"name"_s);
    QCOMPARE(
        oneText(u"SELECT count(*) FROM @members WHERE name_key IN ('nova', 'engine')"_s), u"0"_s);
    QCOMPARE(oneText(u"SELECT count(*) FROM pg_roles WHERE rolname = 'nova'"_s), u"0"_s);
}

void SharedMembersTest::reviewersSeeTheirClientAndDecide()
{
    const auto clients = mustAs(u"rita"_s, { u"client"_s, u"list"_s }).array();
    QCOMPARE(clients.size(), 1);
    QCOMPARE(clients.first().toObject().value(u"name"_s).toString(), u"Rye"_s);
    const auto posts = mustAs(u"rita"_s, { u"post"_s, u"list"_s }).array();
    QCOMPARE(posts.size(), 1);
    const QString post = posts.first().toObject().value(u"id"_s).toString();
    const auto edited
        = as(u"rita"_s, { u"post"_s, u"edit"_s, post, u"--text"_s, u"Something else."_s });
    QCOMPARE(edited.status, 5);
    QVERIFY2(edited.error().value(u"message"_s).toString().contains(u"a reviewer for Rye"_s),
        edited.err.constData());
    QCOMPARE(kindOf(as(u"rita"_s, { u"engine"_s, u"run"_s, u"--until-idle"_s })), u"auth"_s);
    QCOMPARE(kindOf(as(u"rita"_s, { u"generate"_s }, "Say hello.\n")), u"auth"_s);
    mustAs(u"rita"_s, { u"post"_s, u"approve"_s, post });
    QCOMPARE(oneText(u"SELECT count(*) FROM @publications WHERE state = 'queued'"_s), u"1"_s);
    QCOMPARE(oneText(u"SELECT m.name FROM @approvals a JOIN @members m ON m.id = a.actor_id"_s),
        u"Rita"_s);
    must({ u"engine"_s, u"run"_s, u"--until-idle"_s });
    QCOMPARE(oneText(u"SELECT count(*) FROM @publications WHERE state = 'published'"_s), u"1"_s);
}

void SharedMembersTest::rolesChange()
{
    const auto role = [&](const QString& name, const QString& client) {
        QStringList arguments { u"member"_s, u"role"_s, u"Rita"_s, u"--role"_s, name };
        if (!client.isEmpty())
            arguments += { u"--client"_s, client };
        return as(u"clara"_s, arguments);
    };
    const auto mayEdit = [&](const QString& client) {
        return kindOf(as(u"rita"_s,
                          { u"persona"_s, u"edit"_s, client, u"--client"_s, client, u"--language"_s,
                              u"en"_s }))
            .isEmpty();
    };
    QVERIFY(!mayEdit(u"Rye"_s));
    QCOMPARE(role(u"operator"_s, u"Rye"_s).status, 0);
    QVERIFY(mayEdit(u"Rye"_s));
    QCOMPARE(mustAs(u"rita"_s, { u"client"_s, u"list"_s }).array().size(), 1);
    QCOMPARE(role(u"viewer"_s, {}).status, 0);
    QCOMPARE(mustAs(u"rita"_s, { u"client"_s, u"list"_s }).array().size(), 2);
    QVERIFY(!mayEdit(u"Oat"_s));
    QCOMPARE(role(u"none"_s, {}).status, 0);
    QCOMPARE(mustAs(u"rita"_s, { u"client"_s, u"list"_s }).array().size(), 1);
    QCOMPARE(kindOf(role(u"none"_s, u"Rye"_s)), u"conflict"_s); // their only one
    QCOMPARE(kindOf(role(u"admin"_s, {})), u"invalid"_s);
    QCOMPARE(oneText(u"SELECT count(*) FROM @audit_events WHERE verb = 'member.role'"_s), u"3"_s);
}

void SharedMembersTest::theLastOwnerStays()
{
    const auto members = must({ u"member"_s, u"list"_s }).array();
    QString me;
    for (const auto& value : members) {
        if (value.toObject().value(u"self"_s).toBool())
            me = value.toObject().value(u"name"_s).toString();
    }
    QCOMPARE(kindOf(as(u"clara"_s, { u"member"_s, u"remove"_s, me })), u"conflict"_s);
    QCOMPARE(kindOf(as(u"clara"_s, { u"member"_s, u"role"_s, me, u"--role"_s, u"viewer"_s })),
        u"conflict"_s);
}

void SharedMembersTest::membersDoNotManageMembers()
{
    QCOMPARE(kindOf(as(u"rita"_s,
                 { u"member"_s, u"add"_s, u"--name"_s, u"Nova"_s, u"--role"_s, u"owner"_s,
                     u"--new-password-stdin"_s },
                 "a long password\n")),
        u"auth"_s);
    QCOMPARE(kindOf(as(u"rita"_s, { u"member"_s, u"role"_s, u"Rita"_s, u"--role"_s, u"owner"_s })),
        u"auth"_s);
    QCOMPARE(kindOf(as(u"rita"_s, { u"member"_s, u"remove"_s, u"Vera"_s })), u"auth"_s);
}

void SharedMembersTest::removedMembersAreRefused()
{
    must({ u"member"_s, u"remove"_s, u"Rita"_s });
    const auto refused = as(u"rita"_s, { u"client"_s, u"list"_s });
    QCOMPARE(kindOf(refused), u"auth"_s);
    QCOMPARE(oneText(u"SELECT count(*) FROM pg_roles WHERE rolname = 'rita'"_s), u"0"_s);
    const auto names = [&](const QStringList& more) {
        QStringList found;
        for (const auto& value : must(QStringList { u"member"_s, u"list"_s } + more).array())
            found.append(value.toObject().value(u"name"_s).toString());
        return found;
    };
    QVERIFY(!names({}).contains(u"Rita"_s));
    QVERIFY(names({ u"--removed"_s }).contains(u"Rita"_s)); // the history names them
    QCOMPARE(
        kindOf(as(u"clara"_s, { u"member"_s, u"role"_s, u"Rita"_s, u"--role"_s, u"viewer"_s })),
        u"conflict"_s);
}

QTEST_GUILESS_MAIN(SharedMembersTest)
#include "tst_shared_members.moc"
