// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/rule_set.h"
#include "guardrails/similarity.h"
#include "llm/offline_writer.h"
#include "text/network_text.h"

#include <QCoroTask>
#include <QSet>
#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;

namespace {

Completion answer(const QString& prompt, int seed, CancelToken token = {}, DeltaSink sink = {},
    bool stream = false)
{
    llm::OfflineWriter writer;
    CompletionRequest request;
    request.messages = { { u"user"_s, prompt } };
    request.seed = seed;
    request.stream = stream;
    return QCoro::waitFor(writer.complete(request, token, sink));
}

/// As the pipeline builds its prompts: the operator's words, the facts, then the task.
QString ideasPrompt(const QString& client, const QString& topic, const QString& language)
{
    return u"Write as Coach Mara, dry and warm.\n\n---\nclient: %1\ntopic: %2\nlanguage: "
           u"%3\n\nTask: ideas\n"
           "Do not write the post yet. Give three different opening ideas for it, one per line."_s
               .arg(client, topic, language);
}

QString postPrompt(const QString& client, const QString& topic, const QString& language,
    const QString& idea, int limit)
{
    return u"Write as Coach Mara, dry and warm.\n\n---\nclient: %1\ntopic: %2\nlanguage: %3\nidea: "
           u"%4\n\nTask: post\n"
           "Write the post, at most %5 characters, and answer with its text only."_s
               .arg(client, topic, language, idea)
               .arg(limit);
}

QStringList topicsFor(const QString& language)
{
    if (language == u"de")
        return { u"Roggenbrot von gestern"_s, u"Sauerteig"_s, u"Zimtschnecken"_s,
            u"Frühstück am Samstag"_s };
    if (language == u"ja")
        return { u"歯の定期検診"_s, u"フロス"_s, u"子どもの歯みがき"_s, u"予約"_s };
    return { u"the new Cave wall"_s, u"belay check-offs"_s, u"Ladies First night"_s,
        u"finger strength"_s };
}

} // namespace

class TestOfflineWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheSameForTheSameSeed();
    void isLabelledAndCostsNothing();
    void namesTheTopicInItsLanguage_data();
    void namesTheTopicInItsLanguage();
    void givesIdeasOnePerLine();
    void buildsOnTheIdea();
    void keepsWithinTheLength_data();
    void keepsWithinTheLength();
    void containsRequiredTerms();
    void rewritesWithoutFlaggedWords();
    void neverBlockedByGuardrails();
    void understandsFreePrompts();
    void survivesStrangePrompts_data();
    void survivesStrangePrompts();
    void streamsExactlyTheText();
    void obeysCancelling();
    void rarelyRepeatsItself_data();
    void rarelyRepeatsItself();
};

void TestOfflineWriter::writesTheSameForTheSameSeed()
{
    const QString prompt = postPrompt(u"Vertigo Hall"_s, u"chalk"_s, u"en"_s, {}, 300);
    QCOMPARE(answer(prompt, 7).text, answer(prompt, 7).text);
    QVERIFY(answer(prompt, 7).text != answer(prompt, 8).text);
    QVERIFY(answer(prompt, 7).text != answer(prompt + u"\nBe brief."_s, 7).text);
}

void TestOfflineWriter::isLabelledAndCostsNothing()
{
    const Completion completion
        = answer(postPrompt(u"Vertigo Hall"_s, u"chalk"_s, u"en"_s, {}, 300), 1);
    QVERIFY(!completion.error);
    QVERIFY(completion.sample);
    QCOMPARE(completion.finish, FinishReason::Stop);
    QCOMPARE(completion.reportedCostMicroUsd, std::optional<qint64>(0));
    QVERIFY(completion.tokens.estimated);
    QVERIFY(completion.tokens.input > 20 && completion.tokens.output > 10);
    QCOMPARE(
        completion.tokens.cachedInput + completion.tokens.cacheWrite + completion.tokens.reasoning,
        0);
}

void TestOfflineWriter::namesTheTopicInItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("marks");
    QTest::newRow("en") << u"en"_s << u"chalk"_s << u"\\b(the|you|we|it|is|our|a|and|to|of)\\b"_s;
    QTest::newRow("de") << u"de"_s << u"Roggenbrot"_s
                        << u"\\b(der|die|das|wir|und|uns|ist|ein|es|zu|in)\\b"_s;
    QTest::newRow("ja") << u"ja"_s << u"歯みがき"_s << u"[ぁ-ん]"_s;
}

