// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secret_control.h"

#include "audit/audit_key.h"
#include "base/logging.h"
#include "ports/secret_store.h"
#include "ports/store.h"
#include "session/audit_trail.h"
#include "session/verb_call.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

constexpr qsizetype shortestBeginning = 8; ///< letters and digits of a fingerprint

QString keyTr(const char* text) { return QCoreApplication::translate("clara::Keys", text); }

bool isMeant(const MemberKey& key, const QString& given)
{
    if (key.id.toString() == given || isFingerprint(given, key.publicKey))
        return true;
    const QString typed = QString(given).remove(u'-').toUpper();
    return typed.size() >= shortestBeginning
        && fingerprintOf(key.publicKey).remove(u'-').startsWith(typed);
}

Result<MemberKey> keyMeant(UnitOfWork& work, const QString& given)
{
    const auto keys = work.sharedSecrets().keys();
    if (!keys)
        return std::unexpected(keys.error());
    QList<MemberKey> meant;
    for (const auto& key : *keys) {
        if (!key.revokedAt && isMeant(key, given.trimmed()))
            meant.append(key);
    }
    if (meant.isEmpty())
        return failure(ErrorKind::NotFound,
            keyTr(QT_TRANSLATE_NOOP("clara::Keys",
                      "No key in use is called “%1”. “clara key list” shows them all."))
                .arg(given.left(80)));
    if (meant.size() > 1)
        return failure(ErrorKind::Conflict,
            keyTr(QT_TRANSLATE_NOOP("clara::Keys",
                "Several keys begin like that. Give the whole fingerprint or the id.")));
    return meant.first();
}

Status addKeyAudit(
    UnitOfWork& work, const Member& actor, const QString& verb, const MemberKey& key, Instant now)
{
    return addAudit(work, actor, verb, {}, key.id.toString(),
        { { u"member"_s, key.memberName }, { u"label"_s, key.label },
            { u"fingerprint"_s, fingerprintOf(key.publicKey) } },
        now);
}

} // namespace

SecretControl::SecretControl(
    Store& store, SecretStore& secrets, SecretSealing& sealing, const Clock& clock, Member actor)
    : m_store(store)
    , m_secrets(secrets)
    , m_sealing(sealing)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(u"clara-secrets"_s);
}

SecretControl::~SecretControl() { m_pool.waitForDone(); }

template <class T> Future<T> SecretControl::inPool(std::function<Result<T>()> work)
{
    return QtConcurrent::run(&m_pool, std::move(work));
}

Status SecretControl::note(const QString& verb, const MemberKey& key)
{
    const auto noted = waitFor(m_store.write<bool>(
        [actor = m_actor, verb, key, now = m_clock.now()](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(addKeyAudit(work, actor, verb, key, now));
            return true;
        }));
    return noted ? Status {} : std::unexpected(noted.error());
}

Future<MemberKey> SecretControl::newKey()
{
    return inPool<MemberKey>([this]() -> Result<MemberKey> {
        const auto key = waitFor(m_sealing.renewKey());
        if (!key)
            return key;
        CLARA_TRY(note(u"key.new"_s, *key));
        return key;
    });
}

Future<MemberKey> SecretControl::trustKey(QString fingerprint)
{
    return inPool<MemberKey>([this, fingerprint]() -> Result<MemberKey> {
        const auto key = waitFor(m_sealing.trust(fingerprint));
        if (!key)
            return key;
        CLARA_TRY(note(u"key.trust"_s, *key));
        // At once, so that the other computer need not wait for an engine.
        const auto sealed = waitFor(m_sealing.reseal());
        if (!sealed)
            return std::unexpected(sealed.error());
        return key;
    });
}

Future<MemberKey> SecretControl::revokeKey(QString idOrFingerprint)
{
    return inPool<MemberKey>([this, idOrFingerprint] { return revokeNow(idOrFingerprint); });
}

