// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sealed_store.h"

#include "base/logging.h"
#include "secrets/stored_answer.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace clara::secrets {

namespace {

QString sealedTr(const char* text) { return QCoreApplication::translate("clara::Secrets", text); }

std::unexpected<Error> storeIsClosed()
{
    return failure(ErrorKind::Cancelled,
        sealedTr(QT_TRANSLATE_NOOP(
            "clara::Secrets", "The program is ending, so the key was not looked up.")));
}

std::unexpected<Error> notShared()
{
    return failure(ErrorKind::Invalid,
        sealedTr(QT_TRANSLATE_NOOP("clara::Secrets",
            "This is no reference to a shared secret. Enter the key or password again.")));
}

} // namespace

SealedStore::SealedStore(SealedParts parts)
    : m_store(parts.store)
    , m_clock(parts.clock)
    , m_ring(std::move(parts))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(u"clara-sealed"_s);
}

SealedStore::~SealedStore() { close(); }

void SealedStore::close()
{
    m_isClosed = true;
    m_pool.waitForDone();
}

template <class T> Future<T> SealedStore::inPool(std::function<Result<T>()> work)
{
    return QtConcurrent::run(&m_pool, [this, work = std::move(work)]() -> Result<T> {
        return m_isClosed ? Result<T>(storeIsClosed()) : work();
    });
}

SecretRef SealedStore::freshRef(const SecretScope& scope) const
{
    return SharedRef { scope, SharedSecretId::create(m_clock.now()) }.toRef();
}

Future<SecretPtr> SealedStore::read(SecretRef ref)
{
    const auto shared = SharedRef::fromRef(ref);
    if (!shared)
        return readyFuture<SecretPtr>(notShared());
    return inPool<SecretPtr>([this, shared = *shared] { return readNow(shared); });
}

Future<bool> SealedStore::write(SecretRef ref, SecretPtr secret)
{
    const auto shared = SharedRef::fromRef(ref);
    if (!shared)
        return readyFuture<bool>(notShared());
    logging::redactor().addValue(secret->reveal());
    return inPool<bool>([this, shared = *shared, secret] { return writeNow(shared, secret); });
}

Future<bool> SealedStore::remove(SecretRef ref)
{
    const auto shared = SharedRef::fromRef(ref);
    if (!shared)
        return readyFuture<bool>(notShared());
    return inPool<bool>([this, id = shared->id] {
        return answerOf(m_store.write<bool>(
            [id](UnitOfWork& work) { return work.sharedSecrets().remove(id); }));
    });
}

Result<SecretPtr> SealedStore::readNow(const SharedRef& ref)
{
    const auto own = m_ring.own();
    if (!own)
        return std::unexpected(own.error());
    const MemberKeyId key = (*own)->key.id;
    const auto box = answerOf(m_store.read<std::optional<SecretBox>>(
        [id = ref.id, key](UnitOfWork& work) { return work.sharedSecrets().box(id, key); }));
    if (!box)
        return std::unexpected(box.error());
    if (!*box)
        return withoutBox(ref, (*own)->key);
    auto secret
        = (*own)->pair.open((*box)->box, BoxPlace { ref.scope, ref.id, (*box)->version, key });
    if (!secret)
        return std::unexpected(secret.error());
    logging::redactor().addValue(secret->reveal());
    return std::make_shared<const Secret>(std::move(*secret));
}

