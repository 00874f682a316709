// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"

namespace clara {

QString toString(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person:
        return QStringLiteral("person");
    case ActorKind::Policy:
        return QStringLiteral("policy");
    case ActorKind::Engine:
        return QStringLiteral("engine");
    }
    return {};
}

std::optional<ActorKind> actorKindFromString(QStringView text)
{
    for (const auto kind : { ActorKind::Person, ActorKind::Policy, ActorKind::Engine }) {
        if (text == toString(kind))
            return kind;
    }
    return std::nullopt;
}

QString toString(Decision decision)
{
    switch (decision) {
    case Decision::Approved:
        return QStringLiteral("approved");
    case Decision::ChangesRequested:
        return QStringLiteral("changes_requested");
    case Decision::Rejected:
        return QStringLiteral("rejected");
    }
    return {};
}

std::optional<Decision> decisionFromString(QStringView text)
{
    for (const auto decision :
        { Decision::Approved, Decision::ChangesRequested, Decision::Rejected }) {
        if (text == toString(decision))
            return decision;
    }
    return std::nullopt;
}

} // namespace clara
