// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clients/client_draft.h"

#include "forms/typed_values.h"

#include <QCoreApplication>

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
