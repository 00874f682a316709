// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/unknown_outcome_dialog.h"
#include "theme/theme_controller.h"
#include "widgets/button.h"
#include "widgets/line_edit.h"

#include <QApplication>
#include <QDir>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace clara;
using namespace clara::ui;
using namespace Qt::StringLiterals;

/// The dialog about a post that may or may not be on its network.
class TestUnknownOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, [] { return false; });
    }
    void init();
    void cleanup() { delete m_dialog; }
    void cleanupTestCase() { m_theme.reset(); }

    void escapeDecidesNothing();
    void sendsAgainOnlyWhenAskedTwice();
    void takesTheLink();
    void showsWhatWentWrong();
    void looksAsDrawn();

private:
    Button* button(const QString& beginning) const;

    std::unique_ptr<ThemeController> m_theme;
    QPointer<UnknownOutcomeDialog> m_dialog;
};

void TestUnknownOutcome::init()
{
    const Instant start = *parseInstant(u"2026-10-22T07:15:02Z"_s);
    session::PublicationItem item;
    item.clientName = u"Rye & Co"_s;
    item.account.network = u"x"_s;
    item.account.handle = u"ryeandco"_s;
    item.publication.id = PublicationId::create(start);
    item.publication.contentHash = u"41d09be2"_s;
    item.publication.text
        = u"Drei Mythen über Roggen, von Leuten, die ihn täglich backen. Nummer zwei hören wir jeden Samstag: ryeandco.de/roggen"_s;
    const auto attempt
        = [&](const QString& kind, std::chrono::seconds after, const QString& outcome, int status) {
              PublishAttempt made;
              made.kind = kind;
              made.intentAt = start + after;
              made.outcome = outcome;
              made.httpStatus = status;
              made.evidence = u"503 Service Unavailable"_s;
              item.attempts.append(made);
          };
    attempt(u"send"_s, std::chrono::seconds(0), u"unknown"_s, 0);
    attempt(u"look"_s, std::chrono::seconds(60), u"not there yet"_s, 200);
    attempt(u"look"_s, std::chrono::seconds(3600), {}, 503);
    m_dialog = new UnknownOutcomeDialog(item, QTimeZone("Europe/Berlin"), nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

Button* TestUnknownOutcome::button(const QString& beginning) const
{
    const auto buttons = m_dialog->findChildren<Button*>();
    for (Button* each : buttons) {
        if (each->text().startsWith(beginning))
            return each;
    }
    return nullptr;
}

void TestUnknownOutcome::escapeDecidesNothing()
{
    QSignalSpy decided(m_dialog, &UnknownOutcomeDialog::decided);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(decided.count(), 0);
    QTRY_VERIFY(m_dialog.isNull());
}

void TestUnknownOutcome::sendsAgainOnlyWhenAskedTwice()
{
    QSignalSpy decided(m_dialog, &UnknownOutcomeDialog::decided);
    QTest::mouseClick(button(u"Send again…"_s), Qt::LeftButton);
    QCOMPARE(decided.count(), 0);
    QTest::mouseClick(button(u"It may then be there twice"_s), Qt::LeftButton);
    QCOMPARE(decided.count(), 1);
    QVERIFY(decided.first().first().value<session::Resolution>() == session::Resolution::SendAgain);
    QVERIFY2(!button(u"Drop it"_s)->isEnabled(), "no second decision while one is under way");
}

void TestUnknownOutcome::takesTheLink()
{
    QSignalSpy decided(m_dialog, &UnknownOutcomeDialog::decided);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(qobject_cast<LineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"https://x.com/ryeandco/1"_s);
    QTest::mouseClick(button(u"It is there"_s), Qt::LeftButton);
    QCOMPARE(decided.count(), 1);
    QCOMPARE(decided.first().at(1).toString(), u"https://x.com/ryeandco/1"_s);
}

void TestUnknownOutcome::showsWhatWentWrong()
{
    QTest::mouseClick(button(u"Drop it"_s), Qt::LeftButton);
    m_dialog->showError(u"It was settled meanwhile."_s);
    QVERIFY(button(u"Drop it"_s)->isEnabled());
    QVERIFY(m_dialog->isVisible());
}

void TestUnknownOutcome::looksAsDrawn()
{
    QDir().mkpath(u"screenshots"_s);
    QTest::qWait(50);
    QVERIFY(m_dialog->grab().save(u"screenshots/unknown-outcome-light.png"_s));
}

QTEST_MAIN(TestUnknownOutcome)
#include "tst_unknown_outcome.moc"
