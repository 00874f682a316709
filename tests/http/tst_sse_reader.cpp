// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/sse_reader.h"

#include <QTest>

using clara::http::SseEvent;
using clara::http::SseReader;

class TestSseReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEvents_data();
    void readsEvents();
    void readsTheSameWhereverTheBytesAreSplit_data() { readsEvents_data(); }
    void readsTheSameWhereverTheBytesAreSplit();
    void reportsAnUnfinishedEvent();
    void stopsAtAnEndlessLine();
    void stopsAtEndlessDataLines();
    void acceptsAnEventOfTheFullSize();
};

void TestSseReader::readsEvents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<SseEvent>>("expected");
    using Events = QList<SseEvent>;
    const auto one = [](const char* data) { return Events { { "message", data, "" } }; };

    QTest::newRow("line feed") << QByteArray("data: a\n\n") << one("a");
    QTest::newRow("carriage return") << QByteArray("data: a\r\r") << one("a");
    QTest::newRow("both") << QByteArray("data: a\r\n\r\n") << one("a");
    QTest::newRow("mixed endings")
        << QByteArray("data: a\r\ndata: b\rdata: c\n\r\n") << one("a\nb\nc");
    QTest::newRow("no space") << QByteArray("data:a\n\n") << one("a");
    QTest::newRow("only one space is cut") << QByteArray("data:  a\n\n") << one(" a");
    QTest::newRow("colon in value") << QByteArray("data: {\"a\":1}\n\n") << one("{\"a\":1}");
    QTest::newRow("two events") << QByteArray("data: a\n\ndata: b\n\n")
                                << Events { { "message", "a", "" }, { "message", "b", "" } };
    QTest::newRow("several data lines")
        << QByteArray("data: a\ndata\ndata: b\n\n") << one("a\n\nb");
    QTest::newRow("empty data") << QByteArray("data:\n\n") << one("");
    QTest::newRow("comments") << QByteArray(": ping\n\n:\ndata: a\n: in between\ndata: b\n\n")
                              << one("a\nb");
    QTest::newRow("no data, no event") << QByteArray("event: x\nid: 1\n\n") << Events {};
    QTest::newRow("type does not stick") << QByteArray("event: x\ndata: a\n\ndata: b\n\n")
                                         << Events { { "x", "a", "" }, { "message", "b", "" } };
    QTest::newRow("type of an event without data does not leak")
        << QByteArray("event: x\n\ndata: b\n\n") << one("b");
    QTest::newRow("id sticks") << QByteArray("id: 7\ndata: a\n\ndata: b\n\n")
                               << Events { { "message", "a", "7" }, { "message", "b", "7" } };
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "data: a\n\n")
                                     << one("a");
    QTest::newRow("unknown fields") << QByteArray("retry: 5\nfoo: 1\nbar\ndata: a\n\n") << one("a");
    QTest::newRow("characters of four bytes")
        << QByteArray("data: \xF0\x9F\x98\x80\xC3\xA4\n\n") << one("\xF0\x9F\x98\x80\xC3\xA4");
    QTest::newRow("cut before the blank line") << QByteArray("data: a\n\ndata: b\n") << one("a");
    QTest::newRow("cut in a line") << QByteArray("data: a\n\ndata: b") << one("a");
    QTest::newRow("nothing") << QByteArray() << Events {};
}

void TestSseReader::readsEvents()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<SseEvent>, expected);
    SseReader reader;
    QCOMPARE(reader.feed(bytes), expected);
    QVERIFY(!reader.overflowed());
}

void TestSseReader::readsTheSameWhereverTheBytesAreSplit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<SseEvent>, expected);
    for (qsizetype step = 1; step <= 5; ++step) {
        SseReader reader;
        QList<SseEvent> events;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            events += reader.feed(bytes.mid(at, step));
        QCOMPARE(events, expected);
    }
}

void TestSseReader::reportsAnUnfinishedEvent()
{
    SseReader reader;
    QVERIFY(!reader.isMidEvent());
    reader.feed("data: a");
    QVERIFY(reader.isMidEvent());
    reader.feed("\n");
    QVERIFY(reader.isMidEvent());
    reader.feed("\n");
    QVERIFY(!reader.isMidEvent());
}

void TestSseReader::stopsAtAnEndlessLine()
{
    SseReader reader;
    const QByteArray chunk(64 * 1024, 'x');
    for (int i = 0; i < 20; ++i)
        QVERIFY(reader.feed(chunk).isEmpty());
    QVERIFY(reader.overflowed());
    QVERIFY(reader.feed("\n\ndata: a\n\n").isEmpty());
}

void TestSseReader::stopsAtEndlessDataLines()
{
    SseReader reader;
    const QByteArray chunk = "data: " + QByteArray(64 * 1024, 'x') + "\n";
    for (int i = 0; i < 20; ++i)
        QVERIFY(reader.feed(chunk).isEmpty());
    QVERIFY(reader.overflowed());
}

void TestSseReader::acceptsAnEventOfTheFullSize()
{
    SseReader reader;
    const QByteArray data(SseReader::maxEventBytes - 6, 'x');
    const auto events = reader.feed("data: " + data + "\n\n");
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().data, data);
}

QTEST_GUILESS_MAIN(TestSseReader)
#include "tst_sse_reader.moc"
