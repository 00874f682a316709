// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/engine_host.h"

#include "base/logging.h"
#include "session/authority.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <memory>

namespace clara::session {

namespace {

/// Runs a coroutine of the engine and hands its answer to a promise; the promise lives in the
/// frame.
template <class T>
QCoro::Task<> answer(QCoro::Task<Result<T>> task, std::shared_ptr<QPromise<Result<T>>> promise)
{
    Result<T> result = co_await task;
    promise->addResult(std::move(result));
    promise->finish();
}

QCoro::Task<Result<Completion>> asResult(QCoro::Task<Completion> task)
{
    Completion completion = co_await task;
    if (completion.error)
        co_return std::unexpected(*completion.error);
    if (completion.finish != FinishReason::Stop)
        co_return failure(ErrorKind::Rejected,
            QCoreApplication::translate("clara::EngineHost",
                "The model's answer was not complete, so it was not used. Ask for less or try again."));
    co_return completion;
}

} // namespace

EngineHost::EngineHost(Store& store, const Clock& clock, engine::EngineConfig config,
    PartsFactory parts, ProbeFactory probe)
    : m_store(store)
    , m_clock(clock)
    , m_config(std::move(config))
    , m_makeParts(std::move(parts))
    , m_makeProbe(std::move(probe))
{
    m_thread.setObjectName(QStringLiteral("clara-engine"));
}

EngineHost::~EngineHost()
{
    if (!m_thread.isRunning())
        return;
    const auto stopped = stop();
    QDeadlineTimer deadline(m_config.stopLimit + milliseconds(1000));
    while (!stopped.isFinished() && !deadline.hasExpired()) {
        // The engine needs its own thread only; this one just waits, and still delivers keychain
        // answers.
        QCoreApplication::processEvents(
            QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents, 20);
        QThread::yieldCurrentThread();
    }
    m_thread.quit();
    if (!m_thread.wait(QDeadlineTimer(2000)))
        logging::engine().error("the engine thread did not end in time");
}

void EngineHost::setState(EngineState state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void EngineHost::ensureThread()
{
    const std::scoped_lock lock(m_threadMutex); // callers come from several threads
    if (m_context)
        return;
    m_context = new QObject; // dies with the thread, in the thread
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, [this] {
        // An engine with hanging work is left behind: destroying it would pull the floor from under
        // coroutines.
        if (m_engine && m_engine->isQuiet())
            delete m_engine;
        m_engine = nullptr;
        m_context->deleteLater();
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_context, [this] {
        m_engine = new engine::Engine(
            m_store, m_clock, m_config, m_makeParts(), m_makeProbe ? m_makeProbe() : nullptr);
        connect(
            m_engine, &engine::Engine::started, this, [this] { setState(EngineState::Running); },
            Qt::DirectConnection);
        connect(
            m_engine, &engine::Engine::stopped, this, [this] { setState(EngineState::Stopped); },
            Qt::DirectConnection);
        connect(
            m_engine, &engine::Engine::refused, this,
            [this](const QString& reason) {
                setState(EngineState::Stopped);
                Q_EMIT refused(reason);
            },
            Qt::DirectConnection);
        connect(m_engine, &engine::Engine::idle, this, &EngineHost::idle, Qt::DirectConnection);
        connect(
            m_engine, &engine::Engine::troubled, this, &EngineHost::troubled, Qt::DirectConnection);
    });
}

void EngineHost::start()
{
    ensureThread();
    setState(EngineState::Starting);
    QMetaObject::invokeMethod(m_context, [this] { m_engine->start(); });
}

Future<bool> EngineHost::stop()
{
    if (!m_context || !m_thread.isRunning())
        return readyFuture(Result<bool>(true));
    setState(EngineState::Stopping);
    auto promise = std::make_shared<QPromise<Result<bool>>>(); // shared with the engine thread
    promise->start();
    QMetaObject::invokeMethod(m_context, [this, promise] {
        const auto done = [promise] {
            if (promise->future().isFinished())
                return;
            promise->addResult(Result<bool>(true));
            promise->finish();
        };
        QObject::connect(m_engine, &engine::Engine::stopped, m_context, done);
        m_engine->stop();
    });
    return promise->future();
}

template <class T, class Make> Future<T> EngineHost::inEngine(Make make)
{
    ensureThread();
    auto promise
        = std::make_shared<QPromise<Result<T>>>(); // shared with the coroutine that answers
    promise->start();
    QMetaObject::invokeMethod(
        m_context, [this, promise, make] { answer<T>(make(*m_engine), promise); });
    return promise->future();
}

template <class T, class Ask, class Make> Future<T> EngineHost::askedInEngine(Ask ask, Make make)
{
    if (!m_actor)
        return inEngine<T>(make);
    auto asked = m_store.read<bool>([ask, actor = *m_actor](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(ask(work, actor));
        return true;
    });
    return asked
        .then([this, make](const Result<bool>& allowed) -> Future<T> {
            if (!allowed)
                return readyFuture<T>(std::unexpected(allowed.error()));
            return inEngine<T>(make);
        })
        .unwrap();
}

Future<Account> EngineHost::checkAccount(AccountId account)
{
    return askedInEngine<Account>(
        [account](UnitOfWork& work, const Member& actor) -> Status {
            const auto known = work.accounts().find(account);
            if (!known)
                return std::unexpected(known.error());
            return authorise(work, actor, known->clientId, Action::Edit);
        },
        [account](engine::Engine& engine) { return engine.checkAccount(account); });
}

Future<Completion> EngineHost::generate(GenerateRequest request)
{
    return askedInEngine<Completion>(
        [](UnitOfWork& work, const Member& actor) {
            return authoriseAnywhere(work, actor, Action::Run);
        },
        [request](engine::Engine& engine) {
            return asResult(
                engine.generate(request.model, request.prompt, request.stream, request.sink));
        });
}

} // namespace clara::session
