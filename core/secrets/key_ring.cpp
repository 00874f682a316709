// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/key_ring.h"

#include "base/logging.h"
#include "secrets/known_keys.h"
#include "secrets/stored_answer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clara::secrets {

namespace {

constexpr int mostLabelLength = 120;

QString keyRingTr(const char* text) { return QCoreApplication::translate("clara::Secrets", text); }

} // namespace

SecretRef KeyRing::privateKeyRef() const
{
    return { m_parts.local.kind(),
        u"clara/member-key-%1-%2"_s.arg(m_parts.workspace, m_parts.self.id.toString()) };
}

Result<QList<MemberKey>> KeyRing::allKeys()
{
    return answerOf(m_parts.store.read<QList<MemberKey>>(
        [](UnitOfWork& work) { return work.sharedSecrets().keys(); }));
}

Result<KeyPair> KeyRing::keptPair()
{
    const auto kept = answerOf(m_parts.local.read(privateKeyRef()));
    if (!kept)
        return std::unexpected(kept.error());
    return KeyPair::fromSecret(**kept);
}

Status KeyRing::keep(const KeyPair& pair)
{
    const auto kept = answerOf(
        m_parts.local.write(privateKeyRef(), std::make_shared<const Secret>(pair.toSecret())));
    return kept ? Status {} : std::unexpected(kept.error());
}

Result<KeyPair> KeyRing::makePair()
{
    const auto made = KeyPair::make();
    if (!made)
        return std::unexpected(made.error());
    CLARA_TRY(keep(*made));
    return keptPair(); // as it is kept: another program of this computer may have been first
}

Result<MemberKey> KeyRing::published(const KeyPair& pair)
{
    const auto keys = allKeys();
    if (!keys)
        return std::unexpected(keys.error());
    const auto known = std::ranges::find(*keys, pair.publicKey(), &MemberKey::publicKey);
    if (known != keys->end()) {
        if (known->member == m_parts.self.id)
            return *known;
        return failure(ErrorKind::Conflict,
            keyRingTr(QT_TRANSLATE_NOOP("clara::Secrets",
                "The key of this computer is entered for another member. Revoke it there with “clara key revoke”, and make a new one with “clara key new”.")));
    }
    MemberKey key;
    key.id = MemberKeyId::create(m_parts.clock.now());
    key.member = m_parts.self.id;
    key.memberName = m_parts.self.name;
    key.publicKey = pair.publicKey();
    key.holder = m_parts.holder;
    key.label = m_parts.label.left(mostLabelLength);
    key.createdAt = m_parts.clock.now();
    const auto stored = answerOf(m_parts.store.write<bool>([key](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.sharedSecrets().insertKey(key));
        return true;
    }));
    if (!stored)
        return std::unexpected(stored.error());
    return key;
}

Result<const KeyRing::Own*> KeyRing::own()
{
    if (!m_own) {
        auto pair = keptPair();
        if (!pair && pair.error().kind == ErrorKind::NotFound)
            pair = makePair();
        if (!pair)
            return std::unexpected(pair.error());
        const auto key = published(*pair);
        if (!key)
            return std::unexpected(key.error());
        m_own.emplace(Own { std::move(*pair), *key });
    }
    return &*m_own;
}

Result<MemberKey> KeyRing::renew()
{
    auto pair = KeyPair::make();
    if (!pair)
        return std::unexpected(pair.error());
    const auto key = published(*pair); // first: when it is refused, the old one must still be there
    if (!key)
        return std::unexpected(key.error());
    CLARA_TRY(keep(*pair));
    m_own.emplace(Own { std::move(*pair), *key });
    return key;
}

Result<KeyRing::Judged> KeyRing::judge()
{
    const auto mine = own();
    if (!mine)
        return std::unexpected(mine.error());
    const auto keys = allKeys();
    if (!keys)
        return std::unexpected(keys.error());
    auto known = KnownKeys::load(m_parts.knownKeysFile);
    if (!known)
        return std::unexpected(known.error());
    const MemberKey& self = (*mine)->key;
    if (known->trustOf(self) == KeyTrust::Waits)
        known->add(self); // before all others: further keys of oneself wait like anybody's
    Judged judged;
    for (const auto& key : *keys) { // the oldest first: that is the one which is believed
        if (key.revokedAt)
            continue;
        KeyTrust trust = known->trustOf(key);
        if (trust == KeyTrust::Waits && !known->knowsMember(key.member)) {
            known->add(key);
            logging::engine().info(
                "first key of member {}: {}", key.member.toString(), fingerprintOf(key.publicKey));
            trust = KeyTrust::Trusted;
        }
        if (trust == KeyTrust::Trusted)
            judged.trusted.insert(key.id, key);
        else
            judged.others.append({ key, trust });
    }
    CLARA_TRY(known->save());
    return judged;
}

Result<QList<KnownKey>> KeyRing::list()
{
    const auto judged = judge();
    if (!judged)
        return std::unexpected(judged.error());
    const auto keys = allKeys();
    if (!keys)
        return std::unexpected(keys.error());
    const auto known = KnownKeys::load(m_parts.knownKeysFile);
    if (!known)
        return std::unexpected(known.error());
    QList<KnownKey> list;
    for (const auto& key : *keys) {
        const bool isOwn = key.id == m_own->key.id && key.publicKey == m_own->pair.publicKey();
        list.append({ key, isOwn ? KeyTrust::Own : known->trustOf(key) });
    }
    return list;
}

Result<MemberKey> KeyRing::trust(const QString& fingerprint)
{
    const auto keys = list();
    if (!keys)
        return std::unexpected(keys.error());
    const auto meant = std::ranges::find_if(*keys, [&](const KnownKey& known) {
        return !known.key.revokedAt && isFingerprint(fingerprint, known.key.publicKey);
    });
    if (meant == keys->end())
        return failure(ErrorKind::NotFound,
            keyRingTr(QT_TRANSLATE_NOOP("clara::Secrets",
                "No key in use has this fingerprint. Compare all eight groups with “clara key show” on the other computer.")));
    if (meant->trust == KeyTrust::Changed)
        return failure(ErrorKind::Rejected,
            keyRingTr(QT_TRANSLATE_NOOP("clara::Secrets",
                "This key was changed after it was known here. Revoke it; its owner makes a new one with “clara key new”.")));
    auto known = KnownKeys::load(m_parts.knownKeysFile);
    if (!known)
        return std::unexpected(known.error());
    known->add(meant->key);
    CLARA_TRY(known->save());
    return meant->key;
}

} // namespace clara::secrets
