// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/key_pair.h"
#include "secrets/known_keys.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clara;
using namespace clara::secrets;
using namespace Qt::StringLiterals;

/// One box at a time: what opens, what does not, and which keys are believed.
class KeyPairTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatWasSealedForIt();
    void survivesItsStore();
    void refusesWhatIsNoKey();
    void refusesABoxOfAnotherPlace_data();
    void refusesABoxOfAnotherPlace();
    void refusesDamagedBoxes_data();
    void refusesDamagedBoxes();
    void refusesSizes();
    void refusesKeysThatSealNothing();
    void fingerprintsAreComparedAsAWhole();
    void referencesSurviveText_data();
    void referencesSurviveText();
    void believesTheFirstKeyOfAMember();
    void noticesAChangedKey();
    void refusesADamagedFile();

private:
    static BoxPlace place();
    static QByteArray sealed(const KeyPair& pair, const QByteArray& text = "app-password");
};

BoxPlace KeyPairTest::place()
{
    const Instant now = instantFromMs(1'767'225'600'000);
    static const BoxPlace made { SecretScope::ofAccount(ClientId::create(now)),
        SharedSecretId::create(now), 3, MemberKeyId::create(now) };
    return made;
}

QByteArray KeyPairTest::sealed(const KeyPair& pair, const QByteArray& text)
{
    const auto box = sealFor(pair.publicKey(), place(), Secret(text));
    return box.value_or(QByteArray());
}

void KeyPairTest::opensWhatWasSealedForIt()
{
    const auto pair = KeyPair::make();
    const auto other = KeyPair::make();
    const QByteArray text("line\nfeed\0and zero", 18);
    const QByteArray box = sealed(*pair, text);
    QVERIFY(!box.contains("line"));
    QVERIFY(box != sealed(*pair, text)); // equal secrets do not look equal
    QCOMPARE(pair->open(box, place())->reveal(), text);
    QVERIFY(other->open(box, place()).error().kind == ErrorKind::Storage);
}

void KeyPairTest::survivesItsStore()
{
    const auto pair = KeyPair::make();
    const Secret kept = pair->toSecret();
    QCOMPARE(kept.reveal().size(), 64);
    const auto again = KeyPair::fromSecret(kept);
    QCOMPARE(again->publicKey(), pair->publicKey());
    QCOMPARE(again->open(sealed(*pair), place())->reveal(), QByteArray("app-password"));
}

void KeyPairTest::refusesWhatIsNoKey()
{
    for (const QByteArray& text : { QByteArray(), QByteArray("abc"), QByteArray(64, 'x'),
             QByteArray(62, 'a'), QByteArray(66, 'a') })
        QVERIFY(KeyPair::fromSecret(Secret(text)).error().kind == ErrorKind::Auth);
}

void KeyPairTest::refusesABoxOfAnotherPlace_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("secret") << 0;
    QTest::newRow("version") << 1;
    QTest::newRow("key") << 2;
    QTest::newRow("client") << 3;
    QTest::newRow("purpose") << 4;
}

void KeyPairTest::refusesABoxOfAnotherPlace()
{
    QFETCH(int, what);
    const Instant now = instantFromMs(1'767'225'700'000);
    BoxPlace other = place();
    if (what == 0)
        other.secret = SharedSecretId::create(now);
    else if (what == 1)
        other.version = 2;
    else if (what == 2)
        other.key = MemberKeyId::create(now);
    else if (what == 3)
        other.scope = SecretScope::ofAccount(ClientId::create(now));
    else
        other.scope = SecretScope::ofModel();
    const auto pair = KeyPair::make();
    const auto opened = pair->open(sealed(*pair), other);
    QVERIFY(opened.error().kind == ErrorKind::Storage);
    QVERIFY(!opened.error().detail.contains(u"app-password"_s));
}

void KeyPairTest::refusesDamagedBoxes_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("empty") << QByteArray("empty");
    QTest::newRow("cut to the overhead") << QByteArray("head");
    QTest::newRow("one byte short") << QByteArray("short");
    QTest::newRow("one byte more") << QByteArray("long");
    QTest::newRow("first byte") << QByteArray("first");
    QTest::newRow("middle byte") << QByteArray("middle");
    QTest::newRow("last byte") << QByteArray("last");
}

void KeyPairTest::refusesDamagedBoxes()
{
    QFETCH(QByteArray, damage);
    const auto pair = KeyPair::make();
    QByteArray box = sealed(*pair);
    QVERIFY(!box.isEmpty());
    if (damage == "empty")
        box.clear();
    else if (damage == "head")
        box = box.first(48);
    else if (damage == "short")
        box.chop(1);
    else if (damage == "long")
        box += 'x';
    else if (damage == "first")
        box[0] = char(box.at(0) ^ 1);
    else if (damage == "middle")
        box[60] = char(box.at(60) ^ 0x40);
    else
        box[box.size() - 1] = char(box.back() ^ 1);
    const auto opened = pair->open(box, place());
    QVERIFY(opened.error().kind == ErrorKind::Storage);
    QVERIFY(opened.error().message.contains(u"does not open"_s));
}

