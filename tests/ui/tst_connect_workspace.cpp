// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/database_passwords.h"
#include "composition/database_visit.h"
#include "composition/shared_workspace_access.h"
#include "pages/connect/check_list.h"
#include "pages/connect/connect_workspace_dialog.h"
#include "pages/settings/preferences.h"
#include "pages/settings/settings_page.h"
#include "pages/welcome/welcome_guide.h"
#include "support/private_postgres.h"
#include "ui/setup_world.h"
#include "widgets/combo.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"

#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;
using namespace clara::test;
using std::chrono::seconds;

namespace {

/// Answers what a test wants to see; reads addresses as the real one does.
class FakeWorkspaces final : public SharedWorkspaces {
public:
    Result<PastedAddress> read(const QString& address) const override
    {
        return m_real.read(address);
    }
    Result<QString> addressOf(const DatabasePlace& place) const override
    {
        return m_real.addressOf(place);
    }
    Future<ConnectionReport> test(DatabasePlace, SecretPtr password) override
    {
        ++tests;
        tested = password ? password->reveal() : QByteArray();
        if (isSilent) {
            m_silent.start();
            return m_silent.future();
        }
        return readyFuture<ConnectionReport>(report);
    }
    Future<bool> keepPassword(DatabasePlace, SecretPtr password) override
    {
        if (broken)
            return readyFuture<bool>(std::unexpected(*broken));
        kept = password->reveal();
        return readyFuture<bool>(true);
    }

    ConnectionReport report {};
    bool isSilent = false;
    std::optional<Error> broken {};
    int tests = 0;
    QByteArray tested;
    QByteArray kept;

private:
    app::SharedWorkspaceAccess m_real { std::make_shared<MemorySecretStore>() };
    QPromise<Result<ConnectionReport>> m_silent;
};

StepState stateOf(const ConnectionReport& report, ConnectionStep step)
{
    for (const auto& line : report.lines) {
        if (line.step == step)
            return line.state;
    }
    return StepState::NotTried;
}

} // namespace

/// "Connect to a shared workspace…": what is typed, what is tested, what is kept.
class ConnectWorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void pastedAddressFillsTheFields_data();
    void pastedAddressFillsTheFields();
    void wrongPlacesAreSaidAtTheirField();
    void connectsOnlyAfterAGoodTest();
    void keychainTroubleStopsConnecting();
    void testThatNeverEndsIsGivenUp();
    void tellsProblemsApart();
    void keepsThePasswordInTheKeychainOnly();
    void frozenServerEndsWithASentence();
    void isReachedFromSettingsAndGuide();

private:
    std::unique_ptr<ThemeController> m_theme;

    static void press(QWidget& in, const QString& words)
    {
        auto* button = buttonSaying(in, words);
        QVERIFY2(button, qPrintable(words));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static LineEdit* edit(QWidget& in, const QString& label)
    {
        auto* field = fieldOf(in, label);
        return field ? static_cast<LineEdit*>(field->editor()) : nullptr;
    }
    /// The sentence under the check list.
    static QString words(const QWidget& dialog)
    {
        const auto* answer = dialog.findChild<Paragraph*>(u"answer"_s);
        return answer && answer->isVisible() ? answer->text() : QString();
    }
};

void ConnectWorkspaceTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("PGPASSFILE", "/nonexistent");
    m_theme = std::make_unique<ThemeController>(*qApp, [] { return false; });
}

void ConnectWorkspaceTest::pastedAddressFillsTheFields_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("password");
    QTest::newRow("none")
        << u"postgresql://mia@db.example.org:6000/team?schema=north&sslmode=verify-full&sslrootcert=/tmp/ca.crt"_s
        << QString();
    QTest::newRow("escaped")
        << u"postgresql://mia:a%40b@db.example.org:6000/team?schema=north&sslmode=verify-full&sslrootcert=/tmp/ca.crt"_s
        << u"a@b"_s;
    QTest::newRow("as it is")
        << u"postgres://mia:p@s:s/#1@db.example.org:6000/team?schema=north&sslmode=verify-full&sslrootcert=/tmp/ca.crt"_s
        << u"p@s:s/#1"_s;
    QTest::newRow("parameter")
        << u"postgresql://mia@db.example.org:6000/team?schema=north&password=hush&sslmode=verify-full&sslrootcert=/tmp/ca.crt"_s
        << u"hush"_s;
}

