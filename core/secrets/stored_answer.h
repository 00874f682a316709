// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/answer_within.h"

#include <QCoreApplication>

namespace clara::secrets {

/// Waits for storage or keychain on the thread of the sealed store.
template <class T> Result<T> answerOf(Future<T> future)
{
    auto given = answerWithin(std::move(future), milliseconds(20'000));
    if (given)
        return std::move(*given);
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Secrets",
            "The workspace or the keychain did not answer in time, so the key was not looked up. Try again."));
}

} // namespace clara::secrets
