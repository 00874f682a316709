// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/product_parts.h"
#include "secrets/file_store.h"
#include "secrets/keychain_store.h"
#include "secrets/secret_stores.h"

#include "session/owner_place.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace clara::app {

namespace {

/// A database has no folder beside it: its secrets stay with the user of this computer.
QString secretsFile(const QString& workspacePath)
{
    if (!isDatabaseAddress(workspacePath))
        return workspacePath + QStringLiteral(".secrets");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/clara/secrets"));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(session::workspaceKey(workspacePath) + QStringLiteral(".secrets"));
}

} // namespace

std::shared_ptr<SecretStore> productSecrets(
    const QString& workspacePath, const QByteArray& passphrase)
{
    std::unique_ptr<SecretStore> file;
    if (!passphrase.isEmpty())
        file = std::make_unique<secrets::FileStore>(secretsFile(workspacePath),
            Secret(QByteArray(passphrase.constData(), passphrase.size())));
    return std::make_shared<secrets::SecretStores>(
        std::make_unique<secrets::KeychainStore>(), std::move(file));
}

bool copySecretsFile(const QString& fromWorkspace, const QString& toWorkspace)
{
    const QString copy = secretsFile(toWorkspace);
    return QFile::copy(secretsFile(fromWorkspace), copy)
        && QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QString productAnchorFile(const QString& workspacePath)
{
    const QString given = qEnvironmentVariable("CLARA_AUDIT_ANCHORS");
    if (!given.isEmpty())
        return given;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/clara/audit/") + session::workspaceKey(workspacePath)
        + QStringLiteral(".anchors");
}

QString productKnownKeysFile(const QString& workspacePath)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/clara/known-keys/") + session::workspaceKey(workspacePath)
        + QStringLiteral(".json");
}

void copyAnchorFile(const QString& fromWorkspace, const QString& toWorkspace)
{
    // Refused when there is one already, or when one file serves all: both are fine.
    QFile::copy(productAnchorFile(fromWorkspace), productAnchorFile(toWorkspace));
}

} // namespace clara::app
