// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompting/prompt_template.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace clara;
using namespace clara::prompting;
using namespace Qt::StringLiterals;

namespace {

const QString allNames
    = u"client.name, client.city, client.brand_notes, persona.name, persona.voice, "
      "persona.banned, persona.language, topic, recent_posts, date, network"_s;

QHash<QString, QString> values()
{
    return { { u"client.name"_s, u"Müller & Söhne <GmbH>"_s }, { u"client.city"_s, u"京都"_s },
        { u"persona.name"_s, u"Mara"_s }, { u"topic"_s, u"\"Tea\" 'n' more > less"_s },
        { u"recent_posts"_s, u"- one\n- two {{topic}}"_s },
        { u"network"_s, u"{{{client.name}}}"_s }, { u"date"_s, QString() },
        { u"bogus"_s, u"never seen"_s } };
}

} // namespace

class PromptTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsIn_data();
    void fillsIn();
    void refuses_data();
    void refuses();
    void acceptsEveryNameEverywhere();
    void seesNamesInSectionsOfEitherTruth();
    void valuesAreNeverTemplates();
    void sizesAreBounded();
    void hostileTemplatesEndQuickly_data();
    void hostileTemplatesEndQuickly();
    void listsVariablesInOrder();
    void randomTextNeverConfusesScanAndLibrary();
};

void PromptTemplateTest::fillsIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& text, const QString& expected) {
        QTest::addRow("%s", qPrintable(text.left(40).simplified())) << text << expected;
    };
    row(u""_s, u""_s);
    row(u"No variable."_s, u"No variable."_s);
    row(u"Für {{client.name}} in {{client.city}}!"_s, u"Für Müller & Söhne <GmbH> in 京都!"_s);
    row(u"{{topic}}|{{{topic}}}|{{&topic}}|{{& topic }}"_s,
        u"\"Tea\" 'n' more > less|\"Tea\" 'n' more > less|\"Tea\" 'n' more > less|\"Tea\" 'n' more > less"_s);
    row(u"{{ persona.name }}{{\tpersona.name\n}}"_s, u"MaraMara"_s);
    row(u"[{{date}}][{{persona.voice}}]"_s, u"[][]"_s);
    row(u"{{#persona.name}}I am {{persona.name}}.{{/persona.name}}"_s, u"I am Mara."_s);
    row(u"{{^persona.name}}nobody{{/persona.name}}"_s, u""_s);
    row(u"{{#date}}on {{date}}{{/date}}{{^date}}today{{/date}}"_s, u"today"_s);
    row(u"{{#persona.voice}}x{{/persona.voice}}{{^persona.voice}}plain{{/persona.voice}}"_s,
        u"plain"_s);
    row(u"{{#topic}}{{#date}}a{{/date}}{{^date}}b{{client.city}}{{/date}}{{/topic}}"_s, u"b京都"_s);
    row(u"Before:\n{{#recent_posts}}\n{{recent_posts}}\n{{/recent_posts}}\nEnd\n"_s,
        u"Before:\n- one\n- two {{topic}}\nEnd\n"_s);
    row(u"A\n{{^recent_posts}}\nnothing yet\n{{/recent_posts}}\nB"_s, u"A\nB"_s);
    row(u"A\r\n  {{#date}} \r\nx\r\n\t{{/date}}\r\nB"_s, u"A\r\nB"_s);
    row(u"A\n  {{! a note\n of two lines }}  \nB\n{{! end }}"_s, u"A\nB\n"_s);
    row(u"{{#topic}}\n{{#persona.name}}\n{{persona.name}}\n{{/persona.name}}\n{{/topic}}"_s,
        u"Mara\n"_s);
    row(u"{{#date}}\n{{/date}}\n{{#topic}}\nB\n{{/topic}}\n"_s, u"B\n"_s);
    row(u"a {{#topic}}\nb {{/topic}}\nc"_s, u"a \nb \nc"_s);
    row(u"{{network}}"_s, u"{{{client.name}}}"_s);
    row(u"a {{! Übersicht: ignoriert, auch {{ }}b"_s, u"a b"_s);
    row(u"a{{!}}b{{! 説明 }}c"_s, u"abc"_s);
    row(u"Write JSON like { \"a\": 1 } or }} or }"_s, u"Write JSON like { \"a\": 1 } or }} or }"_s);
    row(u"日本語で「{{persona.name}}」について書く。"_s, u"日本語で「Mara」について書く。"_s);
    row(u"👩‍🚀 {{persona.name}} é\r\nnext"_s, u"👩‍🚀 Mara é\r\nnext"_s);
    row(u"100 % of %1 {{persona.name}} %2"_s, u"100 % of %1 Mara %2"_s);
    row(u"&amp; &lt; <b>{{persona.name}}</b>"_s, u"&amp; &lt; <b>Mara</b>"_s);
}

