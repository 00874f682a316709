// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

namespace clara {

struct FieldError {
    QString field; ///< the wire name of the field ("timezone")
    QString message; ///< one translated sentence
    bool operator==(const FieldError&) const = default;
};

/// What `validate()` gives back; empty means valid. Forms show all, commands fail with the first.
using FieldErrors = QList<FieldError>;

inline Status firstError(const FieldErrors& errors)
{
    if (errors.isEmpty())
        return {};
    return invalid(errors.first().field, errors.first().message);
}

} // namespace clara
