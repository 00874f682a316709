// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clara_program.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using clara::test::ClaraProgram;
using clara::test::ProgramAnswer;

#define QVERIFY_DONE(answer)                                                                       \
    QVERIFY2((answer).status == 0, ((answer).err + (answer).out).constData())

/// The program as people and scripts use it: the real binary, the offline writer and the sandbox
/// network.
class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsFromNothingToAPublishedPost();
    void findsThingsByIdAndByUniqueName();
    void asksForTheClientWhenANameIsShared();
    void keepsSecretsOutOfWorkspaceAndOutput();
    void removesTheSecretOfARefusedAccount();
    void answersBatchesInOrder();
    void answersThousandsOfLinesQuickly();
    void generatesFromStandardInput();
    void editsClearsAndKeepsFields();
    void decidesOnPosts();
    void saysWhatItDoesAndEndsWithDocumentedStatus();
    void showsTimesInTheClientsZone();
    void keepsControlCharactersFromTheTerminal();

private:
    void fill(const ClaraProgram& clara, const QString& client = u"Harbour Lane"_s);
    QString draft(const ClaraProgram& clara);
};

void CliTest::fill(const ClaraProgram& clara, const QString& client)
{
    const QString voice = clara.file(u"voice.txt"_s, "Warm and plain. Short sentences.");
    const QString text = clara.file(u"template.txt"_s,
        "Write one post about {{topic}} for {{client.name}} as {{persona.name}}.");
    if (!QFile::exists(clara.workspace())) {
        QVERIFY_DONE(clara.json({ u"init"_s }));
        QVERIFY_DONE(clara.json(
            { u"model"_s, u"add"_s, u"--provider"_s, u"offline"_s, u"--model"_s, u"sample"_s }));
    }
    QVERIFY_DONE(clara.json(
        { u"client"_s, u"add"_s, u"--name"_s, client, u"--timezone"_s, u"Europe/Berlin"_s }));
    QVERIFY_DONE(clara.json({ u"persona"_s, u"add"_s, u"--client"_s, client, u"--name"_s, u"Mara"_s,
        u"--voice-file"_s, voice, u"--topics"_s, u"bread,coffee"_s }));
    QVERIFY_DONE(clara.json({ u"prompt"_s, u"add"_s, u"--client"_s, client, u"--name"_s, u"Daily"_s,
        u"--template-file"_s, text }));
    QVERIFY_DONE(clara.json({ u"account"_s, u"add"_s, u"--client"_s, client, u"--network"_s,
        u"sandbox"_s, u"--handle"_s, u"harbourlane"_s }));
    QVERIFY_DONE(clara.json({ u"schedule"_s, u"add"_s, u"--client"_s, client, u"--persona"_s,
        u"Mara"_s, u"--prompt"_s, u"Daily"_s, u"--accounts"_s, u"harbourlane"_s, u"--cron"_s,
        u"30 8 29 2 *"_s, u"--timezone"_s, u"Europe/Berlin"_s, u"--name"_s, u"Morning"_s }));
}

/// The id of a draft that waits for review.
QString CliTest::draft(const ClaraProgram& clara)
{
    fill(clara);
    clara.json({ u"run"_s, u"now"_s, u"Morning"_s });
    clara.json({ u"engine"_s, u"run"_s, u"--until-idle"_s });
    return clara.json({ u"post"_s, u"list"_s, u"--state"_s, u"in_review"_s })
        .array()
        .first()
        .toObject()
        .value(u"id"_s)
        .toString();
}

