// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/rule_set.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;
using guardrails::RuleContext;
using guardrails::RuleSet;

namespace {

RuleContext known()
{
    RuleContext context;
    context.historyKnown = true;
    return context;
}

Verdict judge(const QString& text, const RuleContext& context = known(),
    const QString& network = u"bluesky"_s)
{
    return RuleSet::standard().check({ { text, network, {} } }, context);
}

/// "rule severity [marked text]" per finding.
QStringList summary(const QString& text, const RuleContext& context = known(),
    const QString& network = u"bluesky"_s)
{
    QStringList lines;
    for (const auto& finding : judge(text, context, network).findings)
        lines.append(u"%1 %2 [%3]"_s.arg(finding.rule, toString(finding.severity),
            text.mid(finding.start, finding.end - finding.start)));
    return lines;
}

QString hidden(char32_t c)
{
    return c > 0xFFFF ? QString::fromUcs4(&c, 1)
                      : QString(QChar(char16_t(c))); // fromUcs4 eats a byte order mark
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksNoOrdinaryPost();
    void measuresLength();
    void findsBannedTerms_data();
    void findsBannedTerms();
    void wantsRequiredTerms();
    void marksTheSentenceOfAClaim();
    void findsClaims_data();
    void findsClaims();
    void respectsAllowedClaims();
    void checksLinks_data();
    void checksLinks();
    void findsSecrets_data();
    void findsSecrets();
    void neverRepeatsASecret();
    void findsPaymentNumbers_data();
    void findsPaymentNumbers();
    void findsInvisibleCharacters_data();
    void findsInvisibleCharacters();
    void allowsJoinersWhereTheyBelong_data();
    void allowsJoinersWhereTheyBelong();
    void wantsTheDisclosure();
    void findsNearDuplicates();
};

void TestRules::blocksNoOrdinaryPost()
{
    QFile file(QStringLiteral(CLARA_TEST_DATA "/benign_posts.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray posts
        = QJsonDocument::fromJson(file.readAll()).object().value(u"posts"_s).toArray();
    QVERIFY(posts.size() >= 60);
    int warnings = 0;
    for (const auto& post : posts) {
        for (const auto& network : { u"bluesky"_s, u"x"_s, u"sandbox"_s }) {
            const Verdict verdict = judge(post.toString(), known(), network);
            QVERIFY2(verdict.worst() != Severity::Block,
                qPrintable(post.toString() + u" -> "_s + summary(post.toString()).join(u'\n')));
            QVERIFY(verdict.heldReason.isEmpty());
            warnings += network == u"bluesky" ? verdict.warnings() : 0;
        }
    }
    qInfo() << "warnings on" << posts.size() << "ordinary posts:" << warnings;
    QVERIFY(warnings * 20 <= posts.size()); // the goal for warn rules is 5 %
}

void TestRules::measuresLength()
{
    QVERIFY(judge(QString(300, u'a')).allPass());
    QCOMPARE(summary(QString(301, u'a')), QStringList { u"text.length block []"_s });
    QCOMPARE(summary(u"   "_s), QStringList { u"text.length block []"_s });
    QVERIFY(judge(QString(281, u'a'), known(), u"x"_s).worst() == Severity::Block);
}

void TestRules::findsBannedTerms_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("case") << u"cheap"_s << u"CHEAP chalk"_s << u"CHEAP"_s;
    QTest::newRow("whole words") << u"ass"_s << u"The class passes"_s << QString();
    QTest::newRow("hyphen is an end") << u"cheap"_s << u"A cheap-looking bag"_s << u"cheap"_s;
    QTest::newRow("umlaut") << u"ÜBER"_s << u"Alles über Brot"_s << u"über"_s;
    QTest::newRow("umlaut is a letter") << u"ber"_s << u"Alles über Brot"_s << QString();
    QTest::newRow("decomposed") << u"Bäcker"_s << u"Der Ba\u0308cker!"_s << u"Ba\u0308cker"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"Die STRASSE"_s << u"STRASSE"_s;
    QTest::newRow("two words over a line")
        << u"limited offer"_s << u"A limited\n offer now"_s << u"limited\n offer"_s;
    QTest::newRow("apostrophe") << u"don't"_s << u"We don’t"_s << u"don’t"_s;
    QTest::newRow("hidden hyphen") << u"cheap"_s << u"ch\u00ADeap"_s << u"ch\u00ADeap"_s;
    QTest::newRow("full width") << u"cheap"_s << u"ｃｈｅａｐ"_s << u"ｃｈｅａｐ"_s;
    QTest::newRow("japanese inside") << u"無料"_s << u"今日は完全無料です"_s << u"無料"_s;
    QTest::newRow("katakana voiced") << u"ガム"_s << u"このｶﾞﾑは"_s << u"ｶﾞﾑ"_s;
    QTest::newRow("latin in japanese") << u"sale"_s << u"本日saleです"_s << u"sale"_s;
    QTest::newRow("hash tag") << u"sale"_s << u"Now #Sale"_s << u"Sale"_s;
    QTest::newRow("empty term") << u" "_s << u"Anything"_s << QString();
}

void TestRules::findsBannedTerms()
{
    QFETCH(QString, term);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    RuleContext byClient = known();
    byClient.client.bannedTerms = { term };
    RuleContext byPersona = known();
    byPersona.personaBanned = { term };
    for (const auto& context : { byClient, byPersona }) {
        QStringList found = summary(text, context).filter(u"terms."_s);
        QCOMPARE(found,
            marked.isEmpty() ? QStringList()
                             : QStringList { u"terms.banned block [%1]"_s.arg(marked) });
    }
}

void TestRules::wantsRequiredTerms()
{
    RuleContext context = known();
    context.client.requiredTerms = { u"#VertigoHall"_s };
    QCOMPARE(
        summary(u"Doors open at six."_s, context), QStringList { u"terms.required block []"_s });
    QVERIFY(judge(u"Doors open at six. #vertigohall"_s, context).allPass());
    QVERIFY(!judge(u"Doors open at six. #VertigoHallway"_s, context).allPass());
}

void TestRules::marksTheSentenceOfAClaim()
{
    const QString text
        = u"New set on the Cave wall: 14 problems, V2 to V8, and one sloper we are a little too "
          u"proud of. "
          "Guaranteed to cure your fear of overhangs. Doors open 6 a.m. Friday. Book a slot: vertigohall.com/cave #DenverClimbing"_s;
    const Verdict verdict = judge(text);
    QCOMPARE(verdict.warnings(), 1);
    const Finding finding = verdict.findings.first();
    QCOMPARE(finding.rule, u"claims.absolute"_s);
    QCOMPARE(finding.title, u"Absolute claim"_s);
    QCOMPARE(finding.start + 1, 95); // as people count
    QCOMPARE(finding.end, 136);
    QCOMPARE(finding.reason,
        u"“Guaranteed to cure your fear of overhangs” promises a result. The client's claims list allows none."_s);
}

void TestRules::findsClaims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("claims");
    QTest::newRow("risk-free") << u"Try it risk-free."_s << true;
    QTest::newRow("100 %") << u"It works 100 % of the time"_s << true;
    QTest::newRow("100% glued") << u"You will be 100% happy"_s << true;
    QTest::newRow("100 % rye") << u"100 % rye"_s << false;
    QTest::newRow("2100 %") << u"Up by 2100 %"_s << false;
    QTest::newRow("best in") << u"The best in town"_s << true;
    QTest::newRow("best") << u"All the best"_s << false;
    QTest::newRow("german") << u"Das heilt jede Erkältung."_s << true;
    QTest::newRow("german guarantee") << u"Garantiert ohne Schmerzen"_s << true;
    QTest::newRow("german percent") << u"Zu 100 Prozent zufrieden"_s << true;
    QTest::newRow("german benign") << u"Der beste Tag für Brot"_s << false;
    QTest::newRow("japanese") << u"この治療で完治します。"_s << true;
    QTest::newRow("japanese rank") << u"日本一おいしいパン"_s << true;
    QTest::newRow("japanese benign") << u"必ずご予約ください"_s << false;
    QTest::newRow("procure") << u"We procure flour"_s << false;
}

void TestRules::findsClaims()
{
    QFETCH(QString, text);
    QFETCH(bool, claims);
    QCOMPARE(!summary(text).isEmpty(), claims);
    QVERIFY(judge(text).worst() != Severity::Block);
}

void TestRules::respectsAllowedClaims()
{
    RuleContext context = known();
    context.client.allowedClaims = { u"guaranteed fresh"_s, u"best in Denver"_s };
    QVERIFY(judge(u"Guaranteed fresh until noon, the best in Denver."_s, context).allPass());
    const Verdict verdict = judge(u"Guaranteed to work."_s, context);
    QCOMPARE(verdict.findings.first().reason,
        u"“Guaranteed to work” promises a result. It is not on the client's claims list."_s);
}

void TestRules::checksLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("open"); ///< severity without a list
    QTest::addColumn<QString>("listed"); ///< severity when example.com is the list
    QTest::newRow("listed") << u"See https://example.com/a"_s << u"pass"_s << u"pass"_s;
    QTest::newRow("subdomain") << u"See https://shop.example.com/a"_s << u"pass"_s << u"pass"_s;
    QTest::newRow("bare host") << u"See example.com/cave"_s << u"pass"_s << u"pass"_s;
    QTest::newRow("other") << u"See https://evil.org"_s << u"pass"_s << u"block"_s;
    QTest::newRow("suffix trick") << u"See https://notexample.com"_s << u"pass"_s << u"block"_s;
    QTest::newRow("prefix trick") << u"See https://example.com.evil.org/"_s << u"pass"_s
                                  << u"block"_s;
    QTest::newRow("user info trick")
        << u"See https://example.com@evil.org/"_s << u"pass"_s << u"block"_s;
    QTest::newRow("other scheme") << u"See ftp://evil.org/file"_s << u"pass"_s << u"block"_s;
    QTest::newRow("upper case") << u"See HTTPS://EXAMPLE.COM/A"_s << u"pass"_s << u"pass"_s;
    QTest::newRow("shortener") << u"See https://bit.ly/3abc"_s << u"warn"_s << u"block"_s;
    QTest::newRow("punycode") << u"See https://xn--pple-43d.com"_s << u"warn"_s << u"block"_s;
    QTest::newRow("mixed alphabets")
        << u"See https://ex\u0430mple.com"_s << u"warn"_s << u"block"_s;
    QTest::newRow("all twins") << u"See https://\u0430\u0440\u0440\u04CF\u0435.com"_s << u"warn"_s
                               << u"block"_s;
    QTest::newRow("honest umlaut") << u"See https://bäckerei.de"_s << u"pass"_s << u"block"_s;
    QTest::newRow("honest kanji") << u"See https://日本語.jp"_s << u"pass"_s << u"block"_s;
}

