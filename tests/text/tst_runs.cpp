// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/runs.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clara::text;
using namespace Qt::StringLiterals;

/// A text cut into plain pieces and facets, for preview and publisher.
class RunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsAtFacets();
    void plainTextIsOneRun();
    void emptyTextHasNoRuns();
    void xLinksBareDomains();
    void joinsToTheSameText();
};

void RunsTest::splitsAtFacets()
{
    const QList<Run> expected {
        { u"Hi "_s, std::nullopt, {} },
        { u"@alice.test"_s, FacetKind::Mention, u"alice.test"_s },
        { u", see "_s, std::nullopt, {} },
        { u"example.com/ä"_s, FacetKind::Link, u"https://example.com/ä"_s },
        { u" "_s, std::nullopt, {} },
        { u"#größe"_s, FacetKind::Tag, u"größe"_s },
    };
    QCOMPARE(runs(u"bluesky"_s, u"Hi @alice.test, see example.com/ä #größe"_s), expected);
}

void RunsTest::plainTextIsOneRun()
{
    QCOMPARE(runs(u"bluesky"_s, u"nothing here"_s),
        (QList<Run> { { u"nothing here"_s, std::nullopt, {} } }));
}

void RunsTest::emptyTextHasNoRuns() { QVERIFY(runs(u"bluesky"_s, QString()).isEmpty()); }

void RunsTest::xLinksBareDomains()
{
    const QList<Run> expected {
        { u"@user"_s, FacetKind::Mention, u"user"_s },
        { u" on "_s, std::nullopt, {} },
        { u"my-site.com"_s, FacetKind::Link, u"https://my-site.com"_s },
    };
    QCOMPARE(runs(u"x"_s, u"@user on my-site.com"_s), expected);
}

void RunsTest::joinsToTheSameText()
{
    QRandomGenerator random(3);
    const QStringList pieces { u"a"_s, u"example.com"_s, u" "_s, u"\n"_s, u"@"_s, u"#"_s,
        u"https://"_s, u"("_s, u")"_s, u"."_s, u"👩‍🚀"_s, u"ü"_s, u"日本"_s, u"alice.test"_s,
        u"\uFE0F"_s, QString(QChar(0xD83D)), u"/"_s };
    for (int round = 0; round < 1000; ++round) {
        QString text;
        for (int i = random.bounded(20); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        for (const QString& network : { u"bluesky"_s, u"x"_s, u"sandbox"_s }) {
            QString joined;
            const QList<Run> found = runs(network, text);
            for (const Run& run : found) {
                QVERIFY(!run.text.isEmpty());
                QCOMPARE(run.kind.has_value(), !run.target.isEmpty());
                joined += run.text;
            }
            QCOMPARE(joined, text);
        }
    }
}

QTEST_GUILESS_MAIN(RunsTest)
#include "tst_runs.moc"
