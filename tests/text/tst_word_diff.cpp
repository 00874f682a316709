// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_diff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clara::text;
using namespace Qt::StringLiterals;

namespace {

// "=same -removed +added", pieces in brackets.
QString described(const QList<DiffPiece>& pieces)
{
    QString line;
    for (const DiffPiece& piece : pieces) {
        const QChar sign = piece.op == DiffOp::Same ? u'='
            : piece.op == DiffOp::Added             ? u'+'
                                                    : u'-';
        line += sign + u"["_s + piece.text + u"]"_s;
    }
    return line;
}

void verifyPieces(const QList<DiffPiece>& pieces, const QString& before, const QString& after)
{
    QString old;
    QString current;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QVERIFY(!pieces[i].text.isEmpty());
        QVERIFY(i == 0 || pieces[i].op != pieces[i - 1].op);
        QVERIFY(i == 0 || pieces[i].op != DiffOp::Removed || pieces[i - 1].op != DiffOp::Added);
        if (pieces[i].op != DiffOp::Added)
            old += pieces[i].text;
        if (pieces[i].op != DiffOp::Removed)
            current += pieces[i].text;
    }
    QCOMPARE(old, before);
    QCOMPARE(current, after);
}

} // namespace

/// Differences between two revisions of a post.
class WordDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsChanges_data();
    void showsChanges();
    void rebuildsBothTexts();
    void staysBoundedOnLongTexts();
};

void WordDiffTest::showsChanges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("equal") << u"a b"_s << u"a b"_s << u"=[a b]"_s;
    QTest::newRow("all new") << QString() << u"a b"_s << u"+[a b]"_s;
    QTest::newRow("all gone") << u"a b"_s << QString() << u"-[a b]"_s;
    QTest::newRow("one word") << u"the quick fox"_s << u"the slow fox"_s
                              << u"=[the ]-[quick]+[slow]=[ fox]"_s;
    QTest::newRow("appended") << u"one two"_s << u"one two three"_s << u"=[one two]+[ three]"_s;
    QTest::newRow("removed") << u"one two three"_s << u"one three"_s << u"=[one ]-[two ]=[three]"_s;
    QTest::newRow("punctuation") << u"Stop."_s << u"Stop!"_s << u"=[Stop]-[.]+[!]"_s;
    QTest::newRow("whole words only") << u"cats"_s << u"cat"_s << u"-[cats]+[cat]"_s;
    QTest::newRow("stretch of words")
        << u"a red car x"_s << u"a blue bus x"_s << u"=[a ]-[red car]+[blue bus]=[ x]"_s;
    QTest::newRow("two places") << u"a b c d e"_s << u"a x c y e"_s
                                << u"=[a ]-[b]+[x]=[ c ]-[d]+[y]=[ e]"_s;
    QTest::newRow("emoji stays whole") << u"go 👨‍👩‍👧"_s << u"go 👨‍👩‍👦"_s
                                       << u"=[go ]-[👨‍👩‍👧]+[👨‍👩‍👦]"_s;
    QTest::newRow("combining accent")
        << u"cafe\u0301 now"_s << u"cafe now"_s << u"-[cafe\u0301]+[cafe]=[ now]"_s;
    QTest::newRow("line break") << u"a b"_s << u"a\nb"_s << u"=[a]-[ ]+[\n]=[b]"_s;
    QTest::newRow("repeated words") << u"a a a"_s << u"a a"_s << u"=[a a]-[ a]"_s;
}

void WordDiffTest::showsChanges()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(described(wordDiff(before, after)), expected);
    verifyPieces(wordDiff(before, after), before, after);
}

void WordDiffTest::rebuildsBothTexts()
{
    QRandomGenerator random(7);
    const QStringList words { u"a"_s, u"b"_s, u"word"_s, u" "_s, u" "_s, u"\n"_s, u"."_s,
        u"👩‍🚀"_s, u"é"_s, u"#tag"_s, u"e\u0301"_s, u"日本"_s };
    const auto randomText = [&] {
        QString text;
        for (int i = random.bounded(30); i > 0; --i)
            text += words[random.bounded(int(words.size()))];
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        const QString before = randomText();
        const QString after = randomText();
        verifyPieces(wordDiff(before, after), before, after);
    }
}

void WordDiffTest::staysBoundedOnLongTexts()
{
    QString before;
    QString after;
    for (int i = 0; i < 20'000; ++i) {
        before += QString::number(i) + u' ';
        after += QString::number(i * 2 + 100'000) + u' ';
    }
    const QString head = u"same start "_s;
    const QString tail = u"same end"_s;
    const QList<DiffPiece> pieces = wordDiff(head + before + tail, head + after + tail);
    verifyPieces(pieces, head + before + tail, head + after + tail);
    QCOMPARE(pieces.size(), 4);
    QCOMPARE(pieces.first(), (DiffPiece { DiffOp::Same, head }));
    QCOMPARE(pieces.last(), (DiffPiece { DiffOp::Same, u" "_s + tail }));

    // A few thousand words with one change in the middle are compared word by word.
    QString edited = before.first(60'000);
    edited.replace(u" 5000 "_s, u" five thousand "_s);
    const QList<DiffPiece> small = wordDiff(before.first(60'000), edited);
    QCOMPARE(small.size(), 4);
    QCOMPARE(small[1].text, u"5000"_s);
    QCOMPARE(small[2].text, u"five thousand"_s);
}

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_word_diff.moc"