void TestRules::checksLinks()
{
    QFETCH(QString, text);
    QFETCH(QString, open);
    QFETCH(QString, listed);
    const RuleSet links = RuleSet::standard().only(u"links.allowed"_s);
    RuleContext context = known();
    QCOMPARE(toString(links.check({ { text, u"bluesky"_s, {} } }, context).worst()), open);
    for (const auto& entry : { u"example.com"_s, u"*.Example.com"_s, u"https://example.com/"_s }) {
        context.client.linkHosts = { entry };
        const Verdict verdict = links.check({ { text, u"bluesky"_s, {} } }, context);
        QCOMPARE(toString(verdict.worst()), listed);
        if (!verdict.findings.isEmpty())
            QVERIFY(text.mid(verdict.findings.first().start).startsWith(text.mid(4, 5)));
    }
}

void TestRules::findsSecrets_data()
{
    // Pieces, so that scanners of repositories see no key here.
    QTest::addColumn<QString>("key");
    QTest::newRow("openai") << u"sk-"_s + u"proj-"_s + QString(40, u'a');
    QTest::newRow("anthropic") << u"sk-"_s + u"ant-api03-"_s + QString(93, u'b');
    QTest::newRow("openrouter") << u"sk-"_s + u"or-v1-"_s + QString(64, u'c');
    QTest::newRow("groq") << u"gsk"_s + u"_"_s + QString(52, u'd');
    QTest::newRow("huggingface") << u"hf"_s + u"_"_s + QString(34, u'e');
    QTest::newRow("google") << u"AI"_s + u"za"_s + QString(35, u'f');
    QTest::newRow("aws") << u"AK"_s + u"IA"_s + QString(16, u'G');
    QTest::newRow("github") << u"gh"_s + u"p_"_s + QString(36, u'h');
    QTest::newRow("slack") << u"xo"_s + u"xb-"_s + QString(24, u'1');
    QTest::newRow("stripe") << u"sk"_s + u"_live_"_s + QString(24, u'k');
    QTest::newRow("telegram") << u"123456789:"_s + u"A"_s + QString(34, u'l');
    QTest::newRow("jwt") << u"eyJhbGciOiJI"_s + u".eyJzdWIiOiIx"_s + u".c2lnbmF0dXJl"_s;
    QTest::newRow("private key") << u"-----BEGIN"_s + u" RSA PRIVATE KEY-----"_s;
    QTest::newRow("url password") << u"postgres://anni:"_s + u"s3cret@"_s;
}

