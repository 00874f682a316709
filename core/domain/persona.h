// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_errors.h"
#include "domain/ids.h"

#include <QStringList>

namespace clara {

/// A voice of one client.
struct Persona {
    PersonaId id {};
    ClientId clientId {};
    QString name {};
    QString voice {}; ///< how it speaks: free text, required
    QStringList topics {};
    QStringList banned {}; ///< words it never uses, on top of the client's
    QString language = QStringLiteral("en"); ///< BCP 47, e.g. "de"
    int revision = 1;
    Instant createdAt {};
    Instant updatedAt {};

    bool operator==(const Persona&) const = default;
};

FieldErrors validate(const Persona& persona);

} // namespace clara
