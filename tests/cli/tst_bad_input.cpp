// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clara_program.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using clara::test::ClaraProgram;
using clara::test::dumpWorkspace;
using clara::test::ProgramAnswer;

/// Wrong input gives a kind, a clear sentence and a status, and leaves the workspace byte for byte
/// as it was.
class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isRefused_data();
    void isRefused();
    void refusesAFolderAsWorkspace();
    void refusesWhatIsNotADatabase();
    void refusesANewerSchema();
    void saysSoWhenTheWorkspaceCannotBeRead();
    void saysSoWhenTheFolderIsReadOnly();
    void saysSoWhenTheDiskIsFull();
    void neverRepeatsAPasswordFromTheCommandLine();

private:
    void expectRefusal(const ProgramAnswer& answer, const QString& kind, int status);
    QString copyOfWorkspace(const QString& name);
    /// As a user without rights; empty when this is not possible here.
    QStringList asNobody(const QStringList& command);
    std::unique_ptr<ClaraProgram> m_clara;
    QByteArray m_before;
};

void BadInputTest::expectRefusal(const ProgramAnswer& answer, const QString& kind, int status)
{
    QVERIFY2(answer.out.isEmpty(), answer.out.left(400).constData());
    const QJsonObject error = answer.error();
    QVERIFY2(!error.isEmpty(), answer.err.left(400).constData());
    QCOMPARE(error.value(u"kind"_s).toString(), kind);
    const QString message = error.value(u"message"_s).toString();
    QVERIFY2(message.size() >= 12 && (message.endsWith(u'.') || message.endsWith(u')')),
        qPrintable(message));
    QVERIFY2(!message.contains(u'%'), qPrintable(message));
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.err.size() < 4000, "the sentence repeats too much of its input");
}

