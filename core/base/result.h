// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <expected>
#include <utility>

namespace clara {

/// Everything of ours that can fail returns this; we throw no exceptions. GCC 12 lacks the monadic
/// members.
template <class T> using Result = std::expected<T, Error>;

/// Success without a value.
using Status = Result<void>;

/// Shorthand: `return failure(ErrorKind::NotFound, tr("…"));`
[[nodiscard]] inline std::unexpected<Error> failure(
    ErrorKind kind, QString message, QString detail = {})
{
    return std::unexpected(Error { kind, std::move(message), std::move(detail), {}, {} });
}

/// An Invalid error that belongs to one input field.
[[nodiscard]] inline std::unexpected<Error> invalid(QString field, QString message)
{
    return std::unexpected(
        Error { ErrorKind::Invalid, std::move(message), {}, std::move(field), {} });
}

} // namespace clara

/// Hands the error of a Result on to the caller; for a plain function returning Result<…>.
#define CLARA_TRY(expression)                                                                      \
    do {                                                                                           \
        if (auto claraTryResult = (expression); !claraTryResult)                                   \
            return std::unexpected(std::move(claraTryResult).error());                             \
    } while (false)
