// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"
#include "domain/client.h"
#include "domain/model_connection.h"
#include "domain/names.h"
#include "domain/persona.h"
#include "domain/schedule.h"
#include "domain/usage.h"

#include <QTest>

using namespace clara;

namespace {
Client goodClient()
{
    Client client;
    client.name = QStringLiteral("Rye & Co");
    client.timeZone = QStringLiteral("Europe/Berlin");
    return client;
}
QStringList fieldsOf(const FieldErrors& errors)
{
    QStringList fields;
    for (const auto& error : errors)
        fields.append(error.field);
    return fields;
}
} // namespace

class TestValidation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsAGoodClient() { QVERIFY(validate(goodClient(), 1).isEmpty()); }

    void rejectsBadClients()
    {
        Client client = goodClient();
        client.name = QStringLiteral("  ");
        client.timeZone = QStringLiteral("Mars/Olympus");
        client.dailyPostCap = 0;
        client.monthlyBudgetMicroUsd = -30'000'000;
        client.approval = ApprovalPolicy::Two;
        QCOMPARE(fieldsOf(validate(client, 1)),
            QStringList(
                { QStringLiteral("name"), QStringLiteral("timezone"), QStringLiteral("daily_posts"),
                    QStringLiteral("monthly_budget"), QStringLiteral("approval") }));
        client = goodClient();
        client.approval = ApprovalPolicy::Two;
        QVERIFY(validate(client, 2).isEmpty());
    }

    void foldsNames_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << "Rye & Co"
                              << "RYE & CO" << true;
        QTest::newRow("blanks") << "Rye  &\tCo "
                                << "rye & co" << true;
        QTest::newRow("sharp s") << QString::fromUtf8("Straße") << "STRASSE" << true;
        QTest::newRow("full width") << QString::fromUtf8("Ｒｙｅ") << "rye" << true;
        QTest::newRow("accent") << QString::fromUtf8("Café") << "Cafe" << false;
    }
    void foldsNames()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(nameKey(one) == nameKey(other), same);
    }

    void refusesUnsafeServers_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << "https://bsky.social" << true;
        QTest::newRow("loopback") << "http://127.0.0.1:8080" << true;
        QTest::newRow("plain http") << "http://bsky.social" << false;
        QTest::newRow("user info") << "https://me:secret@bsky.social" << false;
        QTest::newRow("query") << "https://bsky.social/?a=b" << false;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("empty host") << "https://" << false;
        QTest::newRow("loopback look-alike") << "http://127.0.0.1.example.com" << false;
    }
    void refusesUnsafeServers()
    {
        QFETCH(QString, server);
        QFETCH(bool, good);
        Account account;
        account.network = QStringLiteral("bluesky");
        account.handle = QStringLiteral("rye.bsky.social");
        account.server = server;
        QCOMPARE(validate(account).isEmpty(), good);
    }

    void scheduleTakesTheStricterApproval()
    {
        Client client = goodClient();
        Schedule schedule;
        client.approval = ApprovalPolicy::One;
        QVERIFY(effectiveApproval(client, schedule) == ApprovalPolicy::One);
        schedule.approval = ApprovalPolicy::None;
        QVERIFY(effectiveApproval(client, schedule) == ApprovalPolicy::One);
        client.approval = ApprovalPolicy::None;
        schedule.approval = ApprovalPolicy::One;
        QVERIFY(effectiveApproval(client, schedule) == ApprovalPolicy::One);
    }

    void unknownPriceIsNotFree()
    {
        ModelPrice price;
        price.input = 750'000;
        price.cachedInput = 75'000;
        TokenUsage usage;
        usage.input = 1000;
        QCOMPARE(costMicroUsd(usage, price), std::optional<qint64>(750));
        usage.output = 1;
        QVERIFY(!costMicroUsd(usage, price)); // output has no price: unknown, not 0
        price.output = 4'500'000;
        usage.output = 200;
        usage.reasoning = 100;
        usage.cachedInput = 640;
        QCOMPARE(costMicroUsd(usage, price), std::optional<qint64>(750 + 48 + 1350));
    }

    void costRoundsUpAndUsesTheLongPromptTier()
    {
        ModelPrice price;
        price.input = 5;
        price.output = 5;
        TokenUsage usage;
        usage.input = 1;
        QCOMPARE(costMicroUsd(usage, price), std::optional<qint64>(1));
        price.input = 1'000'000;
        price.tierThreshold = 100;
        price.tierInput = 2'000'000;
        usage.input = 100;
        QCOMPARE(costMicroUsd(usage, price), std::optional<qint64>(100));
        usage.input = 101;
        QCOMPARE(costMicroUsd(usage, price), std::optional<qint64>(202));
    }

    void personaNeedsAVoiceAndALanguage()
    {
        Persona persona;
        persona.name = QStringLiteral("Anni");
        persona.language = QStringLiteral("klingonisch!");
        QCOMPARE(fieldsOf(validate(persona)),
            QStringList({ QStringLiteral("voice"), QStringLiteral("language") }));
        persona.voice = QStringLiteral("dry");
        persona.language = QStringLiteral("pt-BR");
        QVERIFY(validate(persona).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
