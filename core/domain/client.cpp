// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client.h"

#include "domain/names.h"

#include <QCoreApplication>

namespace clara {

namespace {
QString clientTr(const char* text) { return QCoreApplication::translate("clara::Client", text); }

void checkTerms(FieldErrors& errors, const QString& field, const QStringList& terms)
{
    if (terms.size() > 200) {
        errors.append(
            { field, clientTr(QT_TRANSLATE_NOOP("clara::Client", "Use at most 200 entries.")) });
        return;
    }
    for (const auto& term : terms) {
        if (term.trimmed().isEmpty() || term.size() > 120) {
            errors.append({ field,
                clientTr(QT_TRANSLATE_NOOP("clara::Client",
                    "Each entry needs 1 to 120 characters. Remove the empty or long one.")) });
            return;
        }
    }
}
} // namespace

QString toString(ClientStatus status)
{
    switch (status) {
    case ClientStatus::Active:
        return QStringLiteral("active");
    case ClientStatus::Paused:
        return QStringLiteral("paused");
    case ClientStatus::Archived:
        return QStringLiteral("archived");
    }
    return {};
}

QString toString(ApprovalPolicy policy)
{
    switch (policy) {
    case ApprovalPolicy::None:
        return QStringLiteral("none");
    case ApprovalPolicy::One:
        return QStringLiteral("one");
    case ApprovalPolicy::Two:
        return QStringLiteral("two");
    }
    return {};
}

std::optional<ClientStatus> clientStatusFromString(QStringView text)
{
    for (const auto status :
        { ClientStatus::Active, ClientStatus::Paused, ClientStatus::Archived }) {
        if (text == toString(status))
            return status;
    }
    return std::nullopt;
}

std::optional<ApprovalPolicy> approvalPolicyFromString(QStringView text)
{
    for (const auto policy : { ApprovalPolicy::None, ApprovalPolicy::One, ApprovalPolicy::Two }) {
        if (text == toString(policy))
            return policy;
    }
    return std::nullopt;
}

FieldErrors validate(const Client& client, int memberCount)
{
    FieldErrors errors;
    addIfProblem(errors, QStringLiteral("name"), nameProblem(client.name));
    if (const auto zone = zoneFromId(client.timeZone); !zone)
        errors.append({ QStringLiteral("timezone"), zone.error().message });
    addIfProblem(errors, QStringLiteral("city"), textProblem(client.city, maxNameLength));
    addIfProblem(
        errors, QStringLiteral("brand_notes"), textProblem(client.brandNotes, maxNotesLength));
    if (client.dailyPostCap && (*client.dailyPostCap < 1 || *client.dailyPostCap > 500))
        errors.append({ QStringLiteral("daily_posts"),
            clientTr(QT_TRANSLATE_NOOP(
                "clara::Client", "Enter 1 to 500, or leave it empty for no limit.")) });
    if (client.monthlyBudgetMicroUsd
        && (*client.monthlyBudgetMicroUsd < 0 || *client.monthlyBudgetMicroUsd > 1'000'000'000'000))
        errors.append({ QStringLiteral("monthly_budget"),
            clientTr(QT_TRANSLATE_NOOP(
                "clara::Client", "Enter 0 or more, or leave it empty for no limit.")) });
    if (client.approval == ApprovalPolicy::Two && memberCount < 2)
        errors.append({ QStringLiteral("approval"),
            clientTr(QT_TRANSLATE_NOOP("clara::Client",
                "Approval by two people needs two members who may approve for this client. Add one, or choose one person.")) });
    checkTerms(errors, QStringLiteral("banned_terms"), client.guard.bannedTerms);
    checkTerms(errors, QStringLiteral("required_terms"), client.guard.requiredTerms);
    checkTerms(errors, QStringLiteral("allowed_claims"), client.guard.allowedClaims);
    checkTerms(errors, QStringLiteral("link_hosts"), client.guard.linkHosts);
    addIfProblem(
        errors, QStringLiteral("disclosure"), textProblem(client.guard.disclosure, maxNameLength));
    return errors;
}

Instant monthStart(const Client& client, Instant now)
{
    const auto zone = zoneFromId(client.timeZone);
    const QTimeZone timeZone = zone ? *zone : QTimeZone::utc();
    const QDate today = toZone(now, timeZone).date();
    return instantFrom(QDate(today.year(), today.month(), 1).startOfDay(timeZone));
}

} // namespace clara
