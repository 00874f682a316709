// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/record_errors.h"

#include <QCoreApplication>

namespace clara::storage {

std::unexpected<Error> notFound(const QString& what)
{
    return failure(ErrorKind::NotFound,
        QCoreApplication::translate("clara::Storage",
            "This record is not in the workspace. Reload the list and choose again."),
        what);
}

std::unexpected<Error> changedMeanwhile()
{
    return failure(ErrorKind::Conflict,
        QCoreApplication::translate("clara::Storage",
            "Someone else changed this meanwhile, so nothing was saved. Reload it and make your "
            "change again."));
}

std::unexpected<Error> nameTaken(const QString& name)
{
    Error error { ErrorKind::Conflict,
        QCoreApplication::translate("clara::Storage", "“%1” exists already. Choose another name.")
            .arg(name),
        {}, QStringLiteral("name"), {} };
    return std::unexpected(std::move(error));
}

std::unexpected<Error> fenced(const QString& what)
{
    return failure(ErrorKind::Conflict,
        QCoreApplication::translate("clara::Storage",
            "This was changed or taken over meanwhile, so nothing was written. Reload it."),
        QStringLiteral("fenced: stop: ") + what);
}

Error existsAlready()
{
    return { ErrorKind::Conflict,
        QCoreApplication::translate("clara::Storage",
            "The same record exists already, so nothing was saved. Reload and try again."),
        {}, {}, {} };
}

Error pointsNowhere()
{
    return { ErrorKind::Invalid,
        QCoreApplication::translate("clara::Storage",
            "This refers to something that does not exist for this client, so nothing was "
            "saved. Reload and "
            "choose again."),
        {}, {}, {} };
}

Error historyIsKept()
{
    return { ErrorKind::Rejected,
        QCoreApplication::translate("clara::Storage",
            "History is kept as it was written: it cannot be changed or removed."),
        {}, {}, {} };
}

Error doesNotFit()
{
    return { ErrorKind::Internal,
        QCoreApplication::translate("clara::Storage",
            "A value does not fit the workspace, so nothing was saved. Please report it with the "
            "log."),
        {}, {}, {} };
}

Status insertedNamed(const Result<int>& rows, const QString& name)
{
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return nameTaken(name);
    return {};
}

} // namespace clara::storage