void KeyPairTest::refusesSizes()
{
    const auto pair = KeyPair::make();
    QVERIFY(sealFor(pair->publicKey(), place(), Secret()).error().kind == ErrorKind::Invalid);
    const auto most = sealFor(pair->publicKey(), place(), Secret(QByteArray(mostSecretBytes, 'k')));
    QVERIFY(most->size() <= 20'000); // what the databases take
    QVERIFY(sealFor(pair->publicKey(), place(), Secret(QByteArray(mostSecretBytes + 1, 'k')))
                .error()
                .kind
        == ErrorKind::Invalid);
}

void KeyPairTest::refusesKeysThatSealNothing()
{
    // The point of order one: whatever is sealed for it, everybody can open.
    QVERIFY(sealFor(QByteArray(32, '\0'), place(), Secret("app-password")).error().kind
        == ErrorKind::Storage);
    QVERIFY(!sealFor(QByteArray(31, 'k'), place(), Secret("app-password")));
}

void KeyPairTest::fingerprintsAreComparedAsAWhole()
{
    const auto pair = KeyPair::make();
    const QString fingerprint = fingerprintOf(pair->publicKey());
    QCOMPARE(fingerprint.size(), 39);
    QVERIFY(isFingerprint(fingerprint, pair->publicKey()));
    QVERIFY(isFingerprint(QString(fingerprint).replace(u'-', u' ').toLower(), pair->publicKey()));
    QVERIFY(!isFingerprint(fingerprint.chopped(1), pair->publicKey()));
    QVERIFY(!isFingerprint({}, pair->publicKey()));
    QVERIFY(!isFingerprint(fingerprint, KeyPair::make()->publicKey()));
}

void KeyPairTest::referencesSurviveText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    const QString id = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
    QTest::newRow("account") << u"shared:account/%1/%1"_s.arg(id) << true;
    QTest::newRow("model") << u"shared:model/%1"_s.arg(id) << true;
    QTest::newRow("audit") << u"shared:audit/%1"_s.arg(id) << true;
    QTest::newRow("keychain") << u"keychain:model/%1"_s.arg(id) << false;
    QTest::newRow("account without client") << u"shared:account/%1"_s.arg(id) << false;
    QTest::newRow("model with client") << u"shared:model/%1/%1"_s.arg(id) << false;
    QTest::newRow("no id") << u"shared:model/x"_s << false;
    QTest::newRow("other purpose") << u"shared:clients/%1"_s.arg(id) << false;
    QTest::newRow("nothing") << u"shared:"_s << false;
}

void KeyPairTest::referencesSurviveText()
{
    QFETCH(QString, text);
    QFETCH(bool, isValid);
    const auto ref = SharedRef::fromRef(SecretRef::fromString(text));
    QCOMPARE(ref.has_value(), isValid);
    if (isValid)
        QCOMPARE(ref->toRef().toString(), text);
}

namespace {
MemberKey keyOf(MemberId member, int age)
{
    MemberKey key;
    key.id = MemberKeyId::create(instantFromMs(1'767'225'600'000 + age));
    key.member = member;
    key.publicKey = KeyPair::make()->publicKey();
    return key;
}
} // namespace

void KeyPairTest::believesTheFirstKeyOfAMember()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"known/keys.json"_s);
    const MemberId ann = MemberId::create(instantFromMs(1));
    const MemberKey first = keyOf(ann, 1);
    const MemberKey second = keyOf(ann, 2);
    auto known = KnownKeys::load(file);
    QVERIFY(!known->knowsMember(ann));
    known->add(first);
    QVERIFY(known->save());
    known = KnownKeys::load(file);
    QVERIFY(known->knowsMember(ann));
    QVERIFY(known->trustOf(first) == KeyTrust::Trusted);
    QVERIFY(known->trustOf(second) == KeyTrust::Waits);
}

void KeyPairTest::noticesAChangedKey()
{
    QTemporaryDir folder;
    auto known = KnownKeys::load(folder.filePath(u"keys.json"_s));
    MemberKey key = keyOf(MemberId::create(instantFromMs(1)), 1);
    known->add(key);
    MemberKey swapped = key;
    swapped.publicKey = KeyPair::make()->publicKey();
    QVERIFY(known->trustOf(swapped) == KeyTrust::Changed);
    MemberKey moved = key;
    moved.member = MemberId::create(instantFromMs(2));
    QVERIFY(known->trustOf(moved) == KeyTrust::Changed);
}

void KeyPairTest::refusesADamagedFile()
{
    QTemporaryDir folder;
    for (const QByteArray& text : { QByteArray("{"), QByteArray("[]"), QByteArray(),
             QByteArray(R"({"keys":[{"id":"x"}]})") }) {
        QFile file(folder.filePath(u"keys.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto known = KnownKeys::load(file.fileName());
        QVERIFY2(!known, text.constData()); // never as if nothing were known
        QVERIFY(known.error().kind == ErrorKind::Storage);
    }
}

QTEST_GUILESS_MAIN(KeyPairTest)
#include "tst_key_pair.moc"
