// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_fixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace clara;
using namespace Qt::StringLiterals;

namespace {

/// Rounds of a proof: a short form for every day, the whole with CLARA_PROOF=full.
int rounds(int shortForm, int whole)
{
    return qgetenv("CLARA_PROOF") == "full" ? whole : shortForm;
}

/// What a process said until its end.
QString said(QProcess& process) { return QString::fromUtf8(process.readAllStandardOutput()); }

/// The next whole line; empty when none comes.
QByteArray nextLine(QProcess& process)
{
    while (!process.canReadLine() && process.waitForReadyRead(120'000)) { }
    return process.readLine().trimmed();
}

/// Asks the file itself, past the store.
class PlainFile {
public:
    explicit PlainFile(const QString& path)
        : m_name(u"plain"_s)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(path);
        database.open();
    }
    ~PlainFile() { QSqlDatabase::removeDatabase(m_name); }

    QString value(const QString& sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) && query.next() ? query.value(0).toString() : u"no answer"_s;
    }
    int written() const
    {
        return value(u"SELECT count(*) FROM clients WHERE name LIKE 'written %'"_s).toInt();
    }
    QString integrity() const { return value(u"PRAGMA integrity_check"_s); }

private:
    QString m_name;
};

} // namespace

/// What the workspace promises about its file when processes are killed, disks fill and many start
/// at once. CLARA_PROOF=full runs the long forms and prints their tables.
class SqliteDurability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedWhileWriting();
    void fullAtManyPoints();
    void manyStartAtOnce();

private:
    void makeWorkspace() const
    {
        const auto store = storage::SqliteStore::create({ .path = m_path, .fullSync = false });
        QVERIFY(store);
    }
    std::unique_ptr<QProcess> start(const QStringList& arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(CLARA_STORE_PROCESS), arguments);
        return process;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void SqliteDurability::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"proof.clara"_s);
    makeWorkspace();
}

void SqliteDurability::killedWhileWriting()
{
    const int kills = rounds(40, 1000);
    QRandomGenerator random(20260101);
    int written = 0;
    int unanswered = 0; // committed, and killed before the answer was said
    for (int kill = 0; kill < kills; ++kill) {
        const auto process = start({ u"write"_s, m_path, QString::number(written) });
        const int wanted = written + random.bounded(12);
        int acknowledged = written - 1;
        while (acknowledged < wanted) {
            const QByteArray line = nextLine(*process);
            bool isNumber = false;
            acknowledged = line.toInt(&isNumber);
            QVERIFY2(isNumber, line.constData());
        }
        process->kill();
        process->waitForFinished();
        while (process->canReadLine())
            acknowledged = process->readLine().trimmed().toInt();
        const PlainFile file(m_path);
        const int now = file.written();
        QVERIFY2(now > acknowledged,
            qPrintable(u"acknowledged %1, present %2"_s.arg(acknowledged + 1).arg(now)));
        QVERIFY(now <= acknowledged + 2);
        unanswered += now - acknowledged - 1;
        written = now;
        if (kill % 20 == 19)
            QCOMPARE(file.integrity(), u"ok"_s);
    }
    const PlainFile file(m_path);
    QCOMPARE(file.integrity(), u"ok"_s);
    qInfo(
        "kills %d | written %d | acknowledged and lost 0 | committed without an answer %d | integrity ok",
        kills, written, unanswered);
}

void SqliteDurability::fullAtManyPoints()
{
    const int points = rounds(10, 50);
    int sentences = 0;
    for (int point = 0; point < points; ++point) {
        const qint64 limit
            = 450'000 + qint64(point) * 2'500'001 / points; // not a multiple of pages
        init();
        const auto process = start({ u"fill"_s, m_path, QString::number(limit) });
        QVERIFY(process->waitForFinished(60'000));
        const QString text = said(*process);
        const auto lines = text.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() == 2, qPrintable(text));
        const auto words = lines.at(0).split(u' ');
        QVERIFY2(
            words.value(0) == u"committed"_s && words.value(1) == words.value(3), qPrintable(text));
        QVERIFY2(lines.at(1).startsWith(u"storage: "_s)
                && lines.at(1).contains(u"Nothing was changed."_s),
            qPrintable(text));
        sentences += int(lines.at(1).count(u"storage: "_s));
        const auto store = storage::SqliteStore::create({ .path = m_path, .fullSync = false });
        QVERIFY(store); // there is room again
        const auto clients
            = test::Workspace(**store).read([](UnitOfWork& work) { return work.clients().list(); });
        QCOMPARE(int(clients.size()), words.value(1).toInt());
        (void)(*store)->close(milliseconds(10'000));
        QCOMPARE(PlainFile(m_path).integrity(), u"ok"_s);
    }
    qInfo("points %d | commits lost 0 | messages per point %d | integrity ok", points,
        sentences / points);
}

void SqliteDurability::manyStartAtOnce()
{
    const int starts = rounds(60, 500);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < starts; ++i)
        processes.push_back(start({ u"race"_s, m_path }));
    for (const auto& process : processes) {
        QCOMPARE(nextLine(*process), QByteArray("waits"));
    }
    for (const auto& process : processes)
        process->write("\n");
    int owners = 0;
    int refused = 0;
    for (const auto& process : processes) {
        const QByteArray line = nextLine(*process);
        if (line == "owner")
            ++owners;
        else if (line.startsWith("conflict: "))
            ++refused;
        else
            QFAIL(line.constData());
    }
    for (const auto& process : processes) {
        process->closeWriteChannel();
        QVERIFY(process->waitForFinished(60'000));
    }
    QCOMPARE(owners, 1);
    QCOMPARE(refused, starts - 1);
    qInfo("starts %d | owners %d | refused with a sentence %d", starts, owners, refused);
}

QTEST_GUILESS_MAIN(SqliteDurability)
#include "tst_sqlite_durability.moc"
