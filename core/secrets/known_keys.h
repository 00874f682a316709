// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/shared_secret.h"
#include "ports/secret_sealing.h"

#include <QHash>
#include <QSet>

namespace clara::secrets {

/// The public keys that this computer believes in, in a file outside of the workspace, because who
/// can change the workspace could change the file as well. The first key of a member is believed
/// on first sight; a further one waits until a person has compared it; one that changed is never
/// believed. One thread at a time.
class KnownKeys {
public:
    /// A file that is not there holds nothing. Storage: unreadable or damaged.
    static Result<KnownKeys> load(const QString& file);

    KeyTrust trustOf(const MemberKey& key) const;
    bool knowsMember(MemberId member) const { return m_members.contains(member); }
    void add(const MemberKey& key);
    /// Writes what was added; nothing otherwise.
    Status save();

private:
    struct Entry {
        MemberId member {};
        QByteArray publicKey {};
        QString label {};
    };
    Status parse(const QByteArray& bytes);

    QString m_file {};
    QHash<MemberKeyId, Entry> m_keys {};
    QSet<MemberId> m_members {};
    bool m_isChanged = false;
};

} // namespace clara::secrets
