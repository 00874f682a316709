// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cancel_token.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/json.h"
#include "base/redactor.h"
#include "base/retry_policy.h"
#include "base/secret.h"

#include <QSet>
#include <QTest>

using namespace clara;
using namespace std::chrono_literals;

class TestBase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsAreUuidV7AndSortByAge()
    {
        using AnyId = Id<struct AnyTag>;
        QSet<QString> seen;
        QString last;
        for (int i = 0; i < 1000; ++i) {
            const QString text = AnyId::create(instantFromMs(1'700'000'000'000 + i)).toString();
            QCOMPARE(text.at(14), u'7');
            QVERIFY(QStringLiteral("89ab").contains(text.at(19)));
            QVERIFY(text > last);
            seen.insert(text);
            last = text;
        }
        QCOMPARE(seen.size(), 1000);
        QVERIFY(!AnyId::fromString(QStringLiteral("{0190}")));
        QVERIFY(AnyId::fromString(last));
    }

    void instantsNeedAZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("utc") << "2026-01-01T08:00:00Z" << qint64(1767254400000);
        QTest::newRow("offset") << "2026-01-01T09:00:00+01:00" << qint64(1767254400000);
        QTest::newRow("no zone") << "2026-01-01T08:00:00" << qint64(-1);
        QTest::newRow("bad month") << "2026-13-01T08:00:00Z" << qint64(-1);
        QTest::newRow("words") << "tomorrow" << qint64(-1);
    }
    void instantsNeedAZone()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto instant = parseInstant(text);
        QCOMPARE(instant ? toMs(*instant) : -1, ms);
        if (instant)
            QCOMPARE(toIso(*instant), QStringLiteral("2026-01-01T08:00:00Z"));
    }

    void zonesAreIanaNames()
    {
        QVERIFY(zoneFromId(QStringLiteral("Europe/Berlin")));
        QVERIFY(zoneFromId(QStringLiteral("UTC")));
        for (const auto& bad : { QStringLiteral("Mars/Olympus"), QString(),
                 QStringLiteral("Europe/Bérlin"), QStringLiteral("UTC+02:00") })
            QVERIFY2(!zoneFromId(bad), qPrintable(bad));
    }

    void retriesFollowTheTable()
    {
        const Error limited { ErrorKind::RateLimited, {} };
        QCOMPARE(*retryDelay(limited, 1), milliseconds(30s));
        QCOMPARE(*retryDelay(limited, 2), milliseconds(120s));
        QCOMPARE(*retryDelay(limited, 5), milliseconds(1h));
        QVERIFY(!retryDelay(limited, 6));
        Error told = limited;
        told.retryAfter = 300s;
        QCOMPARE(*retryDelay(told, 1), milliseconds(300s));
        QVERIFY(!retryDelay(Error { ErrorKind::Auth, {} }, 1));
        QVERIFY(!retryDelay(Error { ErrorKind::Rejected, {} }, 1));
        QCOMPARE(*retryDelay(Error { ErrorKind::Network, {} }, 3), milliseconds(90s));
        QVERIFY(!retryDelay(Error { ErrorKind::Network, {} }, 4));
    }

    void secretsAreWipedAndMoved()
    {
        QByteArray bytes("correct horse");
        Secret secret(std::move(bytes));
        Secret moved = std::move(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(moved.reveal(), QByteArray("correct horse"));
        const Secret copy = moved.clone();
        moved.wipe();
        QVERIFY(moved.isEmpty());
        QCOMPARE(copy.reveal(), QByteArray("correct horse"));
    }

    void redactsByValueAndByShape_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("leak");
        QTest::newRow("value") << QByteArray("login with hunter2hunter2 failed")
                               << QByteArray("hunter2hunter2");
        QTest::newRow("openai") << QByteArray("key sk-abcdefghijklmnopqrstuvwx used")
                                << QByteArray("abcdefghijklmnop");
        QTest::newRow("jwt") << QByteArray("a eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.c2lnbmF0dXJl b")
                             << QByteArray("eyJzdWIiOiIxMjM0");
        QTest::newRow("bearer") << QByteArray("Authorization: Bearer abcdefgh12345678")
                                << QByteArray("abcdefgh12345678");
        QTest::newRow("url") << QByteArray("postgres://me:passw0rd@db/x") << QByteArray("passw0rd");
        QTest::newRow("github") << QByteArray("ghp_abcdefghijklmnopqrstuvwxyz0123456789")
                                << QByteArray("ghijklmnop");
    }
    void redactsByValueAndByShape()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, leak);
        Redactor redactor;
        redactor.addValue("hunter2hunter2");
        const std::string clean = redactor.redact(line.toStdString());
        QVERIFY2(clean.find(leak.toStdString()) == std::string::npos, clean.c_str());
        QVERIFY(clean.find("[redacted:") != std::string::npos);
        QCOMPARE(redactor.redact("an ordinary line"), std::string("an ordinary line"));
    }

    void cancellingReachesEverySubscriberOnce()
    {
        int calls = 0;
        CancelSource source;
        const auto kept = source.token().onCancel([&calls] { ++calls; });
        {
            const auto dropped = source.token().onCancel([&calls] { calls += 100; });
        }
        source.cancel();
        source.cancel();
        QCOMPARE(calls, 1);
        const auto late = source.token().onCancel([&calls] { ++calls; });
        QCOMPARE(calls, 2);
        QVERIFY(!CancelToken().isCancelled());
    }

    void jsonReaderReportsTheFirstProblem()
    {
        const auto object
            = parseJsonObject(R"({"name":"x","count":1.5,"list":["a",2]})", QStringLiteral("test"));
        QVERIFY(object);
        JsonReader reader(*object);
        QCOMPARE(reader.string(QStringLiteral("name")), QStringLiteral("x"));
        QVERIFY(reader.status());
        reader.integer(QStringLiteral("count"));
        QVERIFY(!reader.status());
        QCOMPARE(reader.status().error().field, QStringLiteral("count"));
        QVERIFY(!parseJsonObject("[1]", QStringLiteral("test")));
        QVERIFY(!parseJsonObject("{", QStringLiteral("test")));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
