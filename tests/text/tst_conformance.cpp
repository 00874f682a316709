// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/facets.h"
#include "text/network_text.h"
#include "text/x_count.h"
#include "text/x_syntax.h"
#include "text/yaml_rows.h"

#include <QTest>

using namespace clara::text;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString& name)
{
    return QStringLiteral(CLARA_TEST_DATA "/twitter-text/") + name;
}

} // namespace

/// X's text rules against the public conformance suite of twitter-text, kept in tests/data.
class ConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void validateHasExactlyTheKnownSections();
    void validatesClassicTweets();
    void validatesUsernames();
    void validatesLists();
    void validatesHashtags();
    void validatesUrls();
    void validatesUrlsWithoutProtocol();
    void countsWeightedTweets_data();
    void countsWeightedTweets();
    void extractsEntities_data();
    void extractsEntities();
    void extractsWithIndices_data();
    void extractsWithIndices();
    void knowsAllTopLevelDomains_data();
    void knowsAllTopLevelDomains();

private:
    // Runs `accepts` on each row of a section of validate.yml and prints how many rows passed.
    void checkSection(const QString& section, bool (*accepts)(const QString&));

    QJsonObject m_validate;
    QJsonObject m_extract;
    QJsonObject m_tlds;
};

void ConformanceTest::initTestCase()
{
    m_validate = YamlRows::load(dataFile(u"validate.yml"_s));
    m_extract = YamlRows::load(dataFile(u"extract.yml"_s));
    m_tlds = YamlRows::load(dataFile(u"tlds.yml"_s));
}

void ConformanceTest::validateHasExactlyTheKnownSections()
{
    const QStringList known { u"UnicodeDirectionalMarkerCounterTest"_s,
        u"WeightedTweetsCounterTest"_s, u"WeightedTweetsWithDiscountedEmojiCounterTest"_s,
        u"hashtags"_s, u"lists"_s, u"tweets"_s, u"urls"_s, u"urls_without_protocol"_s,
        u"usernames"_s };
    QStringList sections = m_validate.keys();
    sections.sort();
    QCOMPARE(sections, known);
    for (const QString& section : known)
        QVERIFY2(!m_validate.value(section).toArray().isEmpty(), qPrintable(section));
}

void ConformanceTest::checkSection(const QString& section, bool (*accepts)(const QString&))
{
    const QJsonArray rows = m_validate.value(section).toArray();
    QVERIFY2(!rows.isEmpty(), qPrintable(section));
    int passed = 0;
    for (const QJsonValue& row : rows) {
        QVERIFY(row[u"text"].isString() && row[u"expected"].isBool());
        QVERIFY2(accepts(row[u"text"].toString()) == row[u"expected"].toBool(),
            qPrintable(row[u"description"].toString()));
        ++passed;
    }
    qInfo("%s: %d of %d rows passed", qPrintable(section), passed, int(rows.size()));
}

void ConformanceTest::validatesClassicTweets()
{
    checkSection(u"tweets"_s,
        [](const QString& text) { return countForX(text, XCountConfig::version1()).valid; });
}

void ConformanceTest::validatesUsernames() { checkSection(u"usernames"_s, isValidUsername); }

void ConformanceTest::validatesLists() { checkSection(u"lists"_s, isValidList); }

void ConformanceTest::validatesHashtags() { checkSection(u"hashtags"_s, isValidHashtag); }

void ConformanceTest::validatesUrls()
{
    checkSection(u"urls"_s, [](const QString& text) { return isValidUrl(text); });
}

void ConformanceTest::validatesUrlsWithoutProtocol()
{
    checkSection(u"urls_without_protocol"_s,
        [](const QString& text) { return isValidUrl(text, UrlProtocol::Optional); });
}

void ConformanceTest::countsWeightedTweets_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<bool>("version3");
    QTest::newRow("version 2") << u"WeightedTweetsCounterTest"_s << false;
    QTest::newRow("version 3") << u"WeightedTweetsWithDiscountedEmojiCounterTest"_s << true;
    QTest::newRow("directional") << u"UnicodeDirectionalMarkerCounterTest"_s << true;
}

