// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_stores.h"
#include "support/memory_secret_store.h"

#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;

namespace {
SecretPtr secret(const QByteArray& value) { return std::make_shared<const Secret>(value); }
} // namespace

class TestSecretStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsNewSecretsWhereTheOperatorChose();
    void routesByTheReference();
    void neverChangesTheStoreSilently();
    void refusesUnknownStores();
};

void TestSecretStores::putsNewSecretsWhereTheOperatorChose()
{
    const auto store = [] { return std::make_unique<test::MemorySecretStore>(); };
    QCOMPARE(secrets::SecretStores(store(), store()).kind(), u"file"_s);
    QCOMPARE(secrets::SecretStores(store(), nullptr).kind(), u"keychain"_s);
    QCOMPARE(secrets::SecretStores(nullptr, store()).kind(), u"file"_s);
}

void TestSecretStores::routesByTheReference()
{
    auto keychain = std::make_unique<test::MemorySecretStore>();
    auto file = std::make_unique<test::MemorySecretStore>();
    auto* inKeychain = keychain.get();
    auto* inFile = file.get();
    secrets::SecretStores stores(std::move(keychain), std::move(file));
    const SecretRef a { u"keychain"_s, u"a"_s };
    const SecretRef b { u"file"_s, u"b"_s };
    QVERIFY(stores.write(a, secret("one")).result().has_value());
    QVERIFY(stores.write(b, secret("two")).result().has_value());
    QCOMPARE(inKeychain->valueOf(a), "one");
    QCOMPARE(inFile->valueOf(b), "two");
    QCOMPARE(inKeychain->writes, 1);
    QCOMPARE((*stores.read(b).result())->reveal(), "two");
    QCOMPARE(stores.remove(a).result(), Result<bool>(true));
    QVERIFY(stores.read(a).result().error().kind == ErrorKind::NotFound);
}

void TestSecretStores::neverChangesTheStoreSilently()
{
    auto keychain = std::make_unique<test::MemorySecretStore>();
    auto* inKeychain = keychain.get();
    secrets::SecretStores withoutFile(std::move(keychain), nullptr);
    const auto read = withoutFile.read({ u"file"_s, u"b"_s }).result();
    QVERIFY(!read && read.error().kind == ErrorKind::Auth);
    QCOMPARE(read.error().message,
        u"This key lies in the encrypted file; start with CLARA_SECRETS_PASSPHRASE set."_s);
    QVERIFY(!withoutFile.write({ u"file"_s, u"b"_s }, secret("two")).result());
    QCOMPARE(inKeychain->reads + inKeychain->writes, 0);

    secrets::SecretStores withoutKeychain(nullptr, std::make_unique<test::MemorySecretStore>());
    QVERIFY(
        withoutKeychain.read({ u"keychain"_s, u"a"_s }).result().error().kind == ErrorKind::Auth);

    auto broken = std::make_unique<test::MemorySecretStore>();
    auto spare = std::make_unique<test::MemorySecretStore>();
    auto* untouched = spare.get();
    broken->broken = Error { ErrorKind::Storage, u"The keychain does not answer."_s };
    secrets::SecretStores stores(std::move(broken), std::move(spare));
    QVERIFY(stores.write({ u"keychain"_s, u"a"_s }, secret("one")).result().error().kind
        == ErrorKind::Storage);
    QCOMPARE(untouched->writes, 0);
}

void TestSecretStores::refusesUnknownStores()
{
    secrets::SecretStores stores(std::make_unique<test::MemorySecretStore>(), nullptr);
    QVERIFY(stores.read({ u"cloud"_s, u"a"_s }).result().error().kind == ErrorKind::Invalid);
    QVERIFY(stores.read({}).result().error().kind == ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestSecretStores)
#include "tst_secret_stores.moc"
