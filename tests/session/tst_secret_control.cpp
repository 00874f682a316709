// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit_key.h"
#include "secrets/workspace_secrets.h"
#include "session/secret_control.h"
#include "storage/store_fixture.h"
#include "support/fake_clock.h"
#include "support/memory_secret_store.h"

#include <QTemporaryDir>

using namespace clara;
using namespace clara::session;
using namespace Qt::StringLiterals;

/// What people ask of keys and shared secrets, on either database.
class SecretControlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sharesWhatThisComputerKeeps();
    void leavesWhatItDoesNotHave();
    void listsSecretsWithoutTheirText();
    void revokesByTheBeginning();
    void newKeysAreInTheHistory();

private:
    QList<AuditEvent> history(const QString& verb);
    Account account();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<test::Workspace> m_workspace;
    std::shared_ptr<test::MemorySecretStore> m_local; ///< shared with what routes to it
    std::shared_ptr<secrets::SealedStore> m_sealed; ///< shared likewise
    std::unique_ptr<secrets::WorkspaceSecrets> m_secrets;
    std::unique_ptr<SecretControl> m_control;
    test::Workspace::Setup m_setup {};
    Member m_ann {};
};

void SecretControlTest::init()
{
    if (!test::missingDatabase().isEmpty())
        QSKIP(qPrintable(test::missingDatabase()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<test::FakeClock>(instantFromMs(1'767'225'600'000));
    m_store = test::makeStore(m_folder->path());
    m_workspace = std::make_unique<test::Workspace>(*m_store);
    m_setup = m_workspace->addSetup(u"Rye"_s);
    m_ann = { MemberId::create(m_clock->now()), u"ann"_s, ActorKind::Person, m_clock->now() };
    m_workspace->write([ann = m_ann](UnitOfWork& work) -> Status {
        CLARA_TRY(work.members().insert(ann));
        return work.members().setRole({ MembershipId::create(ann.createdAt), ann.id, std::nullopt,
            Role::Owner, ann.createdAt });
    });
    m_local = std::make_shared<test::MemorySecretStore>();
    m_sealed = std::make_shared<secrets::SealedStore>(
        secrets::SealedParts { *m_store, *m_local, *m_clock, m_ann, KeyHolder::Person, u"desk"_s,
            u"w"_s, m_folder->filePath(u"known.json"_s) });
    m_secrets = std::make_unique<secrets::WorkspaceSecrets>(m_local, m_sealed);
    m_control = std::make_unique<SecretControl>(*m_store, *m_secrets, *m_sealed, *m_clock, m_ann);
}

void SecretControlTest::cleanup()
{
    m_control.reset();
    if (m_sealed)
        m_sealed->close();
    m_secrets.reset();
    m_sealed.reset();
    m_workspace.reset();
    m_store.reset();
}

QList<AuditEvent> SecretControlTest::history(const QString& verb)
{
    return m_workspace->read([verb](UnitOfWork& work) {
        AuditFilter filter;
        filter.verb = verb;
        return work.audit().list(filter);
    });
}

Account SecretControlTest::account()
{
    return m_workspace->read(
        [id = m_setup.account.id](UnitOfWork& work) { return work.accounts().find(id); });
}

void SecretControlTest::sharesWhatThisComputerKeeps()
{
    const SecretRef password = m_local->put(u"password"_s, "app-password");
    const SecretRef apiKey = m_local->put(u"api-key"_s, "sk-test-0001");
    const SecretRef auditKey = m_local->put(u"audit"_s, QByteArray(64, 'a'));
    m_workspace->write([&](UnitOfWork& work) -> Status {
        Account changed = m_setup.account;
        changed.secret = password;
        CLARA_TRY(work.accounts().update(changed));
        ModelConnection model;
        model.id = ModelConnectionId::create(m_clock->now());
        model.name = u"Big"_s;
        model.provider = provider::openAiCompatible;
        model.baseUrl = u"https://models.example/v1"_s;
        model.model = u"big"_s;
        model.secret = apiKey;
        model.createdAt = model.updatedAt = m_clock->now();
        CLARA_TRY(work.models().insert(model));
        return work.settings().set(audit::keySetting, auditKey.toString());
    });
    const SharedCount count = test::value(m_control->share());
    QCOMPARE(count.moved, 3);
    QCOMPARE(count.elsewhere, 0);
    QCOMPARE(account().secret.store, sharedStore);
    QCOMPARE(test::value(m_secrets->read(account().secret))->reveal(), QByteArray("app-password"));
    const auto models = m_workspace->read([](UnitOfWork& work) { return work.models().list(); });
    QCOMPARE(
        test::value(m_secrets->read(models.first().secret))->reveal(), QByteArray("sk-test-0001"));
    const QString key = m_workspace->read(
        [](UnitOfWork& work) { return work.settings().value(audit::keySetting); });
    QVERIFY(key.startsWith(u"shared:audit/"_s));
    QCOMPARE(
        test::value(m_secrets->read(SecretRef::fromString(key)))->reveal(), QByteArray(64, 'a'));
    for (const auto& ref : { password, apiKey, auditKey })
        QCOMPARE(m_local->valueOf(ref), QByteArray()); // moved, not copied
    QCOMPARE(history(u"account.share"_s).size(), 1);
    QCOMPARE(test::value(m_control->share()).moved, 0);
}

void SecretControlTest::leavesWhatItDoesNotHave()
{
    m_workspace->write([&](UnitOfWork& work) {
        Account changed = m_setup.account;
        changed.secret = { u"memory"_s, u"on-another-computer"_s };
        return work.accounts().update(changed);
    });
    const SharedCount count = test::value(m_control->share());
    QCOMPARE(count.moved, 0);
    QCOMPARE(count.elsewhere, 1);
    QCOMPARE(account().secret.key, u"on-another-computer"_s);
    QCOMPARE(test::value(m_control->secrets()).size(), 0);
}

void SecretControlTest::listsSecretsWithoutTheirText()
{
    const SecretRef ref = m_secrets->freshRef(SecretScope::ofAccount(m_setup.client.id));
    test::value(m_secrets->write(ref, std::make_shared<const Secret>("app-password")));
    m_workspace->write([&](UnitOfWork& work) {
        Account changed = m_setup.account;
        changed.secret = ref;
        return work.accounts().update(changed);
    });
    const auto items = test::value(m_control->secrets());
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().name, u"sandbox/first"_s);
    QCOMPARE(items.first().clientName, u"Rye"_s);
    QCOMPARE(items.first().recipients, 1);
    QVERIFY(items.first().isReadableHere);
    QVERIFY(!items.first().secret.exposedAt);
}

void SecretControlTest::revokesByTheBeginning()
{
    const MemberKey first = test::value(m_control->ownKey());
    const SecretRef ref = m_secrets->freshRef(SecretScope::ofModel());
    test::value(m_secrets->write(ref, std::make_shared<const Secret>("sk-test-0001")));
    const QString fingerprint = fingerprintOf(first.publicKey);
    QVERIFY(test::error(m_control->revokeKey(fingerprint.first(7))).kind == ErrorKind::NotFound);
    const MemberKey revoked = test::value(m_control->revokeKey(fingerprint.first(9).toLower()));
    QCOMPARE(revoked.id, first.id);
    QVERIFY(revoked.revokedAt);
    QCOMPARE(history(u"key.revoke"_s).size(), 1);
    QVERIFY(history(u"key.revoke"_s).first().summary.contains(fingerprint));
    // In the same transaction: no box is left, and what it could read is to be replaced.
    QCOMPARE(test::numberOf(m_folder->path(), u"SELECT count(*) FROM %1secret_boxes"_s), 0);
    QVERIFY(test::value(m_sealed->keys()).first().key.revokedAt);
    QVERIFY(test::error(m_control->revokeKey(fingerprint)).kind == ErrorKind::NotFound);
}

void SecretControlTest::newKeysAreInTheHistory()
{
    const MemberKey first = test::value(m_control->ownKey());
    const MemberKey second = test::value(m_control->newKey());
    QVERIFY(first.publicKey != second.publicKey);
    QCOMPARE(history(u"key.new"_s).size(), 1);
    QVERIFY(test::error(m_control->trustKey(u"0000"_s)).kind == ErrorKind::NotFound);
    QCOMPARE(test::value(m_control->trustKey(fingerprintOf(first.publicKey))).id, first.id);
    QCOMPARE(history(u"key.trust"_s).size(), 1);
}

QTEST_GUILESS_MAIN(SecretControlTest)
#include "tst_secret_control.moc"
