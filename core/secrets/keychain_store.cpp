// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_store.h"

#include "base/logging.h"

#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace clara::secrets {

namespace {

std::unexpected<Error> noAnswer()
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Secrets",
            "The system keychain does not answer, so the key could not be reached. Unlock or "
            "restart it, or start with "
            "CLARA_SECRETS_PASSPHRASE set to keep new keys in an encrypted file."));
}

std::unexpected<Error> keychainFailure(const QKeychain::Job& job)
{
    const QString detail
        = QStringLiteral("keychain error %1: %2").arg(int(job.error())).arg(job.errorString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("clara::Secrets",
                "The system keychain no longer holds this key. Enter the key or password again."),
            detail);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(ErrorKind::Auth,
            QCoreApplication::translate("clara::Secrets",
                "The system keychain is locked or refused access. Unlock it, allow Clara Console "
                "and try again."),
            detail);
    default:
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Secrets",
                "The system keychain cannot be used. Start a keychain service (GNOME Keyring or "
                "KWallet), or start with "
                "CLARA_SECRETS_PASSPHRASE set to keep new keys in an encrypted file."),
            detail);
    }
}

} // namespace

KeychainStore::KeychainStore(milliseconds timeout, QString service)
    : m_timeout(timeout)
    , m_service(std::move(service))
{
    if (QCoreApplication::instance())
        moveToThread(QCoreApplication::instance()->thread());
}

template <class T, class Take>
void KeychainStore::start(QKeychain::Job* job, std::shared_ptr<SecretAnswer<T>> answer, Take take)
{
    const auto hangs
        = std::make_shared<bool>(false); // shared by the two handlers below, whichever comes first
    const std::weak_ptr<SecretAnswer<T>> waiting = answer; // a timer must not keep a secret alive
    QTimer::singleShot(m_timeout, this, [this, waiting, hangs] {
        const auto late = waiting.lock();
        if (!late || late->isGiven())
            return;
        *hangs = true;
        ++m_hanging;
        late->give(noAnswer());
    });
    connect(
        job, &QKeychain::Job::finished, this, [this, answer, hangs, take](QKeychain::Job* done) {
            if (*hangs)
                --m_hanging;
            answer->give(take(*done));
        });
    job->start();
}

template <class T, class Make, class Take> Future<T> KeychainStore::run(Make make, Take take)
{
    // Shared by the queued call, the time-out and the job.
    const auto answer = std::make_shared<SecretAnswer<T>>();
    Future<T> future = answer->future();
    QMetaObject::invokeMethod(
        this,
        [this, answer, make, take] {
            if (m_hanging > 0)
                answer->give(noAnswer());
            else
                start<T>(make(), answer, take);
        },
        Qt::QueuedConnection);
    return future;
}

Future<SecretPtr> KeychainStore::read(SecretRef ref)
{
    const auto make = [service = m_service, ref] {
        auto* job = new QKeychain::ReadPasswordJob(service); // deletes itself when finished
        job->setKey(ref.key);
        return job;
    };
    return run<SecretPtr>(make, [](QKeychain::Job& job) -> Result<SecretPtr> {
        if (job.error() != QKeychain::NoError)
            return keychainFailure(job);
        auto secret = std::make_shared<const Secret>(
            static_cast<QKeychain::ReadPasswordJob&>(job).binaryData());
        logging::redactor().addValue(secret->reveal());
        return secret;
    });
}

Future<bool> KeychainStore::write(SecretRef ref, SecretPtr secret)
{
    logging::redactor().addValue(secret->reveal());
    const auto make = [service = m_service, ref, secret] {
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setKey(ref.key);
        job->setBinaryData(secret->reveal());
        return job;
    };
    return run<bool>(make, [](QKeychain::Job& job) -> Result<bool> {
        if (job.error() != QKeychain::NoError)
            return keychainFailure(job);
        return true;
    });
}

Future<bool> KeychainStore::remove(SecretRef ref)
{
    const auto make = [service = m_service, ref] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(ref.key);
        return job;
    };
    return run<bool>(make, [](QKeychain::Job& job) -> Result<bool> {
        if (job.error() == QKeychain::EntryNotFound)
            return false;
        if (job.error() != QKeychain::NoError)
            return keychainFailure(job);
        return true;
    });
}

} // namespace clara::secrets
