// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_fixture.h"

namespace clara::test {

std::unique_ptr<Store> makeStore(const QString& folder)
{
    storage::SqliteOptions options;
    options.path = folder + QStringLiteral("/test.clara");
    options.fullSync = false;
    auto store = storage::SqliteStore::create(options);
    if (!store)
        throw std::runtime_error(
            (store.error().message + u' ' + store.error().detail).toStdString());
    return std::move(*store);
}

} // namespace clara::test
