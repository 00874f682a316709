// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace clara {

/// A new UUIDv7 (RFC 9562): 48 bits of milliseconds since 1970, then random bits, so that ids sort
/// by age.
QUuid createUuidV7(Instant now);

/// A strong identifier: a ClientId cannot be passed where a PostId is wanted. A default one is
/// null.
template <class Tag> class Id {
public:
    Id() = default;
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }

    static Id create(Instant now) { return Id(createUuidV7(now)); }

    /// Nothing unless `text` is a UUID without braces.
    static std::optional<Id> fromString(const QString& text)
    {
        if (text.size() != 36)
            return std::nullopt;
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull())
            return std::nullopt;
        return Id(uuid);
    }

    QString toString() const
    {
        return m_uuid.isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces);
    }
    bool isNull() const { return m_uuid.isNull(); }
    explicit operator bool() const { return !isNull(); }

    bool operator==(const Id&) const = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        return a.m_uuid.toRfc4122().compare(b.m_uuid.toRfc4122()) <=> 0;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace clara
