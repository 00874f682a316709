// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world/http_message.h"

#include <QJsonArray>

#include <map>
#include <variant>

namespace world {

/// A Bluesky personal data server, as far as posting needs one, with the real one's habits: an
/// expired access token is a 400, a refresh supersedes the old token, putRecord upserts,
/// createRecord on a used key is a 500. Starts with the accounts clara.test, alice.test and
/// bob.test (password "app-password").
class PersonalDataServer {
public:
    PersonalDataServer() { reset(); }
    void setOwnUrl(const QString& url) { m_ownUrl = url; }
    /// {"accounts":[{"handle","password","did","display_name"}], "expire_access":true,
    /// "revoke_refresh":true, "did_doc_endpoint":"https://…" ("" leaves the document out)}
    void configure(const QJsonObject& options);
    void reset();

    Answer handle(const Request& request);

    QJsonArray
    records() const; ///< what exists: {uri, repo, collection, rkey, text, value, versions, cid}
    QJsonObject sessions() const; ///< {created, refreshed}

private:
    struct Member {
        QString did;
        QString handle;
        QString password;
        QString displayName;
    };
    struct Record {
        QString repo;
        QString collection;
        QString key;
        QJsonObject value;
        QString cid;
        int versions = 1;
    };

    Answer createSession(const QJsonObject& body);
    Answer refreshSession(const Request& request);
    Answer currentSession(const Request& request);
    Answer resolveHandle(const Request& request) const;
    Answer write(const Request& request, bool upsert);
    Answer store(Record record, bool upsert);
    Answer readRecord(const Request& request) const;
    Answer listRecords(const Request& request) const;
    Answer profile(const Request& request) const;
    Answer openSession(const Member& member);

    const Member* memberBy(const QString& handleOrDid) const;
    /// The DID the access token belongs to, or the refusal.
    std::variant<QString, Answer> authorise(const Request& request) const;

    QString m_ownUrl;
    QString m_didDocEndpoint;
    QList<Member> m_members;
    std::map<QString, Record> m_records; ///< by at:// uri
    QHash<QByteArray, QString> m_accessTokens; ///< to DID
    QHash<QByteArray, QString> m_expiredTokens;
    QHash<QByteArray, QString> m_refreshTokens;
    int m_tokenNumber = 0;
    int m_created = 0;
    int m_refreshed = 0;
};

/// The reason why a post record would be refused, or nothing.
QString postRecordProblem(const QJsonObject& record);

} // namespace world
