// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/verb_channel.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace clara::session {

/// Carries pieces of an answer from the thread that makes them to the one that writes them.
class DeltaRelay final : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void delta(const QString& text);
};

/// One client of the owner: reads a request, answers it, reads the next. Deletes itself when the
/// other side is gone or too slow. Same thread as its server.
class OwnerConnection final : public QObject {
    Q_OBJECT
public:
    OwnerConnection(
        VerbChannel& verbs, QLocalSocket* socket, milliseconds patience, QObject* parent);
    bool isBusy() const { return m_busy; }
    /// Answers what is under way, then hangs up.
    void finish();

private:
    void readRequest();
    void handle(const QByteArray& line);
    void answer(const Result<QJsonValue>& result);
    void refuseAndClose(const Error& error);
    void send(const QJsonObject& object);

    VerbChannel& m_verbs;
    QLocalSocket* m_socket;
    QTimer m_patience; ///< for the rest of a request, and for the client to take its answer
    QByteArray m_buffer;
    bool m_busy = false;
    bool m_finishing = false;
};

} // namespace clara::session