/// Why there is none: each reason has another next action.
std::unexpected<Error> SealedStore::withoutBox(const SharedRef& ref, const MemberKey& own)
{
    struct Standing {
        bool isRevoked = false;
        bool isThere = false;
        bool mayOpen = false;
    };
    const auto standing
        = answerOf(m_store.read<Standing>([ref, id = own.id](UnitOfWork& work) -> Result<Standing> {
              const auto keys = work.sharedSecrets().keys();
              if (!keys)
                  return std::unexpected(keys.error());
              Standing found;
              const auto key = std::ranges::find(*keys, id, &MemberKey::id);
              found.isRevoked = key == keys->end() || key->revokedAt;
              const auto secret = work.sharedSecrets().find(ref.id);
              if (!secret && secret.error().kind != ErrorKind::NotFound)
                  return std::unexpected(secret.error());
              found.isThere = secret.has_value();
              const auto recipients = work.sharedSecrets().recipients(ref.id);
              if (!recipients)
                  return std::unexpected(recipients.error());
              found.mayOpen = recipients->contains(id);
              return found;
          }));
    if (!standing)
        return std::unexpected(standing.error());
    // Not Auth: the account is well, and the engine of another computer may do the work. The
    // history is sealed by whoever can, so that there it is no trouble at all.
    const auto unable
        = ref.scope.purpose == SecretPurpose::Audit ? ErrorKind::NotFound : ErrorKind::Storage;
    if (standing->isRevoked)
        return failure(unable,
            sealedTr(QT_TRANSLATE_NOOP("clara::Secrets",
                "The key of this computer was revoked, so it opens no shared secrets. If that was a mistake, make a new one with “clara key new”.")));
    if (!standing->isThere)
        return failure(ErrorKind::NotFound,
            sealedTr(QT_TRANSLATE_NOOP("clara::Secrets",
                "The workspace no longer holds this secret. Enter the key or password again.")));
    if (!standing->mayOpen)
        return failure(unable,
            sealedTr(QT_TRANSLATE_NOOP("clara::Secrets",
                "This secret is not shared with you. Ask an owner of the workspace for the right to work for this client.")));
    return failure(ErrorKind::Storage,
        sealedTr(
            QT_TRANSLATE_NOOP("clara::Secrets",
                "This secret is not sealed for this computer yet. That happens when a computer that can open it runs its engine; a second computer of yours has to be confirmed there with “clara key trust %1”."))
            .arg(fingerprintOf(own.publicKey)));
}

Result<bool> SealedStore::writeNow(const SharedRef& ref, const SecretPtr& secret)
{
    const auto own = m_ring.own();
    if (!own)
        return std::unexpected(own.error());
    const auto judged = m_ring.judge();
    if (!judged)
        return std::unexpected(judged.error());
    return answerOf(m_store.write<bool>([ref, secret, trusted = judged->trusted,
                                            id = (*own)->key.id,
                                            now = m_clock.now()](UnitOfWork& work) -> Result<bool> {
        auto& secrets = work.sharedSecrets();
        auto known = secrets.find(ref.id);
        if (!known && known.error().kind != ErrorKind::NotFound)
            return std::unexpected(known.error());
        if (known && known->scope != ref.scope)
            return notShared();
        SharedSecret row { ref.id, ref.scope, 1, now, now, {}, {} };
        if (known) {
            const auto raised = secrets.raiseVersion(*known, now);
            if (!raised)
                return std::unexpected(raised.error());
            row = *raised;
        } else {
            CLARA_TRY(secrets.insert(row));
        }
        const auto recipients = secrets.recipients(ref.id);
        if (!recipients)
            return std::unexpected(recipients.error());
        if (!recipients->contains(id) || !trusted.contains(id)) // else nobody could pass it on
            return failure(ErrorKind::Rejected,
                sealedTr(QT_TRANSLATE_NOOP("clara::Secrets",
                    "Only operators and owners keep shared secrets, and the key of this computer must not be revoked. Nothing was stored.")));
        QList<SecretBox> boxes;
        for (const auto& recipient : *recipients) {
            const auto key = trusted.constFind(recipient);
            if (key == trusted.cend())
                continue;
            const auto box = sealFor(
                key->publicKey, BoxPlace { ref.scope, ref.id, row.version, recipient }, *secret);
            if (!box)
                return std::unexpected(box.error());
            boxes.append({ ref.id, row.version, recipient, *box });
        }
        CLARA_TRY(secrets.insertBoxes(boxes, now));
        if (row.version > 1)
            CLARA_TRY(secrets.dropStaleBoxes(now));
        return true;
    }));
}

Future<MemberKey> SealedStore::ownKey()
{
    return inPool<MemberKey>([this]() -> Result<MemberKey> {
        const auto own = m_ring.own();
        if (!own)
            return std::unexpected(own.error());
        return (*own)->key;
    });
}

Future<MemberKey> SealedStore::renewKey()
{
    return inPool<MemberKey>([this] { return m_ring.renew(); });
}

Future<QList<KnownKey>> SealedStore::keys()
{
    return inPool<QList<KnownKey>>([this] { return m_ring.list(); });
}

Future<MemberKey> SealedStore::trust(QString fingerprint)
{
    return inPool<MemberKey>([this, fingerprint] { return m_ring.trust(fingerprint); });
}

Future<SealingReport> SealedStore::reseal()
{
    return inPool<SealingReport>([this] { return resealNow(); });
}