void CliTest::leadsFromNothingToAPublishedPost()
{
    const ClaraProgram clara;
    fill(clara);
    const auto run = clara.json({ u"run"_s, u"now"_s, u"Morning"_s });
    QVERIFY_DONE(run);
    QCOMPARE(run.object().value(u"state"_s).toString(), u"planned"_s);
    QVERIFY_DONE(clara.json({ u"engine"_s, u"run"_s, u"--until-idle"_s }));

    const auto shown = clara.json({ u"run"_s, u"show"_s, run.object().value(u"id"_s).toString() });
    QCOMPARE(shown.object().value(u"state"_s).toString(), u"succeeded"_s);
    QVERIFY(shown.object().value(u"steps"_s).toArray().size() >= 6);
    QCOMPARE(shown.object().value(u"cost_micro_usd"_s).toInt(-1), 0);

    const auto waiting = clara.json({ u"post"_s, u"list"_s, u"--state"_s, u"in_review"_s }).array();
    QCOMPARE(waiting.size(), 1);
    const QJsonObject post = waiting.first().toObject();
    QVERIFY(post.value(u"sample"_s).toBool());
    QVERIFY(!post.value(u"text"_s).toString().isEmpty());
    QVERIFY(clara.json({ u"publication"_s, u"list"_s }).array().isEmpty());

    QVERIFY_DONE(clara.json({ u"post"_s, u"approve"_s, post.value(u"id"_s).toString() }));
    QVERIFY_DONE(clara.json({ u"engine"_s, u"run"_s, u"--until-idle"_s }));
    const auto publications = clara.json({ u"publication"_s, u"list"_s }).array();
    QCOMPARE(publications.size(), 1);
    const QJsonObject publication = publications.first().toObject();
    QCOMPARE(publication.value(u"state"_s).toString(), u"published"_s);
    QCOMPARE(publication.value(u"text"_s).toString(), post.value(u"text"_s).toString());
    QVERIFY(publication.value(u"sample"_s).toBool());
    QCOMPARE(clara.json({ u"post"_s, u"show"_s, post.value(u"id"_s).toString() })
                 .object()
                 .value(u"state"_s)
                 .toString(),
        u"published"_s);
    // Once more: nothing is sent twice.
    QVERIFY_DONE(clara.json({ u"engine"_s, u"run"_s, u"--until-idle"_s }));
    QCOMPARE(clara.json({ u"publication"_s, u"list"_s }).array().size(), 1);
}

void CliTest::findsThingsByIdAndByUniqueName()
{
    const ClaraProgram clara;
    fill(clara);
    const QJsonObject client = clara.json({ u"client"_s, u"show"_s, u"harbour  LANE"_s }).object();
    QCOMPARE(client.value(u"name"_s).toString(), u"Harbour Lane"_s);
    const QString id = client.value(u"id"_s).toString();
    QCOMPARE(clara.json({ u"client"_s, u"show"_s, id }).object(), client);
    QCOMPARE(clara.json({ u"client"_s, u"show"_s, u"--id"_s, id }).object(), client);
    QCOMPARE(clara.json({ u"persona"_s, u"list"_s, u"--client"_s, id }).array().size(), 1);
    QCOMPARE(clara.json({ u"account"_s, u"show"_s, u"@harbourlane"_s }).object(),
        clara.json({ u"account"_s, u"show"_s, u"sandbox/harbourlane"_s }).object());
    const auto missing = clara.json({ u"client"_s, u"show"_s, u"Nobody"_s });
    QCOMPARE(missing.status, 3);
    QCOMPARE(missing.error().value(u"kind"_s).toString(), u"not_found"_s);
}

void CliTest::asksForTheClientWhenANameIsShared()
{
    const ClaraProgram clara;
    fill(clara, u"Harbour Lane"_s);
    fill(clara, u"North Row"_s);
    const auto shared = clara.json({ u"schedule"_s, u"show"_s, u"Morning"_s });
    QCOMPARE(shared.status, 4);
    QVERIFY(shared.error().value(u"message"_s).toString().contains(u"--client"_s));
    const auto one
        = clara.json({ u"schedule"_s, u"show"_s, u"Morning"_s, u"--client"_s, u"North Row"_s });
    QVERIFY_DONE(one);
    QCOMPARE(one.object().value(u"client"_s).toString(), u"North Row"_s);
    QCOMPARE(
        clara.json({ u"schedule"_s, u"show"_s, one.object().value(u"id"_s).toString() }).object(),
        one.object());
}

