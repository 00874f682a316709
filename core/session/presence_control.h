// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/approval.h"
#include "domain/presence.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace clara {
class Store;
} // namespace clara

namespace clara::session {

/// Tells the others on a shared workspace what one window edits, and knows what they edit. It never
/// stands in the way: what fails is only logged, and nothing waits for the database. Lives on the
/// UI thread.
class PresenceControl : public QObject {
    Q_OBJECT

public:
    /// Store and clock outlive it.
    PresenceControl(Store& store, const Clock& clock, Member actor, QObject* parent = nullptr);
    /// Says that the window edits nothing any more.
    ~PresenceControl() override;

    /// From now on, until done(). Cheap when it is known already: call it with every key. Another
    /// thing of the same kind takes its place.
    void editing(const EditedThing& thing);
    void done(EditedKind kind);

    /// The names of the others who edit this, each once, whoever came first first.
    QStringList others(EditedKind kind, const QString& id) const;

    /// A sign of life for everything that is edited here, and another look at who is there. Comes
    /// by itself every 30 s while anybody edits.
    void beat();

Q_SIGNALS:
    void othersChanged();

private:
    void say(const QList<EditedThing>& things);
    void leave(std::optional<EditedKind> kind);
    void look();
    void take(const QList<Presence>& others);
    void keepTime();

    Store& m_store;
    const Clock& m_clock;
    const Member m_actor;
    const QString m_session;
    QMap<EditedKind, EditedThing> m_mine;
    QList<Presence> m_others;
    QTimer m_beat;
    bool m_looking = false;
    bool m_lookAgain = false; ///< something changed meanwhile
};

} // namespace clara::session