Result<SealingReport> SealedStore::resealNow()
{
    struct Work {
        bool hasStale = false;
        QList<MemberKeyId> lacking {};
    };
    SealingReport report;
    const auto own = m_ring.own();
    if (!own)
        return std::unexpected(own.error());
    const auto due
        = answerOf(m_store.read<Work>([id = (*own)->key.id](UnitOfWork& work) -> Result<Work> {
              const auto stale = work.sharedSecrets().hasStaleBoxes();
              const auto lacking = work.sharedSecrets().keysWithoutBox(id);
              if (!stale || !lacking)
                  return std::unexpected(stale ? lacking.error() : stale.error());
              return Work { *stale, *lacking };
          }));
    if (!due)
        return std::unexpected(due.error());
    if (due->hasStale)
        CLARA_TRY(dropStale(report));
    if (due->lacking.isEmpty())
        return report;
    const auto judged = m_ring.judge();
    if (!judged)
        return std::unexpected(judged.error());
    for (const auto& id : due->lacking) {
        const auto key = judged->trusted.constFind(id);
        if (key != judged->trusted.cend()) {
            CLARA_TRY(fillGaps(**own, *key, report));
            continue;
        }
        const auto other = std::ranges::find_if(
            judged->others, [id](const KnownKey& known) { return known.key.id == id; });
        if (other == judged->others.end())
            continue;
        const QString text = other->trust == KeyTrust::Changed
            ? sealedTr(QT_TRANSLATE_NOOP("clara::Secrets",
                "The key of %1 (%2) is not the one that was known here, so nothing is sealed for it. Somebody may have changed it in the database: ask %1, and revoke it with “clara key revoke %3”."))
            : sealedTr(QT_TRANSLATE_NOOP("clara::Secrets",
                "%1 has a further key (%2). Ask %1 for its fingerprint, and if it is %3, run “clara key trust %3”."));
        report.troubles.append(
            text.arg(other->key.memberName, other->key.label, fingerprintOf(other->key.publicKey)));
    }
    return report;
}

Status SealedStore::dropStale(SealingReport& report)
{
    const auto dropped = answerOf(m_store.write<int>([now = m_clock.now()](UnitOfWork& work) {
        return work.sharedSecrets().dropStaleBoxes(now);
    }));
    if (!dropped)
        return std::unexpected(dropped.error());
    report.dropped = *dropped;
    report.more = *dropped > 0;
    return {};
}

/// Seals for one key what this computer can open; what does not open is told and left out.
Status SealedStore::fillGaps(const KeyRing::Own& own, const MemberKey& key, SealingReport& report)
{
    const int room = batchSize - report.sealed;
    if (room <= 0) {
        report.more = true;
        return {};
    }
    struct Gap {
        SecretBox box {};
        SecretScope scope {};
    };
    const auto gaps = answerOf(m_store.read<QList<Gap>>(
        [holder = own.key.id, id = key.id, room](UnitOfWork& work) -> Result<QList<Gap>> {
            const auto boxes = work.sharedSecrets().boxesMissingFor(holder, id, room);
            if (!boxes)
                return std::unexpected(boxes.error());
            QList<Gap> found;
            for (const auto& box : *boxes) {
                const auto secret = work.sharedSecrets().find(box.secret);
                if (!secret)
                    return std::unexpected(secret.error());
                found.append({ box, secret->scope });
            }
            return found;
        }));
    if (!gaps)
        return std::unexpected(gaps.error());
    QList<SecretBox> made;
    for (const auto& gap : *gaps) {
        const auto secret = own.pair.open(
            gap.box.box, BoxPlace { gap.scope, gap.box.secret, gap.box.version, own.key.id });
        if (!secret) {
            if (!report.troubles.contains(secret.error().message))
                report.troubles.append(secret.error().message);
            continue;
        }
        const auto box = sealFor(key.publicKey,
            BoxPlace { gap.scope, gap.box.secret, gap.box.version, key.id }, *secret);
        if (!box)
            return std::unexpected(box.error());
        made.append({ gap.box.secret, gap.box.version, key.id, *box });
    }
    if (made.isEmpty())
        return {};
    const auto sealed = answerOf(m_store.write<int>([made, now = m_clock.now()](UnitOfWork& work) {
        return work.sharedSecrets().insertBoxes(made, now);
    }));
    if (!sealed)
        return std::unexpected(sealed.error());
    report.sealed += *sealed;
    report.more = report.more || gaps->size() == room;
    return {};
}

} // namespace clara::secrets