void CliTest::keepsSecretsOutOfWorkspaceAndOutput()
{
    const ClaraProgram clara;
    fill(clara);
    const QByteArray secret = "abcd-hush-1234-efgh";
    const auto added
        = clara.json({ u"account"_s, u"add"_s, u"--client"_s, u"Harbour Lane"_s, u"--network"_s,
                         u"bluesky"_s, u"--handle"_s, u"harbour.example"_s, u"--server"_s,
                         u"http://127.0.0.1:9"_s, u"--secret-stdin"_s },
            secret + '\n');
    QVERIFY_DONE(added);
    QVERIFY(added.object().value(u"secret_ref"_s).toString().startsWith(u"file:"_s));
    QVERIFY(!added.out.contains(secret));
    QDirIterator files(
        clara.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen >= 3); // workspace, secrets, log
    // It cannot be reached there, and the sentence does not repeat the secret.
    const auto checked = clara.json({ u"account"_s, u"check"_s, u"harbour.example"_s });
    QCOMPARE(checked.status, 6);
    QVERIFY(!checked.err.contains(secret));
}

void CliTest::removesTheSecretOfARefusedAccount()
{
    const ClaraProgram clara;
    fill(clara);
    const QStringList add { u"account"_s, u"add"_s, u"--client"_s, u"Harbour Lane"_s,
        u"--network"_s, u"bluesky"_s, u"--handle"_s, u"no dots"_s, u"--secret-stdin"_s };
    QCOMPARE(clara.json(add, "abcd-hush-1234\n").status, 2);
    const auto bytes = [&clara] {
        qint64 size = 0;
        QDirIterator files(clara.folder.path(), { u"*secret*"_s }, QDir::Files | QDir::Hidden);
        while (files.hasNext())
            size += QFile(files.next()).size();
        return size;
    };
    const qint64 once = bytes();
    QCOMPARE(clara.json(add, "abcd-hush-1234\n").status, 2);
    QCOMPARE(bytes(), once); // nothing piles up
}

void CliTest::answersBatchesInOrder()
{
    const ClaraProgram clara;
    const QByteArray input
        = R"({"expr":"0 9 * * 1","timezone":"Europe/Berlin","from":"2026-01-01T00:00:00Z","count":2})"
          "\nnot json\n\n"
          R"({"expr":"61 * * * *","timezone":"Europe/Berlin","from":"2026-01-01T00:00:00Z","count":1})"
          "\n"
          R"({"expr":"* * * * *","timezone":"UTC","from":"2026-01-01T00:00:00Z","count":1})";
    const auto cron = clara.run({ u"cron"_s, u"next"_s, u"--batch"_s }, input);
    QVERIFY_DONE(cron);
    const QList<QByteArray> lines = cron.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(
        lines.at(0), QByteArray(R"({"next":["2026-01-05T08:00:00Z","2026-01-12T08:00:00Z"]})"));
    for (const int bad : { 1, 2, 3 })
        QVERIFY(QJsonDocument::fromJson(lines.at(bad)).object().value(u"error"_s).isString());
    QCOMPARE(lines.at(4), QByteArray(R"({"next":["2026-01-01T00:01:00Z"]})"));

    const auto count = clara.run({ u"text"_s, u"count"_s, u"--network"_s, u"x"_s, u"--batch"_s },
        "{\"text\":\"hello\"}\n{\"text\":\"\xf0\x9f\x98\x80\"}\n");
    QCOMPARE(count.out,
        QByteArray(
            "{\"length\":5,\"limit\":280,\"valid\":true}\n{\"length\":2,\"limit\":280,\"valid\":true}\n"));
    const auto facets
        = clara.run({ u"text"_s, u"facets"_s, u"--network"_s, u"bluesky"_s, u"--batch"_s },
            "{\"text\":\"\xc3\xa4 #tag\"}\n");
    QCOMPARE(facets.out,
        QByteArray("{\"facets\":[{\"end\":7,\"kind\":\"tag\",\"start\":3,\"value\":\"tag\"}]}\n"));
    const QByteArray huge(2 * 1024 * 1024, 'x');
    const auto bounded = clara.run({ u"text"_s, u"count"_s, u"--network"_s, u"x"_s, u"--batch"_s },
        huge + "\n{\"text\":\"a\"}\n");
    QCOMPARE(bounded.out.count('\n'), 2);
    QVERIFY(bounded.out.endsWith("{\"length\":1,\"limit\":280,\"valid\":true}\n"));
}

