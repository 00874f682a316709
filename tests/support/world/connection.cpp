// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/connection.h"

#include "support/world/world_server.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace world {

namespace {
constexpr qsizetype maxHeadBytes = 64 * 1024;
constexpr qint64 maxBodyBytes = qint64(64) * 1024 * 1024;

void removeIds(Answer& answer)
{
    QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    for (const char* name : { "uri", "cid", "id" })
        object.remove(QLatin1String(name));
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

Connection::Connection(WorldServer& world, std::unique_ptr<QTcpSocket> socket, Kind kind)
    : m_world(world)
    , m_socket(std::move(socket))
    , m_kind(kind)
    , m_isControl(kind == Kind::Control)
{
    m_socket->setReadBufferSize(64 * 1024);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::gone);
}

void Connection::start()
{
    at(Stage::Connect, [this] {
        m_reading = Reading::Head;
        read();
    });
}

void Connection::read()
{
    while (m_reading != Reading::Nothing && m_socket->bytesAvailable() > 0) {
        m_buffer += m_socket->readAll();
        advance();
    }
}

void Connection::advance()
{
    if (m_reading == Reading::Head && takeHead()) {
        m_reading = Reading::Nothing;
        at(Stage::Head, [this] {
            m_reading = Reading::Body;
            takeBody();
            read();
        });
    } else if (m_reading == Reading::Body) {
        takeBody();
    }
}

bool Connection::takeHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > maxHeadBytes)
            resetSocket(*m_socket);
        return false;
    }
    const QList<QByteArray> lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() != 3) {
        resetSocket(*m_socket);
        return false;
    }
    m_request = {};
    m_request.method = first.at(0);
    const QUrl target = QUrl::fromEncoded(first.at(1));
    m_request.path = target.path(QUrl::FullyDecoded);
    m_request.query = QUrlQuery(target);
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_request.headers.insert(
                line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_bodyBytes
        = qBound(qint64(0), m_request.headers.value("content-length").toLongLong(), maxBodyBytes);
    m_isControl = m_kind == Kind::Control || m_request.path.startsWith(QLatin1String("/__world/"));
    if (!m_isControl)
        m_row = m_world.log().add(m_request, QString::fromLatin1(first.at(1)));
    m_bodyFault = faultAt(Stage::Body);
    return true;
}

void Connection::takeBody()
{
    qint64 wanted = m_bodyBytes - m_request.body.size();
    if (m_bodyFault)
        wanted = qMin(wanted, qMax(qint64(0), m_bodyFault->bytes) - m_request.body.size());
    const qsizetype taken = qMin(m_buffer.size(), qsizetype(qMax(qint64(0), wanted)));
    m_request.body += m_buffer.first(taken);
    m_buffer.remove(0, taken);
    if (m_row)
        m_row->body = m_request.body;
    if (m_bodyFault && m_request.body.size() >= qMin(m_bodyBytes, m_bodyFault->bytes)) {
        m_reading = Reading::Nothing;
        const Fault fault = *std::exchange(m_bodyFault, std::nullopt);
        strike(fault, [this] {
            m_reading = Reading::Body;
            takeBody();
            read();
        });
    } else if (m_request.body.size() == m_bodyBytes) {
        m_reading = Reading::Nothing;
        bodyComplete();
    }
}

void Connection::bodyComplete()
{
    if (m_row)
        m_row->complete = true;
    at(Stage::Received, [this] {
        m_answer = m_world.handle(m_request);
        if (m_row)
            m_row->effect = m_answer.effect;
        if (m_answer.hang)
            return;
        at(Stage::Effect, [this] { answer(); });
    });
}

