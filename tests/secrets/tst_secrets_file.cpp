// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secrets_file.h"

#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;

namespace {

constexpr secrets::KdfCost cheap { 1, 8192 };

secrets::SecretsFile fileWith(const QByteArray& passphrase)
{
    return secrets::SecretsFile(Secret(passphrase), cheap);
}

secrets::SecretMap twoSecrets()
{
    secrets::SecretMap map;
    map.insert_or_assign("model", Secret("sk-model-key"));
    map.insert_or_assign("anni@pds", Secret(QByteArray("\0\xff binary", 9)));
    return map;
}

} // namespace

class TestSecretsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed();
    void showsNothingInTheClear();
    void neverSealsTheSameBytesTwice();
    void keepsTheSaltOfAnExistingFile();
    void tellsAWrongPassphrase();
    void refusesEveryFlippedBit();
    void refusesEveryTruncation();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

void TestSecretsFile::opensWhatItSealed()
{
    const auto sealed = fileWith("correct horse").seal(twoSecrets(), {});
    QVERIFY(sealed.has_value());
    const auto opened = fileWith("correct horse").open(*sealed);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->size(), std::size_t(2));
    QCOMPARE(opened->at("model").reveal(), "sk-model-key");
    QCOMPARE(opened->at("anni@pds").reveal(), QByteArray("\0\xff binary", 9));
}

void TestSecretsFile::showsNothingInTheClear()
{
    const auto sealed = fileWith("correct horse").seal(twoSecrets(), {});
    QVERIFY(!sealed->contains("model") && !sealed->contains("anni") && !sealed->contains("horse"));
}

void TestSecretsFile::neverSealsTheSameBytesTwice()
{
    auto file = fileWith("correct horse");
    const auto first = file.seal(twoSecrets(), {});
    const auto second = file.seal(twoSecrets(), *first);
    QVERIFY(*first != *second);
}

void TestSecretsFile::keepsTheSaltOfAnExistingFile()
{
    const auto first = fileWith("correct horse").seal(twoSecrets(), {});
    const auto second = fileWith("correct horse").seal({}, *first);
    QCOMPARE(first->left(80), second->left(80));
    QVERIFY(fileWith("correct horse").open(*second)->empty());
}

void TestSecretsFile::tellsAWrongPassphrase()
{
    const auto sealed = fileWith("correct horse").seal(twoSecrets(), {});
    for (const QByteArray& wrong :
        { QByteArray("wrong horse"), QByteArray("correct horse "), QByteArray() }) {
        const auto opened = fileWith(wrong).open(*sealed);
        QVERIFY(!opened);
        QVERIFY(opened.error().kind == ErrorKind::Auth);
        QVERIFY(opened.error().message.contains(u"CLARA_SECRETS_PASSPHRASE"));
    }
}

void TestSecretsFile::refusesEveryFlippedBit()
{
    const auto sealed = fileWith("correct horse").seal(twoSecrets(), {});
    auto reader = fileWith("correct horse");
    for (qsizetype i = 0; i < sealed->size(); ++i) {
        QByteArray damaged = *sealed;
        damaged[i] = char(damaged[i] ^ (1 << (i % 8)));
        const auto opened = reader.open(damaged);
        QVERIFY2(!opened, qPrintable(QString::number(i)));
        QVERIFY2(opened.error().kind == ErrorKind::Storage, qPrintable(QString::number(i)));
    }
}

void TestSecretsFile::refusesEveryTruncation()
{
    const auto sealed = fileWith("correct horse").seal(twoSecrets(), {});
    auto reader = fileWith("correct horse");
    for (qsizetype size = 0; size < sealed->size(); ++size) {
        const auto opened = reader.open(sealed->left(size));
        QVERIFY(!opened && opened.error().kind == ErrorKind::Storage);
    }
}

void TestSecretsFile::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("magic only") << QByteArray("CLARA-SECRETS-1\n") + QByteArray(500, 'x');
}

void TestSecretsFile::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    auto file = fileWith("correct horse");
    QVERIFY(file.open(bytes).error().kind == ErrorKind::Storage);
    QVERIFY(!file.seal(twoSecrets(), bytes));
}

QTEST_APPLESS_MAIN(TestSecretsFile)
#include "tst_secrets_file.moc"
