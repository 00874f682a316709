// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks/tid.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace clara;

class TestTid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheShapeOfARecordKey();
    void holdsTheTime();
    void repeatsForTheSamePublication();
    void sortsByTime();
    void differsWithinAMillisecond();
};

namespace {
const Instant noon = *parseInstant(QStringLiteral("2026-01-01T12:00:00.123Z"));
}

void TestTid::hasTheShapeOfARecordKey()
{
    const QRegularExpression shape(
        QStringLiteral("^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$"));
    for (int i = 0; i < 200; ++i)
        QVERIFY(shape.match(networks::tid(noon, PublicationId::create(noon))).hasMatch());
}

void TestTid::holdsTheTime()
{
    const QString key = networks::tid(noon, PublicationId::create(noon));
    quint64 value = 0;
    for (const QChar c : key)
        value = value << 5 | quint64(QStringLiteral("234567abcdefghijklmnopqrstuvwxyz").indexOf(c));
    QCOMPARE(qint64((value >> 10) / 1000), toMs(noon));
}

void TestTid::repeatsForTheSamePublication()
{
    const PublicationId id = PublicationId::create(noon);
    QCOMPARE(networks::tid(noon, id), networks::tid(noon, id));
}

void TestTid::sortsByTime()
{
    QString previous;
    for (int day = 0; day < 400; ++day) {
        const Instant at = noon + std::chrono::hours(24 * day);
        const QString key = networks::tid(at, PublicationId::create(at));
        QVERIFY(key > previous);
        previous = key;
    }
}

void TestTid::differsWithinAMillisecond()
{
    // 100 keys out of a million: a clash is a 0.5 % accident, and random ids make it none of our
    // doing.
    QSet<QString> keys;
    for (int i = 0; i < 100; ++i)
        keys.insert(
            networks::tid(noon, PublicationId(QUuid::createUuidV5(QUuid(), QString::number(i)))));
    QCOMPARE(keys.size(), 100);
}

QTEST_GUILESS_MAIN(TestTid)
#include "tst_tid.moc"
