// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world/connection.h"
#include "support/world/keyless_network.h"
#include "support/world/model_api.h"
#include "support/world/personal_data_server.h"

#include <QTcpServer>

namespace world {

/// Plays everything outside of this computer on two loopback ports: one for the programs under
/// test, one for the test that sets faults and reads the truth.
class WorldServer : public QObject {
    Q_OBJECT

public:
    WorldServer();
    /// The public and the control port, or nothing.
    std::optional<std::pair<quint16, quint16>> listen();

    Answer handle(const Request& request);
    RequestLog& log() { return m_log; }
    FaultPlan& plan() { return m_plan; }
    Pauses& pauses() { return m_pauses; }

private:
    void accept(QTcpServer& server, Connection::Kind kind);
    Answer control(const Request& request);
    Answer plain(const Request& request) const;
    QJsonObject truth() const;
    void reset();

    RequestLog m_log;
    FaultPlan m_plan;
    Pauses m_pauses;
    PersonalDataServer m_dataServer;
    ModelApi m_modelApi;
    KeylessNetwork m_keyless;
    QTcpServer m_public;
    QTcpServer m_control;
    QList<std::shared_ptr<Connection>> m_connections;
};

} // namespace world