void TestRules::findsSecrets()
{
    QFETCH(QString, key);
    const RuleSet rule = RuleSet::standard().only(u"secrets"_s);
    const QString text = u"Look: "_s + key + u" oops"_s;
    const Verdict verdict = rule.check({ { text, u"sandbox"_s, {} } }, known());
    QCOMPARE(verdict.findings.size(), 1);
    const Finding finding = verdict.findings.first();
    QCOMPARE(finding.rule, u"secrets.key"_s);
    QVERIFY(finding.severity == Severity::Block);
    QCOMPARE(text.mid(finding.start, finding.end - finding.start), key);
}

void TestRules::neverRepeatsASecret()
{
    const QString key = u"gsk"_s + u"_"_s + QString(52, u'd');
    for (const auto& finding : judge(u"Key "_s + key + u" and card 4111 1111 1111 1111"_s).findings)
        QVERIFY(!finding.reason.contains(u"dddd") && !finding.reason.contains(u"1111"));
}

void TestRules::findsPaymentNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("visa") << u"Card 4111111111111111."_s << u"4111111111111111"_s;
    QTest::newRow("grouped") << u"Card 4111 1111 1111 1111!"_s << u"4111 1111 1111 1111"_s;
    QTest::newRow("hyphens") << u"5555-5555-5555-4444"_s << u"5555-5555-5555-4444"_s;
    QTest::newRow("amex") << u"3782 822463 10005"_s << u"3782 822463 10005"_s;
    QTest::newRow("wrong check digit") << u"4111 1111 1111 1112"_s << QString();
    QTest::newRow("millisecond timestamp") << u"At 1700000000000 ms"_s << QString();
    QTest::newRow("longer number") << u"4111111111111111111111"_s << QString();
    QTest::newRow("iban") << u"IBAN DE89 3704 0044 0532 0130 00, danke"_s
                          << u"DE89 3704 0044 0532 0130 00"_s;
    QTest::newRow("iban glued") << u"GB82WEST12345698765432"_s << u"GB82WEST12345698765432"_s;
    QTest::newRow("iban wrong") << u"DE88 3704 0044 0532 0130 00"_s << QString();
    QTest::newRow("iban wrong country") << u"ZZ89 3704 0044 0532 0130 00"_s << QString();
    QTest::newRow("phone") << u"+49 30 5550199 or 030 555 0199"_s << QString();
}