Result<MemberKey> SecretControl::revokeNow(const QString& given)
{
    return waitFor(m_store.write<MemberKey>(
        [given, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<MemberKey> {
            auto key = keyMeant(work, given);
            if (!key)
                return key;
            CLARA_TRY(work.sharedSecrets().revokeKey(key->id, now));
            CLARA_TRY(work.sharedSecrets().dropStaleBoxes(now));
            CLARA_TRY(addKeyAudit(work, actor, u"key.revoke"_s, *key, now));
            key->revokedAt = now;
            return key;
        }));
}

Future<QList<SharedSecretItem>> SecretControl::secrets()
{
    return inPool<QList<SharedSecretItem>>([this] { return listNow(); });
}

Result<QList<SharedSecretItem>> SecretControl::listNow()
{
    const auto own = waitFor(m_sealing.ownKey());
    if (!own)
        return std::unexpected(own.error());
    return waitFor(m_store.read<QList<SharedSecretItem>>(
        [id = own->id](UnitOfWork& work) -> Result<QList<SharedSecretItem>> {
            const auto secrets = work.sharedSecrets().list();
            const auto accounts = work.accounts().list(std::nullopt);
            const auto models = work.models().list();
            const auto clients = work.clients().list();
            if (!secrets || !accounts)
                return std::unexpected(secrets ? accounts.error() : secrets.error());
            if (!models || !clients)
                return std::unexpected(models ? clients.error() : models.error());
            QHash<QString, QString> names;
            for (const auto& account : *accounts)
                names.insert(account.secret.toString(), account.network + u'/' + account.handle);
            for (const auto& model : *models)
                names.insert(model.secret.toString(), model.name);
            QHash<ClientId, QString> clientNamesById;
            for (const auto& client : *clients)
                clientNamesById.insert(client.id, client.name);
            QList<SharedSecretItem> items;
            for (const auto& secret : *secrets) {
                const auto recipients = work.sharedSecrets().recipients(secret.id);
                const auto box = work.sharedSecrets().box(secret.id, id);
                if (!recipients || !box)
                    return std::unexpected(recipients ? box.error() : recipients.error());
                items.append(
                    { secret, names.value(SharedRef { secret.scope, secret.id }.toRef().toString()),
                        clientNamesById.value(secret.scope.client), int(recipients->size()),
                        box->has_value() });
            }
            return items;
        }));
}

Future<SharedCount> SecretControl::share()
{
    return inPool<SharedCount>([this] { return shareNow(); });
}

Result<std::optional<SecretRef>> SecretControl::copied(
    const SecretRef& from, const SecretScope& scope)
{
    const auto secret = waitFor(m_secrets.read(from));
    if (!secret
        && (secret.error().kind == ErrorKind::NotFound || secret.error().kind == ErrorKind::Auth))
        return std::nullopt;
    if (!secret)
        return std::unexpected(secret.error());
    const SecretRef to = m_secrets.freshRef(scope);
    const auto kept = waitFor(m_secrets.write(to, *secret));
    if (!kept)
        return std::unexpected(kept.error());
    // Read again before the only other copy goes.
    const auto again = waitFor(m_secrets.read(to));
    if (!again)
        return std::unexpected(again.error());
    return to;
}

Result<bool> SecretControl::replaced(
    const SecretRef& from, const SecretRef& to, const Result<bool>& stored)
{
    const SecretRef unused = stored && *stored ? from : to;
    const auto removed = waitFor(m_secrets.remove(unused));
    if (!removed)
        logging::app().warn("a secret that nothing uses any more could not be removed: {}",
            removed.error().message);
    return stored;
}

Result<bool> SecretControl::shareOne(const SecretRef& from, const SecretScope& scope,
    SharedCount& count, const std::function<Result<bool>(const SecretRef&)>& store)
{
    if (from.isEmpty() || from.store == sharedStore)
        return false;
    const auto to = copied(from, scope);
    if (!to)
        return std::unexpected(to.error());
    if (!*to) {
        ++count.elsewhere;
        return false;
    }
    const auto done = replaced(from, **to, store(**to));
    if (done && *done)
        ++count.moved;
    return done;
}

Result<bool> SecretControl::enter(Account account, const SecretRef& to)
{
    account.secret = to;
    account.updatedAt = m_clock.now();
    return waitFor(
        m_store.write<bool>([account, actor = m_actor](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(work.accounts().update(account));
            CLARA_TRY(addAudit(work, actor, u"account.share"_s, account.clientId,
                account.id.toString(), { { u"handle"_s, account.handle } }, account.updatedAt));
            return true;
        }));
}

Result<bool> SecretControl::enter(ModelConnection model, const SecretRef& to)
{
    model.secret = to;
    model.updatedAt = m_clock.now();
    return waitFor(m_store.write<bool>([model, actor = m_actor](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.models().update(model));
        CLARA_TRY(addAudit(work, actor, u"model.share"_s, {}, model.id.toString(),
            { { u"name"_s, model.name } }, model.updatedAt));
        return true;
    }));
}

Result<bool> SecretControl::enterAuditKey(const SecretRef& from, const SecretRef& to)
{
    return waitFor(m_store.write<bool>(
        [from, to, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<bool> {
            const auto setting = work.settings().value(audit::keySetting);
            if (!setting)
                return std::unexpected(setting.error());
            if (*setting != from.toString())
                return false; // another computer was first
            CLARA_TRY(work.settings().set(audit::keySetting, to.toString()));
            CLARA_TRY(addAudit(work, actor, u"audit.share"_s, {}, {}, {}, now));
            return true;
        }));
}

Result<SharedCount> SecretControl::shareNow()
{
    struct Found {
        QList<Account> accounts {};
        QList<ModelConnection> models {};
        SecretRef auditKey {};
    };
    const auto found = waitFor(m_store.read<Found>([](UnitOfWork& work) -> Result<Found> {
        const auto accounts = work.accounts().list(std::nullopt);
        const auto models = work.models().list();
        const auto key = work.settings().value(audit::keySetting);
        if (!accounts || !models)
            return std::unexpected(accounts ? models.error() : accounts.error());
        if (!key)
            return std::unexpected(key.error());
        return Found { *accounts, *models, SecretRef::fromString(*key) };
    }));
    if (!found)
        return std::unexpected(found.error());
    SharedCount count;
    for (const auto& account : found->accounts) {
        const auto shared = shareOne(account.secret, SecretScope::ofAccount(account.clientId),
            count, [&](const SecretRef& to) { return enter(account, to); });
        if (!shared)
            return std::unexpected(shared.error());
    }
    for (const auto& model : found->models) {
        const auto shared = shareOne(model.secret, SecretScope::ofModel(), count,
            [&](const SecretRef& to) { return enter(model, to); });
        if (!shared)
            return std::unexpected(shared.error());
    }
    const SecretRef auditKey = found->auditKey;
    const auto shared = shareOne(auditKey, SecretScope::ofAudit(), count,
        [&](const SecretRef& to) { return enterAuditKey(auditKey, to); });
    if (!shared)
        return std::unexpected(shared.error());
    return count;
}

} // namespace clara::session
