// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/similarity.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace clara;
using namespace Qt::StringLiterals;
using guardrails::similarity;

class TestSimilarity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ignoresWhatReadersIgnore_data();
    void ignoresWhatReadersIgnore();
    void isSymmetricAndBounded();
    void keepsDifferentTextsApart();
    void separatesParaphrasesFromOtherPosts();
    void comparesTwoHundredPostsQuickly();
};

void TestSimilarity::ignoresWhatReadersIgnore_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("case and marks") << u"Doors open: 6 a.m.!"_s << u"doors OPEN 6 a.m"_s;
    QTest::newRow("accents") << u"Crème brûlée today"_s << u"Creme brulee today"_s;
    QTest::newRow("composition") << u"Bäckerei"_s << u"Ba\u0308ckerei"_s;
    QTest::newRow("width") << u"ＡＢＣ１２３ ﾊﾟﾝ"_s << u"ABC123 パン"_s;
    QTest::newRow("links") << u"Fresh rye https://a.example/x"_s
                           << u"Fresh rye https://b.example/y?z=1"_s;
    QTest::newRow("emoji") << u"Fresh rye ☀"_s << u"Fresh rye"_s;
    QTest::newRow("both empty") << QString() << u"…"_s;
}

void TestSimilarity::ignoresWhatReadersIgnore()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(similarity(a, b), 1.0);
}

void TestSimilarity::isSymmetricAndBounded()
{
    const QStringList texts { QString(), u"a"_s, u"Fresh rye bread"_s, u"Fresh rye rolls today"_s,
        u"焼きたての食パン"_s };
    for (const auto& a : texts) {
        QCOMPARE(similarity(a, a), 1.0);
        for (const auto& b : texts) {
            QCOMPARE(similarity(a, b), similarity(b, a));
            QVERIFY(similarity(a, b) >= 0 && similarity(a, b) <= 1);
        }
    }
}

void TestSimilarity::keepsDifferentTextsApart()
{
    QCOMPARE(similarity(u"xyz"_s, u"abc"_s), 0.0);
    QCOMPARE(similarity(u"Fresh rye"_s, QString()), 0.0);
    QVERIFY(similarity(u"Fresh rye bread"_s, u"Fresh rye rolls"_s) < 0.8);
}

void TestSimilarity::separatesParaphrasesFromOtherPosts()
{
    QFile file(QStringLiteral(CLARA_TEST_DATA "/near_duplicate.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    const auto scores = [&data](const QString& name) {
        std::vector<double> result;
        for (const auto& value : data.value(name).toArray())
            result.push_back(similarity(value.toObject().value(u"a"_s).toString(),
                value.toObject().value(u"b"_s).toString()));
        return result;
    };
    const auto paraphrased = scores(u"paraphrased"_s);
    const auto distinct = scores(u"distinct"_s);
    QVERIFY(paraphrased.size() >= 50 && distinct.size() >= 50);
    const auto found = std::ranges::count_if(
        paraphrased, [](double s) { return s >= guardrails::nearDuplicateWarn; });
    const auto wrong = std::ranges::count_if(
        distinct, [](double s) { return s >= guardrails::nearDuplicateWarn; });
    const double precision = double(found) / double(std::max<qsizetype>(1, found + wrong));
    const double recall = double(found) / double(paraphrased.size());
    qInfo().noquote()
        << u"threshold %1: precision %2, recall %3 on %4 paraphrased and %5 distinct pairs; lowest paraphrase %6, highest other %7"_s
               .arg(guardrails::nearDuplicateWarn)
               .arg(precision, 0, 'f', 3)
               .arg(recall, 0, 'f', 3)
               .arg(paraphrased.size())
               .arg(distinct.size())
               .arg(std::ranges::min(paraphrased), 0, 'f', 2)
               .arg(std::ranges::max(distinct), 0, 'f', 2);
    QVERIFY(precision >= 0.98);
    QVERIFY(recall >= 0.98);
    QVERIFY(std::ranges::max(distinct) < guardrails::nearDuplicateBlock);
}

void TestSimilarity::comparesTwoHundredPostsQuickly()
{
    std::vector<guardrails::Shingles> history;
    for (int i = 0; i < 200; ++i)
        history.emplace_back(
            u"Post number %1 about rye, walnut and honey, with a story that goes on for a while. "_s
                .arg(i)
                .repeated(3));
    const guardrails::Shingles candidate(
        u"A candidate about rye, walnut and honey that goes on for a while."_s.repeated(4));
    QElapsedTimer timer;
    timer.start();
    double nearest = 0;
    for (const auto& known : history)
        nearest = std::max(nearest, candidate.similarity(known));
    QVERIFY(nearest > 0);
    QVERIFY(
        timer.elapsed() < 200); // about 1 ms here; a wide margin for slow machines and sanitizers
}

QTEST_APPLESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
