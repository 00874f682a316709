// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publication.h"

#include <array>

namespace clara {

namespace {
using State = PublicationState;
using Event = PublicationEvent;

constexpr std::array publicationStateNames {
    std::pair(State::Queued, u"queued"),
    std::pair(State::Claimed, u"claimed"),
    std::pair(State::Sending, u"sending"),
    std::pair(State::Published, u"published"),
    std::pair(State::Rejected, u"rejected"),
    std::pair(State::NotSent, u"not_sent"),
    std::pair(State::Unknown, u"unknown"),
    std::pair(State::Reconciling, u"reconciling"),
    std::pair(State::NeedsHuman, u"needs_human"),
    std::pair(State::HeldLate, u"held_late"),
    std::pair(State::Superseded, u"superseded"),
    std::pair(State::Dropped, u"dropped"),
};

struct PublicationRow {
    State from;
    Event event;
    State to;
};
constexpr std::array publicationTable {
    PublicationRow { State::Queued, Event::Claim, State::Claimed },
    PublicationRow { State::Queued, Event::HoldLate, State::HeldLate },
    PublicationRow { State::Queued, Event::Supersede, State::Superseded },
    PublicationRow { State::Queued, Event::Drop, State::Dropped },
    PublicationRow { State::Claimed, Event::Return, State::Queued },
    PublicationRow { State::Claimed, Event::CommitIntent, State::Sending },
    PublicationRow { State::Claimed, Event::ProveNotSent, State::NotSent },
    PublicationRow { State::Claimed, Event::Refuse, State::Rejected },
    PublicationRow { State::Claimed, Event::HoldLate, State::HeldLate },
    PublicationRow { State::Claimed, Event::Supersede, State::Superseded },
    PublicationRow { State::Sending, Event::Confirm, State::Published },
    PublicationRow { State::Sending, Event::Refuse, State::Rejected },
    PublicationRow { State::Sending, Event::ProveNotSent, State::NotSent },
    PublicationRow { State::Sending, Event::LoseTrack, State::Unknown },
    PublicationRow { State::Unknown, Event::Reconcile, State::Reconciling },
    PublicationRow { State::Reconciling, Event::Confirm, State::Published },
    PublicationRow { State::Reconciling, Event::ProveNotSent, State::NotSent },
    PublicationRow { State::Reconciling, Event::AskHuman, State::NeedsHuman },
    PublicationRow { State::Reconciling, Event::LoseTrack, State::Unknown },
    PublicationRow { State::NeedsHuman, Event::Confirm, State::Published },
    PublicationRow { State::NeedsHuman, Event::Release, State::Queued },
    PublicationRow { State::NeedsHuman, Event::Drop, State::Dropped },
    PublicationRow { State::NotSent, Event::Retry, State::Queued },
    PublicationRow { State::NotSent, Event::Release, State::Queued },
    PublicationRow { State::NotSent, Event::Drop, State::Dropped },
    PublicationRow { State::NotSent, Event::Supersede, State::Superseded },
    PublicationRow { State::Rejected, Event::Retry, State::Queued },
    PublicationRow { State::Rejected, Event::Release, State::Queued },
    PublicationRow { State::Rejected, Event::Drop, State::Dropped },
    PublicationRow { State::HeldLate, Event::Release, State::Queued },
    PublicationRow { State::HeldLate, Event::Drop, State::Dropped },
    PublicationRow { State::HeldLate, Event::Supersede, State::Superseded },
};
} // namespace

QString toString(PublicationState state)
{
    for (const auto& [value, name] : publicationStateNames) {
        if (value == state)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<PublicationState> publicationStateFromString(QStringView text)
{
    for (const auto& [value, name] : publicationStateNames) {
        if (text == QStringView(name))
            return value;
    }
    return std::nullopt;
}

bool isFinal(PublicationState state)
{
    return state == State::Published || state == State::Rejected || state == State::NotSent
        || state == State::NeedsHuman || state == State::HeldLate || state == State::Superseded
        || state == State::Dropped;
}

bool isOpen(PublicationState state)
{
    return state != State::Rejected && state != State::NotSent && state != State::Dropped
        && state != State::Superseded;
}

bool isInFlight(PublicationState state)
{
    return state == State::Sending || state == State::Unknown || state == State::Reconciling
        || state == State::NeedsHuman;
}

std::optional<PublicationState> transition(PublicationState state, PublicationEvent event)
{
    for (const auto& row : publicationTable) {
        if (row.from == state && row.event == event)
            return row.to;
    }
    return std::nullopt;
}

QString toString(SendOutcome outcome)
{
    switch (outcome) {
    case SendOutcome::Published:
        return QStringLiteral("published");
    case SendOutcome::NotSent:
        return QStringLiteral("not_sent");
    case SendOutcome::Rejected:
        return QStringLiteral("rejected");
    case SendOutcome::AuthExpired:
        return QStringLiteral("auth_expired");
    case SendOutcome::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

} // namespace clara
