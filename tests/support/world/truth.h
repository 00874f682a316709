// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world/http_message.h"

#include <QJsonArray>

#include <memory>

namespace world {

/// What really came over the wire, one row per request, made as soon as its head was read.
struct RequestRow {
    int number = 0;
    QString endpoint {};
    QByteArray method {};
    QString target {}; ///< path and query
    QHash<QByteArray, QByteArray> headers {};
    QByteArray body {};
    bool complete = false; ///< the whole body arrived
    bool effect = false; ///< it changed something
    int status = 0; ///< what was written back; 0: nothing
    qint64 receivedMs = 0; ///< wall clock, since 1970
    qint64 answeredMs = 0; ///< when the last of the answer was written; 0: never
    QStringList faults {};

    QJsonObject toJson() const;
};

using RequestRowPtr = std::shared_ptr<RequestRow>; // shared: log and running exchange

class RequestLog {
public:
    RequestRowPtr add(const Request& head, const QString& target);
    void clear();
    QJsonArray toJson() const;
    QJsonObject counts() const; ///< by endpoint, quiet ones too

private:
    QList<RequestRowPtr> m_rows;
    QHash<QString, int> m_counts;
};

} // namespace world
