// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/emoji.h"
#include "text/graphemes.h"
#include "text/network_text.h"
#include "text/shorten.h"
#include "text/x_count.h"

#include <QTest>

using namespace clara::text;
using namespace Qt::StringLiterals;

/// Counting: graphemes, the limits of each network, emoji as X counts them, and cutting to fit.
class GraphemesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsGraphemes_data();
    void countsGraphemes();
    void measuresEachNetwork_data();
    void measuresEachNetwork();
    void explainsWhatIsWrong_data();
    void explainsWhatIsWrong();
    void countsEmojiForX_data();
    void countsEmojiForX();
    void cutsToFit_data();
    void cutsToFit();
    void cutKeepsWordsAndFacetsWhole();
    void measuresHugeTexts();
};

void GraphemesTest::countsGraphemes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("latin") << u"hello"_s << 5;
    QTest::newRow("composed accent") << u"é"_s << 1;
    QTest::newRow("combining accents") << u"e\u0301\u0323x"_s << 2;
    QTest::newRow("heap of marks") << u"Z\u0351\u036B\u0343\u036Aa"_s << 2;
    QTest::newRow("line end") << u"a\r\nb"_s << 3;
    QTest::newRow("line feed first") << u"\n\r"_s << 2;
    QTest::newRow("mark after line end") << u"\n\u0301"_s << 2;
    QTest::newRow("emoji") << u"😀😀"_s << 2;
    QTest::newRow("skin tone") << u"👋🏽👋🏿"_s << 2;
    QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s << 1;
    QTest::newRow("toned couple") << u"👩🏽‍❤️‍💋‍👨🏻"_s << 1;
    QTest::newRow("joiner between letters") << u"a\u200Db"_s << 2;
    QTest::newRow("two joiners do not join") << u"👩\u200D\u200D👧"_s << 2;
    QTest::newRow("rainbow flag") << u"🏳️‍🌈"_s << 1;
    QTest::newRow("pirate flag") << u"🏴‍☠️"_s << 1;
    QTest::newRow("tagged flag") << u"🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s << 1;
    QTest::newRow("two flags") << u"🇩🇪🇫🇷"_s << 2;
    QTest::newRow("three indicators") << u"🇩🇪🇫"_s << 2;
    QTest::newRow("flags apart") << u"🇩 🇪"_s << 3;
    QTest::newRow("keycaps") << u"1\uFE0F\u20E3#\uFE0F\u20E3*\u20E3"_s << 3;
    QTest::newRow("hangul syllables") << u"한국어"_s << 3;
    QTest::newRow("hangul jamo") << u"\u1112\u1161\u11AB\u1100\u116E\u11A8"_s << 2;
    QTest::newRow("syllable and trailing jamo") << u"가\u11A8각\u1161"_s << 3;
    QTest::newRow("devanagari conjunct") << u"क्ष"_s << 1;
    QTest::newRow("devanagari three consonants") << u"स्त्री"_s << 1;
    QTest::newRow("devanagari word") << u"नमस्ते"_s << 3;
    QTest::newRow("conjunct with joiner") << u"क\u094D\u200Dष"_s << 1;
    QTest::newRow("conjunct broken by non-joiner") << u"क\u094D\u200Cष"_s << 2;
    QTest::newRow("bengali conjunct") << u"ক্ষ"_s << 1;
    QTest::newRow("tamil vowel sign") << u"நி"_s << 1;
    QTest::newRow("tamil does not join") << u"க்ஷ"_s << 2;
    QTest::newRow("thai spacing vowel") << u"กำ"_s << 1;
    QTest::newRow("arabic number sign") << u"\u06001"_s << 1;
    QTest::newRow("zero-width space") << u"a\u200Bb"_s << 3;
    QTest::newRow("lone surrogates") << QString(2, QChar(0xD83D)) << 2;
    QTest::newRow("variation selector") << u"❤️☺︎"_s << 2;
    QTest::newRow("cjk") << u"日本語"_s << 3;
}

void GraphemesTest::countsGraphemes()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(graphemeCount(text), count);
    QString joined;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = nextGrapheme(text, at);
        QVERIFY(end > at);
        joined += text.sliced(at, end - at);
        at = end;
    }
    QCOMPARE(joined, text);
}

