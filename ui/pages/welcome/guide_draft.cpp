// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome/guide_draft.h"

#include "scheduling/cron.h"

#include <QCoreApplication>

namespace clara::ui {

namespace {

/// Field names of both parts live side by side, so those of the model get a prefix.
void addErrors(FieldErrors& errors, const FieldErrors& part, const QString& prefix)
{
    for (const FieldError& error : part)
        errors.append({ prefix + error.field, error.message });
}

} // namespace

FieldErrors validate(const ConnectChoice& choice)
{
    FieldErrors errors;
    if (choice.way == GuideWay::Connect) {
        addErrors(errors, clara::validate(choice.account), QStringLiteral("account."));
        if (choice.appPassword.isEmpty())
            errors.append({ QStringLiteral("account.password"),
                QCoreApplication::translate("clara::ui::Guide",
                    "Enter an app password. Bluesky makes one under Settings, Privacy and security.") });
        addErrors(errors, clara::validate(choice.model), QStringLiteral("model."));
    }
    if (const auto cron = scheduling::CronExpression::parse(choice.cron); !cron)
        errors.append({ QStringLiteral("cron"), cron.error().message });
    return errors;
}

QString starterTemplate()
{
    return QStringLiteral(
        "You write for {{persona.name}}, the voice of {{client.name}}{{#client.city}} in {{client.city}}{{/client.city}}.\n"
        "Voice: {{persona.voice}}\n"
        "{{#persona.banned}}Never use: {{persona.banned}}\n{{/persona.banned}}"
        "{{#client.brand_notes}}About the client: {{client.brand_notes}}\n{{/client.brand_notes}}"
        "Write one post for {{network}} about {{topic}}. Language: {{persona.language}}.\n"
        "{{#recent_posts}}Do not repeat an idea from these posts:\n{{recent_posts}}\n{{/recent_posts}}"
        "Today is {{date}}.\n");
}

milliseconds firstLead(const QString& cron, const QString& timeZone, Instant now)
{
    using std::chrono::hours;
    const auto expression = scheduling::CronExpression::parse(cron);
    const auto zone = zoneFromId(timeZone);
    const auto next = expression && zone ? expression->next(now, *zone) : std::nullopt;
    if (!next)
        return hours(24);
    const auto away = std::chrono::ceil<hours>(*next - now);
    return std::clamp<milliseconds>(away, hours(24), hours(24 * 30));
}

} // namespace clara::ui
