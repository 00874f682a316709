// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/audit_details.h"
#include "pages/audit/audit_page.h"
#include "pages/audit/audit_words.h"
#include "ui/failing_console.h"
#include "ui/setup_world.h"
#include "widgets/banner.h"
#include "widgets/combo.h"
#include "widgets/line_edit.h"
#include "widgets/page_stack.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;
using namespace clara::test;

/// The page Audit on a real workspace: what it lists, filters, verifies and writes.
class AuditPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsNewestFirst();
    void filtersByActionAndDay();
    void wrongDayIsSaidAndAsksNothing();
    void loadsMoreAndKeepsTheSelection();
    void mergesWhatIsNewAboveWhatStays();
    void summaryIsReadableLines();
    void verifiesAndNoticesTampering();
    void exportsLinesAndTable();
    void tellsThatItCannotRead();
    void keysWork();

private:
    static Client add(SetupWorld& world, const QString& name)
    {
        Client client;
        client.name = name;
        client.timeZone = u"Europe/Berlin"_s;
        return await(world.commands().addClient(client)).value_or(Client());
    }
    static QString cell(AuditPage& page, int row, int column)
    {
        return page.model().index(row, column).data().toString();
    }
    static void choose(AuditPage& page, const QString& combo, const QString& verb)
    {
        auto* box = byName<Combo>(page, combo);
        QVERIFY(box);
        box->setCurrentIndex(box->findData(verb));
    }
    static void typeDay(AuditPage& page, const QString& name, const QString& day)
    {
        auto* edit = byName<LineEdit>(page, name);
        QVERIFY(edit);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, day);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    /// The words of the banner, as they are read out.
    static QString result(AuditPage& page)
    {
        const auto* banner = page.findChild<Banner*>();
        return banner && banner->isVisible() ? banner->accessibleName() : QString();
    }
};

void AuditPageTest::listsNewestFirst()
{
    SetupWorld world;
    QVERIFY(world.opened);
    const Client first = add(world, u"Harbour Lane"_s);
    world.clock.advance(std::chrono::minutes(1));
    const Client second = add(world, u"North Row"_s);
    world.clock.advance(std::chrono::minutes(1));
    QVERIFY(await(world.commands().setPublishingStopped(true)));
    const auto page = world.open<AuditPage>();
    const QAbstractItemModelTester tester(&page->model());
    QTRY_COMPARE(page->model().rowCount(), 3);
    QCOMPARE(cell(*page, 0, AuditModel::WhatColumn), u"Stopped all publishing"_s);
    QCOMPARE(cell(*page, 0, AuditModel::ClientColumn), u"The workspace"_s);
    QCOMPARE(cell(*page, 1, AuditModel::WhatColumn), u"Added a client: North Row"_s);
    QCOMPARE(cell(*page, 1, AuditModel::WhenColumn), u"Today 10:43 CEST"_s);
    QCOMPARE(cell(*page, 1, AuditModel::ClientColumn), u"North Row"_s);
    QCOMPARE(cell(*page, 2, AuditModel::SealColumn), u"waiting"_s);
    QVERIFY(!cell(*page, 2, AuditModel::WhoColumn).isEmpty());
    world.state.setScope(first.id); // the scope of the window is the client filter
    QTRY_COMPARE(page->model().rowCount(), 1);
    QCOMPARE(cell(*page, 0, AuditModel::WhatColumn), u"Added a client: Harbour Lane"_s);
    QVERIFY(second.id);
}