void TestOfflineWriter::namesTheTopicInItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    QFETCH(QString, marks);
    const QRegularExpression words(marks, QRegularExpression::CaseInsensitiveOption);
    for (int seed = 0; seed < 30; ++seed) {
        const QString text
            = answer(postPrompt(u"Testkunde"_s, topic, language, {}, 300), seed).text;
        QVERIFY2(text.contains(topic, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(
            !text.contains(u'{') && !text.contains(u'<') && !text.contains(u'|'), qPrintable(text));
    }
}

void TestOfflineWriter::givesIdeasOnePerLine()
{
    const QStringList ideas
        = answer(ideasPrompt(u"Vertigo Hall"_s, u"chalk"_s, u"en"_s), 3).text.split(u'\n');
    QCOMPARE(ideas.size(), 3);
    QCOMPARE(QSet<QString>(ideas.begin(), ideas.end()).size(), 3);
    for (const auto& idea : ideas)
        QVERIFY2(idea.contains(u"chalk"_s, Qt::CaseInsensitive), qPrintable(idea));
}

void TestOfflineWriter::buildsOnTheIdea()
{
    const QString text
        = answer(postPrompt(u"Vertigo Hall"_s, u"chalk"_s, u"en"_s, u"Why chalk squeaks"_s, 300), 4)
              .text;
    QVERIFY2(text.startsWith(u"Why chalk squeaks."), qPrintable(text));
}

void TestOfflineWriter::keepsWithinTheLength_data()
{
    QTest::addColumn<QString>("network");
    QTest::newRow("bluesky") << u"bluesky"_s;
    QTest::newRow("x") << u"x"_s;
    QTest::newRow("sandbox") << u"sandbox"_s;
}

void TestOfflineWriter::keepsWithinTheLength()
{
    QFETCH(QString, network);
    const int limit = text::limitsFor(network).length;
    for (const auto& language : { u"en"_s, u"de"_s, u"ja"_s }) {
        for (int seed = 0; seed < 100; ++seed) {
            const QString prompt
                = postPrompt(u"Rye & Co"_s, topicsFor(language).at(seed % 4), language, {}, limit);
            const QString text = answer(prompt, seed).text;
            QVERIFY2(text::measure(network, text).valid, qPrintable(text));
        }
    }
    for (int limit2 : { 40, 80, 120 }) {
        for (int seed = 0; seed < 40; ++seed)
            QVERIFY(answer(postPrompt(u"A"_s, u"tea"_s, u"en"_s, {}, limit2), seed).text.size()
                <= limit2);
    }
}

void TestOfflineWriter::containsRequiredTerms()
{
    const QString prompt = postPrompt(u"Vertigo Hall"_s, u"chalk"_s, u"en"_s, {}, 120)
        + u"\nmust contain: Automated, #VertigoHall"_s;
    for (int seed = 0; seed < 20; ++seed) {
        const QString text = answer(prompt, seed).text;
        QVERIFY2(text.contains(u"Automated") && text.contains(u"#VertigoHall"), qPrintable(text));
        QVERIFY(text.size() <= 120);
    }
}

void TestOfflineWriter::rewritesWithoutFlaggedWords()
{
    const QString base = postPrompt(u"Vertigo Hall"_s, u"cheap chalk bags"_s, u"en"_s, {}, 300);
    const QString refused = answer(base, 5).text;
    QVERIFY(refused.contains(u"cheap"_s, Qt::CaseInsensitive));
    const QString again = base
        + u"\nThe last version was refused:\n- “Cheap” is on the client's list of banned terms.\n"
          "- „coffee“ steht auf der Liste.\nrefused text: %1\nWrite it again without these faults.\n"_s
              .arg(refused);
    for (int seed = 0; seed < 40; ++seed) {
        const QString text = answer(again, seed).text;
        QVERIFY(text != refused);
        QVERIFY2(!text.contains(u"cheap"_s, Qt::CaseInsensitive)
                && !text.contains(u"coffee"_s, Qt::CaseInsensitive),
            qPrintable(text));
        QVERIFY(text.contains(u"chalk bags"_s, Qt::CaseInsensitive));
    }
}

void TestOfflineWriter::neverBlockedByGuardrails()
{
    guardrails::RuleContext context;
    context.historyKnown = true;
    for (const auto& language : { u"en"_s, u"de"_s, u"ja"_s }) {
        for (int seed = 0; seed < 100; ++seed) {
            const QString prompt
                = postPrompt(u"Rye & Co"_s, topicsFor(language).at(seed % 4), language, {}, 300);
            const QString text = answer(prompt, seed).text;
            const Verdict verdict
                = guardrails::RuleSet::standard().check({ { text, u"bluesky"_s, {} } }, context);
            QVERIFY2(verdict.allPass(), qPrintable(text));
        }
    }
}

void TestOfflineWriter::understandsFreePrompts()
{
    const QString english = answer(u"Please write a short post about night climbing."_s, 1).text;
    QVERIFY2(english.contains(u"night climbing"_s, Qt::CaseInsensitive), qPrintable(english));
    const QString german = answer(u"Schreibe einen Beitrag über Roggenbrot."_s, 1).text;
    QVERIFY2(german.contains(u"Roggenbrot"), qPrintable(german));
    QVERIFY2(!german.contains(QRegularExpression(u"\\bthe\\b"_s)), qPrintable(german));
}

void TestOfflineWriter::survivesStrangePrompts_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("empty") << QString();
    QTest::newRow("only a key") << u"topic:"_s;
    QTest::newRow("grammar marks")
        << u"topic: {a|b} <client> \\1 %1 [detail]\nat most 99999 characters"_s;
    QTest::newRow("huge") << QString(200000, u'x');
    QTest::newRow("lone surrogate") << u"topic: "_s + QChar(0xD800);
    QTest::newRow("banned topic") << u"topic: cheap\nbanned: cheap"_s;
}

