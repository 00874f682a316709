// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typed_values.h"
#include "pages/clients/client_draft.h"
#include "pages/editing/item_list_model.h"
#include "pages/prompts/diff_view.h"
#include "pages/prompts/prompt_draft.h"
#include "pages/schedules/cron_words.h"
#include "pages/schedules/next_runs_model.h"
#include "pages/schedules/schedule_draft.h"
#include "pages/schedules/schedule_table_model.h"
#include "widgets/table_delegate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;

namespace {

const Instant thursday = *parseInstant(u"2026-10-22T08:42:00Z"_s);

QString sentenceFor(const FieldErrors& errors, const QString& field)
{
    for (const FieldError& error : errors) {
        if (error.field == field)
            return error.message;
    }
    return {};
}

QStringList rowTexts(const QAbstractItemModel& model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

ScheduleRow scheduleRow(const QString& name, const QString& cron, std::optional<Instant> next)
{
    ScheduleRow row;
    row.item.schedule.name = name;
    row.item.schedule.cron = cron;
    row.item.clientName = u"Vertigo Hall"_s;
    row.item.clientZone = u"America/Denver"_s;
    row.item.nextSlot = next;
    return row;
}

} // namespace

class FormValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void readsTerms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("nothing") << u""_s << QStringList();
        QTest::newRow("commas") << u"cheap, free trial ,best"_s
                                << QStringList { u"cheap"_s, u"free trial"_s, u"best"_s };
        QTest::newRow("lines") << u"rye bread\n\noven"_s
                               << QStringList { u"rye bread"_s, u"oven"_s };
        QTest::newRow("twice") << u"a, a,,a"_s << QStringList { u"a"_s };
    }
    void readsTerms()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, terms);
        QCOMPARE(readTerms(typed), terms);
        QCOMPARE(readTerms(showTerms(terms)), terms);
    }

    void readsMoney_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("micro"); // -1: none
        QTest::newRow("empty") << u" "_s << true << qint64(-1);
        QTest::newRow("whole") << u"30"_s << true << qint64(30'000'000);
        QTest::newRow("dollars") << u"$30.5"_s << true << qint64(30'500'000);
        QTest::newRow("comma") << u"30,50"_s << true << qint64(30'500'000);
        QTest::newRow("fine") << u"0.000001"_s << true << qint64(1);
        QTest::newRow("thousands") << u"1,000"_s << false << qint64(-1);
        QTest::newRow("words") << u"much"_s << false << qint64(-1);
        QTest::newRow("huge") << u"99999999999"_s << false << qint64(-1);
    }
    void readsMoney()
    {
        QFETCH(QString, typed);
        QFETCH(bool, valid);
        QFETCH(qint64, micro);
        const auto read = readUsd(typed);
        QCOMPARE(read.valid, valid);
        QCOMPARE(read.value.value_or(-1), micro);
        if (read.value)
            QCOMPARE(readUsd(showUsd(read.value)).value, read.value);
    }

    void clientNumbersAreCheckedWhereTheyStand()
    {
        ClientDraft draft;
        draft.client.name = u"Rye & Co"_s;
        draft.client.timeZone = u"Europe/Berlin"_s;
        QVERIFY(validate(draft, 1).isEmpty());
        for (const QString& bad : { u"-30"_s, u"much"_s }) {
            draft.budget = bad;
            QCOMPARE(sentenceFor(validate(draft, 1), u"monthly_budget"_s),
                u"Enter 0 or more, or leave it empty for no limit."_s);
        }
        draft.budget = u"30"_s;
        draft.dailyPosts = u"x"_s;
        QCOMPARE(validate(draft, 1).size(), 1);
        QVERIFY(!sentenceFor(validate(draft, 1), u"daily_posts"_s).isEmpty());
    }

    void scheduleDraftNamesWhatIsMissing()
    {
        const FieldErrors errors = validate(ScheduleDraft {});
        for (const QString& field : { u"client"_s, u"name"_s, u"cron"_s, u"persona"_s, u"prompt"_s,
                 u"accounts"_s, u"timezone"_s, u"lead"_s })
            QVERIFY2(!sentenceFor(errors, field).isEmpty(), qPrintable(field));
    }

    void leadIsReadInHours()
    {
        Schedule schedule;
        QCOMPARE(draftOf(schedule).leadHours, u"24"_s);
        schedule.lead = std::chrono::minutes(90);
        ScheduleDraft draft = draftOf(schedule);
        QCOMPARE(draft.leadHours, u"1.5"_s);
        QCOMPARE(scheduleOf(draft), schedule);
        draft.leadHours = u"0,5"_s;
        QCOMPARE(scheduleOf(draft).lead, milliseconds(std::chrono::minutes(30)));
        draft.leadHours = u"721"_s;
        QVERIFY(!sentenceFor(validate(draft), u"lead"_s).isEmpty());
    }

    void promptNotesNeedANewText()
    {
        PromptDraft draft;
        draft.prompt.name = u"Wall news"_s;
        draft.prompt.clientId = ClientId::create(thursday);
        draft.templateText = u"Write about {{topic}}."_s;
        QVERIFY(validate(draft, draft.templateText).isEmpty());
        draft.note = u"shorter"_s;
        QVERIFY(!sentenceFor(validate(draft, draft.templateText), u"note"_s).isEmpty());
        QVERIFY(validate(draft, u"before"_s).isEmpty());
        draft.templateText = u"Write about {{topics}}."_s;
        QVERIFY(sentenceFor(validate(draft, {}), u"template"_s).contains(u"topics"_s));
    }

    void summaryTellsTimeZoneAndNextRun()
    {
        const QString summary
            = cronSummary(u"30 7 * * 1-5"_s, QTimeZone("America/Denver"), thursday);
        QCOMPARE(
            summary, u"At 07:30 on Monday to Friday, in Denver time. Next: today, in 4 h 48."_s);
        QVERIFY(cronSummary(u"30 7 * *"_s, QTimeZone("America/Denver"), thursday).isEmpty());
        const QString html = strongTimes(summary + u" <b>"_s, u"Denver"_s);
        QVERIFY(html.contains(u"600\">07:30<"_s));
        QVERIFY(html.contains(u"600\">Monday to Friday<"_s));
        QVERIFY(html.contains(u"600\">Denver<"_s));
        QVERIFY(html.contains(u"&lt;b&gt;"_s));
    }

    void nextRunsShowBothZonesAndClockChanges()
    {
        const auto cron = scheduling::CronExpression::parse(u"30 7 * * 1-5"_s);
        const QTimeZone denver("America/Denver");
        const QTimeZone berlin("Europe/Berlin");
        NextRunsModel model;
        QAbstractItemModelTester tester(&model);
        model.reset(scheduling::preview(*cron, denver, berlin, thursday, 10), u"Client, Denver"_s,
            denver, berlin, thursday);
        QCOMPARE(model.rowCount(), 12); // two clock changes
        QCOMPARE(rowTexts(model, 0),
            (QStringList { u"1"_s, u"Thu 22 Oct, 07:30 MDT"_s, u"15:30 CEST"_s, u"in 4 h 48"_s }));
        QCOMPARE(
            model.index(0, NextRunsModel::ClientColumn).data(NextRunsModel::StrongRole).toString(),
            u"07:30 MDT"_s);
        QVERIFY(model.isNote(2));
        QVERIFY(
            model.index(2, 0).data().toString().startsWith(u"Sun 25 Oct: Berlin clocks go back"_s));
        QCOMPARE(rowTexts(model, 3).mid(0, 3),
            (QStringList { u"3"_s, u"Mon 26 Oct, 07:30 MDT"_s, u"14:30 CET"_s }));
        QVERIFY(model.isNote(8));
        QCOMPARE(rowTexts(model, 9).mid(0, 3),
            (QStringList { u"8"_s, u"Mon 2 Nov, 07:30 MST"_s, u"15:30 CET"_s }));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"You, Berlin"_s);
    }

    void scheduleTableSortsSearchesAndTells()
    {
        ScheduleTableModel model;
        QAbstractItemModelTester tester(&model);
        ScheduleRow paused = scheduleRow(u"Archive"_s, u"0 9 * * 1"_s, std::nullopt);
        paused.item.schedule.state = ScheduleState::Paused;
        model.reset(
            { paused, scheduleRow(u"Late"_s, u"0 20 * * *"_s, thursday + std::chrono::hours(17)),
                scheduleRow(u"Soon"_s, u"30 7 * * 1-5"_s, thursday + std::chrono::minutes(288)) },
            thursday);
        QCOMPARE(rowTexts(model, 0),
            (QStringList { u"Soon"_s, u"Vertigo Hall"_s, u"At 07:30 on Monday to Friday"_s,
                u"Today 07:30 MDT, in 4 h 48"_s, u"Active"_s }));
        QCOMPARE(rowTexts(model, 2).last(), u"Paused"_s); // nothing ahead stands last
        QVERIFY(model.index(0, ScheduleTableModel::StateColumn)
                    .data(CellTagRole)
                    .canConvert<TagSpec>());
        model.sort(ScheduleTableModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(rowTexts(model, 0).first(), u"Archive"_s);
        model.setSearch(u"late"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void itemListFindsByEitherLine()
    {
        ItemListModel model;
        QAbstractItemModelTester tester(&model);
        model.reset({ { u"1"_s, u"Rye & Co"_s, u"Berlin, 10:42"_s },
            { u"2"_s, u"Dr. Mori"_s, u"Tokyo, 17:42"_s } });
        model.setSearch(u"tokyo"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(u"2"_s), 0);
        QCOMPARE(model.rowOf(u"1"_s), -1);
    }

    void countsChangesAsPlaces()
    {
        QCOMPARE(countChanges(text::wordDiff(u"one two three"_s, u"one two three"_s)), 0);
        QCOMPARE(countChanges(text::wordDiff(u"one two three four"_s, u"one 2 three 4"_s)), 2);
    }
};

QTEST_MAIN(FormValuesTest)
#include "tst_form_values.moc"
