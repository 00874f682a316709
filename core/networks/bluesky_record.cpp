// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks/bluesky_record.h"

#include "base/json.h"
#include "domain/network.h"
#include "text/facets.h"

namespace clara::networks {

namespace {
QJsonObject feature(const char* type, const char* key, const QString& value)
{
    return { { QStringLiteral("$type"),
                 QStringLiteral("app.bsky.richtext.facet#") + QLatin1String(type) },
        { QString::fromLatin1(key), value } };
}

/// Empty when the facet is dropped.
QJsonObject featureOf(const text::Facet& facet, const QHash<QString, QString>& didByHandle)
{
    switch (facet.kind) {
    case text::FacetKind::Link:
        return feature("link", "uri", facet.value);
    case text::FacetKind::Tag:
        return feature("tag", "tag", facet.value);
    case text::FacetKind::Mention:
        break;
    }
    const QString did = didByHandle.value(facet.value.toLower());
    return did.isEmpty() ? QJsonObject() : feature("mention", "did", did);
}
} // namespace

QStringList mentionedHandles(const QString& postText)
{
    QStringList handles;
    for (const text::Facet& facet : text::facets(network::bluesky, postText)) {
        if (facet.kind == text::FacetKind::Mention && !handles.contains(facet.value.toLower()))
            handles.append(facet.value.toLower());
    }
    return handles;
}

QByteArray putRecordBody(
    const Publication& publication, const QString& did, const QHash<QString, QString>& didByHandle)
{
    QJsonObject record {
        { QStringLiteral("$type"), QStringLiteral("app.bsky.feed.post") },
        { QStringLiteral("text"), publication.text },
        { QStringLiteral("createdAt"), toIso(publication.createdAtFrozen) },
    };
    QJsonArray facets;
    for (const text::Facet& facet : text::facets(network::bluesky, publication.text)) {
        const QJsonObject what = featureOf(facet, didByHandle);
        if (what.isEmpty())
            continue;
        facets.append(QJsonObject {
            { QStringLiteral("index"),
                QJsonObject { { QStringLiteral("byteStart"), facet.byteStart },
                    { QStringLiteral("byteEnd"), facet.byteEnd } } },
            { QStringLiteral("features"), QJsonArray { what } },
        });
    }
    if (!facets.isEmpty())
        record.insert(QStringLiteral("facets"), facets);
    return toJson(QJsonObject {
        { QStringLiteral("repo"), did },
        { QStringLiteral("collection"), QStringLiteral("app.bsky.feed.post") },
        { QStringLiteral("rkey"), publication.remoteKey },
        { QStringLiteral("record"), record },
    });
}

QString blueskyPostUrl(const QString& handle, const QString& recordKey)
{
    return QStringLiteral("https://bsky.app/profile/%1/post/%2").arg(handle, recordKey);
}

} // namespace clara::networks
