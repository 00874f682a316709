// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world/faults.h"
#include "support/world/truth.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

#include <memory>

namespace world {

class WorldServer;

/// One accepted socket: reads requests one after the other, meets the faults, writes the answers.
/// Shared with every pause and timer in flight, so that a request whose client was killed still has
/// its effect.
class Connection : public QObject, public std::enable_shared_from_this<Connection> {
    Q_OBJECT

public:
    enum class Kind { Public, Control }; ///< control connections meet no faults and are not counted

    Connection(WorldServer& world, std::unique_ptr<QTcpSocket> socket, Kind kind);
    void start();

Q_SIGNALS:
    void gone();

private:
    enum class Reading { Head, Body, Nothing };

    void read();
    void advance();
    bool takeHead();
    void takeBody();
    void bodyComplete();
    void answer();
    void writeFrom(qsizetype piece);
    void finished();
    void at(Stage stage, std::function<void()> next);
    void strike(const Fault& fault, std::function<void()> next);
    void later(int ms, std::function<void()> next);
    void waitUntil(QDeadlineTimer deadline, int ms, std::function<void()> next);
    std::optional<Fault> faultAt(Stage stage);

    WorldServer& m_world;
    const std::unique_ptr<QTcpSocket> m_socket;
    const Kind m_kind;
    bool m_isControl; ///< of the request at hand: the public port understands controls too
    Reading m_reading = Reading::Nothing;
    QByteArray m_buffer;
    Request m_request;
    qint64 m_bodyBytes = 0;
    std::optional<Fault> m_bodyFault;
    RequestRowPtr m_row;
    Answer m_answer;
    QList<QByteArray> m_pieces;
    qsizetype m_holdBefore = -1;
    std::optional<Fault> m_holdFault;
};

/// Closes with RST instead of FIN.
void resetSocket(QTcpSocket& socket);

} // namespace world
