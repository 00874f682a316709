// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace clara {

/// What went wrong, as far as the next action depends on it. The kind decides retries, never the
/// text.
enum class ErrorKind {
    Network, ///< not reached, cut off or timed out
    RateLimited, ///< the other side asked us to wait; see Error::retryAfter
    Auth, ///< credentials missing, wrong or expired
    Rejected, ///< the other side understood and refused; repeating the same request is useless
    Conflict, ///< someone else changed the record first, or it is in a state that forbids this
    NotFound, ///< no such thing
    Invalid, ///< the input is wrong; see Error::field
    Storage, ///< the workspace could not be read or written
    Cancelled, ///< stopped on request
    Internal, ///< a defect of ours
};

/// Wire name ("rate_limited") used by the CLI, the socket and the database.
QString toString(ErrorKind kind);
/// Internal for an unknown name.
ErrorKind errorKindFromString(QStringView name);

/// A failure as a value. `message` is translated and for the operator: what happened, what it
/// means, what to do. `detail` is for the log. Neither ever contains a secret.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail {};
    QString field {}; ///< the input field an Invalid error belongs to, empty otherwise
    std::optional<std::chrono::seconds> retryAfter {}; ///< how long the other side asked us to wait

    bool operator==(const Error&) const = default;
};

} // namespace clara