void TestRules::findsPaymentNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    QCOMPARE(summary(text),
        marked.isEmpty() ? QStringList()
                         : QStringList { u"secrets.payment block [%1]"_s.arg(marked) });
}

void TestRules::findsInvisibleCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::newRow("zero width space") << u"ab"_s + hidden(0x200B) + u"c"_s << 2 << 3;
    QTest::newRow("run is one") << u"a"_s + hidden(0x200B) + hidden(0x2060) + hidden(0xFEFF)
            + u"c"_s << 1 << 4;
    QTest::newRow("joiner in latin") << u"a"_s + hidden(0x200D) + u"b"_s << 1 << 2;
    QTest::newRow("non-joiner in latin") << u"a"_s + hidden(0x200C) + u"b"_s << 1 << 2;
    QTest::newRow("joiner after emoji") << u"👩"_s + hidden(0x200D) + u"b"_s << 2 << 3;
    QTest::newRow("override") << u"a"_s + hidden(0x202E) + u"b"_s << 1 << 2;
    QTest::newRow("isolate") << u"a"_s + hidden(0x2066) + u"b"_s << 1 << 2;
    QTest::newRow("mark without need") << u"a"_s + hidden(0x200F) + u"b"_s << 1 << 2;
    QTest::newRow("tags") << u"Hi"_s + hidden(0xE0041) + hidden(0xE0042) << 2 << 6;
    QTest::newRow("selector after letter") << u"a"_s + hidden(0xFE0F) << 1 << 2;
    QTest::newRow("selector on kanji supplement") << u"a"_s + hidden(0xE0100) << 1 << 3;
    QTest::newRow("soft hyphen") << u"a"_s + hidden(0x00AD) + u"b"_s << 1 << 2;
    QTest::newRow("hangul filler") << u"a"_s + hidden(0x3164) << 1 << 2;
    QTest::newRow("bell") << u"a"_s + hidden(0x07) << 1 << 2;
}

