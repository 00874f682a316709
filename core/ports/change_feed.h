// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QMetaType>

namespace clara {

enum class Entity : unsigned {
    Client = 1u << 0,
    Persona = 1u << 1,
    Prompt = 1u << 2,
    Account = 1u << 3,
    Schedule = 1u << 4,
    Run = 1u << 5,
    Post = 1u << 6,
    Publication = 1u << 7,
    Usage = 1u << 8,
    Model = 1u << 9,
    Setting = 1u << 10,
    Member = 1u << 11,
    Runner = 1u << 12,
    Presence = 1u << 13,
};
Q_DECLARE_FLAGS(Entities, Entity)
Q_DECLARE_OPERATORS_FOR_FLAGS(Entities)

/// Everything may have changed.
inline constexpr Entities allEntities = Entities::fromInt((1u << 14) - 1);

} // namespace clara

Q_DECLARE_METATYPE(clara::Entities)
