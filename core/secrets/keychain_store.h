// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/secret_store.h"
#include "secrets/secret_answer.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace clara::secrets {

/// Secrets in the keychain of the system (Secret Service, macOS Keychain, Windows credentials). May
/// be called from any thread; its jobs run on the main thread, whose event loop must run. A service
/// that does not answer within the time-out makes the call fail, and every later one at once until
/// it wakes up, because the jobs queue up behind each other.
class KeychainStore final : public QObject, public SecretStore {
    Q_OBJECT

public:
    static inline const QString serviceName = QStringLiteral("Clara Console");

    explicit KeychainStore(
        milliseconds timeout = milliseconds(10'000), QString service = serviceName);

    QString kind() const override { return QStringLiteral("keychain"); }
    Future<SecretPtr> read(SecretRef ref) override;
    Future<bool> write(SecretRef ref, SecretPtr secret) override;
    Future<bool> remove(SecretRef ref) override;

private:
    /// Starts what `make` gives on the main thread; `take` turns the finished job into the answer.
    template <class T, class Make, class Take> Future<T> run(Make make, Take take);
    template <class T, class Take>
    void start(QKeychain::Job* job, std::shared_ptr<SecretAnswer<T>> answer, Take take);

    const milliseconds m_timeout;
    const QString m_service;
    int m_hanging = 0; ///< jobs past their time-out that have not ended; main thread
};

} // namespace clara::secrets
