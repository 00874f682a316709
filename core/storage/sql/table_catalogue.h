// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace clara::storage {

struct CatalogueTable {
    QString name {};
    QStringList key {};
};

/// The tables that make up a workspace, whatever its database: what backups hold. Parents come
/// before what refers to them. A new table is added here (a test compares with the schema); what
/// can be made again from others, such as the index of the search, is not.
const QList<CatalogueTable>& tableCatalogue();

} // namespace clara::storage
