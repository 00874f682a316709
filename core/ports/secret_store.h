// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/secret.h"
#include "domain/secret_ref.h"
#include "domain/shared_secret.h"

#include <memory>

namespace clara {

/// Shared, because a future hands out copies; the bytes exist once and are wiped with the last
/// owner.
using SecretPtr = std::shared_ptr<const Secret>;

/// Keeps secrets by reference. Callable from any thread; answers always come, at the latest after
/// its own time-out (10 s), with a sentence that says what to mend.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Where secrets of this computer alone go: "keychain" or "file".
    virtual QString kind() const = 0;
    /// A reference that nothing has yet, in the place where new secrets of this scope go.
    virtual SecretRef freshRef(const SecretScope& scope) const;
    virtual Future<SecretPtr> read(SecretRef ref) = 0;
    virtual Future<bool> write(SecretRef ref, SecretPtr secret) = 0;
    virtual Future<bool> remove(SecretRef ref) = 0;
};

} // namespace clara
