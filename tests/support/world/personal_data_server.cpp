// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/personal_data_server.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace world {

namespace {
Answer refusal(int status, const char* name, const QString& message)
{
    return Answer::json(status,
        { { QStringLiteral("error"), QString::fromLatin1(name) },
            { QStringLiteral("message"), message } });
}

QString contentId(const QJsonObject& value)
{
    const QByteArray bytes = QJsonDocument(value).toJson(QJsonDocument::Compact);
    return QStringLiteral("bafyrei")
        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError() && decoded.toUtf8() == bytes;
}

bool isRecordKey(const QString& key)
{
    return !key.isEmpty() && key.size() <= 512 && std::all_of(key.begin(), key.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("._:~-").contains(c);
    });
}
} // namespace

void PersonalDataServer::reset()
{
    m_members.clear();
    for (const char* name : { "clara", "alice", "bob" }) {
        const QString id = QString::fromLatin1(name);
        m_members.append({ QStringLiteral("did:plc:") + id, id + QStringLiteral(".test"),
            QStringLiteral("app-password"), id.left(1).toUpper() + id.mid(1) });
    }
    m_didDocEndpoint = QStringLiteral("own");
    m_records.clear();
    m_accessTokens.clear();
    m_expiredTokens.clear();
    m_refreshTokens.clear();
    m_created = 0;
    m_refreshed = 0;
}

void PersonalDataServer::configure(const QJsonObject& options)
{
    for (const QJsonValue& entry : options.value(QStringLiteral("accounts")).toArray()) {
        const QJsonObject account = entry.toObject();
        m_members.append({ account.value(QStringLiteral("did")).toString(),
            account.value(QStringLiteral("handle")).toString(),
            account.value(QStringLiteral("password")).toString(),
            account.value(QStringLiteral("display_name")).toString() });
    }
    if (options.value(QStringLiteral("expire_access")).toBool()) {
        m_expiredTokens.insert(m_accessTokens);
        m_accessTokens.clear();
    }
    if (options.value(QStringLiteral("revoke_refresh")).toBool())
        m_refreshTokens.clear();
    if (options.contains(QStringLiteral("did_doc_endpoint")))
        m_didDocEndpoint = options.value(QStringLiteral("did_doc_endpoint")).toString();
}

Answer PersonalDataServer::handle(const Request& request)
{
    if (!isUtf8(request.body))
        return refusal(400, "InvalidRequest", QStringLiteral("The body is not UTF-8"));
    const QString method = request.endpoint();
    const bool post = request.method == "POST";
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    Answer answer = refusal(501, "MethodNotImplemented", QStringLiteral("Method Not Implemented"));
    if (post && method == QLatin1String("com.atproto.server.createSession"))
        answer = createSession(body);
    else if (post && method == QLatin1String("com.atproto.server.refreshSession"))
        answer = refreshSession(request);
    else if (post && method == QLatin1String("com.atproto.repo.putRecord"))
        answer = write(request, true);
    else if (post && method == QLatin1String("com.atproto.repo.createRecord"))
        answer = write(request, false);
    else if (!post && method == QLatin1String("com.atproto.server.getSession"))
        answer = currentSession(request);
    else if (!post && method == QLatin1String("com.atproto.identity.resolveHandle"))
        answer = resolveHandle(request);
    else if (!post && method == QLatin1String("com.atproto.repo.getRecord"))
        answer = readRecord(request);
    else if (!post && method == QLatin1String("com.atproto.repo.listRecords"))
        answer = listRecords(request);
    else if (!post && method == QLatin1String("app.bsky.actor.getProfile"))
        answer = profile(request);
    else if (!post && method == QLatin1String("com.atproto.server.describeServer"))
        answer = Answer::json(200,
            { { QStringLiteral("did"), QStringLiteral("did:web:world.test") },
                { QStringLiteral("availableUserDomains"),
                    QJsonArray { QStringLiteral(".test") } } });
    const qint64 reset = QDateTime::currentSecsSinceEpoch() + 300;
    answer.headers += { { "RateLimit-Limit", "3000" }, { "RateLimit-Remaining", "2999" },
        { "RateLimit-Reset", QByteArray::number(reset) }, { "RateLimit-Policy", "3000;w=300" } };
    return answer;
}

const PersonalDataServer::Member* PersonalDataServer::memberBy(const QString& handleOrDid) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const Member& member) {
        return member.did == handleOrDid
            || member.handle.compare(handleOrDid, Qt::CaseInsensitive) == 0;
    });
    return found == m_members.end() ? nullptr : &*found;
}

