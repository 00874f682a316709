// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/shared_workspaces.h"

#include <QObject>
#include <QThreadPool>

namespace clara::app {

/// Shared workspaces as this computer reaches them. Visits run in a thread of its own, one after
/// the other; the destructor waits for the one under way. Main thread.
class SharedWorkspaceAccess final : public QObject, public SharedWorkspaces {
    Q_OBJECT
public:
    explicit SharedWorkspaceAccess(
        std::shared_ptr<SecretStore> passwords, milliseconds patience = milliseconds(5000));
    ~SharedWorkspaceAccess() override;

    Result<PastedAddress> read(const QString& address) const override;
    Result<QString> addressOf(const DatabasePlace& place) const override;
    Future<ConnectionReport> test(DatabasePlace place, SecretPtr password) override;
    Future<bool> keepPassword(DatabasePlace place, SecretPtr password) override;

private:
    Future<ConnectionReport> visit(const QString& address, SecretPtr password);

    const std::shared_ptr<SecretStore> m_passwords; ///< shared with the test that fills it
    const milliseconds m_patience;
    QThreadPool m_pool;
};

} // namespace clara::app
