// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/facets.h"

#include <QTest>

using namespace clara::text;
using namespace Qt::StringLiterals;

namespace {

// "link 5..16 https://a.com" for each facet; offsets in UTF-8 bytes.
QStringList described(const QString& network, const QString& text)
{
    QStringList lines;
    const QList<Facet> found = facets(network, text);
    for (const Facet& facet : found)
        lines.append(u"%1 %2..%3 %4"_s.arg(toString(facet.kind))
                         .arg(facet.byteStart)
                         .arg(facet.byteEnd)
                         .arg(facet.value));
    return lines;
}

} // namespace

/// Which parts of a text Bluesky's clients link, as observed on the official client library.
class BlueskyFacetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsFacets_data();
    void findsFacets();
    void cutsTheTextAtItsByteOffsets_data();
    void cutsTheTextAtItsByteOffsets();
    void sandboxAndUnknownNetworksFollowBluesky();
    void namesKinds();
    void staysLinearOnHostileText_data();
    void staysLinearOnHostileText();
};

void BlueskyFacetsTest::findsFacets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const QStringList& expected = {}) {
        QTest::newRow(name) << text << expected;
    };

    row("mention at start", u"@a.com hi"_s, { u"mention 0..6 a.com"_s });
    row("mention after space", u"hi @alice.bsky.social"_s,
        { u"mention 3..21 alice.bsky.social"_s });
    row("mention after newline", u"hi\n@a.com"_s, { u"mention 3..9 a.com"_s });
    row("mention after parenthesis", u"(@a.com)"_s, { u"mention 1..7 a.com"_s });
    row("mention with hyphen and digits", u"@my-2nd.example.com"_s,
        { u"mention 0..19 my-2nd.example.com"_s });
    row("mention of .test", u"@alice.test"_s, { u"mention 0..11 alice.test"_s });
    row("mention ends before full stop", u"ask @a.com."_s, { u"mention 4..10 a.com"_s });
    row("mention ends before hyphen", u"@a.com- x"_s, { u"mention 0..6 a.com"_s });
    row("mention ends before apostrophe", u"@a.com's dog"_s, { u"mention 0..6 a.com"_s });
    row("mention ends before umlaut", u"@a.comé"_s, { u"mention 0..6 a.com"_s });
    row("two mentions", u"@a.com @b.net"_s, { u"mention 0..6 a.com"_s, u"mention 7..13 b.net"_s });
    row("no word boundary before underscore", u"@a.com_x"_s);
    row("mail address", u"mail me@x.com"_s);
    row("after colon", u"cc:@x.com"_s);
    row("no dot", u"@nodots"_s);
    row("unknown top-level domain", u"@name.nosuchtld"_s);
    row("upper-case top-level domain of a handle", u"@name.COM"_s);
    row("sign alone", u"@ @. @-"_s);

    row("https link", u"see https://example.com/path?q=1#f now"_s,
        { u"link 4..34 https://example.com/path?q=1#f"_s });
    row("http link", u"http://example.com"_s, { u"link 0..18 http://example.com"_s });
    row("link after parenthesis", u"(https://a.com)"_s, { u"link 1..14 https://a.com"_s });
    row("closing parenthesis belongs to an opening one", u"https://a.com/x_(y)"_s,
        { u"link 0..19 https://a.com/x_(y)"_s });
    row("parenthesis, then full stop", u"(https://a.com)."_s, { u"link 1..14 https://a.com"_s });
    for (const QChar sign : u".,;:!?"_s)
        QTest::addRow("link before %s", qPrintable(QString(sign))) << u"https://a.com/b%1 x"_s.arg(
            sign) << QStringList { u"link 0..15 https://a.com/b"_s };
    row("localhost with scheme", u"http://localhost:8080/x"_s,
        { u"link 0..23 http://localhost:8080/x"_s });
    row("unknown domain with scheme", u"https://nosuch.tldd"_s,
        { u"link 0..19 https://nosuch.tldd"_s });
    row("scheme in upper case", u"HTTPS://a.com"_s);
    row("scheme alone", u"https:// a"_s);
    row("scheme and punctuation", u"http://. http:///x"_s);
    row("after a letter", u"xhttps://a.com"_s);
    row("other scheme", u"ftp://a.com"_s);
    row("bare domain", u"visit example.com today"_s, { u"link 6..17 https://example.com"_s });
    row("bare domain with path", u"www.example.co.uk/path"_s,
        { u"link 0..22 https://www.example.co.uk/path"_s });
    row("bare domain before full stop", u"at example.com."_s,
        { u"link 3..14 https://example.com"_s });
    row("bare domain in parentheses", u"(example.com)"_s, { u"link 1..12 https://example.com"_s });
    row("bare domain that begins like a scheme", u"http.cat"_s,
        { u"link 0..8 https://http.cat"_s });
    row("bare domain, name in capitals", u"Example.com"_s, { u"link 0..11 https://Example.com"_s });
    row("bare domain, non-ASCII path", u"example.com/ü"_s,
        { u"link 0..14 https://example.com/ü"_s });
    row("hyphen before the first dot", u"my-site.com"_s);
    row("domain starts with a digit", u"1password.com"_s);
    row("version number", u"v1.2.3"_s);
    row("abbreviation", u"e.g."_s);
    row("file name", u"node.js"_s);
    row("missing space", u"Hello.World"_s);
    row("localhost without scheme", u"localhost:8080"_s);
    row("second domain in a refused word", u"foo.bad(b.com"_s);

    row("tag at start", u"#tag"_s, { u"tag 0..4 tag"_s });
    row("tag after space", u"a #tag b"_s, { u"tag 2..6 tag"_s });
    row("full-width sign", u"a ＃tag"_s, { u"tag 2..8 tag"_s });
    row("digits and letters", u"#123abc"_s, { u"tag 0..7 123abc"_s });
    row("trailing punctuation", u"#tag!? #über… #a-b."_s,
        { u"tag 0..4 tag"_s, u"tag 7..13 über"_s, u"tag 17..21 a-b"_s });
    row("emoji inside", u"#go🚀up"_s, { u"tag 0..9 go🚀up"_s });
    row("only an emoji", u"#🚀"_s, { u"tag 0..5 🚀"_s });
    row("64 characters", u"#"_s + QString(64, u'a'), { u"tag 0..65 "_s + QString(64, u'a') });
    row("65 characters", u"#"_s + QString(65, u'a'));
    row("zero-width space ends it", u"#a\u200Bb"_s, { u"tag 0..2 a"_s });
    row("soft hyphen ends it", u"#a\u00ADb"_s, { u"tag 0..2 a"_s });
    row("word joiner ends it", u"#a\u2060b"_s, { u"tag 0..2 a"_s });
    row("zero-width joiner ends it", u"#👩\u200D👧"_s, { u"tag 0..5 👩"_s });
    row("digits alone", u"#1 #2024"_s);
    row("punctuation alone", u"#!? #"_s);
    row("keycap", u"#\uFE0F\u20E3 #\uFE0Fx"_s);
    row("after parenthesis", u"(#tag"_s);
    row("after a letter", u"a#tag"_s);
    row("after an emoji", u"🚀#tag"_s);

    row("all kinds in order", u"#t https://a.com @b.com"_s,
        { u"tag 0..2 t"_s, u"link 3..16 https://a.com"_s, u"mention 17..23 b.com"_s });
    row("the earlier one wins", u"https://a.com/(@b.com #x"_s,
        { u"link 0..21 https://a.com/(@b.com"_s, u"tag 22..24 x"_s });
    row("a tag swallows a domain", u"#foo(bar.com)"_s, { u"tag 0..12 foo(bar.com"_s });
    row("bytes after umlauts and emoji", u"Grüße 👋🏽 an @a.com"_s,
        { u"mention 20..26 a.com"_s });
    row("bytes after joined emoji", u"👨‍👩‍👧‍👦 example.com"_s,
        { u"link 26..37 https://example.com"_s });
    row("bytes after a lone surrogate", QString(QChar(0xD800)) + u" #x"_s, { u"tag 4..6 x"_s });
    row("empty", QString());
}