void GraphemesTest::measuresEachNetwork_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("valid");
    const QString family = u"👨‍👩‍👧‍👦"_s; // 25 bytes
    QTest::newRow("full") << u"bluesky"_s << QString(300, u'a') << 300 << 300 << true;
    QTest::newRow("one over") << u"bluesky"_s << QString(301, u'a') << 301 << 300 << false;
    QTest::newRow("120 families") << u"bluesky"_s << family.repeated(120) << 120 << 300 << true;
    QTest::newRow("too many bytes") << u"bluesky"_s << family.repeated(121) << 121 << 300 << false;
    QTest::newRow("empty") << u"bluesky"_s << QString() << 0 << 300 << false;
    QTest::newRow("blank") << u"bluesky"_s << u" \n"_s << 2 << 300 << false;
    QTest::newRow("lone surrogate") << u"bluesky"_s << u"a"_s + QChar(0xDC00) << 2 << 300 << false;
    QTest::newRow("nul") << u"bluesky"_s << u"a"_s + QChar(0) << 2 << 300 << false;
    QTest::newRow("sandbox") << u"sandbox"_s << QString(500, u'a') << 500 << 500 << true;
    QTest::newRow("sandbox over") << u"sandbox"_s << QString(501, u'a') << 501 << 500 << false;
    QTest::newRow("sandbox bytes") << u"sandbox"_s << family.repeated(500) << 500 << 500 << true;
    QTest::newRow("unknown network") << u"other"_s << QString(500, u'a') << 500 << 500 << true;
    QTest::newRow("x") << u"x"_s << QString(280, u'a') << 280 << 280 << true;
    QTest::newRow("x over") << u"x"_s << QString(281, u'a') << 281 << 280 << false;
    QTest::newRow("x example") << u"x"_s << u"Hello, world! 👋"_s << 16 << 280 << true;
    QTest::newRow("x long link") << u"x"_s << u"https://a.com/"_s + QString(900, u'a') << 23 << 280
                                 << true;
    QTest::newRow("x blank") << u"x"_s << u"  "_s << 2 << 280 << false;
    QTest::newRow("x byte order mark") << u"x"_s << u"a\uFEFF"_s << 3 << 280 << false;
    QTest::newRow("bluesky byte order mark") << u"bluesky"_s << u"a\uFEFF"_s << 2 << 300 << true;
}

void GraphemesTest::measuresEachNetwork()
{
    QFETCH(QString, network);
    QFETCH(QString, text);
    QFETCH(int, length);
    QFETCH(int, limit);
    QFETCH(bool, valid);
    const Measure measured = measure(network, text);
    QCOMPARE(measured.length, length);
    QCOMPARE(measured.limit, limit);
    QCOMPARE(measured.valid, valid);
    QCOMPARE(measured.limit, limitsFor(network).length);
    QCOMPARE(problem(network, text).isEmpty(), valid);
    if (text.isValidUtf16())
        QCOMPARE(measured.utf8Bytes, int(text.toUtf8().size()));
}

void GraphemesTest::explainsWhatIsWrong_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("mentions");
    QTest::newRow("empty") << u"bluesky"_s << QString() << QStringList { u"empty"_s };
    QTest::newRow("long") << u"bluesky"_s << QString(310, u'a')
                          << QStringList { u"310"_s, u"300"_s, u"by 10"_s };
    QTest::newRow("bytes") << u"bluesky"_s << u"👨‍👩‍👧‍👦"_s.repeated(121)
                           << QStringList { u"3025 bytes"_s, u"3000"_s };
    QTest::newRow("forbidden") << u"x"_s << u"a\uFFFEb"_s << QStringList { u"U+FFFE"_s };
}

