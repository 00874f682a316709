// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/membership.h"
#include "secrets/sealed_store.h"
#include "storage/store_fixture.h"
#include "support/fake_clock.h"
#include "support/memory_secret_store.h"

#include <QTemporaryDir>

using namespace clara;
using namespace clara::secrets;
using namespace Qt::StringLiterals;

namespace {

/// A member's computer: its own keychain, its own memory of keys.
struct Computer {
    Computer(Store& workspace, const Clock& clock, const Member& who, const QString& folder,
        const QString& name)
        : local(std::make_unique<test::MemorySecretStore>())
        , store(SealedParts { workspace, *local, clock, who, KeyHolder::Person, name, u"w"_s,
              folder + u'/' + name + u".json"_s })
        , member(who.id.toString())
    {
    }
    QByteArray opened(const SecretRef& ref)
    {
        const SecretPtr secret = test::value(store.read(ref));
        return secret ? secret->reveal() : QByteArray();
    }
    MemberKey key() { return test::value(store.ownKey()); }
    QByteArray privateKey() const
    {
        return local->valueOf({ local->kind(), u"clara/member-key-w-"_s + member });
    }

    std::unique_ptr<test::MemorySecretStore> local; ///< before the store, which uses it
    SealedStore store;
    QString member {};
};

const QByteArray token = QByteArrayLiteral("xq7h-w2pd-55tz-planted");

} // namespace

/// Who can open what, on either database. Members come and go; the database and whoever has it are
/// not trusted with anything.
class SealedStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void membersOfTheClientOpenIt();
    void whoComesLaterWaitsForASealer();
    void othersDoNotGetIt();
    void modelsAreForAllOperators();
    void nothingUsableIsStored();
    void removedMembersLoseTheirBoxes();
    void aNewVersionIsSealedForWhoIsLeft();
    void revokedKeysOpenNothing();
    void furtherKeysWaitForAPerson();
    void changedKeysGetNothing();
    void boxesBelongToTheirPlace();
    void damagedBoxesSaySo();
    void theKeyIsMadeOnce();
    void aNewKeyReplacesARevokedOne();
    void viewersStoreNothing();
    void referencesToOthersClientsAreRefused();
    void resealsInBoundedRounds();
    void removesASecret();
    void refusesMoreThanTwentyKeys();
    void keysAreNeverChanged();
    void closedStoresAnswer();

private:
    Member member(const QString& name);
    void join(const Member& member, std::optional<ClientId> client, Role role);
    void part(const Member& member);
    std::unique_ptr<Computer> computer(const Member& member, const QString& name);
    SecretRef shared(Computer& computer, const SecretScope& scope, const QByteArray& text = token);
    SharedSecret row(const SecretRef& ref);
    int boxes(const QString& where = u"1 = 1"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<test::Workspace> m_workspace;
    Member m_ann {}; ///< owner
    Member m_ben {};
    ClientId m_rye {};
    ClientId m_oak {};
};