void BlueskyFacetsTest::findsFacets()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(described(u"bluesky"_s, text), expected);
}

void BlueskyFacetsTest::cutsTheTextAtItsByteOffsets_data()
{
    QTest::addColumn<QString>("network");
    QTest::newRow("bluesky") << u"bluesky"_s;
    QTest::newRow("x") << u"x"_s;
}

void BlueskyFacetsTest::cutsTheTextAtItsByteOffsets()
{
    QFETCH(QString, network);
    const QString text
        = u"Ähm 👩‍🚀 (https://example.com/ä) #größe @alice.com 日本 #東京 example.net"_s;
    const QByteArray bytes = text.toUtf8();
    const QList<Facet> found = facets(network, text);
    QVERIFY(found.size() >= 5);
    int last = 0;
    for (const Facet& facet : found) {
        QVERIFY(facet.byteStart >= last);
        QVERIFY(facet.byteEnd > facet.byteStart);
        last = facet.byteEnd;
        QCOMPARE(QString::fromUtf8(bytes.sliced(facet.byteStart, facet.byteEnd - facet.byteStart)),
            text.sliced(facet.start, facet.end - facet.start));
    }
}

void BlueskyFacetsTest::sandboxAndUnknownNetworksFollowBluesky()
{
    const QString text = u"#1a (@a.com) my-site.com example.com"_s;
    QCOMPARE(facets(u"sandbox"_s, text), facets(u"bluesky"_s, text));
    QCOMPARE(facets(u"elsewhere"_s, text), facets(u"bluesky"_s, text));
    QVERIFY(facets(u"x"_s, text) != facets(u"bluesky"_s, text));
}

void BlueskyFacetsTest::namesKinds()
{
    QCOMPARE(toString(FacetKind::Link), u"link"_s);
    QCOMPARE(toString(FacetKind::Mention), u"mention"_s);
    QCOMPARE(toString(FacetKind::Tag), u"tag"_s);
}

void BlueskyFacetsTest::staysLinearOnHostileText_data()
{
    QTest::addColumn<QString>("piece");
    const QStringList pieces { u"a"_s, u"a."_s, u"あ."_s, u"a_."_s, u"http://"_s, u"a.com/("_s,
        u"a.com/(a("_s, u"@a."_s, u"(@"_s, u"#a"_s, u" #"_s, u"xn--"_s, u"。a."_s, u"\u0301"_s,
        u"a.com?"_s, u"rt@"_s, u"😀"_s };
    for (const QString& piece : pieces)
        QTest::newRow(qPrintable(piece)) << piece;
}

// With quadratic time a row takes minutes, and the test's own time limit ends it.
void BlueskyFacetsTest::staysLinearOnHostileText()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(100'000 / piece.size());
    for (const QString& network : { u"bluesky"_s, u"x"_s }) {
        const QList<Facet> found = facets(network, text);
        QVERIFY(found.isEmpty() || found.last().end <= text.size());
    }
}

QTEST_GUILESS_MAIN(BlueskyFacetsTest)
#include "tst_bluesky_facets.moc"