void CliTest::answersThousandsOfLinesQuickly()
{
    const ClaraProgram clara;
    QByteArray input;
    for (int i = 0; i < 5000; ++i)
        input
            += R"({"expr":"30 8 * * 1-5","timezone":"Europe/Berlin","from":"2026-01-01T00:00:00Z","count":5})"
               "\n";
    QElapsedTimer timer;
    timer.start();
    const auto answer = clara.run({ u"cron"_s, u"next"_s, u"--batch"_s }, input);
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out.count('\n'), 5000);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void CliTest::generatesFromStandardInput()
{
    const ClaraProgram clara;
    fill(clara);
    const auto whole = clara.json({ u"generate"_s, u"--model"_s, u"sample"_s }, "Say hello.");
    QVERIFY_DONE(whole);
    QVERIFY(whole.object().value(u"sample"_s).toBool());
    QVERIFY(!whole.object().value(u"text"_s).toString().isEmpty());
    const auto streamed
        = clara.run({ u"generate"_s, u"--model"_s, u"sample"_s, u"--stream"_s }, "Say hello.");
    QVERIFY_DONE(streamed);
    QVERIFY(!streamed.out.trimmed().isEmpty());
    const auto tested = clara.json({ u"model"_s, u"test"_s, u"sample"_s });
    QVERIFY_DONE(tested);
    QVERIFY(tested.object().value(u"ok"_s).toBool());
}

void CliTest::editsClearsAndKeepsFields()
{
    const ClaraProgram clara;
    fill(clara);
    const auto set = clara.json({ u"client"_s, u"edit"_s, u"Harbour Lane"_s, u"--daily-posts"_s,
        u"3"_s, u"--monthly-budget"_s, u"12.5"_s, u"--city"_s, u"Hamburg"_s });
    QVERIFY_DONE(set);
    QCOMPARE(set.object().value(u"daily_posts"_s).toInt(), 3);
    QCOMPARE(set.object().value(u"monthly_budget_micro_usd"_s).toInteger(), 12'500'000);
    const auto cleared
        = clara.json({ u"client"_s, u"edit"_s, u"Harbour Lane"_s, u"--daily-posts"_s, u"none"_s });
    QVERIFY(cleared.object().value(u"daily_posts"_s).isNull());
    QCOMPARE(cleared.object().value(u"city"_s).toString(), u"Hamburg"_s);
    QCOMPARE(cleared.object().value(u"revision"_s).toInt(), 3);
    QCOMPARE(clara.json({ u"client"_s, u"pause"_s, u"Harbour Lane"_s })
                 .object()
                 .value(u"status"_s)
                 .toString(),
        u"paused"_s);
    QCOMPARE(clara.json({ u"run"_s, u"now"_s, u"Morning"_s }).status, 4);
    QCOMPARE(clara.json({ u"client"_s, u"resume"_s, u"Harbour Lane"_s })
                 .object()
                 .value(u"status"_s)
                 .toString(),
        u"active"_s);
    const QString second = clara.file(u"second.txt"_s, "Now about {{topic}} in {{client.city}}.");
    QCOMPARE(
        clara
            .json({ u"prompt"_s, u"version"_s, u"add"_s, u"Daily"_s, u"--template-file"_s, second })
            .object()
            .value(u"number"_s)
            .toInt(),
        2);
    QCOMPARE(clara.json({ u"prompt"_s, u"version"_s, u"list"_s, u"Daily"_s }).array().size(), 2);
    QCOMPARE(clara.json({ u"prompt"_s, u"version"_s, u"show"_s, u"Daily"_s, u"1"_s })
                 .object()
                 .value(u"current"_s)
                 .toBool(),
        false);
    QCOMPARE(clara.json({ u"prompt"_s, u"version"_s, u"use"_s, u"Daily"_s, u"1"_s })
                 .object()
                 .value(u"number"_s)
                 .toInt(),
        1);
    QCOMPARE(clara
                 .json({ u"schedule"_s, u"next"_s, u"Morning"_s, u"--from"_s,
                     u"2026-06-01T00:00:00Z"_s, u"--count"_s, u"1"_s })
                 .object()
                 .value(u"next"_s)
                 .toArray(),
        QJsonArray({ u"2028-02-29T07:30:00Z"_s }));
}

