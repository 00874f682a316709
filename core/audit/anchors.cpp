// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/anchors.h"

#include "base/json.h"
#include "base/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace clara::audit {

namespace {

constexpr qint64 mostAnchorBytes = 64 * 1024 * 1024;

QByteArray lineOf(const AuditAnchor& anchor)
{
    QJsonArray heads;
    for (const auto& head : anchor.heads) {
        heads.append(QJsonObject {
            { u"client"_s, head.clientId ? QJsonValue(head.clientId.toString()) : QJsonValue() },
            { u"sequence"_s, head.sequence }, { u"hash"_s, head.hash },
            { u"key_id"_s, head.keyId } });
    }
    return toJson(QJsonObject { { u"at"_s, toIso(anchor.at) }, { u"heads"_s, heads } }) + '\n';
}

Result<AuditAnchor> anchorFrom(const QByteArray& line)
{
    const auto object = parseJsonObject(line, u"anchor"_s);
    if (!object)
        return std::unexpected(object.error());
    const auto at = parseInstant(object->value(u"at"_s).toString());
    if (!at)
        return std::unexpected(at.error());
    AuditAnchor anchor { *at, {} };
    for (const auto& value : object->value(u"heads"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        AuditSeal head;
        head.clientId
            = ClientId::fromString(entry.value(u"client"_s).toString()).value_or(ClientId());
        head.sequence = entry.value(u"sequence"_s).toInteger();
        head.hash = entry.value(u"hash"_s).toString();
        head.keyId = entry.value(u"key_id"_s).toString();
        if (head.sequence < 1 || head.hash.isEmpty())
            return failure(ErrorKind::Invalid, QString());
        anchor.heads.append(head);
    }
    return anchor;
}

std::unexpected<Error> anchorsFailed(const QString& file, const QString& detail)
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Audit",
            "The anchors of the audit trail at “%1” cannot be read or written. Check that the file may be used and the disk has room.")
            .arg(QDir::toNativeSeparators(file)),
        detail);
}

Result<QByteArray> bytesOfAnchors(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostAnchorBytes)
        return anchorsFailed(path, file.errorString());
    return file.readAll();
}

} // namespace

Result<QList<AuditAnchor>> readAnchors(const QString& file)
{
    const auto bytes = bytesOfAnchors(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    QList<AuditAnchor> anchors;
    int number = 0;
    for (const auto& line : bytes->split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto anchor = anchorFrom(line);
        if (!anchor)
            return failure(ErrorKind::Storage,
                QCoreApplication::translate("clara::Audit",
                    "Line %1 of the anchors at “%2” was damaged or changed. Use a copy of the file.")
                    .arg(number)
                    .arg(QDir::toNativeSeparators(file)),
                anchor.error().detail);
        anchors.append(*anchor);
    }
    return anchors;
}

Status addAnchor(const QString& file, const AuditAnchor& anchor)
{
    auto bytes = bytesOfAnchors(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!bytes->isEmpty() && !bytes->endsWith('\n'))
        bytes->append('\n');
    QDir().mkpath(QFileInfo(file).absolutePath());
    // All of it anew and moved into place: a line that is half written would be one that was
    // tampered with.
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*bytes + lineOf(anchor)) < 0
        || !commitWhole(out))
        return anchorsFailed(file, out.errorString());
    return {};
}

} // namespace clara::audit
