// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/personal_data_server.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QUrl>

namespace world {

namespace {
qsizetype graphemes(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

bool isCharacterStart(const QByteArray& bytes, qint64 at)
{
    return at == bytes.size() || (quint8(bytes.at(at)) & 0xC0) != 0x80;
}

QString featureProblem(const QJsonObject& feature)
{
    const QString type = feature.value(QStringLiteral("$type")).toString();
    if (type == QLatin1String("app.bsky.richtext.facet#link")) {
        const QUrl url(feature.value(QStringLiteral("uri")).toString(), QUrl::StrictMode);
        return url.isValid() && !url.scheme().isEmpty() ? QString()
                                                        : QStringLiteral("link/uri must be a uri");
    }
    if (type == QLatin1String("app.bsky.richtext.facet#mention")) {
        return feature.value(QStringLiteral("did")).toString().startsWith(QLatin1String("did:"))
            ? QString()
            : QStringLiteral("mention/did must be a did");
    }
    if (type == QLatin1String("app.bsky.richtext.facet#tag")) {
        const QString tag = feature.value(QStringLiteral("tag")).toString();
        return !tag.isEmpty() && graphemes(tag) <= 64 && tag.toUtf8().size() <= 640
            ? QString()
            : QStringLiteral("tag/tag must not be longer than 64 graphemes");
    }
    return QStringLiteral("feature has an unknown $type");
}

QString facetsProblem(const QJsonArray& facets, const QByteArray& text)
{
    qint64 previousEnd = 0;
    for (const QJsonValue& entry : facets) {
        const QJsonObject facet = entry.toObject();
        const QJsonObject index = facet.value(QStringLiteral("index")).toObject();
        const qint64 start = index.value(QStringLiteral("byteStart")).toInteger(-1);
        const qint64 end = index.value(QStringLiteral("byteEnd")).toInteger(-1);
        if (start < 0 || end <= start || end > text.size())
            return QStringLiteral("facet/index lies outside of the text");
        if (!isCharacterStart(text, start) || !isCharacterStart(text, end))
            return QStringLiteral("facet/index cuts a character");
        // The real server lets overlaps pass and clients then drop facets; here they are a defect
        // to be found.
        if (start < previousEnd)
            return QStringLiteral("facets overlap or are out of order");
        previousEnd = end;
        const QJsonArray features = facet.value(QStringLiteral("features")).toArray();
        if (features.isEmpty())
            return QStringLiteral("facet/features must not be empty");
        for (const QJsonValue& feature : features) {
            if (const QString problem = featureProblem(feature.toObject()); !problem.isEmpty())
                return problem;
        }
    }
    return {};
}
} // namespace

QString postRecordProblem(const QJsonObject& record)
{
    static const QRegularExpression dateTime(QStringLiteral(
        "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"));
    if (record.value(QStringLiteral("$type")).toString() != QLatin1String("app.bsky.feed.post"))
        return QStringLiteral("$type must be app.bsky.feed.post");
    if (!record.value(QStringLiteral("text")).isString())
        return QStringLiteral("text is missing");
    const QString text = record.value(QStringLiteral("text")).toString();
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > 3000)
        return QStringLiteral("text must not be longer than 3000 characters");
    if (graphemes(text) > 300)
        return QStringLiteral("text must not be longer than 300 graphemes");
    if (!dateTime.match(record.value(QStringLiteral("createdAt")).toString()).hasMatch())
        return QStringLiteral("createdAt must be an valid atproto datetime");
    if (record.value(QStringLiteral("langs")).toArray().size() > 3)
        return QStringLiteral("langs must not have more than 3 elements");
    return facetsProblem(record.value(QStringLiteral("facets")).toArray(), bytes);
}

} // namespace world