void ConnectWorkspaceTest::pastedAddressFillsTheFields()
{
    QFETCH(QString, address);
    QFETCH(QString, password);
    FakeWorkspaces shared;
    ConnectWorkspaceDialog dialog(
        shared, [](const QString&) {}, nullptr);
    dialog.show();
    edit(dialog, u"Password"_s)->setText(u"old"_s);
    edit(dialog, u"Paste an address, if you have one"_s)->setText(address);
    const DatabasePlace place = dialog.place();
    QCOMPARE(place.host, u"db.example.org"_s);
    QCOMPARE(place.port, 6000);
    QCOMPARE(place.database, u"team"_s);
    QCOMPARE(place.user, u"mia"_s);
    QCOMPARE(place.schema, u"north"_s);
    QCOMPARE(place.tls, u"verify-full"_s);
    QCOMPARE(place.certificate, u"/tmp/ca.crt"_s);
    QCOMPARE(edit(dialog, u"Password"_s)->text(), password.isEmpty() ? u"old"_s : password);
    QCOMPARE(edit(dialog, u"Password"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(edit(dialog, u"Paste an address, if you have one"_s)->text().isEmpty());
    QVERIFY(!edit(dialog, u"Paste an address, if you have one"_s)->isUndoAvailable());
    const auto again = shared.addressOf(place);
    QVERIFY(again);
    if (!password.isEmpty())
        QVERIFY(!again->contains(password) && !again->contains(u"a%40b"));
}

void ConnectWorkspaceTest::wrongPlacesAreSaidAtTheirField()
{
    app::SharedWorkspaceAccess shared(std::make_shared<MemorySecretStore>());
    bool opened = false;
    ConnectWorkspaceDialog dialog(
        shared, [&](const QString&) { opened = true; }, nullptr);
    dialog.show();
    press(dialog, u"Connect"_s);
    QTRY_VERIFY(fieldOf(dialog, u"Server"_s)->hasError());
    edit(dialog, u"Server"_s)->setText(u"db.example.org"_s);
    press(dialog, u"Test"_s);
    QTRY_VERIFY(fieldOf(dialog, u"Database"_s)->hasError());
    QVERIFY(!fieldOf(dialog, u"Server"_s)->hasError());
    edit(dialog, u"Database"_s)->setText(u"team"_s);
    edit(dialog, u"Schema"_s)->setText(u"No Way"_s);
    press(dialog, u"Test"_s);
    QTRY_VERIFY(fieldOf(dialog, u"Schema"_s)->hasError());
    edit(dialog, u"Paste an address, if you have one"_s)
        ->setText(u"postgresql://mia:hush@host/db?options=-c"_s);
    const QString error = fieldOf(dialog, u"Paste an address, if you have one"_s)->error();
    QVERIFY2(error.contains(u"options") && !error.contains(u"hush"), qPrintable(error));
    QVERIFY(!opened);
}

void ConnectWorkspaceTest::connectsOnlyAfterAGoodTest()
{
    FakeWorkspaces shared;
    QStringList opened;
    ConnectWorkspaceDialog dialog(
        shared, [&](const QString& address) { opened.append(address); }, nullptr);
    dialog.show();
    QVERIFY(dialog.setAddress(u"postgresql://mia:hush@db.example.org/team"_s));
    shared.report.lines = { { ConnectionStep::Name, StepState::Passed, {} },
        { ConnectionStep::Reached, StepState::Failed, {} },
        { ConnectionStep::Encrypted, StepState::NotTried, {} },
        { ConnectionStep::SignedIn, StepState::NotTried, {} } };
    shared.report.problem = Error { ErrorKind::Storage, u"No database answers."_s };
    press(dialog, u"Connect"_s);
    QTRY_COMPARE(words(dialog), u"No database answers."_s);
    takePicture(dialog, *m_theme, u"connect-failed"_s);
    QVERIFY(opened.isEmpty() && shared.kept.isEmpty());
    QVERIFY(dialog.isVisible());
    shared.report.problem.reset();
    press(dialog, u"Test"_s); // a test keeps nothing
    QTRY_VERIFY(words(dialog).startsWith(u"Everything works."));
    QVERIFY(opened.isEmpty() && shared.kept.isEmpty());
    press(dialog, u"Connect"_s);
    QTRY_COMPARE(opened, QStringList { u"postgresql://mia@db.example.org:5432/team"_s });
    QCOMPARE(shared.kept, "hush");
    QCOMPARE(shared.tested, "hush");
    QVERIFY(edit(dialog, u"Password"_s)->text().isEmpty());
    QVERIFY(!dialog.isVisible());
}

void ConnectWorkspaceTest::keychainTroubleStopsConnecting()
{
    FakeWorkspaces shared;
    shared.broken = Error { ErrorKind::Storage, u"The system keychain is locked."_s };
    bool opened = false;
    ConnectWorkspaceDialog dialog(
        shared, [&](const QString&) { opened = true; }, nullptr);
    dialog.show();
    QVERIFY(dialog.setAddress(u"postgresql://mia:hush@db.example.org/team"_s));
    press(dialog, u"Connect"_s);
    QTRY_COMPARE(words(dialog), u"The system keychain is locked."_s);
    QVERIFY(!opened && dialog.isVisible());
    edit(dialog, u"Password"_s)->clear(); // PGPASSFILE may have it
    press(dialog, u"Connect"_s);
    QTRY_VERIFY(opened);
}

void ConnectWorkspaceTest::testThatNeverEndsIsGivenUp()
{
    FakeWorkspaces shared;
    shared.isSilent = true;
    ConnectWorkspaceDialog dialog(
        shared, [](const QString&) {}, nullptr);
    dialog.setLongestTest(std::chrono::milliseconds(50));
    dialog.show();
    QVERIFY(dialog.setAddress(u"postgresql://mia@db.example.org/team"_s));
    press(dialog, u"Test"_s);
    QTRY_VERIFY(words(dialog).contains(u"took too long"));
    QVERIFY(buttonSaying(dialog, u"Test"_s)->isEnabled());
    QVERIFY(buttonSaying(dialog, u"Connect"_s)->isEnabled());
}

void ConnectWorkspaceTest::tellsProblemsApart()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    auto& server = PrivatePostgres::instance();
    const QString schema = server.freshSchema();
    app::SharedWorkspaceAccess shared(std::make_shared<MemorySecretStore>());
    DatabasePlace place { u"127.0.0.1"_s, server.address(schema).port, u"postgres"_s, u"clara"_s,
        schema };
    const auto problem = [&](const DatabasePlace& at, ConnectionStep step, const QString& part,
                             const QByteArray& password = {}) {
        const auto report = await(shared.test(at,
            password.isEmpty() ? SecretPtr()
                               : std::make_shared<const Secret>(QByteArray(password))));
        if (!report || !report->problem)
            return QString(u"no problem"_s);
        for (const auto& line : report->lines) {
            const bool before = line.step < step && line.step != ConnectionStep::Pooler;
            const auto expected = line.step == step ? StepState::Failed : StepState::Passed;
            if ((line.step == step || before) && line.state != expected)
                return u"step %1 of %2: %3"_s.arg(int(line.step))
                    .arg(int(step))
                    .arg(report->problem->message);
        }
        return report->problem->message.contains(part) ? QString() : report->problem->message;
    };
    DatabasePlace other = place;
    QCOMPARE(problem(place, ConnectionStep::Rights, u"There is no workspace"_s), QString());
    // A name that no resolver is asked for, because it is too long to be one.
    const auto lost = app::visitDatabase(
        { QString(70, u'x'), 5432, u"clara"_s, u"postgres"_s }, {}, seconds(2));
    QCOMPARE(stateOf(lost, ConnectionStep::Name), StepState::Failed);
    QVERIFY(lost.problem && lost.problem->message.contains(u"was not found"));
    other = place;
    {
        QTcpServer nobody; // a port that nobody listens on any more
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        other.port = nobody.serverPort();
    }
    QCOMPARE(problem(other, ConnectionStep::Reached, u"No database answers"_s), QString());
    other = place;
    other.tls = u"require"_s;
    QCOMPARE(problem(other, ConnectionStep::Encrypted, u"does not encrypt"_s), QString());
    other = place;
    other.user = u"guarded"_s;
    QCOMPARE(problem(other, ConnectionStep::SignedIn, u"did not accept the password"_s, "wrong"),
        QString());
    QCOMPARE(
        problem(other, ConnectionStep::Rights, u"There is no workspace"_s, "right"), QString());
    other.user = u"stranger"_s;
    QCOMPARE(problem(other, ConnectionStep::SignedIn, u"does not let"_s), QString());
    other = place;
    other.database = u"nowhere"_s;
    QCOMPARE(problem(other, ConnectionStep::SignedIn, u"There is no database"_s), QString());
    other = place;
    other.host = u"aws-0.pooler.supabase.com"_s;
    other.port = 6543;
    const auto pooler = await(shared.test(other, {}));
    QVERIFY(pooler && pooler->problem);
    QCOMPARE(stateOf(*pooler, ConnectionStep::Pooler), StepState::Failed);

    SystemClock clock;
    app::WorkspaceOptions options;
    options.path = *shared.addressOf(place);
    options.create = true;
    options.secrets = std::make_shared<MemorySecretStore>();
    QVERIFY(app::WorkspaceSession::open(options, clock));
    other = place;
    other.user = u"reader"_s;
    QCOMPARE(problem(other, ConnectionStep::Rights, u"may not use"_s), QString());
    const auto good = await(shared.test(place, {}));
    QVERIFY2(
        good && good->isGood(), good && good->problem ? qPrintable(good->problem->message) : "");
    for (const auto& line : good->lines)
        QCOMPARE(line.state, StepState::Passed);
    QVERIFY(good->lines.at(int(ConnectionStep::Version)).found.startsWith(u"PostgreSQL "));
}

void ConnectWorkspaceTest::keepsThePasswordInTheKeychainOnly()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    auto& server = PrivatePostgres::instance();
    const QString schema = server.freshSchema();
    const auto keychain = std::make_shared<MemorySecretStore>();
    app::SharedWorkspaceAccess shared(keychain);
    const DatabasePlace place { u"127.0.0.1"_s, server.address(schema).port, u"postgres"_s,
        u"guarded"_s, schema };
    const QString address = *shared.addressOf(place);
    QCOMPARE(stateOf(await(shared.test(place, {})).value_or(ConnectionReport()),
                 ConnectionStep::SignedIn),
        StepState::Failed);
    QVERIFY(await(shared.keepPassword(place, std::make_shared<const Secret>(QByteArray("right")))));
    QVERIFY(!address.contains(u"right"));
    const SecretRef ref = app::databasePasswordRef(*keychain, address);
    QCOMPARE(keychain->valueOf(ref), "right");
    QVERIFY(!ref.key.contains(schema)); // one per sign-in, not per workspace
    // From now on an empty field is enough.
    QCOMPARE(stateOf(await(shared.test(place, {})).value_or(ConnectionReport()),
                 ConnectionStep::SignedIn),
        StepState::Passed);
    // What a program does that opens it: asked only where the server wanted one and nobody gave it.
    SystemClock clock;
    app::WorkspaceOptions options;
    options.path = address;
    const auto refused = app::WorkspaceSession::open(options, clock);
    QVERIFY(!refused && app::mayHaveKeptPassword(options, refused.error()));
    options.databasePassword = std::make_shared<const Secret>(QByteArray("wrong"));
    const auto wrong = app::WorkspaceSession::open(options, clock);
    QVERIFY(!wrong && !app::mayHaveKeptPassword(options, wrong.error()));
}

