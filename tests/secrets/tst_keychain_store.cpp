// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "secrets/keychain_store.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace clara;
using namespace Qt::StringLiterals;

namespace {

const QString testService = u"Clara Console (test)"_s;

bool hasKeyring() { return qEnvironmentVariableIsSet("CLARA_TEST_KEYRING"); }
SecretRef ref(const QString& key) { return { u"keychain"_s, key }; }
SecretPtr secret(const QByteArray& value) { return std::make_shared<const Secret>(value); }
template <class T> Result<T> wait(Future<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 15000))
        return failure(ErrorKind::Internal, u"no answer at all"_s);
    return future.result();
}

} // namespace

/// Runs twice: bare, where the keychain is out of reach, and by with_keyring.sh with a real private
/// keyring.
class TestKeychainStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowToMendAMissingKeychain();
    void answersWhenTheStoreDies();
    void remembersSecrets();
    void answersCallsFromOtherThreads();
    void failsFastWhileTheServiceHangs();
};

void TestKeychainStore::saysHowToMendAMissingKeychain()
{
    if (hasKeyring())
        QSKIP("This run has a keyring.");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    secrets::KeychainStore store(milliseconds(3000), testService);
    QElapsedTimer timer;
    timer.start();
    const auto read = wait(store.read(ref(u"a"_s)));
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(!read && read.error().kind == ErrorKind::Storage);
    QVERIFY2(read.error().message.contains(u"CLARA_SECRETS_PASSPHRASE"),
        qPrintable(read.error().message));
    const auto written = wait(store.write(ref(u"a"_s), secret("not to be seen")));
    QVERIFY(!written && !written.error().detail.contains(u"not to be seen"));
}

void TestKeychainStore::answersWhenTheStoreDies()
{
    Future<SecretPtr> future;
    {
        secrets::KeychainStore store(milliseconds(3000), testService);
        future = store.read(ref(u"a"_s));
    }
    const auto read = wait(future);
    QVERIFY(!read && read.error().kind == ErrorKind::Cancelled);
}

void TestKeychainStore::remembersSecrets()
{
    if (!hasKeyring())
        QSKIP("Needs a keyring; tst_keychain_store_keyring runs this.");
    secrets::KeychainStore store(milliseconds(10'000), testService);
    QCOMPARE(store.kind(), u"keychain"_s);
    QVERIFY(wait(store.read(ref(u"a"_s))).error().kind == ErrorKind::NotFound);
    const QByteArray value("keychain\0value \xff", 16);
    const auto written = wait(store.write(ref(u"a"_s), secret(value)));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    QVERIFY(wait(store.write(ref(u"b"_s), secret("second-value"))).has_value());
    {
        secrets::KeychainStore again(milliseconds(10'000), testService);
        QCOMPARE((*wait(again.read(ref(u"a"_s))))->reveal(), value);
        QCOMPARE((*wait(again.read(ref(u"b"_s))))->reveal(), "second-value");
    }
    QVERIFY(logging::redactor().redact("second-value").find("second-value") == std::string::npos);
    QVERIFY(*wait(store.remove(ref(u"a"_s))));
    QVERIFY(wait(store.read(ref(u"a"_s))).error().kind == ErrorKind::NotFound);
}

void TestKeychainStore::answersCallsFromOtherThreads()
{
    secrets::KeychainStore store(milliseconds(3000), testService);
    Future<SecretPtr> future;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { future = store.read(ref(u"nothing"_s)); }));
    thread->start();
    QVERIFY(thread->wait(5000));
    const auto read = wait(future);
    QVERIFY(!read);
    QVERIFY(read.error().kind == (hasKeyring() ? ErrorKind::NotFound : ErrorKind::Storage));
}

/// Last, because the queue of the library stays blocked behind the job that hangs.
void TestKeychainStore::failsFastWhileTheServiceHangs()
{
    if (!hasKeyring())
        QSKIP("Needs a keyring; tst_keychain_store_keyring runs this.");
    const auto keyring = [](const QString& signal) {
        return QProcess::execute(u"sh"_s,
            { u"-c"_s,
                u"kill -%1 \"$(dbus-send --session --print-reply=literal "
                u"--dest=org.freedesktop.DBus / "
                "org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | awk '{print $2}')\""_s
                    .arg(signal) });
    };
    secrets::KeychainStore store(milliseconds(700), testService);
    QVERIFY(wait(store.write(ref(u"c"_s), secret("third-value"))).has_value());
    QCOMPARE(keyring(u"STOP"_s), 0);
    QElapsedTimer timer;
    timer.start();
    const auto first = wait(store.read(ref(u"c"_s)));
    const qint64 firstTook = timer.restart();
    const auto second = wait(store.read(ref(u"c"_s)));
    const qint64 secondTook = timer.elapsed();
    QCOMPARE(keyring(u"CONT"_s), 0);
    QVERIFY(!first && first.error().kind == ErrorKind::Storage);
    QVERIFY(firstTook >= 650 && firstTook < 3000);
    QVERIFY(!second && second.error().kind == ErrorKind::Storage);
    QVERIFY(secondTook < 300);
    // Once the service wakes up, calls go through again.
    QTRY_VERIFY_WITH_TIMEOUT(wait(store.read(ref(u"c"_s))).has_value(), 10000);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychain_store.moc"