void TestRules::findsInvisibleCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, end);
    const RuleSet rule = RuleSet::standard().only(u"text.invisible"_s);
    const Verdict verdict = rule.check({ { text, u"bluesky"_s, {} } }, known());
    QCOMPARE(verdict.findings.size(), 1);
    QVERIFY(verdict.findings.first().severity == Severity::Block);
    QCOMPARE(verdict.findings.first().start, start);
    QCOMPARE(verdict.findings.first().end, end);
}

void TestRules::allowsJoinersWhereTheyBelong_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s;
    QTest::newRow("unlisted sequence") << u"🐱"_s + hidden(0x200D) + u"🚀"_s;
    QTest::newRow("selector") << u"❤️ ☀️ ©️ ™️"_s;
    QTest::newRow("text selector") << u"☀"_s + hidden(0xFE0E);
    QTest::newRow("keycap") << u"1️⃣ #️⃣"_s;
    QTest::newRow("flag of england") << u"🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s;
    QTest::newRow("rainbow flag") << u"🏳️‍🌈"_s;
    QTest::newRow("persian") << u"می"_s + hidden(0x200C) + u"خواهم"_s;
    QTest::newRow("hindi joiner") << u"क्"_s + hidden(0x200D) + u"ष"_s;
    QTest::newRow("hebrew mark") << u"שלום"_s + hidden(0x200F) + u" C++"_s;
    QTest::newRow("ideograph variant") << u"葛"_s + hidden(0xE0100) + u"飾"_s;
    QTest::newRow("thai break") << u"ยินดี"_s + hidden(0x200B) + u"ต้อนรับ"_s;
    QTest::newRow("line breaks") << u"a\r\n\tb"_s;
}

void TestRules::allowsJoinersWhereTheyBelong()
{
    QFETCH(QString, text);
    const RuleSet rule = RuleSet::standard().only(u"text.invisible"_s);
    const Verdict verdict = rule.check({ { text, u"bluesky"_s, {} } }, known());
    QVERIFY2(verdict.allPass(),
        verdict.findings.isEmpty() ? "" : qPrintable(verdict.findings.first().reason));
}

void TestRules::wantsTheDisclosure()
{
    RuleContext context = known();
    context.client.disclosure = u"Automated"_s;
    QCOMPARE(summary(u"Doors open."_s, context), QStringList { u"disclosure.label block []"_s });
    QVERIFY(judge(u"Doors open. (automated)"_s, context).allPass());
}

void TestRules::findsNearDuplicates()
{
    RuleContext context = known();
    const QString earlier
        = u"Our sourdough takes 36 hours from starter to oven. That is why we only bake 80 loaves a day."_s;
    context.history = { { {}, u"Rain all weekend? The hall is warm."_s }, { {}, earlier } };
    QCOMPARE(summary(earlier + u" 🥖"_s, context), QStringList { u"duplicate.near block []"_s });
    const QString reworded
        = u"From starter to oven our sourdough needs 36 hours. That's why we bake only 80 loaves each day."_s;
    QCOMPARE(summary(reworded, context), QStringList { u"duplicate.near warn []"_s });
    QVERIFY(
        judge(reworded, context).findings.first().reason.contains(u"Our sourdough takes 36 hours"));
    QVERIFY(judge(u"The old oven has a new door, cast in 1911."_s, context).allPass());
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
