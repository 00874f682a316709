// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/field_versions.h"
#include "domain/client.h"

namespace clara::ui {

/// A client while it is edited: numbers stay as typed until they can be read.
struct ClientDraft {
    Client client {};
    QString budget {}; ///< US dollars a month
    QString dailyPosts {};

    bool operator==(const ClientDraft&) const = default;
};

ClientDraft draftOf(const Client& client);
/// The client with the typed numbers; call after validate() found nothing.
Client clientOf(const ClientDraft& draft);
/// What the form shows, by wire names.
FieldWords fieldWords(const ClientDraft& draft);
/// The rules of the domain, and that the numbers are numbers.
FieldErrors validate(const ClientDraft& draft, int memberCount);

} // namespace clara::ui
