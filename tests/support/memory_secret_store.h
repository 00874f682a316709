// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/secret_store.h"

#include <QMutex>

#include <map>
#include <optional>

namespace clara::test {

/// Secrets in memory, counted and breakable. Any thread; the counters and `broken` belong to the
/// test's.
class MemorySecretStore final : public SecretStore {
public:
    QString kind() const override { return QStringLiteral("memory"); }

    Future<SecretPtr> read(SecretRef ref) override
    {
        ++reads;
        const QMutexLocker lock(&m_mutex);
        const auto found = m_secrets.find(ref.toString());
        if (broken)
            return readyFuture<SecretPtr>(std::unexpected(*broken));
        if (found == m_secrets.end())
            return readyFuture<SecretPtr>(
                failure(ErrorKind::NotFound, QStringLiteral("There is no such secret.")));
        return readyFuture<SecretPtr>(found->second);
    }
    Future<bool> write(SecretRef ref, SecretPtr secret) override
    {
        ++writes;
        if (broken)
            return readyFuture<bool>(std::unexpected(*broken));
        const QMutexLocker lock(&m_mutex);
        m_secrets[ref.toString()] = std::move(secret);
        return readyFuture<bool>(true);
    }
    Future<bool> remove(SecretRef ref) override
    {
        const QMutexLocker lock(&m_mutex);
        return readyFuture<bool>(m_secrets.erase(ref.toString()) > 0);
    }

    SecretRef put(const QString& key, const QByteArray& value)
    {
        const SecretRef ref { kind(), key };
        const QMutexLocker lock(&m_mutex);
        m_secrets[ref.toString()] = std::make_shared<const Secret>(value);
        return ref;
    }
    QByteArray valueOf(const SecretRef& ref) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_secrets.find(ref.toString());
        return found == m_secrets.end() ? QByteArray() : found->second->reveal();
    }

    int reads = 0;
    int writes = 0;
    std::optional<Error> broken {}; ///< what every call answers from now on

private:
    mutable QMutex m_mutex;
    std::map<QString, SecretPtr> m_secrets;
};

} // namespace clara::test