void Connection::answer()
{
    if (const int delay = std::exchange(m_answer.delayMs, 0); delay > 0) {
        later(delay, [this] { answer(); });
        return;
    }
    m_pieces = { headOf(m_answer) };
    if (m_answer.chunks.isEmpty()) {
        m_pieces.append(m_answer.body);
    } else {
        for (const QByteArray& chunk : m_answer.chunks)
            m_pieces.append(chunkOf(chunk));
        m_pieces.append("0\r\n\r\n");
    }
    m_holdFault = faultAt(Stage::HalfAnswer);
    if (m_holdFault && m_answer.chunks.isEmpty()) {
        const qsizetype cut
            = m_holdFault->bytes >= 0 ? qsizetype(m_holdFault->bytes) : m_answer.body.size() / 2;
        m_pieces = { m_pieces.first(), m_answer.body.left(cut), m_answer.body.mid(cut) };
    }
    m_holdBefore = m_answer.chunks.isEmpty() ? 2 : m_pieces.size() / 2;
    if (m_row)
        m_row->status = m_answer.status;
    writeFrom(0);
}

void Connection::writeFrom(qsizetype piece)
{
    for (; piece < m_pieces.size(); ++piece) {
        if (m_holdFault && piece == m_holdBefore) {
            m_socket->flush();
            const Fault fault = *std::exchange(m_holdFault, std::nullopt);
            strike(fault, [this, piece] { writeFrom(piece); });
            return;
        }
        m_socket->write(m_pieces.at(piece));
        if (m_answer.chunkDelayMs > 0 && piece + 1 < m_pieces.size()) {
            later(m_answer.chunkDelayMs, [this, piece] { writeFrom(piece + 1); });
            return;
        }
    }
    finished();
}

void Connection::finished()
{
    if (m_row)
        m_row->answeredMs = QDateTime::currentMSecsSinceEpoch();
    m_row.reset();
    m_isControl = m_kind == Kind::Control;
    if (m_request.headers.value("connection").toLower() == "close") {
        m_socket->disconnectFromHost();
        return;
    }
    m_reading = Reading::Head;
    if (!m_buffer.isEmpty())
        advance();
    read();
}

std::optional<Fault> Connection::faultAt(Stage stage)
{
    if (m_isControl)
        return std::nullopt;
    const QString endpoint = stage == Stage::Connect ? QStringLiteral("*") : m_request.endpoint();
    return m_world.plan().take(stage, endpoint, m_request.body);
}

void Connection::at(Stage stage, std::function<void()> next)
{
    if (const auto fault = faultAt(stage))
        strike(*fault, std::move(next));
    else
        next();
}

void Connection::strike(const Fault& fault, std::function<void()> next)
{
    if (m_row)
        m_row->faults.append(fault.name());
    switch (fault.action) {
    case Action::Pause:
        m_world.pauses().add(m_request.endpoint(), fault.stage,
            [self = shared_from_this(), goOn = std::move(next)] { goOn(); });
        return;
    case Action::Hang:
        return;
    case Action::Reset:
        resetSocket(*m_socket);
        return;
    case Action::Close:
        m_socket->disconnectFromHost();
        return;
    case Action::Slow:
        later(fault.delayMs, std::move(next));
        return;
    case Action::Status:
    case Action::Redirect:
        m_answer = {};
        m_answer.status = fault.status;
        m_answer.headers = fault.headers;
        m_answer.body = fault.body;
        answer();
        return;
    case Action::NoId:
        removeIds(m_answer);
        break;
    case Action::Malformed:
        m_answer.body = m_answer.body.left(m_answer.body.size() / 2) + "<<<";
        break;
    }
    next();
}

void Connection::later(int ms, std::function<void()> next)
{
    // A timer fires up to a millisecond late, which a bench of 50 ms answers would take for the
    // client's slowness: it is set a millisecond early, and the rest is waited for in turns of the
    // event loop.
    waitUntil(QDeadlineTimer(ms, Qt::PreciseTimer), std::max(0, ms - 1), std::move(next));
}

void Connection::waitUntil(QDeadlineTimer deadline, int ms, std::function<void()> next)
{
    QTimer::singleShot(ms, Qt::PreciseTimer, this,
        [self = shared_from_this(), deadline, goOn = std::move(next)]() mutable {
            if (deadline.hasExpired())
                goOn();
            else
                self->waitUntil(deadline, 0, std::move(goOn));
        });
}

} // namespace world