void SealedStoreTest::init()
{
    if (!test::missingDatabase().isEmpty())
        QSKIP(qPrintable(test::missingDatabase()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<test::FakeClock>(instantFromMs(1'767'225'600'000));
    m_store = test::makeStore(m_folder->path());
    m_workspace = std::make_unique<test::Workspace>(*m_store);
    m_rye = m_workspace->addSetup(u"Rye"_s).client.id;
    m_oak = m_workspace->addSetup(u"Oak"_s).client.id;
    m_ann = member(u"ann"_s);
    m_clock->advance(std::chrono::seconds(1));
    m_ben = member(u"ben"_s);
    join(m_ann, std::nullopt, Role::Owner);
}

void SealedStoreTest::cleanup()
{
    m_workspace.reset();
    m_store.reset();
    m_folder.reset();
}

Member SealedStoreTest::member(const QString& name)
{
    const Member made { MemberId::create(m_clock->now()), name, ActorKind::Person, m_clock->now() };
    m_workspace->write([made](UnitOfWork& work) { return work.members().insert(made); });
    return made;
}

void SealedStoreTest::join(const Member& member, std::optional<ClientId> client, Role role)
{
    test::tamper(m_folder->path(),
        { u"INSERT INTO %1memberships (id, member_id, client_id, role, created_at) "
          "SELECT '%2', '%3', %4, '%5', created_at FROM %1members WHERE id = '%3'"_s.arg(u"%1"_s,
              MembershipId::create(m_clock->now()).toString(), member.id.toString(),
              client ? u'\'' + client->toString() + u'\'' : u"NULL"_s, toString(role)) });
}

void SealedStoreTest::part(const Member& member)
{
    test::tamper(m_folder->path(),
        { u"DELETE FROM %1memberships WHERE member_id = '%2'"_s.arg(
            u"%1"_s, member.id.toString()) });
}

std::unique_ptr<Computer> SealedStoreTest::computer(const Member& member, const QString& name)
{
    auto made = std::make_unique<Computer>(*m_store, *m_clock, member, m_folder->path(), name);
    made->key();
    m_clock->advance(std::chrono::seconds(1));
    return made;
}

SecretRef SealedStoreTest::shared(
    Computer& computer, const SecretScope& scope, const QByteArray& text)
{
    const SecretRef ref = computer.store.freshRef(scope);
    test::value(computer.store.write(ref, std::make_shared<const Secret>(text)));
    return ref;
}

SharedSecret SealedStoreTest::row(const SecretRef& ref)
{
    return m_workspace->read([id = SharedRef::fromRef(ref)->id](
                                 UnitOfWork& work) { return work.sharedSecrets().find(id); });
}

int SealedStoreTest::boxes(const QString& where)
{
    return test::numberOf(
        m_folder->path(), u"SELECT count(*) FROM %1secret_boxes WHERE "_s + where);
}

void SealedStoreTest::membersOfTheClientOpenIt()
{
    join(m_ben, m_rye, Role::Operator);
    const auto ann = computer(m_ann, u"ann"_s);
    const auto ben = computer(m_ben, u"ben"_s);
    const SecretRef ref = shared(*ann, SecretScope::ofAccount(m_rye));
    QCOMPARE(ann->opened(ref), token);
    QCOMPARE(ben->opened(ref), token);
    QCOMPARE(test::value(ann->store.reseal()).sealed, 0);
}

void SealedStoreTest::whoComesLaterWaitsForASealer()
{
    const auto ann = computer(m_ann, u"ann"_s);
    const SecretRef ref = shared(*ann, SecretScope::ofAccount(m_rye));
    join(m_ben, m_rye, Role::Operator);
    const auto ben = computer(m_ben, u"ben"_s);
    const Error waiting = test::error(ben->store.read(ref));
    QVERIFY(waiting.kind == ErrorKind::Storage); // is tried again
    QVERIFY(waiting.message.contains(fingerprintOf(ben->key().publicKey)));
    QCOMPARE(test::value(ben->store.reseal()).sealed, 0); // who cannot open cannot seal
    const SealingReport report = test::value(ann->store.reseal());
    QCOMPARE(report.sealed, 1);
    QVERIFY(report.troubles.isEmpty());
    QCOMPARE(ben->opened(ref), token);
}

void SealedStoreTest::othersDoNotGetIt()
{
    join(m_ben, m_oak, Role::Operator);
    const Member cleo = member(u"cleo"_s);
    join(cleo, m_rye, Role::Reviewer);
    const auto ann = computer(m_ann, u"ann"_s);
    const auto ben = computer(m_ben, u"ben"_s);
    const auto reviewer = computer(cleo, u"cleo"_s);
    const SecretRef rye = shared(*ann, SecretScope::ofAccount(m_rye));
    const SecretRef history = shared(*ann, SecretScope::ofAudit());
    test::value(ann->store.reseal());
    const Error other = test::error(ben->store.read(rye));
    QVERIFY(other.kind == ErrorKind::Storage); // not Auth: nothing is wrong with the account
    QVERIFY(other.message.contains(u"not shared with you"_s));
    QVERIFY(test::error(ben->store.read(history)).kind == ErrorKind::NotFound);
    QVERIFY(test::error(reviewer->store.read(rye)).message == other.message);
    QCOMPARE(boxes(), 2); // Ann's own
}

void SealedStoreTest::modelsAreForAllOperators()
{
    join(m_ben, m_oak, Role::Operator);
    const auto ann = computer(m_ann, u"ann"_s);
    const auto ben = computer(m_ben, u"ben"_s);
    const SecretRef ref = shared(*ann, SecretScope::ofModel());
    QCOMPARE(ben->opened(ref), token);
    // Who works for one client passes nothing on that belongs to all.
    const Member cleo = member(u"cleo"_s);
    join(cleo, m_rye, Role::Operator);
    const auto third = computer(cleo, u"cleo"_s);
    QCOMPARE(test::value(ben->store.reseal()).sealed, 0);
    QCOMPARE(test::value(ann->store.reseal()).sealed, 1);
    QCOMPARE(third->opened(ref), token);
}

void SealedStoreTest::nothingUsableIsStored()
{
    join(m_ben, m_rye, Role::Operator);
    const auto ann = computer(m_ann, u"ann"_s);
    const auto ben = computer(m_ben, u"ben"_s);
    for (const auto& scope :
        { SecretScope::ofAccount(m_rye), SecretScope::ofModel(), SecretScope::ofAudit() })
        shared(*ann, scope);
    const QByteArray all = test::everythingIn(m_folder->path());
    QVERIFY(all.contains(ann->key().publicKey.toHex())); // it looks where it should
    QList<QByteArray> planted { token, ann->privateKey(), ben->privateKey() };
    for (const auto& owner : { ann.get(), ben.get() })
        planted.append(QByteArray::fromHex(owner->privateKey()));
    for (const auto& secret : planted) {
        QVERIFY(secret.size() >= 22);
        QVERIFY(!all.contains(secret));
        QVERIFY(!all.contains(secret.toHex()));
        for (int shift = 0; shift < 3; ++shift) { // wherever it begins in what is encoded
            const QByteArray encoded = (QByteArray(shift, 'x') + secret).toBase64();
            QVERIFY(!all.contains(encoded.mid(4, encoded.size() - 8)));
        }
    }
}

void SealedStoreTest::removedMembersLoseTheirBoxes()
{
    join(m_ben, m_rye, Role::Operator);
    const auto ann = computer(m_ann, u"ann"_s);
    const auto ben = computer(m_ben, u"ben"_s);
    const SecretRef ref = shared(*ann, SecretScope::ofAccount(m_rye));
    QCOMPARE(boxes(), 2);
    part(m_ben);
    const SealingReport report = test::value(ann->store.reseal());
    QCOMPARE(report.dropped, 1);
    QCOMPARE(boxes(), 1);
    QCOMPARE(row(ref).exposedTo, u"ben (ben)"_s);
    QVERIFY(row(ref).exposedAt == m_clock->now());
    QVERIFY(test::error(ben->store.read(ref)).message.contains(u"not shared with you"_s));
    QCOMPARE(test::value(ann->store.reseal()).dropped, 0);
    // Everybody who could read it is named.
    const Member cleo = member(u"cleo"_s);
    join(cleo, m_rye, Role::Operator);
    const auto third = computer(cleo, u"cleo"_s);
    QCOMPARE(test::value(ann->store.reseal()).sealed, 1);
    part(cleo);
    test::value(ann->store.reseal());
    QCOMPARE(row(ref).exposedTo, u"ben (ben), cleo (cleo)"_s);
}

void SealedStoreTest::aNewVersionIsSealedForWhoIsLeft()
{
    join(m_ben, m_rye, Role::Operator);
    const auto ann = computer(m_ann, u"ann"_s);
    const auto ben = computer(m_ben, u"ben"_s);
    const SecretRef ref = shared(*ann, SecretScope::ofAccount(m_rye));
    part(m_ben);
    test::value(ann->store.reseal());
    test::value(ann->store.write(ref, std::make_shared<const Secret>("replaced")));
    QCOMPARE(ann->opened(ref), QByteArray("replaced"));
    QCOMPARE(row(ref).version, 2);
    QVERIFY(!row(ref).exposedAt);
    QCOMPARE(boxes(u"version = 1"_s), 0); // the old text is not kept
    QCOMPARE(boxes(u"key_id = '%1'"_s.arg(ben->key().id.toString())), 0);
    QVERIFY(test::error(ben->store.read(ref)).message.contains(u"not shared with you"_s));
}

void SealedStoreTest::revokedKeysOpenNothing()
{
    join(m_ben, m_rye, Role::Operator);
    const auto ann = computer(m_ann, u"ann"_s);
    const auto ben = computer(m_ben, u"ben"_s);
    const SecretRef ref = shared(*ann, SecretScope::ofAccount(m_rye));
    m_workspace->write([id = ben->key().id, now = m_clock->now()](UnitOfWork& work) -> Status {
        CLARA_TRY(work.sharedSecrets().revokeKey(id, now));
        CLARA_TRY(work.sharedSecrets().dropStaleBoxes(now));
        return {};
    });
    QVERIFY(test::error(ben->store.read(ref)).message.contains(u"was revoked"_s));
    QVERIFY(test::error(ben->store.write(ben->store.freshRef(SecretScope::ofAccount(m_rye)),
                            std::make_shared<const Secret>(token)))
                .kind
        == ErrorKind::Rejected);
    const SecretRef later = shared(*ann, SecretScope::ofAccount(m_rye));
    test::value(ann->store.reseal());
    QCOMPARE(boxes(u"key_id = '%1'"_s.arg(ben->key().id.toString())), 0);
    QVERIFY(test::error(ben->store.read(later)).kind == ErrorKind::Storage);
    QVERIFY(row(ref).exposedAt);
    QVERIFY(!row(later).exposedAt);
}

void SealedStoreTest::furtherKeysWaitForAPerson()
{
    const auto desk = computer(m_ann, u"desk"_s);
    const SecretRef ref = shared(*desk, SecretScope::ofAccount(m_rye));
    const auto laptop = computer(m_ann, u"laptop"_s);
    const SealingReport waiting = test::value(desk->store.reseal());
    QCOMPARE(waiting.sealed, 0);
    QCOMPARE(waiting.troubles.size(), 1);
    const QString fingerprint = fingerprintOf(laptop->key().publicKey);
    QVERIFY(waiting.troubles.first().contains(fingerprint));
    QVERIFY(waiting.troubles.first().contains(u"laptop"_s));
    QVERIFY(test::error(desk->store.trust(fingerprint.chopped(1))).kind == ErrorKind::NotFound);
    QCOMPARE(test::value(desk->store.trust(fingerprint)).label, u"laptop"_s);
    QCOMPARE(test::value(desk->store.reseal()).sealed, 1);
    QCOMPARE(laptop->opened(ref), token);
}

void SealedStoreTest::changedKeysGetNothing()
{
    join(m_ben, m_rye, Role::Operator);
    const auto ann = computer(m_ann, u"ann"_s);
    const auto ben = computer(m_ben, u"ben"_s);
    shared(*ann, SecretScope::ofAccount(m_rye)); // Ben's key is known now
    const QByteArray own = KeyPair::make()->publicKey();
    test::tamper(m_folder->path(),
        { u"UPDATE %1member_keys SET public_key = '%2' WHERE id = '%3'"_s.arg(
            u"%1"_s, QString::fromLatin1(own.toHex()), ben->key().id.toString()) });
    const SecretRef later = shared(*ann, SecretScope::ofAccount(m_rye));
    const SealingReport report = test::value(ann->store.reseal());
    QCOMPARE(report.sealed, 0);
    QCOMPARE(report.troubles.size(), 1);
    QVERIFY(report.troubles.first().contains(u"ben"_s));
    const QString id = SharedRef::fromRef(later)->id.toString();
    QCOMPARE(boxes(u"secret_id = '%1'"_s.arg(id)), 1);
    QVERIFY(test::error(ann->store.trust(fingerprintOf(own))).kind == ErrorKind::Rejected);
}

void SealedStoreTest::boxesBelongToTheirPlace()
{
    const auto ann = computer(m_ann, u"ann"_s);
    const SecretRef one = shared(*ann, SecretScope::ofAccount(m_rye), "one-one-one");
    const SecretRef two = shared(*ann, SecretScope::ofAccount(m_rye), "two-two-two");
    const auto id = [](const SecretRef& ref) { return SharedRef::fromRef(ref)->id.toString(); };
    test::tamper(m_folder->path(),
        { u"UPDATE %1secret_boxes SET box = (SELECT b.box FROM %1secret_boxes b WHERE "
          "b.secret_id = '%2') WHERE secret_id = '%3'"_s.arg(u"%1"_s, id(one), id(two)) });
    QVERIFY(test::error(ann->store.read(two)).kind == ErrorKind::Storage);
    QCOMPARE(ann->opened(one), QByteArray("one-one-one"));
    // The same box, said to be of a later version.
    test::tamper(m_folder->path(),
        { u"UPDATE %1shared_secrets SET version = 2 WHERE id = '%2'"_s.arg(u"%1"_s, id(one)),
            u"UPDATE %1secret_boxes SET version = 2 WHERE secret_id = '%2'"_s.arg(
                u"%1"_s, id(one)) });
    QVERIFY(test::error(ann->store.read(one)).kind == ErrorKind::Storage);
    // The same id under the path of another client.
    const SecretRef three = shared(*ann, SecretScope::ofAccount(m_rye), "three-three");
    const SecretRef moved
        = SharedRef { SecretScope::ofAccount(m_oak), SharedRef::fromRef(three)->id }.toRef();
    QVERIFY(test::error(ann->store.read(moved)).kind == ErrorKind::Storage);
    QVERIFY(test::error(ann->store.write(moved, std::make_shared<const Secret>(token))).kind
        == ErrorKind::Invalid);
}

void SealedStoreTest::damagedBoxesSaySo()
{
    join(m_ben, m_rye, Role::Operator);
    const auto ann = computer(m_ann, u"ann"_s);
    const SecretRef ref = shared(*ann, SecretScope::ofAccount(m_rye));
    const SecretRef whole = shared(*ann, SecretScope::ofAccount(m_rye), "the other one");
    test::tamper(m_folder->path(),
        { u"UPDATE %1secret_boxes SET box = substr(box, 1, 60) WHERE secret_id = '%2'"_s.arg(
            u"%1"_s, SharedRef::fromRef(ref)->id.toString()) });
    const Error damaged = test::error(ann->store.read(ref));
    QVERIFY(damaged.kind == ErrorKind::Storage);
    QVERIFY(damaged.message.contains(u"does not open"_s));
    // One that is damaged does not keep the others from being passed on.
    const auto ben = computer(m_ben, u"ben"_s);
    const SealingReport report = test::value(ann->store.reseal());
    QCOMPARE(report.sealed, 1);
    QCOMPARE(report.troubles, QStringList { damaged.message });
    QCOMPARE(ben->opened(whole), QByteArray("the other one"));
}

void SealedStoreTest::theKeyIsMadeOnce()
{
    const auto ann = computer(m_ann, u"ann"_s);
    const MemberKey key = ann->key();
    QCOMPARE(key.label, u"ann"_s);
    SealedStore again(SealedParts { *m_store, *ann->local, *m_clock, m_ann, KeyHolder::Person,
        u"again"_s, u"w"_s, m_folder->filePath(u"again.json"_s) });
    QCOMPARE(test::value(again.ownKey()).id, key.id);
    QCOMPARE(test::value(again.keys()).size(), 1);
    QVERIFY(test::value(again.keys()).first().trust == KeyTrust::Own);
    // Another workspace has another key, although it shares the keychain.
    SealedStore other(SealedParts { *m_store, *ann->local, *m_clock, m_ann, KeyHolder::Runner,
        u"other"_s, u"v"_s, m_folder->filePath(u"other.json"_s) });
    QVERIFY(test::value(other.ownKey()).publicKey != key.publicKey);
    // A keychain that does not answer is no reason to make a key.
    ann->local->broken = Error { ErrorKind::Auth, u"locked"_s };
    SealedStore locked(SealedParts { *m_store, *ann->local, *m_clock, m_ann, KeyHolder::Person,
        u"locked"_s, u"w"_s, m_folder->filePath(u"locked.json"_s) });
    QCOMPARE(test::error(locked.ownKey()).message, u"locked"_s);
}

void SealedStoreTest::aNewKeyReplacesARevokedOne()
{
    join(m_ben, std::nullopt, Role::Operator);
    const auto ann = computer(m_ann, u"ann"_s);
    const auto ben = computer(m_ben, u"ben"_s);
    const SecretRef ref = shared(*ann, SecretScope::ofAccount(m_rye));
    m_workspace->write([id = ben->key().id, now = m_clock->now()](
                           UnitOfWork& work) { return work.sharedSecrets().revokeKey(id, now); });
    const MemberKey fresh = test::value(ben->store.renewKey());
    QCOMPARE(ben->key().id, fresh.id);
    QCOMPARE(test::value(ann->store.reseal()).sealed, 0); // it waits like any further key
    test::value(ann->store.trust(fingerprintOf(fresh.publicKey)));
    QCOMPARE(test::value(ann->store.reseal()).sealed, 1);
    QCOMPARE(ben->opened(ref), token);
}

void SealedStoreTest::viewersStoreNothing()
{
    join(m_ben, m_rye, Role::Reviewer);
    const auto ben = computer(m_ben, u"ben"_s);
    const SecretRef ref = ben->store.freshRef(SecretScope::ofAccount(m_rye));
    QVERIFY(test::error(ben->store.write(ref, std::make_shared<const Secret>(token))).kind
        == ErrorKind::Rejected);
    QCOMPARE(boxes(), 0);
    QCOMPARE(test::numberOf(m_folder->path(), u"SELECT count(*) FROM %1shared_secrets"_s), 0);
}

void SealedStoreTest::referencesToOthersClientsAreRefused()
{
    const auto ann = computer(m_ann, u"ann"_s);
    const SecretRef rye = shared(*ann, SecretScope::ofAccount(m_rye));
    const auto account = [&](const SecretRef& secret) {
        Account made;
        made.id = AccountId::create(m_clock->now());
        made.clientId = m_oak;
        made.network = u"bluesky"_s;
        made.handle = u"oak.example"_s;
        made.secret = secret;
        made.createdAt = made.updatedAt = m_clock->now();
        return made;
    };
    m_workspace->failWrite(
        [made = account(rye)](UnitOfWork& work) -> Status { return work.accounts().insert(made); });
    const Account own = account(ann->store.freshRef(SecretScope::ofAccount(m_oak)));
    m_workspace->write([own](UnitOfWork& work) { return work.accounts().insert(own); });
    Account changed = own;
    changed.secret = rye;
    m_workspace->failWrite([changed](UnitOfWork& work) { return work.accounts().update(changed); });
}

void SealedStoreTest::resealsInBoundedRounds()
{
    constexpr int secrets = SealedStore::batchSize + 5;
    const auto ann = computer(m_ann, u"ann"_s);
    SecretRef last;
    for (int i = 0; i < secrets; ++i)
        last = shared(*ann, SecretScope::ofAccount(m_rye));
    join(m_ben, m_rye, Role::Operator);
    const auto ben = computer(m_ben, u"ben"_s);
    SealingReport report = test::value(ann->store.reseal());
    QCOMPARE(report.sealed, SealedStore::batchSize);
    QVERIFY(report.more);
    report = test::value(ann->store.reseal());
    QCOMPARE(report.sealed, 5);
    QVERIFY(!report.more);
    QCOMPARE(ben->opened(last), token);
}

void SealedStoreTest::removesASecret()
{
    const auto ann = computer(m_ann, u"ann"_s);
    const SecretRef ref = shared(*ann, SecretScope::ofModel());
    QVERIFY(test::value(ann->store.remove(ref)));
    QCOMPARE(boxes(), 0);
    QVERIFY(test::error(ann->store.read(ref)).kind == ErrorKind::NotFound);
    QVERIFY(!test::value(ann->store.remove(ref)));
    QVERIFY(test::error(ann->store.read({ u"keychain"_s, u"x"_s })).kind == ErrorKind::Invalid);
}

void SealedStoreTest::refusesMoreThanTwentyKeys()
{
    const auto ann = computer(m_ann, u"ann"_s);
    for (int i = 1; i < 20; ++i)
        test::value(ann->store.renewKey());
    QVERIFY(test::error(ann->store.renewKey()).kind == ErrorKind::Conflict);
}

void SealedStoreTest::keysAreNeverChanged()
{
    const auto ann = computer(m_ann, u"ann"_s);
    const auto revoke = [id = ann->key().id, now = m_clock->now()](
                            UnitOfWork& work) { return work.sharedSecrets().revokeKey(id, now); };
    m_workspace->write(revoke);
    QVERIFY(m_workspace->failWrite(revoke).kind == ErrorKind::NotFound);
}

void SealedStoreTest::closedStoresAnswer()
{
    const auto ann = computer(m_ann, u"ann"_s);
    const SecretRef ref = shared(*ann, SecretScope::ofModel());
    ann->store.close();
    QVERIFY(test::error(ann->store.read(ref)).kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(SealedStoreTest)
#include "tst_sealed_store.moc"
