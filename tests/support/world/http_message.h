// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

namespace world {

struct Header {
    QByteArray name;
    QByteArray value;
};

/// A request as it came over the wire; header names in lower case.
struct Request {
    QByteArray method {};
    QString path {};
    QUrlQuery query {};
    QHash<QByteArray, QByteArray> headers {};
    QByteArray body {};

    QByteArray bearer() const;
    /// The name faults and counts go by: the method of an XRPC path, otherwise the path.
    QString endpoint() const;
    QString parameter(const char* name) const;
};

struct Answer {
    int status = 200;
    QList<Header> headers {};
    QByteArray body {};
    QList<QByteArray> chunks {}; ///< not empty: sent chunk by chunk instead of the body
    int chunkDelayMs = 0;
    int delayMs = 0; ///< before the first byte
    bool hang = false; ///< no answer at all
    bool effect = false; ///< the request changed something in the world

    static Answer json(int status, const QJsonObject& object);
};

/// The head of an answer, with the blank line.
QByteArray headOf(const Answer& answer);
QByteArray chunkOf(const QByteArray& bytes);

} // namespace world