void AuditPageTest::filtersByActionAndDay()
{
    SetupWorld world;
    QVERIFY(world.opened);
    const Client client = add(world, u"Harbour Lane"_s);
    // 23:30 in Berlin and 00:30 of the next day there are the same day in UTC.
    world.clock.jump(*parseInstant(u"2026-10-22T21:30:00Z"_s) - world.clock.now());
    QVERIFY(await(world.commands().setClientStatus(client.id, ClientStatus::Paused)));
    world.clock.advance(std::chrono::hours(1));
    QVERIFY(await(world.commands().setPublishingStopped(true)));
    const auto page = world.open<AuditPage>();
    QTRY_COMPARE(page->model().rowCount(), 3);
    choose(*page, u"Action"_s, u"client"_s);
    QTRY_COMPARE(page->model().rowCount(), 2);
    choose(*page, u"Action"_s, u"client.paused"_s);
    QTRY_COMPARE(page->model().rowCount(), 1);
    QCOMPARE(cell(*page, 0, AuditModel::WhatColumn), u"Paused a client"_s);
    QTest::mouseClick(buttonSaying(*page, u"Clear filters"_s), Qt::LeftButton);
    QTRY_COMPARE(page->model().rowCount(), 3);
    typeDay(*page, u"From"_s, u"2026-10-23"_s);
    QTRY_COMPARE(page->model().rowCount(), 1);
    QCOMPARE(cell(*page, 0, AuditModel::WhatColumn), u"Stopped all publishing"_s);
    typeDay(*page, u"From"_s, u"2026-10-22"_s);
    typeDay(*page, u"To"_s, u"2026-10-22"_s);
    QTRY_COMPARE(page->model().rowCount(), 2);
    typeDay(*page, u"To"_s, u"2026-10-21"_s); // before the first: said, and nothing asked
    QCOMPARE(page->model().rowCount(), 2);
    typeDay(*page, u"From"_s, u"2026-10-20"_s);
    QTRY_COMPARE(page->findChild<PageStates*>()->face(), PageStates::Face::Empty);
    QVERIFY(buttonSaying(*page, u"Clear filters"_s));
}

void AuditPageTest::wrongDayIsSaidAndAsksNothing()
{
    SetupWorld world;
    QVERIFY(world.opened);
    add(world, u"Harbour Lane"_s);
    const auto page = world.open<AuditPage>();
    QTRY_COMPARE(page->model().rowCount(), 1);
    typeDay(*page, u"From"_s, u"yesterday"_s);
    QVERIFY(byName<LineEdit>(*page, u"From"_s)->accessibleDescription().contains(u"is no day"));
    QCOMPARE(page->model().rowCount(), 1);
}

void AuditPageTest::loadsMoreAndKeepsTheSelection()
{
    SetupWorld world;
    QVERIFY(world.opened);
    for (int i = 0; i < 5; ++i) // in the same millisecond: the pages must not lose or repeat one
        add(world, u"Client %1"_s.arg(i));
    const auto page = world.open<AuditPage>();
    QTRY_COMPARE(page->model().rowCount(), 5);
    QVERIFY(!buttonSaying(*page, u"Load more"_s));
    auto* size = byName<Combo>(*page, u"Events at a time"_s);
    QVERIFY(size);
    size->setCurrentText(u"2"_s);
    choose(*page, u"Action"_s, u"client"_s);
    QTRY_COMPARE(page->model().rowCount(), 2);
    QTRY_VERIFY(buttonSaying(*page, u"Load more"_s));
    auto* table = page->findChild<QTableView*>();
    table->selectRow(1);
    QTest::mouseClick(buttonSaying(*page, u"Load more"_s), Qt::LeftButton);
    QTRY_COMPARE(page->model().rowCount(), 4);
    QSet<QString> two; // at once: reading again would mend a page that came twice
    for (int row = 0; row < 4; ++row)
        two.insert(cell(*page, row, AuditModel::WhatColumn));
    QCOMPARE(two.size(), 4);
    QTRY_VERIFY(buttonSaying(*page, u"Load more"_s));
    QTest::mouseClick(buttonSaying(*page, u"Load more"_s), Qt::LeftButton);
    QTRY_COMPARE(page->model().rowCount(), 5);
    QTRY_VERIFY(!buttonSaying(*page, u"Load more"_s));
    QSet<QString> names;
    for (int row = 0; row < 5; ++row)
        names.insert(cell(*page, row, AuditModel::WhatColumn));
    QCOMPARE(names.size(), 5);
    QCOMPARE(table->currentIndex().row(), 1);
    world.clock.advance(std::chrono::minutes(1));
    add(world, u"Newcomer"_s); // through the change feed
    QTRY_COMPARE(page->model().rowCount(), 6);
    QCOMPARE(cell(*page, 0, AuditModel::WhatColumn), u"Added a client: Newcomer"_s);
    QCOMPARE(table->currentIndex().row(), 2); // the same event
}

