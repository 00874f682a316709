// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/price_seed.h"

#include <QSet>
#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;

class TestPriceSeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPricesInMicroUsd();
    void keepsTiers();
    void datesAPriceThatChanges();
    void leavesUnknownPricesUnknown();
    void everyRowIsDatedAndUnique();
};

namespace {
ModelPrice priceOf(const QString& model)
{
    for (const auto& price : llm::seedPrices()) {
        if (price.model == model)
            return price;
    }
    return {};
}
} // namespace

void TestPriceSeed::readsPricesInMicroUsd()
{
    const ModelPrice price = priceOf(u"gpt-4o-mini"_s);
    QCOMPARE(price.provider, u"openai"_s);
    QCOMPARE(price.input, std::optional<qint64>(150'000));
    QCOMPARE(price.cachedInput, std::optional<qint64>(75'000));
    QCOMPARE(price.output, std::optional<qint64>(600'000));
    TokenUsage usage;
    usage.input = 1000;
    usage.output = 500;
    QCOMPARE(costMicroUsd(usage, price), std::optional<qint64>(450));
}

void TestPriceSeed::keepsTiers()
{
    const ModelPrice price = priceOf(u"gpt-5.6-sol"_s);
    QCOMPARE(price.tierThreshold, 272'000);
    QCOMPARE(price.tierInput, std::optional<qint64>(10'000'000));
    QCOMPARE(price.cacheWrite, std::optional<qint64>(6'250'000));
}

void TestPriceSeed::datesAPriceThatChanges()
{
    QList<ModelPrice> rows;
    for (const auto& price : llm::seedPrices()) {
        if (price.model == u"claude-sonnet-5")
            rows.append(price);
    }
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.first().validFrom < rows.last().validFrom);
    QCOMPARE(toIso(rows.last().validFrom), u"2026-09-01T00:00:00Z"_s);
    QCOMPARE(rows.last().input, std::optional<qint64>(3'000'000));
}

void TestPriceSeed::leavesUnknownPricesUnknown()
{
    QVERIFY(!priceOf(u"mistral-small-2603"_s).cachedInput);
    QVERIFY(!priceOf(u"text-embedding-3-small"_s).output);
}

void TestPriceSeed::everyRowIsDatedAndUnique()
{
    QSet<QString> seen;
    const auto prices = llm::seedPrices();
    QVERIFY(prices.size() > 50);
    for (const auto& price : prices) {
        QVERIFY2(price.input && !price.provider.isEmpty() && !price.source.isEmpty(),
            qPrintable(price.model));
        QVERIFY2(toIso(price.validFrom).startsWith(u"2026-"), qPrintable(price.model));
        const QString key = price.provider + price.model + toIso(price.validFrom);
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
    }
}

QTEST_APPLESS_MAIN(TestPriceSeed)
#include "tst_price_seed.moc"