void CliTest::decidesOnPosts()
{
    const ClaraProgram clara;
    const QString id = draft(clara);
    QVERIFY(!id.isEmpty());
    const auto edited
        = clara.json({ u"post"_s, u"edit"_s, id, u"--text"_s, u"Fresh bread at seven."_s });
    QVERIFY_DONE(edited);
    QCOMPARE(edited.object().value(u"text"_s).toString(), u"Fresh bread at seven."_s);
    QCOMPARE(edited.object().value(u"revision"_s).toInt(), 2);
    QCOMPARE(clara.json({ u"post"_s, u"approve"_s, id, u"--revision"_s, u"1"_s }).status, 4);
    QVERIFY_DONE(clara.json({ u"post"_s, u"approve"_s, id, u"--revision"_s, u"2"_s }));
    QCOMPARE(clara.json({ u"post"_s, u"undo"_s, id }).object().value(u"state"_s).toString(),
        u"in_review"_s);
    QCOMPARE(clara.json({ u"post"_s, u"request-changes"_s, id, u"--reason"_s, u"too short"_s })
                 .object()
                 .value(u"state"_s)
                 .toString(),
        u"changes_requested"_s);
    QCOMPARE(clara.json({ u"post"_s, u"reject"_s, id, u"--reason"_s, u"off topic"_s })
                 .object()
                 .value(u"state"_s)
                 .toString(),
        u"rejected"_s);
    QVERIFY(clara.json({ u"publishing"_s, u"stop"_s })
                .object()
                .value(u"publishing_stopped"_s)
                .toBool());
    QVERIFY(clara.json({ u"status"_s }).object().value(u"publishing_stopped"_s).toBool());
    QVERIFY(!clara.json({ u"publishing"_s, u"resume"_s })
                 .object()
                 .value(u"publishing_stopped"_s)
                 .toBool(true));
}

void CliTest::saysWhatItDoesAndEndsWithDocumentedStatus()
{
    const ClaraProgram clara;
    const auto help = clara.run({ u"--help"_s });
    QVERIFY_DONE(help);
    for (const auto& name :
        { "client add", "engine run", "publication resolve", "text facets", "Exit status" })
        QVERIFY2(help.out.contains(name), name);
    const auto one = clara.run({ u"schedule"_s, u"add"_s, u"--help"_s });
    QVERIFY_DONE(one);
    QVERIFY(one.out.contains("--cron"));
    QVERIFY_DONE(clara.run({ u"--version"_s }));
    QCOMPARE(clara.run({}).status, 2);
    QCOMPARE(clara.run({ u"client"_s }).status, 2);
    const auto plain = clara.run({ u"client"_s, u"list"_s });
    QCOMPARE(plain.status, 3);
    QVERIFY(plain.out.isEmpty());
    QVERIFY(plain.err.contains("clara init"));
}

void CliTest::showsTimesInTheClientsZone()
{
    const ClaraProgram clara;
    fill(clara);
    const auto list = clara.run({ u"schedule"_s, u"list"_s });
    QVERIFY_DONE(list);
    QVERIFY2(list.out.contains("08:30 CET"), list.out.constData());
    QCOMPARE(list.out.count('\n'), 2);
}

void CliTest::keepsControlCharactersFromTheTerminal()
{
    const ClaraProgram clara;
    const QString id = draft(clara);
    const QString text = clara.file(u"escape.txt"_s, "Hello \x1b[31mred");
    QVERIFY_DONE(clara.json({ u"post"_s, u"edit"_s, id, u"--text-file"_s, text }));
    const auto shown = clara.run({ u"post"_s, u"show"_s, id });
    QVERIFY_DONE(shown);
    QVERIFY(!shown.out.contains('\x1b'));
    QVERIFY(shown.out.contains("red"));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
