// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/storage_thread.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace clara::storage {

namespace {

/// Jobs that come this soon after a connection was refused get the same answer: a queue of them
/// must not wait for one time-out after the other.
constexpr milliseconds refusalBelieved { 500 };

/// Grows with every repetition and differs between computers that got into each other's way.
milliseconds pauseBefore(int repetition)
{
    return milliseconds(QRandomGenerator::global()->bounded(2, 10 << std::min(repetition, 5)));
}

Error escapedException(const char* what)
{
    return { ErrorKind::Internal,
        QCoreApplication::translate("clara::Storage",
            "Clara Console met a defect of its own while it worked on the workspace. Nothing was "
            "changed. Please "
            "report it with the log."),
        QStringLiteral("exception in storage work: %1").arg(QString::fromUtf8(what)), {}, {} };
}

void note(const QString& thread, const Error& error)
{
    if (error.kind == ErrorKind::Storage || error.kind == ErrorKind::Internal)
        logging::storage().warn("{}: {} ({})", thread, error.message, error.detail);
}

/// Runs the job inside the open transaction.
Status runJob(StorageJob& job, SqlUnitOfWork& unit, StorageJob::Runs runs)
{
    try {
        if (!job.run(unit, runs))
            return failure(ErrorKind::Cancelled, QString()); // the job answers with its own error
    } catch (const std::exception& exception) {
        return std::unexpected(escapedException(exception.what()));
    } catch (...) {
        return std::unexpected(escapedException("unknown"));
    }
    return {};
}

/// Runs the job in its transaction and commits. Whatever comes back as an error was rolled back.
Status perform(StorageJob& job, SqlSession& session, SqlUnitOfWork& unit, Transaction::Mode mode,
    StorageJob::Runs runs)
{
    Transaction transaction(session);
    CLARA_TRY(transaction.begin(mode));
    CLARA_TRY(runJob(job, unit, runs));
    if (mode == Transaction::Mode::Write || !session.dialect().takesSeveral())
        return transaction.commit();
    // What was read is read; whoever asked need not wait for the farewell of a far database.
    job.finish();
    (void)transaction.commit();
    return {};
}

/// One of several jobs of a transaction: its own error undoes only its part. `broken` is set when
/// the transaction as a whole cannot go on.
Status performPart(StorageJob& job, SqlSession& session, SqlUnitOfWork& unit, StorageJob::Runs runs,
    Status& broken)
{
    broken = session.beginPart();
    if (!broken)
        return broken;
    Status done = runJob(job, unit, runs);
    if (done)
        done = session.endPart(); // refused when a statement failed that the job passed over
    if (!done)
        broken = session.mayRepeat() ? done : session.undoPart();
    return done;
}

} // namespace

StorageThread::StorageThread(Setup setup, JobQueue& queue)
    : m_setup(std::move(setup))
    , m_queue(queue)
{
    setObjectName(m_setup.name);
}

StorageThread::~StorageThread() { wait(); }

Status StorageThread::open()
{
    auto opened = m_opened.get_future();
    start();
    return opened.get();
}

void StorageThread::run()
{
    const Status connected = connect();
    m_opened.set_value(connected);
    if (!connected)
        return;
    work();
    if (m_connection && m_setup.closing)
        m_setup.closing(*m_connection->session);
    m_connection.reset();
}

Status StorageThread::connect()
{
    if (m_connection)
        return {};
    if (m_refusal && std::chrono::steady_clock::now() < m_refusedUntil)
        return std::unexpected(*m_refusal);
    auto session = m_setup.open();
    if (!session) {
        m_refusal = session.error();
        m_refusedUntil = std::chrono::steady_clock::now() + refusalBelieved;
        return std::unexpected(session.error());
    }
    m_refusal.reset();
    m_connection = std::make_unique<Connection>(std::move(*session));
    return {};
}

Status StorageThread::attempt(StorageJob& job)
{
    for (int repetition = 0;; ++repetition) {
        CLARA_TRY(connect());
        SqlSession& session = *m_connection->session;
        Status done = perform(job, session, m_connection->unit, m_setup.mode, runs());
        if (done)
            return done;
        const bool again = session.mayRepeat() && repetition < m_setup.repeats;
        if (session.isLost())
            m_connection.reset();
        if (!again)
            return done;
        m_queue.pause(pauseBefore(repetition));
    }
}

void StorageThread::work()
{
    const bool alone
        = m_setup.delay > milliseconds(0); // every call of a slow database takes its time
    const size_t most = alone ? 1 : size_t(std::max(1, m_setup.together));
    for (auto jobs = m_queue.popSome(most); !jobs.empty(); jobs = m_queue.popSome(most)) {
        if (alone)
            m_queue.pause(m_setup.delay);
        if (jobs.size() == 1)
            doOne(*jobs.front());
        else
            doTogether(std::move(jobs));
    }
}

void StorageThread::doOne(StorageJob& job)
{
    const Status done = attempt(job);
    if (!done) {
        note(m_setup.name, done.error());
        job.fail(done.error());
        return;
    }
    announce();
    if (m_setup.mode == Transaction::Mode::Write
        || !m_connection->session->dialect().takesSeveral())
        job.finish();
}

void StorageThread::doTogether(std::vector<std::unique_ptr<StorageJob>> jobs)
{
    std::vector<Status> done;
    Status whole = connect();
    if (whole) {
        SqlSession& session = *m_connection->session;
        Transaction transaction(session);
        whole = transaction.begin(m_setup.mode);
        for (const auto& job : jobs) {
            if (!whole)
                break;
            done.push_back(performPart(*job, session, m_connection->unit, runs(), whole));
        }
        if (whole)
            whole = transaction.commit();
    }
    const bool again = !whole && m_connection && m_connection->session->mayRepeat();
    if (!whole && m_connection && m_connection->session->isLost())
        m_connection.reset();
    if (again && m_setup.repeats > 0) { // each by itself: only some are in somebody's way
        for (const auto& job : jobs)
            doOne(*job);
        return;
    }
    if (!whole)
        note(m_setup.name, whole.error());
    else
        announce();
    for (size_t i = 0; i < jobs.size(); ++i) {
        const Status own = i < done.size() ? done[i] : whole;
        if (!own && whole)
            note(m_setup.name, own.error());
        if (!own || !whole)
            jobs[i]->fail(own ? whole.error() : own.error());
        else
            jobs[i]->finish();
    }
}

// Before the answers, so that whoever has one knows that the change was announced.
void StorageThread::announce()
{
    const Entities touched = m_connection->session->touched();
    if (touched && m_setup.committed)
        m_setup.committed(touched);
}

} // namespace clara::storage
