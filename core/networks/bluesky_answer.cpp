// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks/bluesky_answer.h"

#include "base/json.h"

#include <QCoreApplication>

namespace clara::networks {

BlueskyAnswer readBlueskyAnswer(const HttpResponse& response)
{
    BlueskyAnswer answer;
    if (const auto object = parseJsonObject(response.body, QStringLiteral("answer"))) {
        answer.object = *object;
        answer.errorName = object->value(QStringLiteral("error")).toString();
        answer.message = object->value(QStringLiteral("message")).toString().left(200);
    }
    return answer;
}

bool wantsNewToken(int status, const QString& errorName)
{
    return status == 401
        || (status == 400
            && (errorName == QLatin1String("ExpiredToken")
                || errorName == QLatin1String("InvalidToken")));
}

Error refusedPost(const BlueskyAnswer& answer, int status)
{
    const QString reason = answer.message.isEmpty() ? answer.errorName : answer.message;
    return { ErrorKind::Rejected,
        QCoreApplication::translate("clara::networks",
            "Bluesky refused the post: “%1”. Change the text or the account, then approve it again.")
            .arg(reason),
        QStringLiteral("HTTP %1 %2").arg(status).arg(answer.errorName), {}, {} };
}

} // namespace clara::networks
