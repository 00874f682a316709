// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clients/client_draft.h"

#include "forms/approval_choice.h"
#include "forms/colour_swatches.h"
#include "forms/typed_values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::ui {

ClientDraft draftOf(const Client& client)
{
    return { client, showUsd(client.monthlyBudgetMicroUsd), showInt(client.dailyPostCap) };
}

Client clientOf(const ClientDraft& draft)
{
    Client client = draft.client;
    client.monthlyBudgetMicroUsd = readUsd(draft.budget).value;
    client.dailyPostCap = readInt(draft.dailyPosts).value;
    return client;
}

FieldWords fieldWords(const ClientDraft& draft)
{
    const Client& client = draft.client;
    const GuardSettings& guard = client.guard;
    return { { u"name"_s, client.name }, { u"timezone"_s, client.timeZone },
        { u"colour"_s, colourName(client.colour) }, { u"city"_s, client.city },
        { u"monthly_budget"_s, draft.budget }, { u"daily_posts"_s, draft.dailyPosts },
        { u"brand_notes"_s, client.brandNotes },
        { u"banned_terms"_s, showTerms(guard.bannedTerms) },
        { u"required_terms"_s, showTerms(guard.requiredTerms) },
        { u"allowed_claims"_s, showTerms(guard.allowedClaims) },
        { u"link_hosts"_s, showTerms(guard.linkHosts) }, { u"disclosure"_s, guard.disclosure },
        { u"approval"_s, approvalWords(client.approval) } };
}

FieldErrors validate(const ClientDraft& draft, int memberCount)
{
    FieldErrors errors = clara::validate(clientOf(draft), memberCount);
    // The sentences of the domain say what to enter, so they fit a text that is no number as well.
    Client unreadable = clientOf(draft);
    if (!readUsd(draft.budget).valid)
        unreadable.monthlyBudgetMicroUsd = -1;
    if (!readInt(draft.dailyPosts).valid)
        unreadable.dailyPostCap = 0;
    for (const FieldError& error : clara::validate(unreadable, memberCount)) {
        if (!errors.contains(error))
            errors.append(error);
    }
    return errors;
}

} // namespace clara::ui
