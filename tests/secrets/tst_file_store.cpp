// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "secrets/file_store.h"

#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace clara;
using namespace Qt::StringLiterals;

namespace {

constexpr secrets::KdfCost cheap { 1, 8192 };
const QByteArray passphrase = "correct horse";

SecretRef ref(const QString& key) { return { u"file"_s, key }; }
SecretPtr secret(const QByteArray& value) { return std::make_shared<const Secret>(value); }
QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestFileStore : public QObject {
    Q_OBJECT

public:
    /// The child of survivesBeingKilled: writes until it is killed.
    static int writeForever(const QString& path)
    {
        secrets::FileStore store(path, Secret(passphrase), cheap);
        for (int i = 0;; ++i) {
            if (!store.write(ref(u"changing"_s), secret(QByteArray(5000, char('a' + i % 26))))
                     .result())
                return 1;
            if (i == 3)
                QFile(path + u".ready"_s).open(QIODevice::WriteOnly);
        }
    }

private Q_SLOTS:
    void init();
    void remembersSecrets();
    void removesSecrets();
    void saysWhenASecretIsMissing();
    void isReadableByTheOwnerOnly();
    void registersSecretsWithTheRedactor();
    void seesWhatAnotherStoreWrote();
    void losesNothingToConcurrentWriters();
    void refusesAWrongPassphraseAndLeavesTheFile();
    void refusesADamagedFileAndLeavesIt();
    void needsAPassphrase();
    void reportsAFolderThatCannotBeWritten();
    void fullDiskLosesNothing();
    void survivesBeingKilled();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"agency.secrets"_s);
}

void TestFileStore::remembersSecrets()
{
    {
        secrets::FileStore store(m_path, Secret(passphrase));
        QCOMPARE(store.kind(), u"file"_s);
        QVERIFY(store.write(ref(u"a"_s), secret("first value")).result().has_value());
        QVERIFY(store.write(ref(u"b"_s), secret("second value")).result().has_value());
        QVERIFY(store.write(ref(u"a"_s), secret("newer value")).result().has_value());
    }
    secrets::FileStore store(m_path, Secret(passphrase));
    QCOMPARE((*store.read(ref(u"a"_s)).result())->reveal(), "newer value");
    QCOMPARE((*store.read(ref(u"b"_s)).result())->reveal(), "second value");
}

void TestFileStore::removesSecrets()
{
    secrets::FileStore store(m_path, Secret(passphrase), cheap);
    QVERIFY(store.write(ref(u"a"_s), secret("first value")).result().has_value());
    QCOMPARE(store.remove(ref(u"a"_s)).result(), Result<bool>(true));
    QCOMPARE(store.remove(ref(u"a"_s)).result(), Result<bool>(false));
    QVERIFY(store.read(ref(u"a"_s)).result().error().kind == ErrorKind::NotFound);
}

void TestFileStore::saysWhenASecretIsMissing()
{
    secrets::FileStore store(m_path, Secret(passphrase), cheap);
    const auto read = store.read(ref(u"never"_s)).result();
    QVERIFY(!read && read.error().kind == ErrorKind::NotFound);
    QVERIFY(!QFile::exists(m_path));
}

void TestFileStore::isReadableByTheOwnerOnly()
{
    secrets::FileStore store(m_path, Secret(passphrase), cheap);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(store.write(ref(u"a"_s), secret("first value")).result().has_value());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFile(m_path).permissions() & others));
    }
}

void TestFileStore::registersSecretsWithTheRedactor()
{
    {
        secrets::FileStore store(m_path, Secret(passphrase), cheap);
        QVERIFY(store.write(ref(u"a"_s), secret("opensesame-written")).result().has_value());
    }
    const std::string line = logging::redactor().redact("say opensesame-written and correct horse");
    QVERIFY(line.find("opensesame") == std::string::npos);
    QVERIFY(line.find("correct horse") == std::string::npos);
}

void TestFileStore::seesWhatAnotherStoreWrote()
{
    secrets::FileStore one(m_path, Secret(passphrase), cheap);
    secrets::FileStore other(m_path, Secret(passphrase), cheap);
    QVERIFY(one.write(ref(u"a"_s), secret("first value")).result().has_value());
    QCOMPARE((*other.read(ref(u"a"_s)).result())->reveal(), "first value");
    QVERIFY(other.write(ref(u"a"_s), secret("other value")).result().has_value());
    QCOMPARE((*one.read(ref(u"a"_s)).result())->reveal(), "other value");
}

void TestFileStore::losesNothingToConcurrentWriters()
{
    secrets::FileStore one(m_path, Secret(passphrase), cheap);
    secrets::FileStore other(m_path, Secret(passphrase), cheap);
    QList<Future<bool>> writes;
    for (int i = 0; i < 10; ++i) {
        writes.append(one.write(ref(u"one%1"_s.arg(i)), secret("value of one")));
        writes.append(other.write(ref(u"other%1"_s.arg(i)), secret("value of other")));
    }
    for (auto& write : writes)
        QVERIFY(write.result().has_value());
    for (int i = 0; i < 10; ++i) {
        QVERIFY(other.read(ref(u"one%1"_s.arg(i))).result().has_value());
        QVERIFY(one.read(ref(u"other%1"_s.arg(i))).result().has_value());
    }
}