void GraphemesTest::explainsWhatIsWrong()
{
    QFETCH(QString, network);
    QFETCH(QString, text);
    QFETCH(QStringList, mentions);
    const QString sentence = problem(network, text);
    for (const QString& part : mentions)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void GraphemesTest::countsEmojiForX_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("face") << u"😀"_s << 2;
    QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s << 2;
    QTest::newRow("skin tone") << u"👋🏽"_s << 2;
    QTest::newRow("toned profession") << u"👩🏾‍🚀"_s << 2;
    QTest::newRow("toned couple") << u"👩🏽‍❤️‍💋‍👨🏻"_s << 2;
    QTest::newRow("flag") << u"🇩🇪"_s << 2;
    QTest::newRow("two flags") << u"🇩🇪🇫🇷"_s << 4;
    QTest::newRow("no such flag") << u"🇩🇩"_s << 4;
    QTest::newRow("tagged flag") << u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s << 2;
    QTest::newRow("rainbow flag") << u"🏳️‍🌈"_s << 2;
    QTest::newRow("keycap") << u"1\uFE0F\u20E3"_s << 2;
    QTest::newRow("keycap without selector") << u"#\u20E3"_s << 2;
    QTest::newRow("digit") << u"1"_s << 1;
    QTest::newRow("copyright sign") << u"©"_s << 1;
    QTest::newRow("copyright emoji") << u"©\uFE0F"_s << 2;
    QTest::newRow("heart") << u"❤️"_s << 2;
    QTest::newRow("heart in text style") << u"❤\uFE0E"_s << 4;
    QTest::newRow("joined, but not recommended") << u"😀‍🍕"_s << 5;
    QTest::newRow("family takes no tone") << u"👨‍👩‍👧🏽"_s << 4;
    QTest::newRow("phoenix") << u"🐦‍🔥"_s << 2;
    QTest::newRow("facing right") << u"🏃🏽‍♀️‍➡️"_s << 2;
    QTest::newRow("composed") << u"e\u0301"_s << 1;
    QTest::newRow("stays decomposed") << u"x\u0301"_s << 2;
    QTest::newRow("cjk") << u"日本"_s << 4;
    QTest::newRow("script between domain and path") << u" foo.co.jp日本.한국/ "_s << 33;
}

void GraphemesTest::countsEmojiForX()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QCOMPARE(countForX(text).weightedLength, length);
    QCOMPARE(countForX(u"a"_s + text + u"b"_s).weightedLength, length + 2);
}

void GraphemesTest::cutsToFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << QString(2000, u'a');
    QTest::newRow("words") << u"some words and more "_s.repeated(60);
    QTest::newRow("families") << u"👨‍👩‍👧‍👦"_s.repeated(600);
    QTest::newRow("flags") << u"🇩🇪"_s.repeated(600);
    QTest::newRow("cjk") << u"日本語の文章"_s.repeated(100);
    QTest::newRow("links") << u"https://example.com/a/rather/long/path "_s.repeated(40);
    QTest::newRow("one long link") << u"https://example.com/"_s + QString(5000, u'a');
    QTest::newRow("tags") << u"#tag "_s.repeated(300);
    QTest::newRow("lines") << u"line\r\n"_s.repeated(300);
    QTest::newRow("huge") << u"a.com "_s.repeated(15'000);
}

void GraphemesTest::cutsToFit()
{
    QFETCH(QString, text);
    for (const QString& network : { u"bluesky"_s, u"sandbox"_s, u"x"_s }) {
        if (measure(network, text).valid) {
            QCOMPARE(cutToFit(network, text), text);
            continue;
        }
        const QString cut = cutToFit(network, text);
        QVERIFY2(problem(network, cut).isEmpty(), qPrintable(cut));
        QVERIFY(cut.endsWith(u'…'));
        const QString kept = cut.chopped(1).trimmed();
        QVERIFY(text.startsWith(kept));
        // The cut lies between two graphemes.
        qsizetype at = 0;
        while (at < kept.size())
            at = nextGrapheme(text, at);
        QCOMPARE(at, kept.size());
    }
}

void GraphemesTest::cutKeepsWordsAndFacetsWhole()
{
    QCOMPARE(cutToFit(u"bluesky"_s, u"short"_s), u"short"_s);
    const QString words = QString(290, u'a') + u" word another"_s;
    QCOMPARE(cutToFit(u"bluesky"_s, words), QString(290, u'a') + u" word…"_s);
    const QString link = QString(280, u'a') + u" https://example.com/path"_s;
    QCOMPARE(cutToFit(u"bluesky"_s, link), QString(280, u'a') + u"…"_s);
    // Behind a link the ellipsis keeps its distance.
    const QString head = QString(280, u'a') + u" example.com "_s;
    QCOMPARE(cutToFit(u"bluesky"_s, head + QString(30, u'b')), head + u'…');
}

void GraphemesTest::measuresHugeTexts()
{
    for (const QString& piece : { u"e\u0323\u0301"_s, u"\u0301\u0323"_s, u"👩\u200D"_s, u"a."_s }) {
        const QString text = piece.repeated(100'000 / piece.size());
        QVERIFY(!measure(u"x"_s, text).valid);
        QVERIFY(!measure(u"bluesky"_s, text).valid);
    }
}

QTEST_GUILESS_MAIN(GraphemesTest)
#include "tst_graphemes.moc"
