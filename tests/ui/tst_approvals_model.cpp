// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace clara;
using namespace clara::ui;
using namespace Qt::StringLiterals;

/// Groups, keeping rows through reading again, marks and paging of the approvals list.
class TestApprovalsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByDueTime();
    void groupsByDayWrittenWhenNewestFirst();
    void keepsRowsThatStay();
    void movesGroupsAsTimeGoesOn();
    void asksOncePerPage();
    void hidesTheCountOfAnUnfinishedGroup();
    void dropsMarksOfLostDrafts();

private:
    static session::ApprovalItem item(const QString& text, std::optional<milliseconds> dueIn);
    static QString print(const ApprovalsModel& model);
    static const inline Instant now = *parseInstant(u"2026-10-22T08:42:00Z"_s);
    static const inline QTimeZone berlin { "Europe/Berlin" };
};

session::ApprovalItem TestApprovalsModel::item(
    const QString& text, std::optional<milliseconds> dueIn)
{
    session::ApprovalItem made;
    made.post.id = PostId::create(now);
    made.post.variants = { { {}, text } };
    made.post.createdAt = now;
    made.clientZone = u"Asia/Tokyo"_s;
    if (dueIn)
        made.post.publishAt = now + *dueIn;
    return made;
}

QString TestApprovalsModel::print(const ApprovalsModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool header = index.data(ApprovalsModel::HeaderRole).toBool();
        lines.append(header ? u"[%1 %2]"_s.arg(
                         index.data().toString(), index.data(ApprovalsModel::CountRole).toString())
                            : index.data().toString());
    }
    return lines.join(u' ');
}

void TestApprovalsModel::groupsByDueTime()
{
    ApprovalsModel model(berlin);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    using namespace std::chrono;
    model.replace({ item(u"late"_s, -5min), item(u"soon"_s, 3h), item(u"today"_s, 4h),
                      item(u"tomorrow"_s, 14h), item(u"saturday"_s, 40h), item(u"any"_s, {}) },
        ApprovalsModel::More::End, now);
    QCOMPARE(print(model),
        u"[Slot has passed 1] late [Due within 3 hours 1] soon [Later today 1] today "
        "[Tomorrow, Fri 23 Oct 1] tomorrow [Sat 24 Oct 1] saturday [On approval 1] any"_s);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.draftRow(0, 1), 1);
    QCOMPARE(model.draftRow(0, -1), -1);
}

void TestApprovalsModel::groupsByDayWrittenWhenNewestFirst()
{
    ApprovalsModel model(berlin);
    model.setOrder(PostOrder::NewestFirst);
    auto old = item(u"old"_s, std::chrono::hours(1));
    old.post.createdAt = now - std::chrono::hours(30);
    model.replace({ item(u"new"_s, std::chrono::hours(50)), old }, ApprovalsModel::More::End, now);
    QCOMPARE(print(model), u"[Written today 1] new [Written Wed 21 Oct 1] old"_s);
}

void TestApprovalsModel::keepsRowsThatStay()
{
    using namespace std::chrono;
    ApprovalsModel model(berlin);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<session::ApprovalItem> all { item(u"a"_s, 1h), item(u"b"_s, 2h), item(u"c"_s, 5h) };
    model.replace(all, ApprovalsModel::More::End, now);
    const QPersistentModelIndex last = model.index(4);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    model.replace({ all[0], all[2] }, ApprovalsModel::More::End, now);
    QCOMPARE(print(model), u"[Due within 3 hours 1] a [Later today 1] c"_s);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(removals.count(), 1);
    QVERIFY(last.isValid());
    QCOMPARE(last.row(), 3);
    model.replace(all, ApprovalsModel::More::End, now);
    QCOMPARE(last.row(), 4);
}

void TestApprovalsModel::movesGroupsAsTimeGoesOn()
{
    ApprovalsModel model(berlin);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace({ item(u"a"_s, std::chrono::hours(4)) }, ApprovalsModel::More::End, now);
    model.setNow(now + std::chrono::hours(2));
    QCOMPARE(print(model), u"[Due within 3 hours 1] a"_s);
}

void TestApprovalsModel::asksOncePerPage()
{
    ApprovalsModel model(berlin);
    model.replace({ item(u"a"_s, std::chrono::hours(1)) }, ApprovalsModel::More::Exists, now);
    QSignalSpy wanted(&model, &ApprovalsModel::moreWanted);
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!model.canFetchMore({}));
    model.append({ item(u"b"_s, std::chrono::hours(2)) }, ApprovalsModel::More::Exists);
    QVERIFY(model.canFetchMore({}));
    QCOMPARE(print(model), u"[Due within 3 hours ] a b"_s);
}

void TestApprovalsModel::hidesTheCountOfAnUnfinishedGroup()
{
    ApprovalsModel model(berlin);
    model.replace({ item(u"a"_s, std::chrono::hours(1)), item(u"b"_s, std::chrono::hours(5)) },
        ApprovalsModel::More::Exists, now);
    QCOMPARE(print(model), u"[Due within 3 hours 1] a [Later today ] b"_s);
}

void TestApprovalsModel::dropsMarksOfLostDrafts()
{
    ApprovalsModel model(berlin);
    const QList<session::ApprovalItem> both { item(u"a"_s, std::chrono::hours(1)),
        item(u"b"_s, std::chrono::hours(2)) };
    model.replace(both, ApprovalsModel::More::End, now);
    model.setMarked(both[0].post.id, true);
    model.setMarked(both[1].post.id, true);
    QSignalSpy changed(&model, &ApprovalsModel::marksChanged);
    model.replace({ both[1] }, ApprovalsModel::More::End, now);
    QCOMPARE(model.markedItems().size(), 1);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestApprovalsModel)
#include "tst_approvals_model.moc"