void ConnectWorkspaceTest::frozenServerEndsWithASentence()
{
    QTcpServer frozen; // the system takes the call, and nobody ever answers
    QVERIFY(frozen.listen(QHostAddress::LocalHost));
    app::SharedWorkspaceAccess shared(std::make_shared<MemorySecretStore>(), seconds(2));
    ConnectWorkspaceDialog dialog(
        shared, [](const QString&) {}, nullptr);
    dialog.show();
    QVERIFY(dialog.setAddress(u"postgresql://mia@127.0.0.1:%1/team"_s.arg(frozen.serverPort())));
    press(dialog, u"Test"_s);
    QVERIFY(buttonSaying(dialog, u"Testing…"_s)); // and the window stays alive meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(buttonSaying(dialog, u"Test"_s), 20'000);
    QVERIFY2(words(dialog).contains(u"says nothing"), qPrintable(words(dialog)));
    takePicture(dialog, *m_theme, u"connect-frozen"_s);
    bool reached = false;
    for (const auto* label : dialog.findChild<CheckList*>()->findChildren<QLabel*>())
        reached = reached || label->accessibleName() == u"Server reached: passed"_s;
    QVERIFY(reached);
}

void ConnectWorkspaceTest::isReachedFromSettingsAndGuide()
{
    SetupWorld world;
    QVERIFY(world.opened);
    FakeWorkspaces shared;
    QStringList opened;
    world.services->shared = &shared;
    world.services->openWorkspace = [&](const QString& address) { opened.append(address); };
    {
        WelcomeGuide guide(*world.services, world.state, nullptr);
        guide.show();
        press(guide, u"Join a shared workspace…"_s);
        QVERIFY(guide.findChild<ConnectWorkspaceDialog*>());
    }
    const auto settings = world.open<SettingsPage>();
    QTRY_VERIFY(buttonSaying(*settings, u"Connect to a shared workspace…"_s));
    takePicture(*settings, world.theme, u"settings-join"_s);
    press(*settings, u"Connect to a shared workspace…"_s);
    QVERIFY(settings->findChild<ConnectWorkspaceDialog*>());
    QVERIFY(!buttonSaying(*settings, u"Back to the file on this computer…"_s));
    world.services->isShared = true;
    world.services->workspacePath = u"postgresql://mia@db.example.org/team"_s;
    const auto sharedSettings = world.open<SettingsPage>();
    QTRY_VERIFY(buttonSaying(*sharedSettings, u"Back to the file on this computer…"_s));
    press(*sharedSettings, u"Back to the file on this computer…"_s);
    auto* question = sharedSettings->findChild<QDialog*>();
    QVERIFY(question);
    press(*question, u"Start again"_s);
    QCOMPARE(opened, QStringList { QString() });
    preferWorkspace(u"postgresql://mia@db.example.org/team"_s);
    QCOMPARE(preferredWorkspace(), u"postgresql://mia@db.example.org/team"_s);
    preferWorkspace({});
    QVERIFY(preferredWorkspace().isEmpty());
}

QTEST_MAIN(ConnectWorkspaceTest)
#include "tst_connect_workspace.moc"