void PromptTemplateTest::fillsIn()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto rendered = render(text, values());
    QVERIFY2(rendered, rendered ? "" : qPrintable(rendered.error().message));
    QCOMPARE(*rendered, expected);
    QVERIFY(checkTemplate(text));
}

void PromptTemplateTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString& text, const QString& message) {
        QTest::addRow("%s", qPrintable(text.left(40).simplified())) << text << message;
    };
    const QString meant
        = u"Line %1: there is no variable “%2”. Did you mean “%3”? Use one of %4."_s;
    const QString unknown = u"Line %1: there is no variable “%2”. Use one of %3."_s;
    row(u"{{clint.name}}"_s, meant.arg(u"1"_s, u"clint.name"_s, u"client.name"_s, allNames));
    row(u"a\nb\n{{Topic}}"_s, meant.arg(u"3"_s, u"Topic"_s, u"topic"_s, allNames));
    row(u"{{city}}"_s, meant.arg(u"1"_s, u"city"_s, u"client.city"_s, allNames));
    row(u"{{recent-posts}}"_s, meant.arg(u"1"_s, u"recent-posts"_s, u"recent_posts"_s, allNames));
    row(u"{{password}}"_s, unknown.arg(u"1"_s, u"password"_s, allNames));
    row(u"{{#client}}{{name}}{{/client}}"_s,
        meant.arg(u"1"_s, u"client"_s, u"client.name"_s, allNames));
    row(u"{{.}}"_s, unknown.arg(u"1"_s, u"."_s, allNames));
    row(u"{{client.name.first}}"_s, unknown.arg(u"1"_s, u"client.name.first"_s, allNames));
    row(u"{{{secret}}}"_s, unknown.arg(u"1"_s, u"secret"_s, allNames));
    row(u"{{&secret}}"_s, unknown.arg(u"1"_s, u"secret"_s, allNames));
    row(u"{{topic"_s, u"Line 1: “{{topic” is not closed. End it with }}."_s);
    row(u"{{{topic}}"_s, u"Line 1: “{{{topic}}” is not closed. End it with }}."_s);
    row(u"x {{"_s, u"Line 1: “{{” is not closed. End it with }}."_s);
    row(u"{{{"_s, u"Line 1: “{{{” is not closed. End it with }}."_s);
    row(u"{{}}"_s, u"Line 1: the braces are empty. Put a variable between them."_s);
    row(u"{{ \n }}"_s, u"Line 1: the braces are empty. Put a variable between them."_s);
    row(u"{{#}}"_s, u"Line 1: “#” is not a variable name. Names are like client.name."_s);
    row(u"{{client name}}"_s,
        u"Line 1: “client name” is not a variable name. Names are like client.name."_s);
    row(u"{{thema für}}"_s,
        u"Line 1: “thema für” is not a variable name. Names are like client.name."_s);
    row(u"{{{#topic}}}"_s,
        u"Line 1: “#topic” is not a variable name. Names are like client.name."_s);
    row(u"{{#topic}}"_s,
        u"Line 1: the section “topic” is never closed. Add {{/topic}} after it."_s);
    row(u"\n{{^topic}}a"_s,
        u"Line 2: the section “topic” is never closed. Add {{/topic}} after it."_s);
    row(u"{{/topic}}"_s,
        u"Line 1: “{{/topic}}” closes a section that was not opened. Remove it."_s);
    row(u"{{#topic}}\n{{#date}}{{/topic}}{{/date}}"_s,
        u"Line 2: “{{/topic}}” comes before the section “date” is closed. Write {{/date}} first."_s);
    row(u"{{> footer}}"_s,
        u"Line 1: “> footer” would insert another template, which is not supported. Copy "
        "the text here."_s);
    row(u"{{>topic}}"_s,
        u"Line 1: “>topic” would insert another template, which is not supported. Copy the "
        "text here."_s);
    const QString braces
        = u"Line 1: “%1” would change the braces, which is not supported. Remove it."_s;
    row(u"{{=<% %>=}}<%topic%>"_s, braces.arg(u"=<% %>="_s));
    row(u"{{=    =}}"_s, braces.arg(u"= ="_s));
    row(u"{{=}}"_s, braces.arg(u"="_s));
    row(u"{{{=a b=}}}"_s, braces.arg(u"=a b="_s));
}

void PromptTemplateTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto checked = checkTemplate(text);
    QVERIFY(!checked);
    QCOMPARE(checked.error().message, message);
    QVERIFY(checked.error().kind == ErrorKind::Invalid);
    QCOMPARE(checked.error().field, u"template"_s);
    const auto rendered = render(text, values());
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().message, message);
}

void PromptTemplateTest::acceptsEveryNameEverywhere()
{
    QCOMPARE(variableNames().join(u", "_s), allNames);
    for (const QString& name : variableNames()) {
        const QString text = u"{{%1}}{{#%1}}{{%1}}{{/%1}}{{^%1}}{{%1}}{{/%1}}"_s.arg(name);
        QVERIFY(checkTemplate(text));
        QCOMPARE(variablesUsed(text), QStringList { name });
        QCOMPARE(render(text, { { name, u"v"_s } }).value(), u"vv"_s);
    }
}

void PromptTemplateTest::seesNamesInSectionsOfEitherTruth()
{
    for (const QString& text :
        { u"{{#topic}}{{bogus}}{{/topic}}"_s, u"{{^topic}}{{bogus}}{{/topic}}"_s,
            u"{{#topic}}{{^topic}}{{bogus}}{{/topic}}{{/topic}}"_s,
            u"{{^topic}}{{#topic}}{{bogus}}{{/topic}}{{/topic}}"_s,
            u"{{#topic}}{{^date}}{{#bogus}}{{/bogus}}{{/date}}{{/topic}}"_s,
            u"{{^date}}{{#topic}}{{^bogus}}{{/bogus}}{{/topic}}{{/date}}"_s }) {
        const auto checked = checkTemplate(text);
        QVERIFY2(!checked && checked.error().message.contains(u"“bogus”"_s), qPrintable(text));
    }
}

void PromptTemplateTest::valuesAreNeverTemplates()
{
    for (const QString& value :
        { u"{{topic}}"_s, u"{{#topic}}"_s, u"{{/date}}"_s, u"{{=<% %>=}}"_s, u"{{"_s, u"}}"_s,
            u"{{> x}}"_s, u"{{{{{"_s, u"&lt;&amp;"_s, u"a\nb"_s, QString(QChar(0)) }) {
        QCOMPARE(render(u"<{{date}}|{{#date}}{{{date}}}{{/date}}>"_s,
                     { { u"date"_s, value }, { u"topic"_s, u"leaked"_s } })
                     .value(),
            u"<%1|%1>"_s.arg(value));
    }
}