void ConformanceTest::countsWeightedTweets()
{
    QFETCH(QString, section);
    QFETCH(bool, version3);
    const XCountConfig& config = version3 ? XCountConfig::version3() : XCountConfig::version2();
    const QJsonArray rows = m_validate.value(section).toArray();
    QVERIFY(!rows.isEmpty());
    int passed = 0;
    for (const QJsonValue& row : rows) {
        const QString text = row[u"text"].toString();
        const XCount count = countForX(text, config);
        const QJsonObject got { { u"weightedLength"_s, count.weightedLength },
            { u"valid"_s, count.valid }, { u"permillage"_s, count.permillage },
            { u"displayRangeStart"_s, 0 }, { u"displayRangeEnd"_s, count.displayRangeEnd },
            { u"validRangeStart"_s, 0 }, { u"validRangeEnd"_s, count.validRangeEnd } };
        if (got != row[u"expected"].toObject())
            qInfo() << got << row[u"expected"].toObject();
        QVERIFY2(got == row[u"expected"].toObject(), qPrintable(row[u"description"].toString()));
        if (version3) {
            QCOMPARE(measure(u"x"_s, text).length, count.weightedLength);
            QCOMPARE(measure(u"x"_s, text).valid, count.valid);
        }
        ++passed;
    }
    qInfo("%s: %d of %d rows passed", qPrintable(section), passed, int(rows.size()));
}

void ConformanceTest::extractsEntities_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<FacetKind>("kind");
    QTest::newRow("mentions") << u"mentions"_s << FacetKind::Mention;
    QTest::newRow("urls") << u"urls"_s << FacetKind::Link;
    QTest::newRow("short urls") << u"tco_urls_with_params"_s << FacetKind::Link;
    QTest::newRow("hashtags") << u"hashtags"_s << FacetKind::Tag;
    QTest::newRow("astral hashtags") << u"hashtags_from_astral"_s << FacetKind::Tag;
}

void ConformanceTest::extractsEntities()
{
    QFETCH(QString, section);
    QFETCH(FacetKind, kind);
    const QJsonArray rows = m_extract.value(section).toArray();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue& row : rows) {
        const QString text = row[u"text"].toString();
        QJsonArray found;
        const QList<Facet> all = facets(u"x"_s, text);
        for (const Facet& facet : all) {
            const QString visible = text.sliced(facet.start, facet.end - facet.start);
            if (facet.kind == kind)
                found.append(kind == FacetKind::Link ? visible : facet.value);
        }
        if (found != row[u"expected"].toArray())
            qInfo() << found << row[u"expected"].toArray();
        QVERIFY2(found == row[u"expected"].toArray(), qPrintable(row[u"description"].toString()));
    }
    qInfo("%s: %d rows passed", qPrintable(section), int(rows.size()));
}

void ConformanceTest::extractsWithIndices_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<FacetKind>("kind");
    QTest::newRow("mentions") << u"mentions_with_indices"_s << FacetKind::Mention;
    QTest::newRow("urls") << u"urls_with_indices"_s << FacetKind::Link;
    QTest::newRow("directional urls") << u"urls_with_directional_markers"_s << FacetKind::Link;
    QTest::newRow("hashtags") << u"hashtags_with_indices"_s << FacetKind::Tag;
}

void ConformanceTest::extractsWithIndices()
{
    QFETCH(QString, section);
    QFETCH(FacetKind, kind);
    const QJsonArray rows = m_extract.value(section).toArray();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue& row : rows) {
        const QString text = row[u"text"].toString();
        QJsonArray expected;
        const QJsonArray entities = row[u"expected"].toArray();
        for (const QJsonValue& entity : entities)
            expected.append(entity[u"indices"]);
        QJsonArray found;
        const QList<Facet> all = facets(u"x"_s, text);
        for (const Facet& facet : all) {
            // The suite counts code points.
            const auto codePoints
                = [&text](int end) { return int(text.first(end).toUcs4().size()); };
            if (facet.kind == kind)
                found.append(QJsonArray { codePoints(facet.start), codePoints(facet.end) });
        }
        if (found != expected)
            qInfo() << found << expected;
        QVERIFY2(found == expected, qPrintable(row[u"description"].toString()));
    }
    qInfo("%s: %d rows passed", qPrintable(section), int(rows.size()));
}

void ConformanceTest::knowsAllTopLevelDomains_data()
{
    QTest::addColumn<QString>("section");
    QTest::newRow("country") << u"country"_s;
    QTest::newRow("generic") << u"generic"_s;
}

void ConformanceTest::knowsAllTopLevelDomains()
{
    QFETCH(QString, section);
    const QJsonArray rows = m_tlds.value(section).toArray();
    QVERIFY(rows.size() > 200);
    for (const QJsonValue& row : rows) {
        const QString text = row[u"text"].toString();
        const QList<Facet> found = facets(u"x"_s, text);
        QVERIFY2(found.size() == 1 && found.first().value == row[u"expected"][0].toString()
                && found.first().end == text.size(),
            qPrintable(text));
    }
    qInfo("%s: %d rows passed", qPrintable(section), int(rows.size()));
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "tst_conformance.moc"
