// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/shared_secret.h"

#include <QList>

namespace clara {

/// The public keys of members and what is sealed for them. Knows no secret and no private key.
class SharedSecretRepository {
public:
    virtual ~SharedSecretRepository() = default;

    /// Conflict when the member has twenty keys in use already. Where nobody has a right to
    /// anything yet, whoever worked here first becomes the owner.
    virtual Status insertKey(const MemberKey& key) = 0;
    /// All of them, revoked ones too, oldest first; at most 2,000.
    virtual Result<QList<MemberKey>> keys() = 0;
    /// NotFound unless it is in use.
    virtual Status revokeKey(MemberKeyId key, Instant now) = 0;

    /// NotFound when there is none.
    virtual Result<SharedSecret> find(SharedSecretId id) = 0;
    /// By purpose, then by age; at most 5,000.
    virtual Result<QList<SharedSecret>> list() = 0;
    virtual Status insert(const SharedSecret& secret) = 0;
    /// A new content: the next version, whose exposure is nobody's. Conflict when another one
    /// wrote it meanwhile.
    virtual Result<SharedSecret> raiseVersion(const SharedSecret& secret, Instant now) = 0;
    /// With all of its boxes; whether it was there.
    virtual Result<bool> remove(SharedSecretId id) = 0;

    /// The keys that the secret may be sealed for, now.
    virtual Result<QList<MemberKeyId>> recipients(SharedSecretId id) = 0;
    /// Of the current version, if there is one.
    virtual Result<std::optional<SecretBox>> box(SharedSecretId id, MemberKeyId key) = 0;
    /// Leaves out boxes of older versions, and for keys that are no recipients any more.
    virtual Result<int> insertBoxes(const QList<SecretBox>& boxes, Instant now) = 0;
    /// The keys for which `holder` could seal something that they cannot open yet.
    virtual Result<QList<MemberKeyId>> keysWithoutBox(MemberKeyId holder) = 0;
    /// The boxes of `holder` whose secrets `key` has none of; at most `limit`.
    virtual Result<QList<SecretBox>> boxesMissingFor(MemberKeyId holder, MemberKeyId key, int limit)
        = 0;
    /// Whether dropStaleBoxes would do anything.
    virtual Result<bool> hasStaleBoxes() = 0;
    /// Removes the boxes of older versions, of revoked keys and of members who lost the right, and
    /// marks what those could read as to be replaced. To be called by whoever takes a right or a
    /// key away, in the same transaction; engines repeat it. At most 500 at once; gives their
    /// number.
    virtual Result<int> dropStaleBoxes(Instant now) = 0;
};

} // namespace clara
