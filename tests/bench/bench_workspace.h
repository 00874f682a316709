// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/store.h"

#include <cstdio>
#include <cstdlib>

/// Rows that benches work on. A bench that cannot be prepared ends the program with the sentence.
namespace clara::bench {

[[noreturn]] inline void giveUp(const Error& error)
{
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    std::exit(1);
}

template <class T> T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}
/// Waits without turning an event loop.
template <class T> T must(Future<T> future)
{
    future.waitForFinished();
    return must(future.result());
}

/// One client with what a schedule refers to.
struct ClientRows {
    Client client {};
    Persona persona {};
    Account account {};
    Schedule schedule {};
};

/// Writes a client of this name with a persona, a prompt, a sandbox account and an active schedule.
ClientRows addClient(Store& store, const QString& name, Instant now);

} // namespace clara::bench
