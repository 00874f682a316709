// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_app.h"
#include "support/world.h"

#include <QApplication>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;

namespace {

constexpr int patience = 20000;

/// The visible widget with this accessible name (or beginning), anywhere in the program; null after
/// a while.
QWidget* find(const QString& name, const char* type = "QWidget")
{
    QWidget* found = nullptr;
    std::ignore = QTest::qWaitFor(
        [&] {
            for (QWidget* widget : QApplication::allWidgets()) {
                if (!widget->isVisible() || !widget->window()->isVisible()
                    || !widget->inherits(type))
                    continue;
                QString known = widget->accessibleName();
                if (known.isEmpty() && widget->inherits("QAbstractButton"))
                    known = widget->property("text").toString();
                if (known == name || (name.endsWith(u'*') && known.startsWith(name.chopped(1))))
                    found = widget;
            }
            return found != nullptr;
        },
        patience);
    if (!found)
        qWarning("nothing on screen is called %s", qPrintable(name));
    return found;
}

void click(const QString& name)
{
    QWidget* widget = find(name);
    QVERIFY2(widget, qPrintable(name));
    QVERIFY2(QTest::qWaitFor([&] { return widget->isEnabled(); }, patience), qPrintable(name));
    // Near its beginning: a radio button reacts on its circle and words only, however wide it is.
    QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(12, widget->height() / 2));
}

void type(const QString& name, const QString& text)
{
    QWidget* widget = find(name);
    QVERIFY2(widget, qPrintable(name));
    QTest::mouseClick(widget, Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

/// What an operator does on the first day, in the real window, by mouse and keyboard only.
class JourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromTheGuideToOnePublishedPost()
    {
        const auto world = test::World::start();
        QVERIFY(world);
        world->configure(
            { { u"model"_s, QJsonObject { { u"vary"_s, true } } } }); // no two drafts alike
        QTemporaryDir folder;
        qputenv("CLARA_SECRETS_PASSPHRASE", "a passphrase for this test");
        app::ConsoleOptions options;
        options.workspace = folder.filePath(u"journey.clara"_s);
        app::ConsoleApp console(*qApp, options);
        bool opened = false; // a file needs no password, so the answer comes at once
        console.open([&opened](const Status& status) { opened = status.has_value(); });
        QVERIFY(opened);

        // The guide: client, persona, connect.
        type(u"Client name"_s, u"Rye & Co"_s);
        click(u"Next: persona"_s);
        type(u"Persona name"_s, u"Anni"_s);
        type(u"How it speaks"_s, u"Warm, dry, exact."_s);
        type(u"Topics"_s, u"rye bread"_s);
        click(u"Next: connect or try"_s);
        click(u"Connect Bluesky and a model"_s);
        type(u"Bluesky handle"_s, u"clara.test"_s);
        type(u"App password"_s, u"app-password"_s);
        type(u"Bluesky server"_s, world->baseUrl());
        type(u"Model server"_s, world->url(u"/v1"_s).toString());
        type(u"Model name"_s, u"gpt-4o-mini"_s);
        click(u"Write the first draft"_s);

        // The engine wrote it; it waits in Approvals. The slot is days away, so it is moved to now
        // by an edit of nothing: approving queues it, the slot decides when it leaves.
        QWidget* drafts = find(u"Drafts"_s);
        QVERIFY(drafts);
        QTRY_VERIFY_WITH_TIMEOUT(world->requestCount(u"/v1/chat/completions"_s) >= 2, patience);
        QVERIFY(world->records().isEmpty());

        // One more, without a slot: run the schedule now.
        click(u"Schedules"_s);
        QWidget* schedules = find(u"Schedules"_s, "QTableView");
        QVERIFY(schedules);
        schedules->setFocus();
        QTest::keyClick(schedules, Qt::Key_Down);
        QTest::keyClick(schedules, Qt::Key_Return);
        click(u"Run now*"_s);
        QTRY_VERIFY_WITH_TIMEOUT(world->requestCount(u"/v1/chat/completions"_s) >= 4, patience);
        click(u"Approvals"_s);
        drafts = find(u"Drafts"_s);
        QVERIFY(drafts);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"Approve*"_s) != nullptr, patience);
        approveAll(*drafts);
        QTRY_COMPARE_WITH_TIMEOUT(world->records().size(), 1, 30000);
        QCOMPARE(world->requestCount(u"com.atproto.repo.putRecord"_s), 1);
        const QString text = world->records().first().toObject().value(u"text"_s).toString();
        QVERIFY(!text.isEmpty());
    }

private:
    /// Walks the list by keys and approves each draft with A, waiting for its preview.
    static void approveAll(QWidget& drafts)
    {
        for (int i = 0; i < 2; ++i) {
            QTest::mouseClick(&drafts, Qt::LeftButton, {}, QPoint(100, 60));
            drafts.setFocus();
            QWidget* button = find(u"Approve*"_s);
            QVERIFY(button);
            QVERIFY(QTest::qWaitFor(
                [&] { return button->isEnabled() && button->isVisible(); }, patience));
            QTest::keyClick(&drafts, Qt::Key_A);
            QTest::qWait(300); // the list is read again after a decision
        }
    }
};

QTEST_MAIN(JourneyTest)
#include "tst_journey.moc"