void AuditPageTest::mergesWhatIsNewAboveWhatStays()
{
    const Instant start = *parseInstant(u"2026-10-22T08:00:00Z"_s);
    const auto item = [start](int minute) {
        session::AuditItem made;
        made.event.id = AuditId::create(start + std::chrono::minutes(minute));
        made.event.at = start + std::chrono::minutes(minute);
        made.event.verb = u"v%1"_s.arg(minute);
        return made;
    };
    QList<session::AuditItem> all;
    for (int minute = 9; minute >= 0; --minute)
        all.append(item(minute));
    AuditModel model(QTimeZone::utc(), nullptr);
    const QAbstractItemModelTester tester(&model);
    model.mergeNewest(all.mid(4, 3), AuditModel::More::Exists, start);
    model.append(all.mid(7), AuditModel::More::End);
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(!model.canLoadMore());
    // A late commit stands between others, a seal came, and new ones are above.
    session::AuditItem late = item(4);
    late.event.at = all.at(5).event.at - std::chrono::seconds(1);
    all[4].seal = AuditSeal {};
    model.mergeNewest(
        { all.at(2), all.at(3), all.at(4), all.at(5), late }, AuditModel::More::Exists, start);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.at(4)->event.id, late.event.id);
    QCOMPARE(model.at(8)->event.id, all.at(9).event.id);
    QVERIFY(model.at(2)->seal.has_value());
    QVERIFY(!model.canLoadMore()); // the end was seen before
    model.mergeNewest(all.mid(0, 2), AuditModel::More::End, start);
    QCOMPARE(model.rowCount(), 2);
}

void AuditPageTest::summaryIsReadableLines()
{
    const auto has = [](const QList<AuditLine>& lines, const QString& label, const QString& text) {
        return lines.contains(AuditLine { label, text });
    };
    QVERIFY(has(summaryLines(u"{\"reason\":\"too long\"}"_s), u"Reason"_s, u"too long"_s));
    const auto whole = summaryLines(
        u"{\"before\":{\"name\":\"Old\",\"paused\":false,\"x\":1},\"after\":{\"name\":\"New\",\"paused\":true,\"x\":1}}"_s);
    QCOMPARE(whole.size(), 2);
    QVERIFY(has(whole, u"Name"_s, u"Old → New"_s));
    QVERIFY(has(whole, u"Paused"_s, u"no → yes"_s));
    const auto fields = summaryLines(
        u"{\"monthly_budget\":{\"before\":null,\"after\":30},\"tags\":[\"a\",\"b\"]}"_s);
    QVERIFY(has(fields, u"Monthly budget"_s, u"– → 30"_s));
    QVERIFY(has(fields, u"Tags"_s, u"a, b"_s));
    QVERIFY(has(summaryLines(u"not json"_s), u"Noted"_s, u"not json"_s));
    QVERIFY(summaryLines(u"{}"_s).isEmpty());
    QCOMPARE(auditActionWords(u"later.verb"_s), u"later.verb"_s);
}

