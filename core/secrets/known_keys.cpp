// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/known_keys.h"

#include "base/json.h"
#include "base/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clara::secrets {

namespace {

constexpr qint64 mostFileBytes = 4 * 1024 * 1024;

std::unexpected<Error> knownKeysFailed(const QString& file, const QString& detail)
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Secrets",
            "The file of known keys at “%1” cannot be read or written, so nothing is sealed for others. Check the file and the disk.")
            .arg(QDir::toNativeSeparators(file)),
        detail);
}

} // namespace

Result<KnownKeys> KnownKeys::load(const QString& path)
{
    KnownKeys keys;
    keys.m_file = path;
    QFile file(path);
    if (!file.exists())
        return keys;
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostFileBytes)
        return knownKeysFailed(path, file.errorString());
    if (const Status parsed = keys.parse(file.readAll()); !parsed)
        return knownKeysFailed(path, parsed.error().detail);
    return keys;
}

Status KnownKeys::parse(const QByteArray& bytes)
{
    const auto object = parseJsonObject(bytes, u"known keys"_s);
    if (!object)
        return std::unexpected(object.error());
    for (const auto& value : object->value(u"keys"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto id = MemberKeyId::fromString(entry.value(u"id"_s).toString());
        const auto member = MemberId::fromString(entry.value(u"member"_s).toString());
        const QByteArray publicKey
            = QByteArray::fromHex(entry.value(u"public_key"_s).toString().toLatin1());
        if (!id || !member || publicKey.size() != 32)
            return failure(ErrorKind::Storage, QString(), u"an entry is incomplete"_s);
        m_keys.insert(*id, { *member, publicKey, entry.value(u"label"_s).toString() });
        m_members.insert(*member);
    }
    return {};
}

KeyTrust KnownKeys::trustOf(const MemberKey& key) const
{
    const auto known = m_keys.constFind(key.id);
    if (known == m_keys.cend())
        return KeyTrust::Waits;
    return known->publicKey == key.publicKey && known->member == key.member ? KeyTrust::Trusted
                                                                            : KeyTrust::Changed;
}

void KnownKeys::add(const MemberKey& key)
{
    m_keys.insert(key.id, { key.member, key.publicKey, key.label });
    m_members.insert(key.member);
    m_isChanged = true;
}

Status KnownKeys::save()
{
    if (!m_isChanged)
        return {};
    QList<MemberKeyId> ids = m_keys.keys();
    std::ranges::sort(ids);
    QJsonArray entries;
    for (const auto& id : ids) {
        const Entry& entry = *m_keys.constFind(id);
        entries.append(QJsonObject { { u"id"_s, id.toString() },
            { u"member"_s, entry.member.toString() }, { u"label"_s, entry.label },
            { u"public_key"_s, QString::fromLatin1(entry.publicKey.toHex()) },
            { u"fingerprint"_s, fingerprintOf(entry.publicKey) } });
    }
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile out(m_file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || out.write(toJson(QJsonObject { { u"keys"_s, entries } })) < 0 || !commitWhole(out))
        return knownKeysFailed(m_file, out.errorString());
    m_isChanged = false;
    return {};
}

} // namespace clara::secrets
