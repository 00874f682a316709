// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/table_catalogue.h"

using namespace Qt::StringLiterals;

namespace clara::storage {

const QList<CatalogueTable>& tableCatalogue()
{
    static const QList<CatalogueTable> tables = [] {
        const QStringList id { u"id"_s };
        const QStringList clientAndId { u"client_id"_s, u"id"_s };
        return QList<CatalogueTable> {
            { u"members"_s, id },
            { u"clients"_s, id },
            { u"memberships"_s, id },
            { u"member_keys"_s, id },
            { u"shared_secrets"_s, id },
            { u"secret_boxes"_s, { u"secret_id"_s, u"version"_s, u"key_id"_s } },
            { u"model_connections"_s, id },
            { u"personas"_s, clientAndId },
            { u"prompts"_s, clientAndId },
            { u"prompt_versions"_s, clientAndId },
            { u"accounts"_s, clientAndId },
            { u"schedules"_s, clientAndId },
            { u"schedule_accounts"_s, { u"schedule_id"_s, u"position"_s } },
            { u"runs"_s, clientAndId },
            { u"step_payloads"_s, { u"client_id"_s, u"sha256"_s } },
            { u"run_steps"_s, clientAndId },
            { u"posts"_s, clientAndId },
            { u"post_revisions"_s, { u"client_id"_s, u"post_id"_s, u"number"_s } },
            { u"post_variants"_s, { u"client_id"_s, u"post_id"_s, u"revision"_s, u"position"_s } },
            { u"approvals"_s, clientAndId },
            { u"publications"_s, clientAndId },
            { u"publish_attempts"_s, clientAndId },
            { u"usage_records"_s, id },
            { u"model_prices"_s, { u"provider"_s, u"model"_s, u"valid_from"_s } },
            { u"audit_events"_s, id },
            { u"audit_seals"_s, { u"client_id"_s, u"sequence"_s } },
            { u"settings"_s, { u"name"_s } },
        };
    }();
    return tables;
}

} // namespace clara::storage