void PromptTemplateTest::sizesAreBounded()
{
    QVERIFY(checkTemplate(QString(64 * 1024, u'a')));
    const auto tooLong = checkTemplate(QString(64 * 1024 + 1, u'a'));
    QCOMPARE(tooLong.error().message, u"The template has 65 KiB. Shorten it to at most 64 KiB."_s);
    QVERIFY(!checkTemplate(QString(40 * 1024, u'ü'))); // bytes count, not letters

    const QString block(1024, u'x');
    const QHash<QString, QString> large { { u"topic"_s, block } };
    QCOMPARE(render(u"{{topic}}"_s.repeated(256), large).value().size(), 256 * 1024);
    const auto exceeded = render(u"{{topic}}"_s.repeated(256) + u'!', large);
    QCOMPARE(exceeded.error().message,
        u"Filled in, the template would exceed 256 KiB. Use long values such as "
        "recent_posts only once."_s);
    // Hidden text does not count.
    QVERIFY(render(u"{{^topic}}"_s + u"{{topic}}"_s.repeated(1000) + u"{{/topic}}"_s, large));
    QVERIFY(
        render(u"{{#date}}{{#topic}}"_s + u"{{topic}}"_s.repeated(1000) + u"{{/topic}}{{/date}}"_s,
            large));
}

void PromptTemplateTest::hostileTemplatesEndQuickly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("10,000 open sections") << u"{{#date}}"_s.repeated(10'000).left(65'000);
    QTest::newRow("10,000 levels, tiny names")
        << u"{{#a}}"_s.repeated(5'400) + u"{{/a}}"_s.repeated(5'400);
    QTest::newRow("3,000 levels") << u"{{#date}}"_s.repeated(3'000)
            + u"{{/date}}"_s.repeated(3'000);
    QTest::newRow("17 levels") << u"{{#date}}"_s.repeated(17) + u"{{/date}}"_s.repeated(17);
    QTest::newRow("only braces") << QString(65'000, u'{');
    QTest::newRow("beyond every bound") << u"{{#date}}"_s.repeated(1'000'000);
    QTest::newRow("a partial of itself") << u"{{>topic}}"_s.repeated(6'000);
}

void PromptTemplateTest::hostileTemplatesEndQuickly()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!checkTemplate(text));
    QVERIFY(!render(text, values()));
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(checkTemplate(u"{{#date}}"_s.repeated(16) + u"{{/date}}"_s.repeated(16)));
    QVERIFY(checkTemplate(u"{{#date}}x{{/date}}"_s.repeated(3'000)));
}

void PromptTemplateTest::listsVariablesInOrder()
{
    QCOMPARE(variablesUsed(
                 u"{{topic}} {{#date}}{{client.name}}{{/date}} {{topic}} {{! x }}{{{network}}}"_s),
        (QStringList { u"topic"_s, u"date"_s, u"client.name"_s, u"network"_s }));
    QCOMPARE(variablesUsed(u"{{topic}} {{dat"_s), QStringList { u"topic"_s });
    QVERIFY(variablesUsed(QString()).isEmpty());
}

void PromptTemplateTest::randomTextNeverConfusesScanAndLibrary()
{
    // Where the scan and the library read a text differently, checkTemplate() answers Internal.
    const QStringList pieces { u"{{"_s, u"}}"_s, u"{"_s, u"}"_s, u"#"_s, u"^"_s, u"/"_s, u"!"_s,
        u"&"_s, u"topic"_s, u"date"_s, u" "_s, u"\n"_s, u"{{topic}}"_s, u"{{#date}}"_s,
        u"{{/date}}"_s, u"{{^date}}"_s, u"ü"_s, u"{{{"_s, u"}}}"_s, u"\t"_s };
    QRandomGenerator random(3);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int length = random.bounded(12); length >= 0; --length)
            text += pieces.at(random.bounded(int(pieces.size())));
        const auto checked = checkTemplate(text);
        QVERIFY2(checked || checked.error().kind == ErrorKind::Invalid, qPrintable(text));
        accepted += checked ? 1 : 0;
    }
    QVERIFY(accepted > 1000);
}

QTEST_GUILESS_MAIN(PromptTemplateTest)
#include "tst_prompt_template.moc"