void BadInputTest::initTestCase()
{
    m_clara = std::make_unique<ClaraProgram>();
    const QString voice = m_clara->file(u"voice.txt"_s, "Warm and plain.");
    const QString text = m_clara->file(u"template.txt"_s, "Write about {{topic}}.");
    m_clara->file(u"empty.txt"_s, "");
    m_clara->file(u"latin1.txt"_s,
        "Stra\xdf"
        "e");
    m_clara->file(u"huge.txt"_s, QByteArray(2 * 1024 * 1024, 'a'));
    m_clara->file(u"long.txt"_s, QByteArray(30'000, 'a'));
    m_clara->file(u"zero.txt"_s, QByteArray("a\0b", 3));
    m_clara->file(u"unknown.txt"_s, "Write about {{wetter}}.");
    m_clara->file(u"unclosed.txt"_s, "{{#topic}}Write about it.");
    QCOMPARE(m_clara->json({ u"init"_s }).status, 0);
    QCOMPARE(m_clara
                 ->json({ u"model"_s, u"add"_s, u"--provider"_s, u"offline"_s, u"--model"_s,
                     u"sample"_s })
                 .status,
        0);
    for (const auto& client : { u"Straße"_s, u"North Row"_s }) {
        QCOMPARE(m_clara
                     ->json({ u"client"_s, u"add"_s, u"--name"_s, client, u"--timezone"_s,
                         u"Europe/Berlin"_s })
                     .status,
            0);
        QCOMPARE(m_clara
                     ->json({ u"persona"_s, u"add"_s, u"--client"_s, client, u"--name"_s,
                         u"Mara of "_s + client, u"--voice-file"_s, voice })
                     .status,
            0);
        QCOMPARE(m_clara
                     ->json({ u"prompt"_s, u"add"_s, u"--client"_s, client, u"--name"_s,
                         u"Daily of "_s + client, u"--template-file"_s, text })
                     .status,
            0);
    }
    QCOMPARE(m_clara
                 ->json({ u"account"_s, u"add"_s, u"--client"_s, u"Straße"_s, u"--network"_s,
                     u"sandbox"_s, u"--handle"_s, u"one"_s })
                 .status,
        0);
    QCOMPARE(m_clara
                 ->json({ u"account"_s, u"add"_s, u"--client"_s, u"North Row"_s, u"--network"_s,
                     u"sandbox"_s, u"--handle"_s, u"two"_s })
                 .status,
        0);
    QCOMPARE(m_clara
                 ->json({ u"schedule"_s, u"add"_s, u"--client"_s, u"Straße"_s, u"--persona"_s,
                     u"Mara of Straße"_s, u"--prompt"_s, u"Daily of Straße"_s, u"--accounts"_s,
                     u"one"_s, u"--cron"_s, u"0 9 29 2 *"_s, u"--timezone"_s, u"Europe/Berlin"_s,
                     u"--name"_s, u"Mornings"_s })
                 .status,
        0);
    m_before = dumpWorkspace(m_clara->workspace());
    QVERIFY2(
        m_before.size() > 5000 && !m_before.contains("unreadable"), m_before.left(300).constData());
}

void BadInputTest::isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QString& line, const QString& kind, int status,
                         const QByteArray& input = {}) {
        // Arguments are separated by | because many hold blanks.
        QTest::newRow(name) << line.split(u'|') << input << kind << status;
    };
    const auto invalid
        = [&row](const char* name, const QString& line, const QByteArray& input = {}) {
              row(name, line, u"invalid"_s, 2, input);
          };
    const QString client = u"client|add|--timezone|Europe/Berlin|--name|"_s;
    invalid("unknown command", u"clients|list"_s);
    invalid("unknown flag", u"client|list|--colour|red"_s);
    invalid("missing flag", u"client|add|--name|Nobody"_s);
    invalid("flag without value", u"client|add|--name|--timezone|Europe/Berlin"_s);
    invalid("flag given twice", client + u"A|--name|B"_s);
    invalid("stray word", u"client|show|North|Row"_s);
    invalid("empty name", client);
    invalid("blank name", client + u"   "_s);
    invalid("huge name", client + QString(100'000, u'x'));
    invalid("name with control character", client + u"A\u0007B"_s);
    invalid("name with invisible character", client + u"A\u200bB"_s);
    invalid("wrong zone", u"client|add|--name|New|--timezone|Mars/Base"_s);
    invalid("offset instead of zone", u"client|add|--name|New|--timezone|UTC+25:00"_s);
    row("duplicate name, other case", client + u"north ROW"_s, u"conflict"_s, 4);
    row("duplicate name, ß and SS", client + u"STRASSE"_s, u"conflict"_s, 4);
    invalid("no posts a day", client + u"New|--daily-posts|0"_s);
    invalid("too many posts a day", client + u"New|--daily-posts|501"_s);
    invalid("posts a day are a word", client + u"New|--daily-posts|many"_s);
    invalid("posts a day overflow", client + u"New|--daily-posts|4294967297"_s);
    invalid("negative budget", client + u"New|--monthly-budget|-5"_s);
    invalid("budget is a word", client + u"New|--monthly-budget|lots"_s);
    invalid("approval by two with one member", client + u"New|--approval|two"_s);
    invalid("unknown approval", client + u"New|--approval|maybe"_s);
    row("edit of an unknown client", u"client|edit|Nobody|--city|Rome"_s, u"not_found"_s, 3);
    invalid("edit with a bad zone", u"client|edit|North Row|--timezone|Nowhere"_s);

    const QString persona = u"persona|add|--client|North Row|--name|New|--voice-file|"_s;
    invalid("voice file missing", persona + u"nowhere.txt"_s);
    invalid("voice file is a folder", persona + u"."_s);
    invalid("voice file empty", persona + u"empty.txt"_s);
    invalid("voice file not UTF-8", persona + u"latin1.txt"_s);
    invalid("voice file too large", persona + u"huge.txt"_s);
    invalid("voice too long", persona + u"long.txt"_s);
    invalid("voice with NUL", persona + u"zero.txt"_s);
    invalid("voice from standard input not UTF-8", persona + u"-"_s, "\xff\xfe");
    invalid("language is a word", persona + u"voice.txt|--language|german language"_s);
    row("persona of an unknown client",
        u"persona|add|--client|Nobody|--name|New|--voice-file|voice.txt"_s, u"not_found"_s, 3);
    row("duplicate persona",
        u"persona|add|--client|North Row|--name|mara OF north row|--voice-file|voice.txt"_s,
        u"conflict"_s, 4);

    const QString prompt = u"prompt|add|--client|North Row|--name|New|--template-file|"_s;
    invalid("unknown template variable", prompt + u"unknown.txt"_s);
    invalid("unclosed section", prompt + u"unclosed.txt"_s);
    invalid("empty template", prompt + u"empty.txt"_s);
    invalid("template too large", prompt + u"huge.txt"_s);
    row("unknown prompt version", u"prompt|version|show|Daily of North Row|7"_s, u"not_found"_s, 3);
    invalid("bad template as version",
        u"prompt|version|add|Daily of North Row|--template-file|unknown.txt"_s);

    invalid("unknown provider", u"model|add|--provider|magic|--model|m"_s);
    invalid("model without address", u"model|add|--provider|openai-compatible|--model|m"_s);
    invalid("plain http to a far model",
        u"model|add|--provider|openai-compatible|--model|m|--base-url|http://example.com/v1"_s);
    row("unknown model as default", u"model|default|nothing"_s, u"not_found"_s, 3);
    invalid("empty prompt to generate", u"generate|--model|sample"_s);
    invalid(
        "huge prompt to generate", u"generate|--model|sample"_s, QByteArray(2 * 1024 * 1024, 'a'));

    const QString account = u"account|add|--client|North Row|--network|bluesky|--handle|"_s;
    invalid("unknown network", u"account|add|--client|North Row|--network|myspace|--handle|x"_s);
    invalid("handle with blank", account + u"no dots here"_s);
    invalid("Bluesky handle without dot", account + u"nodots"_s);
    invalid("plain http to a far server", account + u"a.example|--server|http://example.com"_s);
    invalid("password in the server's address",
        account + u"a.example|--server|https://me:hush@example.com"_s);
    invalid("server is no address", account + u"a.example|--server|not an address"_s);
    row("duplicate account", u"account|add|--client|North Row|--network|sandbox|--handle|two"_s,
        u"conflict"_s, 4);
    invalid("no secret on standard input", account + u"a.example|--secret-stdin"_s);
    invalid("secret too long", account + u"a.example|--secret-stdin"_s, QByteArray(10'000, 's'));
    invalid("secret as value", account + u"a.example|--secret-stdin=hush"_s, "hush\n");
    invalid("secret for a bad handle", account + u"nodots|--secret-stdin"_s, "hush-hush\n");

    const QString parts
        = u"schedule|add|--client|North Row|--persona|Mara of North Row|--prompt|Daily of North Row"_s;
    invalid(
        "impossible cron", parts + u"|--accounts|two|--cron|0 9 31 2 *|--timezone|Europe/Berlin"_s);
    invalid("cron with four fields",
        parts + u"|--accounts|two|--cron|0 9 * *|--timezone|Europe/Berlin"_s);
    invalid("cron with nonsense",
        parts + u"|--accounts|two|--cron|every day|--timezone|Europe/Berlin"_s);
    invalid("schedule in a wrong zone",
        parts + u"|--accounts|two|--cron|0 9 * * *|--timezone|Berlin"_s);
    invalid("schedule without accounts",
        parts + u"|--accounts|,|--cron|0 9 * * *|--timezone|Europe/Berlin"_s);
    invalid("account named twice",
        parts + u"|--accounts|two,two|--cron|0 9 * * *|--timezone|Europe/Berlin"_s);
    row("account of another client",
        parts + u"|--accounts|one|--cron|0 9 * * *|--timezone|Europe/Berlin"_s, u"not_found"_s, 3);
    row("unknown persona",
        u"schedule|add|--client|North Row|--persona|Nobody|--prompt|Daily of North Row|--accounts|two|--cron|0 9 * * *|--timezone|Europe/Berlin"_s,
        u"not_found"_s, 3);
    invalid("negative lead",
        parts + u"|--accounts|two|--cron|0 9 * * *|--timezone|Europe/Berlin|--lead-minutes|-1"_s);
    invalid("unknown misfire rule",
        parts + u"|--accounts|two|--cron|0 9 * * *|--timezone|Europe/Berlin|--misfire|never"_s);
    row("schedule resumed twice", u"schedule|resume|Mornings"_s, u"conflict"_s, 4);
    invalid("no times at all", u"schedule|next|Mornings|--count|0"_s);
    row("run of an unknown schedule", u"run|now|Evenings"_s, u"not_found"_s, 3);
    row("run by a bad id", u"run|show|xyz"_s, u"not_found"_s, 3);
    row("run by an unknown id", u"run|show|01890000-0000-7000-8000-000000000000"_s, u"not_found"_s,
        3);

    invalid("unknown post state", u"post|list|--state|lost"_s);
    row("approval of an unknown post", u"post|approve|01890000-0000-7000-8000-000000000000"_s,
        u"not_found"_s, 3);
    invalid("rejection without reason", u"post|reject|01890000-0000-7000-8000-000000000000"_s);
    invalid("rejection with blank reason",
        u"post|reject|01890000-0000-7000-8000-000000000000|--reason| "_s);
    invalid("resolution without a choice",
        u"publication|resolve|01890000-0000-7000-8000-000000000000"_s);
    invalid("two resolutions",
        u"publication|resolve|01890000-0000-7000-8000-000000000000|--drop|--send-again"_s);

    invalid("bad instant", u"cron|next|* * * * *|--timezone|UTC|--from|tomorrow"_s);
    invalid("instant without offset",
        u"cron|next|* * * * *|--timezone|UTC|--from|2026-01-01T00:00:00"_s);
    invalid("count 0", u"cron|next|* * * * *|--timezone|UTC|--count|0"_s);
    invalid("count 100000", u"cron|next|* * * * *|--timezone|UTC|--count|100000"_s);
    invalid("text for an unknown network", u"text|count|--network|myspace|--text|hi"_s);
    invalid("text missing", u"text|count|--network|x"_s);
    row("second init", u"init"_s, u"conflict"_s, 4);
    row("workspace that is not there", u"client|list|--workspace|nowhere.clara"_s, u"not_found"_s,
        3);
    invalid("init in a missing folder", u"init|--workspace|no/such/folder/w.clara"_s);
}

void BadInputTest::isRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, kind);
    QFETCH(int, status);
    expectRefusal(m_clara->json(arguments, input), kind, status);
    QVERIFY(dumpWorkspace(m_clara->workspace()) == m_before);
}

QString BadInputTest::copyOfWorkspace(const QString& name)
{
    const QString copy = m_clara->path(name);
    QFile::remove(copy);
    return QFile::copy(m_clara->workspace(), copy) ? copy : QString();
}

void BadInputTest::refusesAFolderAsWorkspace()
{
    expectRefusal(
        m_clara->json({ u"client"_s, u"list"_s, u"--workspace"_s, m_clara->folder.path() }),
        u"invalid"_s, 2);
    expectRefusal(
        m_clara->json({ u"init"_s, u"--workspace"_s, m_clara->folder.path() }), u"invalid"_s, 2);
}

void BadInputTest::refusesWhatIsNotADatabase()
{
    const QByteArray content("This is a letter to my aunt, and not a workspace at all.\n");
    const QString letter = m_clara->file(u"letter.clara"_s, content.repeated(100));
    expectRefusal(m_clara->json({ u"client"_s, u"add"_s, u"--name"_s, u"A"_s, u"--timezone"_s,
                      u"UTC"_s, u"--workspace"_s, letter }),
        u"storage"_s, 7);
    QFile file(letter);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content.repeated(100));
}

void BadInputTest::refusesANewerSchema()
{
    const QString newer = copyOfWorkspace(u"newer.clara"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(newer);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(
            u"INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (9999, 'future', 'x', 0)"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const QByteArray before = dumpWorkspace(newer);
    const auto answer = m_clara->json({ u"client"_s, u"list"_s, u"--workspace"_s, newer });
    expectRefusal(answer, u"storage"_s, 7);
    QVERIFY(answer.error().value(u"message"_s).toString().contains(u"newer version"_s));
    QVERIFY(dumpWorkspace(newer) == before);
}

QStringList BadInputTest::asNobody(const QStringList& command)
{
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    const ProgramAnswer probe = setpriv.isEmpty()
        ? ProgramAnswer {}
        : m_clara->runOther(setpriv,
            { u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, ClaraProgram::program(),
                u"--version"_s });
    if (probe.status != 0)
        return {};
    return QStringList { setpriv, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
        ClaraProgram::program() }
    + command;
}

void BadInputTest::saysSoWhenTheWorkspaceCannotBeRead()
{
    const QString locked = copyOfWorkspace(u"locked.clara"_s);
    QVERIFY(QFile::setPermissions(locked, {}));
    const QStringList list { u"client"_s, u"list"_s, u"--json"_s, u"--workspace"_s, locked };
    if (!QFile(locked).open(QIODevice::ReadOnly)) {
        expectRefusal(m_clara->run(list), u"storage"_s, 7);
    } else {
        // An administrator may read everything: go on as somebody else.
        const QStringList command = asNobody(list);
        if (command.isEmpty())
            QSKIP("This user may read every file and setpriv cannot drop the right.");
        QFile::setPermissions(m_clara->folder.path(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                | QFile::ExeOther);
        expectRefusal(m_clara->runOther(command.first(), command.mid(1)), u"storage"_s, 7);
    }
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(dumpWorkspace(locked) == m_before);
}

void BadInputTest::saysSoWhenTheFolderIsReadOnly()
{
    QVERIFY(QDir(m_clara->folder.path()).mkdir(u"readonly"_s));
    const QString folder = m_clara->path(u"readonly"_s);
    QVERIFY(QFile::setPermissions(
        folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const QString target = folder + u"/w.clara"_s;
    const QStringList init { u"init"_s, u"--json"_s, u"--workspace"_s, target };
    QFile probe(folder + u"/probe"_s);
    if (!probe.open(QIODevice::WriteOnly)) {
        expectRefusal(m_clara->run(init), u"storage"_s, 7);
    } else {
        probe.remove();
        const QStringList command = asNobody(init);
        if (command.isEmpty())
            QSKIP("This user may write everywhere and setpriv cannot drop the right.");
        QFile::setPermissions(m_clara->folder.path(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                | QFile::ExeOther);
        expectRefusal(m_clara->runOther(command.first(), command.mid(1)), u"storage"_s, 7);
    }
    QVERIFY(!QFile::exists(target));
}

void BadInputTest::saysSoWhenTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    // A limit on file sizes fails writes like a full disk does; the signal that comes with it is
    // ignored.
    const QString script = u"trap '' XFSZ; ulimit -f %1; shift 0; exec \"$0\" \"$@\""_s;
    const QString full = copyOfWorkspace(u"full.clara"_s);
    const auto answer = m_clara->runOther(u"bash"_s,
        { u"-c"_s, script.arg(8), ClaraProgram::program(), u"client"_s, u"add"_s, u"--name"_s,
            u"New"_s, u"--timezone"_s, u"UTC"_s, u"--json"_s, u"--workspace"_s, full });
    expectRefusal(answer, u"storage"_s, 7);
    QVERIFY(dumpWorkspace(full) == m_before);
    const QString target = m_clara->path(u"nospace.clara"_s);
    const auto made = m_clara->runOther(u"bash"_s,
        { u"-c"_s, script.arg(8), ClaraProgram::program(), u"init"_s, u"--json"_s, u"--workspace"_s,
            target });
    expectRefusal(made, u"storage"_s, 7);
#else
    QSKIP("File sizes can only be limited like this on POSIX systems.");
#endif
}

void BadInputTest::neverRepeatsAPasswordFromTheCommandLine()
{
    for (const auto& flag : { u"--password=hush-1234-hush"_s, u"--secret=hush-1234-hush"_s,
             u"--secret-stdin=hush-1234-hush"_s }) {
        const auto answer = m_clara->json({ u"account"_s, u"add"_s, u"--client"_s, u"North Row"_s,
            u"--network"_s, u"bluesky"_s, u"--handle"_s, u"a.example"_s, flag });
        QCOMPARE(answer.status, 2);
        QVERIFY(!answer.err.contains("hush"));
    }
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_bad_input.moc"
