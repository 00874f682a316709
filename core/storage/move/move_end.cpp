// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/move/move_end.h"

#include "storage/move/database_end.h"
#include "storage/move/file_end.h"

namespace clara::storage {

Result<std::unique_ptr<MoveEnd>> MoveEnd::open(
    const MovePlace& place, MoveRole role, const Clock& clock, const QString& arrivingFrom)
{
    if (PostgresAddress::isAddress(place.place))
        return DatabaseEnd::open(place, role, clock);
    return FileEnd::open(place.place, role, clock, arrivingFrom);
}

Result<QString> MoveEnd::nameOf(const QString& place)
{
    if (!PostgresAddress::isAddress(place))
        return FileEnd::pathOf(place);
    const auto address = PostgresAddress::fromString(place);
    if (!address)
        return std::unexpected(address.error());
    return address->key();
}

} // namespace clara::storage
