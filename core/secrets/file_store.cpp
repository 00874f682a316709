// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/file_store.h"

#include "base/logging.h"
#include "base/save_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>
#include <QtConcurrent>

namespace clara::secrets {

namespace {

constexpr int lockTimeoutMs = 8000; // below the port's 10 s
// A writer killed while it made its lock leaves one without an owner; only its age tells. Writing
// takes far less.
constexpr int staleLockMs = 5000;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::unexpected<Error> fileFailure(
    const QString& message, const QString& path, const QString& detail)
{
    return failure(ErrorKind::Storage, message.arg(path), detail);
}

} // namespace

FileStore::FileStore(QString path, const Secret& passphrase, KdfCost cost)
    : m_path(std::move(path))
    , m_hasPassphrase(!passphrase.isEmpty())
    , m_file(passphrase, cost)
{
    logging::redactor().addValue(passphrase.reveal());
    m_pool.setMaxThreadCount(1);
}

FileStore::~FileStore() { m_pool.waitForDone(); }

Future<SecretPtr> FileStore::read(SecretRef ref)
{
    return QtConcurrent::run(&m_pool, [this, name = ref.key.toUtf8()] { return readNow(name); });
}

Future<bool> FileStore::write(SecretRef ref, SecretPtr secret)
{
    logging::redactor().addValue(secret->reveal());
    return QtConcurrent::run(&m_pool, [this, name = ref.key.toUtf8(), secret]() -> Result<bool> {
        return changeNow([&](SecretMap& secrets) {
            secrets.insert_or_assign(name, secret->clone());
            return true;
        });
    });
}

Future<bool> FileStore::remove(SecretRef ref)
{
    return QtConcurrent::run(&m_pool, [this, name = ref.key.toUtf8()]() -> Result<bool> {
        return changeNow([&](SecretMap& secrets) { return secrets.erase(name) > 0; });
    });
}

Result<QByteArray> FileStore::readFile() const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(
            QCoreApplication::translate("clara::Secrets",
                "The encrypted file with the keys, %1, cannot be read. Check its permissions."),
            m_path, file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fileFailure(
            QCoreApplication::translate("clara::Secrets",
                "Reading the encrypted file with the keys, %1, failed. Check the disk."),
            m_path, file.errorString());
    return bytes.isEmpty() ? QByteArray(1, '\0')
                           : bytes; // an empty file is a damaged one, not a missing one
}

Result<SecretMap> FileStore::readAll(const QByteArray& bytes)
{
    if (!m_hasPassphrase)
        return failure(ErrorKind::Auth,
            QCoreApplication::translate("clara::Secrets",
                "The encrypted file with the keys needs a passphrase. Start with "
                "CLARA_SECRETS_PASSPHRASE set."));
    if (bytes.isEmpty())
        return SecretMap();
    return m_file.open(bytes);
}

Result<SecretPtr> FileStore::readNow(const QByteArray& name)
{
    const auto bytes = readFile();
    if (!bytes)
        return std::unexpected(bytes.error());
    auto secrets = readAll(*bytes);
    if (!secrets)
        return std::unexpected(secrets.error());
    const auto found = secrets->find(name);
    if (found == secrets->end())
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("clara::Secrets",
                "The encrypted file no longer holds this key. Enter the key or password again."));
    logging::redactor().addValue(found->second.reveal());
    return std::make_shared<const Secret>(std::move(found->second));
}

Result<bool> FileStore::changeNow(const std::function<bool(SecretMap&)>& change)
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.setStaleLockTime(staleLockMs);
    if (!lock.tryLock(lockTimeoutMs))
        return fileFailure(
            QCoreApplication::translate("clara::Secrets",
                "The encrypted file with the keys, %1, is being written by another program or its "
                "folder is "
                "read-only. Close the other program, check the folder and try again."),
            m_path, QStringLiteral("lock error %1").arg(int(lock.error())));
    const auto bytes = readFile();
    if (!bytes)
        return std::unexpected(bytes.error());
    auto secrets = readAll(*bytes);
    if (!secrets)
        return std::unexpected(secrets.error());
    if (!change(*secrets))
        return false;
    const auto sealed = m_file.seal(*secrets, *bytes);
    if (!sealed)
        return std::unexpected(sealed.error());
    CLARA_TRY(replaceFile(*sealed));
    return true;
}

Status FileStore::replaceFile(const QByteArray& bytes) const
{
    QSaveFile file(m_path);
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(bytes) == bytes.size() && commitWhole(file);
    if (!written)
        return fileFailure(QCoreApplication::translate("clara::Secrets",
                               "The encrypted file with the keys, %1, could not be written and was "
                               "left as it was. Check the disk and the "
                               "folder's permissions."),
            m_path, file.errorString());
    return {};
}

} // namespace clara::secrets
