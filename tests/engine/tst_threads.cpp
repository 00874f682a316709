// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/engine_host.h"
#include "support/workspace.h"

#include <QThread>

using namespace clara;
using namespace clara::test;

class TestThreads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartRunsWhereTheDesignSaysSo()
    {
        SystemClock clock;
        std::atomic<QThread*> probeThread = nullptr;
        struct ThreadProbe final : engine::Probe {
            explicit ThreadProbe(std::atomic<QThread*>& seen)
                : m_seen(seen)
            {
            }
            void reached(engine::Point) override { m_seen = QThread::currentThread(); }
            std::atomic<QThread*>& m_seen;
        };
        TestWorkspace workspace(clock, [&](app::WorkspaceOptions& options) {
            options.makeProbe = [&] { return std::make_unique<ThreadProbe>(probeThread); };
        });
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill());
        auto& host = dynamic_cast<session::EngineHost&>(workspace.session->engine());

        // Storage: reads and writes run on threads of their own, neither here nor in the engine.
        Store& store = workspace.session->store();
        const auto here
            = [](UnitOfWork&) -> Result<quintptr> { return quintptr(QThread::currentThread()); };
        const auto writer = await(store.write<quintptr>(here));
        const auto writerAgain = await(store.write<quintptr>(here));
        const auto reader = await(store.read<quintptr>(here));
        QVERIFY(writer && writerAgain && reader);
        QCOMPARE(*writer, *writerAgain);
        QVERIFY(*reader != *writer);
        for (const quintptr thread : { *writer, *reader }) {
            QVERIFY(thread != quintptr(QThread::currentThread()));
            QVERIFY(thread != quintptr(&host.thread()));
        }
        // Changes are announced from the writer.
        std::atomic<quintptr> announced = 0;
        const auto link = connect(
            &store, &Store::changed, &store,
            [&] { announced = quintptr(QThread::currentThread()); }, Qt::DirectConnection);
        QVERIFY(await(
            workspace.session->commands().setSetting(QStringLiteral("a"), QStringLiteral("b"))));
        QTRY_COMPARE(announced.load(), *writer);
        disconnect(link);

        // Engine: publishing passes its points in the engine's thread.
        host.start();
        QVERIFY(await(workspace.session->commands().runNow(workspace.schedule.id)));
        const auto post = workspace.waitForPost(workspace.client.id, PostState::InReview);
        QVERIFY(post);
        session::ApproveRequest request;
        request.post = post->id;
        QVERIFY(await(workspace.session->commands().approvePost(request)));
        QVERIFY(workspace.waitForPublication(post->id, { PublicationState::Published }));
        QCOMPARE(probeThread.load(), &host.thread());
        QVERIFY(&host.thread() != QThread::currentThread());
        QCOMPARE(QCoreApplication::instance()->thread(), QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