Answer PersonalDataServer::createSession(const QJsonObject& body)
{
    const Member* member = memberBy(body.value(QStringLiteral("identifier")).toString());
    if (!member || member->password != body.value(QStringLiteral("password")).toString())
        return refusal(
            401, "AuthenticationRequired", QStringLiteral("Invalid identifier or password"));
    ++m_created;
    return openSession(*member);
}

Answer PersonalDataServer::openSession(const Member& member)
{
    const QByteArray number = QByteArray::number(++m_tokenNumber);
    const QByteArray access = "access." + member.handle.toUtf8() + '.' + number;
    const QByteArray refresh = "refresh." + member.handle.toUtf8() + '.' + number;
    m_accessTokens.insert(access, member.did);
    m_refreshTokens.insert(refresh, member.did);
    QJsonObject object {
        { QStringLiteral("accessJwt"), QString::fromUtf8(access) },
        { QStringLiteral("refreshJwt"), QString::fromUtf8(refresh) },
        { QStringLiteral("handle"), member.handle },
        { QStringLiteral("did"), member.did },
        { QStringLiteral("active"), true },
    };
    if (!m_didDocEndpoint.isEmpty()) {
        const QJsonObject service {
            { QStringLiteral("id"), QStringLiteral("#atproto_pds") },
            { QStringLiteral("type"), QStringLiteral("AtprotoPersonalDataServer") },
            { QStringLiteral("serviceEndpoint"),
                m_didDocEndpoint == QLatin1String("own") ? m_ownUrl : m_didDocEndpoint },
        };
        object.insert(QStringLiteral("didDoc"),
            QJsonObject { { QStringLiteral("id"), member.did },
                { QStringLiteral("service"), QJsonArray { service } } });
    }
    return Answer::json(200, object);
}

Answer PersonalDataServer::refreshSession(const Request& request)
{
    const QString did = m_refreshTokens.take(request.bearer());
    if (did.isEmpty())
        return refusal(400, "ExpiredToken", QStringLiteral("Token has been revoked"));
    ++m_refreshed;
    return openSession(*memberBy(did));
}

std::variant<QString, Answer> PersonalDataServer::authorise(const Request& request) const
{
    const QByteArray token = request.bearer();
    if (token.isEmpty())
        return refusal(401, "AuthMissing", QStringLiteral("Authentication Required"));
    if (m_expiredTokens.contains(token))
        return refusal(400, "ExpiredToken", QStringLiteral("Token has expired"));
    const auto found = m_accessTokens.find(token);
    if (found == m_accessTokens.end())
        return refusal(400, "InvalidToken", QStringLiteral("Token could not be verified"));
    return *found;
}

Answer PersonalDataServer::currentSession(const Request& request)
{
    const auto who = authorise(request);
    if (const auto* refused = std::get_if<Answer>(&who))
        return *refused;
    const Member* member = memberBy(std::get<QString>(who));
    return Answer::json(200,
        { { QStringLiteral("did"), member->did }, { QStringLiteral("handle"), member->handle },
            { QStringLiteral("active"), true } });
}

Answer PersonalDataServer::resolveHandle(const Request& request) const
{
    const Member* member = memberBy(request.parameter("handle"));
    if (!member)
        return refusal(400, "InvalidRequest", QStringLiteral("Unable to resolve handle"));
    return Answer::json(200, { { QStringLiteral("did"), member->did } });
}

Answer PersonalDataServer::write(const Request& request, bool upsert)
{
    const auto who = authorise(request);
    if (const auto* refused = std::get_if<Answer>(&who))
        return *refused;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const Member* member = memberBy(body.value(QStringLiteral("repo")).toString());
    if (!member || member->did != std::get<QString>(who))
        return refusal(
            403, "Forbidden", QStringLiteral("Cannot write to the repository of someone else"));
    Record record { member->did, body.value(QStringLiteral("collection")).toString(),
        body.value(QStringLiteral("rkey")).toString(),
        body.value(QStringLiteral("record")).toObject(), {}, 1 };
    if (record.key.isEmpty() && !upsert)
        record.key = QStringLiteral("3generated%1").arg(m_records.size());
    if (!isRecordKey(record.key))
        return refusal(400, "InvalidRequest", QStringLiteral("Input/rkey must be a record key"));
    if (record.collection != QLatin1String("app.bsky.feed.post"))
        return refusal(400, "InvalidRequest", QStringLiteral("Lexicon not found"));
    if (const QString problem = postRecordProblem(record.value); !problem.isEmpty())
        return refusal(
            400, "InvalidRequest", QStringLiteral("Invalid app.bsky.feed.post record: ") + problem);
    return store(std::move(record), upsert);
}

