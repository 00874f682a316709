// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/storage_thread.h"

#include "base/logging.h"
#include "storage/sql/sql_unit_of_work.h"

#include <QCoreApplication>

namespace clara::storage {

namespace {

Error escapedException(const char* what)
{
    return { ErrorKind::Internal,
        QCoreApplication::translate("clara::Storage",
            "Clara Console met a defect of its own while it worked on the workspace. Nothing was "
            "changed. Please "
            "report it with the log."),
        QStringLiteral("exception in storage work: %1").arg(QString::fromUtf8(what)), {}, {} };
}

/// Runs the job in its transaction and commits. Whatever comes back as an error was rolled back.
Status perform(StorageJob& job, SqlSession& session, SqlUnitOfWork& unit, Transaction::Mode mode)
{
    Transaction transaction(session);
    CLARA_TRY(transaction.begin(mode));
    try {
        if (!job.run(unit))
            return failure(ErrorKind::Cancelled, QString()); // the job answers with its own error
    } catch (const std::exception& exception) {
        return std::unexpected(escapedException(exception.what()));
    } catch (...) {
        return std::unexpected(escapedException("unknown"));
    }
    return transaction.commit();
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
    auto session = m_setup.open();
    if (!session) {
        m_opened.set_value(std::unexpected(session.error()));
        return;
    }
    m_opened.set_value({});
    work(**session);
    if (m_setup.closing)
        m_setup.closing(**session);
}

void StorageThread::work(SqlSession& session)
{
    SqlUnitOfWork unit(session);
    while (auto job = m_queue.pop()) {
        if (m_setup.delay > milliseconds(0))
            m_queue.pause(m_setup.delay);
        const Status done = perform(*job, session, unit, m_setup.mode);
        if (!done) {
            if (done.error().kind == ErrorKind::Storage || done.error().kind == ErrorKind::Internal)
                logging::storage().warn(
                    "{}: {} ({})", m_setup.name, done.error().message, done.error().detail);
            job->fail(done.error());
            continue;
        }
        // First, so that whoever has the answer knows that the change was announced.
        if (session.touched() && m_setup.committed)
            m_setup.committed(session.touched());
        job->finish();
    }
}

} // namespace clara::storage