void AuditPageTest::verifiesAndNoticesTampering()
{
    SetupWorld world;
    QVERIFY(world.opened);
    add(world, u"Harbour Lane"_s);
    add(world, u"North Row"_s);
    const auto page = world.open<AuditPage>();
    QTRY_COMPARE(page->model().rowCount(), 2);
    QTest::mouseClick(buttonSaying(*page, u"Verify"_s), Qt::LeftButton);
    QTRY_VERIFY(result(*page).contains(u"Nothing is sealed yet"));
    world.workspace.session->engine().start();
    QTRY_COMPARE(await(world.services->audit->unsealed()).value_or(-1), 0);
    page->readAgain();
    QTRY_COMPARE(cell(*page, 0, AuditModel::SealColumn), u"sealed"_s);
    QTest::mouseClick(buttonSaying(*page, u"Verify"_s), Qt::LeftButton);
    QTRY_VERIFY2(result(*page).startsWith(u"The history is intact."), qPrintable(result(*page)));
    QVERIFY(result(*page).contains(u"2 event"));
    QVERIFY(await(world.workspace.session->engine().stop()));
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(world.workspace.path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"DROP TRIGGER audit_events_keep"_s));
        QVERIFY2(query.exec(
                     u"UPDATE audit_events SET summary = '{}' WHERE summary LIKE '%North Row%'"_s),
            qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    QTest::mouseClick(buttonSaying(*page, u"Verify"_s), Qt::LeftButton);
    QTRY_VERIFY2(result(*page).startsWith(u"The history is not what was sealed."),
        qPrintable(result(*page)));
    QVERIFY2(result(*page).contains(u"Event 1 of North Row"), qPrintable(result(*page)));
    takePicture(*page, world.theme, u"audit-broken"_s);
    QVERIFY(result(*page).contains(u"compare it with a backup"));
    QTest::mouseClick(buttonSaying(*page, u"Hide"_s), Qt::LeftButton);
    QVERIFY(result(*page).isEmpty());
}

void AuditPageTest::exportsLinesAndTable()
{
    SetupWorld world;
    QVERIFY(world.opened);
    add(world, u"=Sum, \"Lane\""_s);
    const auto page = world.open<AuditPage>();
    QTRY_COMPARE(page->model().rowCount(), 1);
    const QTemporaryDir folder;
    const auto written = [&](const QString& name) {
        const QString path = folder.filePath(name);
        page->exportTo(path);
        const bool done = QTest::qWaitFor([&] { return QFile::exists(path); });
        QFile file(path);
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto line = QJsonDocument::fromJson(written(u"history.jsonl"_s)).object();
    QCOMPARE(line.value(u"action"_s).toString(), u"client.add"_s);
    QTRY_VERIFY(!buttonSaying(*page, u"Exporting…"_s));
    const auto rows = written(u"history.csv"_s).split('\n');
    QCOMPARE(rows.size(), 3); // header, one event, end
    QVERIFY(rows.at(0).startsWith("at,client,actor,action,"));
    QVERIFY2(rows.at(1).contains("\"'=Sum, \"\"Lane\"\"\""), rows.at(1).constData());
    QVERIFY(rows.at(1).contains("\"client.add\""));
    page->exportTo(folder.filePath(u"nowhere/history.csv"_s));
    QTRY_VERIFY(result(*page).contains(u"could not be written"));
}

void AuditPageTest::tellsThatItCannotRead()
{
    FailingConsole console;
    MemorySecretStore secrets;
    session::AuditControl audit(console.store, secrets, console.clock, {});
    console.services.audit = &audit;
    AuditPage page(console.services, console.state, nullptr);
    page.resize(1104, 772);
    page.show();
    page.activate();
    auto* faces = page.findChild<PageStates*>();
    QTRY_COMPARE(faces->face(), PageStates::Face::Error);
    const int before = console.store.jobs;
    QTest::mouseClick(buttonSaying(page, u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY(console.store.jobs > before);
}

void AuditPageTest::keysWork()
{
    SetupWorld world;
    QVERIFY(world.opened);
    add(world, u"Harbour Lane"_s);
    const auto page = world.open<AuditPage>();
    QTRY_COMPARE(page->model().rowCount(), 1);
    auto* table = page->findChild<QTableView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const auto copied
        = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(copied.value(u"action"_s).toString(), u"client.add"_s);
    QTest::keyClick(table, Qt::Key_V);
    QTRY_VERIFY(result(*page).contains(u"Nothing is sealed yet"));
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), byName<Combo>(*page, u"Action"_s));
    QCOMPARE(page->panes().size(), 2);
}

QTEST_MAIN(AuditPageTest)
#include "tst_audit_page.moc"