void TestOfflineWriter::survivesStrangePrompts()
{
    QFETCH(QString, prompt);
    const Completion completion = answer(prompt, 1);
    QVERIFY(!completion.error);
    QVERIFY(!completion.text.trimmed().isEmpty());
    QVERIFY(completion.text.size() <= 3000);
}

void TestOfflineWriter::streamsExactlyTheText()
{
    QString streamed;
    int parts = 0;
    const auto sink = [&](const QString& delta) {
        streamed += delta;
        ++parts;
    };
    const Completion completion = answer(u"topic: chalk"_s, 1, {}, sink, true);
    QCOMPARE(streamed, completion.text);
    QVERIFY(parts > 3);
}

void TestOfflineWriter::obeysCancelling()
{
    CancelSource source;
    const CancelToken token = source.token();
    source.cancel();
    const Completion completion = answer(u"topic: chalk"_s, 1, token);
    QVERIFY(completion.error);
    QVERIFY(completion.error->kind == ErrorKind::Cancelled);
}

void TestOfflineWriter::rarelyRepeatsItself_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("topics");
    QTest::newRow("en") << u"en"_s << 4;
    QTest::newRow("en, one topic") << u"en"_s << 1;
    QTest::newRow("de") << u"de"_s << 4;
    QTest::newRow("de, one topic") << u"de"_s << 1;
    QTest::newRow("ja") << u"ja"_s << 4;
    QTest::newRow("ja, one topic") << u"ja"_s << 1;
}

/// 200 drafts of one persona, topics in turn, each compared with all before it, as the rule does.
void TestOfflineWriter::rarelyRepeatsItself()
{
    QFETCH(QString, language);
    QFETCH(int, topics);
    std::vector<guardrails::Shingles> drafts;
    int near = 0;
    double highest = 0;
    for (int seed = 0; seed < 200; ++seed) {
        const QString topic = topicsFor(language).at(seed % topics);
        const QStringList ideas
            = answer(ideasPrompt(u"Vertigo Hall"_s, topic, language), seed).text.split(u'\n');
        const QString prompt
            = postPrompt(u"Vertigo Hall"_s, topic, language, ideas.at(seed % ideas.size()), 300);
        const guardrails::Shingles shingles(answer(prompt, seed).text);
        double nearest = 0;
        for (const auto& other : drafts)
            nearest = std::max(nearest, shingles.similarity(other));
        highest = std::max(highest, nearest);
        near += nearest >= guardrails::nearDuplicateWarn ? 1 : 0;
        drafts.push_back(shingles);
    }
    qInfo().noquote() << u"near-duplicates: %1 of 200 (%2 %), nearest %3"_s.arg(near)
                             .arg(near / 2.0)
                             .arg(highest);
    QVERIFY(near < 10);
}

QTEST_GUILESS_MAIN(TestOfflineWriter)
#include "tst_offline_writer.moc"
