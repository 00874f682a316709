// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clara_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using clara::test::ClaraProgram;

/// One process owns the workspace; the others go through its socket and cannot tell the difference.
class OwnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersThroughTheSocketLikeDirectly();
    void refusesASecondEngine();
    void stopsCleanlyOnASignal();
    void leavesTheWorkspaceUsableWhenKilled();
    void letsShortCommandsWaitForEachOther();
    void saysSoWhenTheOwnerHangs();
    void streamsThroughTheSocket();

private:
    std::unique_ptr<QProcess> startEngine();
    std::unique_ptr<ClaraProgram> m_clara;
};

void OwnerTest::init()
{
    m_clara = std::make_unique<ClaraProgram>();
    QCOMPARE(m_clara->json({ u"init"_s }).status, 0);
    QCOMPARE(m_clara
                 ->json({ u"client"_s, u"add"_s, u"--name"_s, u"Harbour Lane"_s, u"--timezone"_s,
                     u"Europe/Berlin"_s })
                 .status,
        0);
    QCOMPARE(m_clara
                 ->json({ u"model"_s, u"add"_s, u"--provider"_s, u"offline"_s, u"--model"_s,
                     u"sample"_s })
                 .status,
        0);
}

/// Runs once its socket is there.
std::unique_ptr<QProcess> OwnerTest::startEngine()
{
    auto engine = m_clara->start({ u"engine"_s, u"run"_s });
    const QDir sockets(m_clara->path(u"run"_s));
    const bool listens = QTest::qWaitFor(
        [&] { return !sockets.entryList(QDir::System | QDir::Files).isEmpty(); }, 15'000);
    return listens ? std::move(engine) : nullptr;
}

void OwnerTest::answersThroughTheSocketLikeDirectly()
{
    const auto direct = m_clara->json({ u"client"_s, u"list"_s });
    auto engine = startEngine();
    QVERIFY(engine);
    const auto served = m_clara->json({ u"client"_s, u"list"_s });
    QCOMPARE(served.status, 0);
    QCOMPARE(served.out, direct.out);
    QCOMPARE(m_clara->json({ u"status"_s }).object().value(u"engine"_s).toString(), u"running"_s);
    const auto refused = m_clara->json({ u"client"_s, u"add"_s, u"--name"_s, u"harbour lane"_s,
        u"--timezone"_s, u"Europe/Berlin"_s });
    QCOMPARE(refused.status, 4);
    QCOMPARE(refused.error().value(u"kind"_s).toString(), u"conflict"_s);
    QCOMPARE(m_clara
                 ->json({ u"client"_s, u"add"_s, u"--name"_s, u"North Row"_s, u"--timezone"_s,
                     u"Mars/Base"_s })
                 .error()
                 .value(u"field"_s)
                 .toString(),
        u"timezone"_s);
    engine->terminate();
    QVERIFY(engine->waitForFinished(10'000));
}

void OwnerTest::refusesASecondEngine()
{
    auto engine = startEngine();
    QVERIFY(engine);
    const auto second = m_clara->json({ u"engine"_s, u"run"_s, u"--until-idle"_s });
    QCOMPARE(second.status, 4);
    QVERIFY(second.error().value(u"message"_s).toString().contains(u"owns the workspace"_s));
    engine->terminate();
    QVERIFY(engine->waitForFinished(10'000));
}

void OwnerTest::stopsCleanlyOnASignal()
{
    auto engine = startEngine();
    QVERIFY(engine);
    QElapsedTimer timer;
    timer.start();
    engine->terminate();
    QVERIFY(engine->waitForFinished(10'000));
    QVERIFY(timer.elapsed() < 6'000);
    QCOMPARE(engine->exitStatus(), QProcess::NormalExit);
    QCOMPARE(engine->exitCode(), 0);
    QCOMPARE(m_clara->json({ u"client"_s, u"list"_s }).status, 0);
}

void OwnerTest::leavesTheWorkspaceUsableWhenKilled()
{
    auto engine = startEngine();
    QVERIFY(engine);
    engine->kill();
    QVERIFY(engine->waitForFinished(5'000));
    const auto after = m_clara->json({ u"client"_s, u"list"_s });
    QVERIFY2(after.status == 0, after.err.constData());
    QCOMPARE(after.array().size(), 1);
    auto again = startEngine(); // its socket was left behind
    QVERIFY(again);
    QCOMPARE(m_clara->json({ u"client"_s, u"list"_s }).array().size(), 1);
    again->terminate();
    QVERIFY(again->waitForFinished(10'000));
}

void OwnerTest::letsShortCommandsWaitForEachOther()
{
    std::vector<std::unique_ptr<QProcess>> commands;
    for (int i = 0; i < 6; ++i)
        commands.push_back(m_clara->start({ u"client"_s, u"add"_s, u"--name"_s,
            u"Client %1"_s.arg(i), u"--timezone"_s, u"Europe/Berlin"_s, u"--json"_s }));
    for (const auto& command : commands) {
        QVERIFY(command->waitForFinished(30'000));
        QVERIFY2(command->exitCode() == 0, command->readAllStandardError().constData());
    }
    QCOMPARE(m_clara->json({ u"client"_s, u"list"_s }).array().size(), 7);
}

void OwnerTest::saysSoWhenTheOwnerHangs()
{
#ifdef Q_OS_UNIX
    // Halted, it still holds the lock, and its socket takes connections that nobody answers.
    m_clara->environment.remove(u"XDG_RUNTIME_DIR"_s);
    auto engine = m_clara->start({ u"engine"_s, u"run"_s });
    QVERIFY(QTest::qWaitFor(
        [&] {
            return m_clara->json({ u"status"_s }).object().value(u"engine"_s).toString()
                == u"running"_s;
        },
        20'000));
    QProcess::execute(u"kill"_s, { u"-STOP"_s, QString::number(engine->processId()) });
    const auto second = m_clara->json({ u"engine"_s, u"run"_s });
    QProcess::execute(u"kill"_s, { u"-CONT"_s, QString::number(engine->processId()) });
    QCOMPARE(second.status, 4);
    engine->terminate();
    QVERIFY(engine->waitForFinished(10'000));
#else
    QSKIP("Processes can only be halted like this on POSIX systems.");
#endif
}

void OwnerTest::streamsThroughTheSocket()
{
    auto engine = startEngine();
    QVERIFY(engine);
    const auto streamed
        = m_clara->run({ u"generate"_s, u"--model"_s, u"sample"_s, u"--stream"_s }, "Say hello.");
    QCOMPARE(streamed.status, 0);
    QVERIFY(!streamed.out.trimmed().isEmpty());
    engine->terminate();
    QVERIFY(engine->waitForFinished(10'000));
}

QTEST_GUILESS_MAIN(OwnerTest)
#include "tst_owner.moc"
