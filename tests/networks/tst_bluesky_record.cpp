// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks/bluesky_record.h"

#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;

class TestBlueskyRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesExactBytes_data();
    void writesExactBytes();
    void namesEachMentionOnce();
    void linksToThePost();
};

void TestBlueskyRecord::writesExactBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("plain")
        << u"Hello"_s
        << QByteArray(
               R"({"$type":"app.bsky.feed.post","createdAt":"2026-01-01T12:00:00Z","text":"Hello"})");
    QTest::newRow("link, mention and tag after wide characters")
        << u"Käse 🧀 https://a.com @alice.test #brot"_s
        << QByteArray(
               R"({"$type":"app.bsky.feed.post","createdAt":"2026-01-01T12:00:00Z","facets":[)"
               R"({"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://a.com"}],"index":{"byteEnd":24,"byteStart":11}},)"
               R"({"features":[{"$type":"app.bsky.richtext.facet#mention","did":"did:plc:alice"}],"index":{"byteEnd":36,"byteStart":25}},)"
               R"({"features":[{"$type":"app.bsky.richtext.facet#tag","tag":"brot"}],"index":{"byteEnd":42,"byteStart":37}}],)"
               R"("text":"Käse 🧀 https://a.com @alice.test #brot"})");
    QTest::newRow("bare domain gets its scheme")
        << u"see a.com"_s
        << QByteArray(
               R"({"$type":"app.bsky.feed.post","createdAt":"2026-01-01T12:00:00Z","facets":[)"
               R"({"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://a.com"}],"index":{"byteEnd":9,"byteStart":4}}],)"
               R"("text":"see a.com"})");
    QTest::newRow("a mention of nobody stays text")
        << u"hi @nobody.test"_s
        << QByteArray(
               R"({"$type":"app.bsky.feed.post","createdAt":"2026-01-01T12:00:00Z","text":"hi @nobody.test"})");
}

void TestBlueskyRecord::writesExactBytes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, record);
    Publication publication;
    publication.text = text;
    publication.remoteKey = u"3k2a"_s;
    publication.createdAtFrozen = *parseInstant(u"2026-01-01T12:00:00Z"_s);
    const QByteArray body = networks::putRecordBody(
        publication, u"did:plc:clara"_s, { { u"alice.test"_s, u"did:plc:alice"_s } });
    QCOMPARE(QString::fromUtf8(body),
        QString::fromUtf8(R"({"collection":"app.bsky.feed.post","record":)" + record
            + R"(,"repo":"did:plc:clara","rkey":"3k2a"})"));
}

void TestBlueskyRecord::namesEachMentionOnce()
{
    QCOMPARE(networks::mentionedHandles(u"@alice.test @Bob.test @ALICE.test (@bob.test)"_s),
        (QStringList { u"alice.test"_s, u"bob.test"_s }));
}

void TestBlueskyRecord::linksToThePost()
{
    QCOMPARE(networks::blueskyPostUrl(u"clara.test"_s, u"3k2a"_s),
        u"https://bsky.app/profile/clara.test/post/3k2a"_s);
}

QTEST_GUILESS_MAIN(TestBlueskyRecord)
#include "tst_bluesky_record.moc"
