// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world/http_message.h"

#include <QJsonArray>

namespace world {

/// A network without idempotency: every accepted POST is one more post. Own posts can be listed.
///   POST /keyless/post {"account","text"} → {"id"}
///   GET  /keyless/posts?account=&since=<RFC 3339>&cursor=&limit= →
///   {"posts":[{"id","text","created_at"}],"cursor"?}
/// Newest first. Wants any bearer token.
class KeylessNetwork {
public:
    Answer handle(const Request& request);
    QJsonArray posts() const;
    void reset() { m_posts.clear(); }

private:
    struct KeylessPost {
        QString id;
        QString account;
        QString text;
        qint64 createdMs;
    };
    Answer post(const Request& request);
    Answer list(const Request& request) const;

    QList<KeylessPost> m_posts;
};

} // namespace world
