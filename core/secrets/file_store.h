// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/secret_store.h"
#include "secrets/secrets_file.h"

#include <QThreadPool>

#include <functional>

namespace clara::secrets {

/// Secrets in one encrypted file, chosen by giving a passphrase. The file is read anew for each
/// call, so several processes may share it; writers exclude each other and replace it in one step,
/// so that a crash leaves the old or the new file. Works on a thread of its own; callable from any.
class FileStore final : public SecretStore {
public:
    FileStore(QString path, const Secret& passphrase, KdfCost cost = {});
    ~FileStore() override;

    QString kind() const override { return QStringLiteral("file"); }
    Future<SecretPtr> read(SecretRef ref) override;
    Future<bool> write(SecretRef ref, SecretPtr secret) override;
    Future<bool> remove(SecretRef ref) override;

private:
    Result<QByteArray> readFile() const;
    Result<SecretMap> readAll(const QByteArray& bytes);
    Result<SecretPtr> readNow(const QByteArray& name);
    Result<bool> changeNow(const std::function<bool(SecretMap&)>& change);
    Status replaceFile(const QByteArray& bytes) const;

    const QString m_path;
    const bool m_hasPassphrase;
    SecretsFile m_file; ///< used on the pool's one thread only
    QThreadPool m_pool;
};

} // namespace clara::secrets