Answer PersonalDataServer::store(Record record, bool upsert)
{
    const QString uri
        = QStringLiteral("at://%1/%2/%3").arg(record.repo, record.collection, record.key);
    record.cid = contentId(record.value);
    const QJsonObject receipt { { QStringLiteral("uri"), uri },
        { QStringLiteral("cid"), record.cid },
        { QStringLiteral("validationStatus"), QStringLiteral("valid") } };
    Answer answer = Answer::json(200, receipt);
    const auto found = m_records.find(uri);
    if (found == m_records.end()) {
        m_records.emplace(uri, std::move(record));
        answer.effect = true;
    } else if (!upsert) {
        return refusal(500, "InternalServerError", QStringLiteral("Internal Server Error"));
    } else if (found->second.cid != record.cid) {
        record.versions = found->second.versions + 1;
        found->second = std::move(record);
        answer.effect = true;
    }
    return answer;
}

Answer PersonalDataServer::readRecord(const Request& request) const
{
    const Member* member = memberBy(request.parameter("repo"));
    const QString uri = QStringLiteral("at://%1/%2/%3")
                            .arg(member ? member->did : request.parameter("repo"),
                                request.parameter("collection"), request.parameter("rkey"));
    const auto found = m_records.find(uri);
    if (!member)
        return refusal(400, "InvalidRequest",
            QStringLiteral("Could not find repo: ") + request.parameter("repo"));
    if (found == m_records.end())
        return refusal(400, "RecordNotFound", QStringLiteral("Could not locate record: ") + uri);
    return Answer::json(200,
        { { QStringLiteral("uri"), uri }, { QStringLiteral("cid"), found->second.cid },
            { QStringLiteral("value"), found->second.value } });
}

Answer PersonalDataServer::listRecords(const Request& request) const
{
    const Member* member = memberBy(request.parameter("repo"));
    if (!member)
        return refusal(400, "InvalidRequest", QStringLiteral("Could not find repo"));
    const int limit = qBound(1,
        request.query.hasQueryItem(QStringLiteral("limit")) ? request.parameter("limit").toInt()
                                                            : 50,
        100);
    const QString cursor = request.parameter("cursor");
    QJsonArray list;
    QString last;
    for (auto it = m_records.rbegin(); it != m_records.rend() && list.size() < limit; ++it) {
        const Record& record = it->second;
        if (record.repo != member->did || record.collection != request.parameter("collection")
            || (!cursor.isEmpty() && record.key >= cursor))
            continue;
        list.append(QJsonObject { { QStringLiteral("uri"), it->first },
            { QStringLiteral("cid"), record.cid }, { QStringLiteral("value"), record.value } });
        last = record.key;
    }
    QJsonObject object { { QStringLiteral("records"), list } };
    if (!last.isEmpty())
        object.insert(QStringLiteral("cursor"), last);
    return Answer::json(200, object);
}

Answer PersonalDataServer::profile(const Request& request) const
{
    const Member* member = memberBy(request.parameter("actor"));
    if (!member)
        return refusal(400, "InvalidRequest", QStringLiteral("Profile not found"));
    return Answer::json(200,
        { { QStringLiteral("did"), member->did }, { QStringLiteral("handle"), member->handle },
            { QStringLiteral("displayName"), member->displayName } });
}

QJsonArray PersonalDataServer::records() const
{
    QJsonArray list;
    for (const auto& [uri, record] : m_records) {
        list.append(QJsonObject {
            { QStringLiteral("uri"), uri },
            { QStringLiteral("repo"), record.repo },
            { QStringLiteral("collection"), record.collection },
            { QStringLiteral("rkey"), record.key },
            { QStringLiteral("text"), record.value.value(QStringLiteral("text")) },
            { QStringLiteral("value"), record.value },
            { QStringLiteral("versions"), record.versions },
            { QStringLiteral("cid"), record.cid },
        });
    }
    return list;
}

QJsonObject PersonalDataServer::sessions() const
{
    return { { QStringLiteral("created"), m_created },
        { QStringLiteral("refreshed"), m_refreshed } };
}

} // namespace world