void TestFileStore::refusesAWrongPassphraseAndLeavesTheFile()
{
    {
        secrets::FileStore store(m_path, Secret(passphrase), cheap);
        QVERIFY(store.write(ref(u"a"_s), secret("first value")).result().has_value());
    }
    const QByteArray before = contents(m_path);
    secrets::FileStore store(m_path, Secret("wrong horse"), cheap);
    QVERIFY(store.read(ref(u"a"_s)).result().error().kind == ErrorKind::Auth);
    QVERIFY(
        store.write(ref(u"a"_s), secret("other value")).result().error().kind == ErrorKind::Auth);
    QVERIFY(store.remove(ref(u"a"_s)).result().error().kind == ErrorKind::Auth);
    QCOMPARE(contents(m_path), before);
}

void TestFileStore::refusesADamagedFileAndLeavesIt()
{
    secrets::FileStore store(m_path, Secret(passphrase), cheap);
    QVERIFY(store.write(ref(u"a"_s), secret("first value")).result().has_value());
    const QByteArray good = contents(m_path);
    QByteArray flipped = good;
    flipped[flipped.size() - 3] = char(flipped[flipped.size() - 3] ^ 4);
    for (const QByteArray& bad : { good.left(good.size() / 2), flipped, QByteArray() }) {
        overwrite(m_path, bad);
        const auto read = store.read(ref(u"a"_s)).result();
        QVERIFY(!read && read.error().kind == ErrorKind::Storage);
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(store.write(ref(u"a"_s), secret("other value")).result().error().kind
            == ErrorKind::Storage);
        QCOMPARE(contents(m_path), bad);
    }
    overwrite(m_path, good);
    QVERIFY(store.read(ref(u"a"_s)).result().has_value());
}

void TestFileStore::needsAPassphrase()
{
    secrets::FileStore store(m_path, Secret(), cheap);
    QVERIFY(
        store.write(ref(u"a"_s), secret("first value")).result().error().kind == ErrorKind::Auth);
    QVERIFY(!QFile::exists(m_path));
}

void TestFileStore::reportsAFolderThatCannotBeWritten()
{
    secrets::FileStore store(
        m_folder->filePath(u"missing/agency.secrets"_s), Secret(passphrase), cheap);
    const auto written = store.write(ref(u"a"_s), secret("first value")).result();
    QVERIFY(!written && written.error().kind == ErrorKind::Storage);
    QVERIFY(written.error().message.contains(u"missing/agency.secrets"));
}

void TestFileStore::fullDiskLosesNothing()
{
#ifdef Q_OS_UNIX
    secrets::FileStore store(m_path, Secret(passphrase), cheap);
    QVERIFY(store.write(ref(u"a"_s), secret("first value")).result().has_value());
    const QByteArray before = contents(m_path);
    // Files may not grow beyond that, as on a full disk. Small enough to lie in a buffer until the
    // end.
    rlimit old {};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &old) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small { rlim_t(before.size()), old.rlim_max };
    QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto written = store.write(ref(u"b"_s), secret(QByteArray(300, 'x'))).result();
    QVERIFY(setrlimit(RLIMIT_FSIZE, &old) == 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::Storage);
    QCOMPARE(contents(m_path), before);
    QCOMPARE((*store.read(ref(u"a"_s)).result())->reveal(), "first value");
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void TestFileStore::survivesBeingKilled()
{
    secrets::FileStore store(m_path, Secret(passphrase), cheap);
    QVERIFY(store.write(ref(u"steady"_s), secret("must survive")).result().has_value());
    for (int round = 0; round < 10; ++round) {
        QFile::remove(m_path + u".ready"_s);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), { u"--write-forever"_s, m_path });
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_path + u".ready"_s), 10000);
        QVERIFY(!child.waitForFinished(round * 3)); // another moment in each round
        child.kill();
        QVERIFY(child.waitForFinished(5000));
        const auto changing = store.read(ref(u"changing"_s)).result();
        QVERIFY(changing.has_value());
        QCOMPARE((*changing)->reveal().size(), 5000);
        QCOMPARE((*changing)->reveal().count((*changing)->reveal().at(0)), 5000);
        QCOMPARE((*store.read(ref(u"steady"_s)).result())->reveal(), "must survive");
        QVERIFY(store.write(ref(u"after"_s), secret("lock was recovered")).result().has_value());
    }
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write-forever") == 0)
        return TestFileStore::writeForever(QString::fromLocal8Bit(argv[2]));
    TestFileStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_file_store.moc"
