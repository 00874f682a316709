// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/presence_control.h"

#include "base/logging.h"
#include "ports/store.h"
#include "session/when_answered.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace clara::session {

namespace {

constexpr std::chrono::seconds beatEvery(30); ///< two may be lost before the others forget us

} // namespace

PresenceControl::PresenceControl(Store& store, const Clock& clock, Member actor, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_session(QUuid::createUuid().toString(QUuid::Id128))
{
    m_beat.setInterval(beatEvery);
    connect(&m_beat, &QTimer::timeout, this, &PresenceControl::beat);
    // The store tells on its own threads.
    connect(
        &m_store, &Store::changed, this,
        [this](Entities entities) {
            if (entities & Entity::Presence)
                look();
        },
        Qt::QueuedConnection);
    look();
}

PresenceControl::~PresenceControl()
{
    if (!m_mine.isEmpty())
        leave(std::nullopt); // nobody waits: if it is lost, the others forget us by themselves
}

void PresenceControl::editing(const EditedThing& thing)
{
    const auto known = m_mine.constFind(thing.kind);
    if (known != m_mine.constEnd() && *known == thing)
        return;
    m_mine.insert(thing.kind, thing);
    keepTime();
    say({ thing });
}

void PresenceControl::done(EditedKind kind)
{
    if (m_mine.remove(kind) == 0)
        return;
    keepTime();
    leave(kind);
}

QStringList PresenceControl::others(EditedKind kind, const QString& id) const
{
    QStringList names;
    QList<MemberId> members;
    for (const Presence& other : m_others) {
        if (other.thing.kind != kind || other.thing.id != id || members.contains(other.memberId))
            continue;
        members.append(other.memberId);
        names.append(other.memberName);
    }
    return names;
}

void PresenceControl::beat()
{
    if (!m_mine.isEmpty())
        say(m_mine.values());
    look(); // whoever vanished says nothing
}

void PresenceControl::say(const QList<EditedThing>& things)
{
    auto said = m_store.write<bool>([things, session = m_session, member = m_actor.id,
                                        now = m_clock.now()](UnitOfWork& work) -> Result<bool> {
        for (const EditedThing& thing : things)
            CLARA_TRY(work.presence().beat({ session, member, {}, thing, now, now }));
        return true;
    });
    whenAnswered<bool>(std::move(said), this, [](const Result<bool>& done) {
        if (!done)
            logging::app().info("others do not see what is edited here: {}", done.error().message);
    });
}

void PresenceControl::leave(std::optional<EditedKind> kind)
{
    auto left = m_store.write<bool>([session = m_session, kind](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.presence().leave(session, kind));
        return true;
    });
    whenAnswered<bool>(std::move(left), this, [](const Result<bool>& done) {
        if (!done)
            logging::app().info("still listed as editing for a while: {}", done.error().message);
    });
}

void PresenceControl::look()
{
    if (std::exchange(m_looking, true)) {
        m_lookAgain = true;
        return;
    }
    auto seen = m_store.read<QList<Presence>>(
        [session = m_session, now = m_clock.now()](
            UnitOfWork& work) { return work.presence().others(session, now); });
    whenAnswered<QList<Presence>>(
        std::move(seen), this, [this](const Result<QList<Presence>>& others) {
            m_looking = false;
            if (!others)
                logging::app().info("who else edits is not known: {}", others.error().message);
            take(others.value_or(QList<Presence>()));
            if (std::exchange(m_lookAgain, false))
                look();
        });
}

void PresenceControl::take(const QList<Presence>& others)
{
    const auto isSame = [](const Presence& a, const Presence& b) {
        return a.memberId == b.memberId && a.memberName == b.memberName && a.thing == b.thing;
    };
    const bool same = std::ranges::equal(m_others, others, isSame);
    m_others = others;
    keepTime();
    if (!same)
        Q_EMIT othersChanged();
}

void PresenceControl::keepTime()
{
    if (m_mine.isEmpty() && m_others.isEmpty())
        m_beat.stop();
    else if (!m_beat.isActive())
        m_beat.start();
}

} // namespace clara::session
