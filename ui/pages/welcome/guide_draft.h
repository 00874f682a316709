// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/account.h"
#include "domain/client.h"
#include "domain/model_connection.h"
#include "domain/persona.h"

namespace clara::ui {

enum class GuideWay { Samples, Connect };

/// What the third step asks for.
struct ConnectChoice {
    GuideWay way = GuideWay::Samples;
    Account account {}; ///< Connect: handle and server on Bluesky
    QString appPassword {};
    ModelConnection model {}; ///< Connect: an OpenAI-compatible server
    QString modelKey {}; ///< may be empty: local servers want none
    QString cron = QStringLiteral("0 9 * * 1-5");

    bool operator==(const ConnectChoice&) const = default;
};

/// The rules of the third step: those of account and model, and the cron expression.
FieldErrors validate(const ConnectChoice& choice);

/// Everything the guide gathers.
struct GuideDraft {
    Client client {};
    Persona persona {};
    ConnectChoice connect {};
};

/// The prompt a new client starts with; schedules can use it unchanged.
QString starterTemplate();

/// How long before its slot a draft must be written so that the first one is written at once: 24 h,
/// or longer when the first slot is further away, in whole hours.
milliseconds firstLead(const QString& cron, const QString& timeZone, Instant now);

} // namespace clara::ui
