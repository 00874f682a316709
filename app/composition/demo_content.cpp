// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo_content.h"

using namespace Qt::StringLiterals;

// These are invented posts of invented clients in their own languages: content, not interface, so
// not translated.

namespace clara::app {

namespace {

constexpr qint64 dollar = 1'000'000;

QString demoPrompt(const QString& task)
{
    return u"You write for {{persona.name}}, the voice of {{client.name}} in {{client.city}}.\n"
           "Voice: {{persona.voice}}\n"
           "{{#persona.banned}}Never use: {{persona.banned}}\n{{/persona.banned}}"_s
        + task
        + u"\nWrite one post for {{network}} about {{topic}}. Language: {{persona.language}}.\n"
          "{{#recent_posts}}Do not repeat an idea from these posts:\n{{recent_posts}}\n{{/recent_posts}}"
          "Today is {{date}}.\n"_s;
}

DemoClient bakery()
{
    DemoClient demo;
    demo.client.name = u"Rye & Co"_s;
    demo.client.timeZone = u"Europe/Berlin"_s;
    demo.client.city = u"Berlin"_s;
    demo.client.brandNotes
        = u"Sauerteigbäckerei in Neukölln, offen Dienstag bis Samstag von 7 bis 18 Uhr."_s;
    demo.client.dailyPostCap = 6;
    demo.client.monthlyBudgetMicroUsd = 10 * dollar;
    demo.client.colour = 0;
    demo.persona.name = u"Anni"_s;
    demo.persona.voice
        = u"Warm und knapp. Spricht mit Nachbarn, kennt jedes Brot beim Namen, verkauft nie."_s;
    demo.persona.topics = { u"Roggenbrot"_s, u"Zimtschnecken"_s, u"Brot von gestern"_s,
        u"Brotkurs"_s, u"Challa"_s };
    demo.persona.banned = { u"lecker"_s, u"Genuss"_s };
    demo.persona.language = u"de"_s;
    demo.handle = u"ryeandco"_s;
    demo.promptName = u"Brot"_s;
    demo.promptText = demoPrompt(
        u"Begin with what comes out of the oven. One concrete detail only a baker would know."_s);
    demo.schedules
        = { { u"Brot des Tages"_s, u"0 7 * * 2-6"_s }, { u"Ofenwarm"_s, u"0 12 * * *"_s },
              { u"Brot von gestern"_s, u"30 16 * * *"_s }, { u"Feierabend"_s, u"0 18 * * *"_s } };
    demo.patterns = { u"Heute im Ofen: %1. Ab 7 Uhr, solange etwas da ist."_s,
        u"Drei Leute haben gestern nach %1 gefragt. Morgen backen wir mehr davon."_s,
        u"%1 braucht bei uns 26 Stunden. Der längste Teil davon ist Warten."_s,
        u"Kurze Frage an die Nachbarschaft: %1 lieber hell oder dunkel gebacken?"_s };
    demo.subjects = { u"Roggenmisch"_s, u"Dinkel mit Honig"_s, u"Saatenbrot"_s, u"Challa"_s,
        u"Mohnzopf"_s, u"Kürbiskernbrot"_s, u"Weizensauer"_s, u"Rosinenbrot"_s, u"Buchweizen"_s,
        u"Vollkornkasten"_s, u"Zwiebelbrot"_s, u"Kartoffelbrot"_s, u"Walnussbrot"_s };
    demo.drafts = {
        u"Ofenwarm ab 15 Uhr: Zimtschnecken mit braunem Zucker. Das erste Blech ist meist um halb vier weg."_s,
        u"Was macht man mit Roggenbrot von gestern? Anrösten, Apfel drauf, fertig ist das Abendbrot."_s,
        u"Die Werkstatt hat bis 18 Uhr offen. Wer Sauerteig mitnehmen will: bitte ein Glas mitbringen."_s,
        u"Freitag ist Challa-Tag. Vorbestellen bis 9 Uhr, dann liegt sie mit Namen im Regal."_s,
        u"Samstag backen wir Mischbrot mit Kümmel, weil Herr Yilmaz seit drei Wochen danach fragt."_s,
        u"Am 7. November ist Brotkurs. Drei Plätze sind noch frei, Mehl an den Händen ist sicher."_s
    };
    demo.postsPerDay = { 4, 3, 4, 3, 4, 5, 3, 4, 3, 4, 5, 5, 4, 2 };
    demo.modelCostMicroUsd = 2'900;
    demo.feeMicroUsd = 75'000;
    return demo;
}

DemoClient climbingHall()
{
    DemoClient demo;
    demo.client.name = u"Vertigo Hall"_s;
    demo.client.timeZone = u"America/Denver"_s;
    demo.client.city = u"Denver"_s;
    demo.client.brandNotes
        = u"Bouldering and ropes in a former rail shed, open 6 a.m. to 10 p.m."_s;
    demo.client.dailyPostCap = 6;
    demo.client.monthlyBudgetMicroUsd = 30 * dollar;
    demo.client.colour = 1;
    demo.persona.name = u"Coach Mara"_s;
    demo.persona.voice = u"Dry, exact, kind. Talks to people who climb after work. Never shouts."_s;
    demo.persona.topics = { u"new sets"_s, u"footwork"_s, u"belay check-offs"_s, u"team training"_s,
        u"first visits"_s };
    demo.persona.banned = { u"crush it"_s, u"send it"_s };
    demo.persona.language = u"en"_s;
    demo.handle = u"vertigohall"_s;
    demo.promptName = u"Wall news"_s;
    demo.promptText = demoPrompt(
        u"Open with the news, eight words at most. Give one detail only a regular would know."_s);
    demo.schedules = { { u"Weekday set news"_s, u"30 7 * * 1-5"_s },
        { u"Belay check-off"_s, u"15 12 * * *"_s }, { u"Footwork tip"_s, u"5 14 * * *"_s },
        { u"Team backstage"_s, u"10 9 * * 2,4,6"_s } };
    demo.patterns = {
        u"New on %1: eleven problems, one of them politely impossible. Doors open at 6 a.m."_s,
        u"Footwork note from %1: look at the hold until your toe is on it, then look away."_s,
        u"We moved the mats at %1 by a hand's width. Nobody will notice, everybody will land better."_s,
        u"Quiet hour at %1 is from 1 to 2 p.m. Bring a book for the rests."_s
    };
    demo.subjects = { u"the Cave wall"_s, u"the slab"_s, u"the north arch"_s, u"the kids' corner"_s,
        u"the moon board"_s, u"the lead wall"_s, u"the comp wall"_s, u"the boulder island"_s,
        u"the crack"_s, u"the traverse"_s, u"the training room"_s, u"the auto belays"_s,
        u"the long roof"_s };
    demo.drafts = {
        u"New set on the Cave wall: 14 problems, V2 to V8, and one sloper we are a little too proud of. Guaranteed "
        "to cure your fear of overhangs. Doors open 6 a.m. Friday. #DenverClimbing"_s,
        u"Belay check-offs tonight at 18:00 and 19:30. Bring your own harness if you have one, we have spares if not."_s,
        u"Friday is Ladies First night. First-timers get a partner and a quiet corner of the slab."_s,
        u"Footwork tip: stand on the edge of your shoe, not the ball. Your forearms will write you a thank-you note."_s,
        u"The team tries the new lead route before you do. It is called Tax Season and it is exactly that long."_s
    };
    demo.postsPerDay = { 2, 4, 4, 4, 3, 2, 4, 3, 3, 4, 3, 3, 3, 1 };
    demo.modelCostMicroUsd = 4'100;
    demo.feeMicroUsd = 460'000;
    return demo;
}

DemoClient dentist()
{
    DemoClient demo;
    demo.client.name = u"Dr. Mori"_s;
    demo.client.timeZone = u"Asia/Tokyo"_s;
    demo.client.city = u"Tokyo"_s;
    demo.client.brandNotes = u"世田谷の歯科医院。平日は9時から19時まで、土曜は13時まで。"_s;
    demo.client.dailyPostCap = 4;
    demo.client.monthlyBudgetMicroUsd = 16 * dollar;
    demo.client.colour = 2;
    demo.persona.name = u"受付 ユミ"_s;
    demo.persona.voice = u"やさしく、短く、正確に。不安な方に話しかける。効果を約束しない。"_s;
    demo.persona.topics = { u"定期検診"_s, u"フロス"_s, u"受付時間"_s, u"子どもの歯みがき"_s };
    demo.persona.banned = { u"絶対"_s, u"最安"_s };
    demo.persona.language = u"ja"_s;
    demo.handle = u"dr.mori"_s;
    demo.promptName = u"よくある質問"_s;
    demo.promptText
        = demoPrompt(u"Answer one question patients ask at the desk. Promise no result."_s);
    demo.schedules = { { u"よくある質問"_s, u"30 18 * * *"_s }, { u"受付時間"_s, u"20 20 * * *"_s },
        { u"フッ素の話"_s, u"40 8 * * *"_s } };
    demo.patterns
        = { u"%1について、受付でよく聞かれます。気になる方は次回の検診でお声がけください。"_s,
              u"%1は毎日でなくても大丈夫です。続けられる回数から始めましょう。"_s,
              u"今週は%1のご質問が多い週でした。待合室に小さな案内を置いています。"_s };
    demo.subjects = { u"歯ブラシの替え時"_s, u"フロスの順番"_s, u"定期検診"_s, u"フッ素"_s,
        u"歯石"_s, u"知覚過敏"_s, u"親知らず"_s, u"乳歯のケア"_s, u"マウスピース"_s,
        u"ホワイトニング"_s, u"口の乾き"_s };
    demo.drafts = {
        u"学校検診の紙をお持ちの方は、受付でそのままお見せください。記入はこちらでいたします。"_s,
        u"【秋の歯科検診】10月の平日夕方に空きがあります。お電話かウェブでどうぞ。"_s,
        u"フロスと歯間ブラシ、どちらを先に使いますか。すき間が狭い方はフロスからをおすすめしています。"_s,
        u"木曜の午後は診療時間が30分短くなります。お薬の受け取りは18時までにお願いします。"_s
    };
    demo.postsPerDay = { 3, 1, 1, 3, 1, 2, 2, 3, 2, 2, 1, 3, 1, 2 };
    demo.modelCostMicroUsd = 6'600;
    demo.feeMicroUsd = 480'000;
    return demo;
}

} // namespace

QList<DemoClient> demoClients() { return { bakery(), climbingHall(), dentist() }; }

} // namespace clara::app
