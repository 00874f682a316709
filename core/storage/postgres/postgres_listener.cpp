// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_listener.h"

#include "base/logging.h"

#include <QSqlDriver>

#include <algorithm>

namespace clara::storage {

namespace {
constexpr milliseconds firstBackOff { 200 };
constexpr milliseconds longestBackOff { 30000 };
} // namespace

PostgresListener::PostgresListener(Setup setup)
    : m_setup(std::move(setup))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PostgresListener::look);
}

PostgresListener::~PostgresListener() = default;

Status PostgresListener::start()
{
    const Status done = connectOnce();
    lookAgain(done);
    return done;
}

void PostgresListener::look()
{
    Status done;
    if (!m_session) {
        done = connectOnce();
    } else if (const auto number = changeNumber()) {
        compare(*number);
    } else {
        done = std::unexpected(number.error());
    }
    lookAgain(done);
}

void PostgresListener::lookAgain(const Status& done)
{
    if (done) {
        m_backOff = milliseconds(0);
        m_timer.start(m_setup.interval);
        return;
    }
    if (m_backOff == milliseconds(0))
        logging::storage().warn("changes of others are not heard: {}", done.error().detail);
    m_session.reset();
    m_backOff = std::clamp(m_backOff * 2, firstBackOff, longestBackOff);
    m_timer.start(m_backOff);
}

Status PostgresListener::connectOnce()
{
    auto session = m_setup.open();
    if (!session)
        return std::unexpected(session.error());
    m_session = std::move(*session);
    auto* driver = m_session->database().driver();
    connect(driver, &QSqlDriver::notification, this,
        [this](const QString& channel, QSqlDriver::NotificationSource, const QVariant& payload) {
            hear(channel, payload);
        });
    // Before the number is read: whatever is committed in between is heard or counted.
    if (!driver->subscribeToNotification(m_setup.voice.channel))
        logging::storage().info("this server does not notify; its changes are looked for");
    const auto number = changeNumber();
    if (!number)
        return std::unexpected(number.error());
    m_heard = *number;
    m_awaited = 0;
    if (m_wasConnected)
        m_setup.changed(allEntities);
    m_wasConnected = true;
    return {};
}

Result<qint64> PostgresListener::changeNumber()
{
    // The driver notices the end of a connection as soon as it hears it.
    if (!m_session->database().isOpen())
        return failure(ErrorKind::Storage, QString(), QStringLiteral("the connection was closed"));
    m_session->forgetFailure();
    const auto number = m_session->first(
        QStringLiteral("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM change_number"),
        [](Row& row) { return row.integer(); });
    if (!number)
        return std::unexpected(number.error());
    return number->value_or(0);
}

// The number moves a moment before its change is committed and told, so what was not told by the
// next look is not going to be.
void PostgresListener::compare(qint64 number)
{
    if (m_awaited > m_heard) {
        m_heard = m_awaited;
        m_setup.changed(allEntities);
    }
    m_awaited = number;
}

void PostgresListener::hear(const QString& channel, const QVariant& payload)
{
    if (channel != m_setup.voice.channel)
        return;
    const QStringList words = payload.toString().split(u' ');
    const auto touched = Entities::fromInt(words.value(1).toUInt()) & allEntities;
    m_heard = std::max(m_heard, words.value(2).toLongLong());
    if (words.value(0) != m_setup.voice.origin && touched)
        m_setup.changed(touched);
}

PostgresListenerThread::PostgresListenerThread(PostgresListener::Setup setup)
    : m_setup(std::move(setup))
{
    setObjectName(QStringLiteral("storage-listener"));
}

PostgresListenerThread::~PostgresListenerThread()
{
    quit();
    wait();
}

Status PostgresListenerThread::open()
{
    auto opened = m_opened.get_future();
    start();
    return opened.get();
}

void PostgresListenerThread::run()
{
    PostgresListener listener(m_setup);
    const Status started = listener.start();
    m_opened.set_value(started);
    if (started)
        exec();
}

} // namespace clara::storage
