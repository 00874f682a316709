// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

/// The sentences of repositories.
namespace clara::storage {

std::unexpected<Error> notFound(const QString& what);
/// Someone else wrote the record since it was read.
std::unexpected<Error> changedMeanwhile();
std::unexpected<Error> nameTaken(const QString& name);
/// The row's state or fence is not what the writer expected.
std::unexpected<Error> fenced(const QString& what);

// What a constraint refused, in the same words whichever database it was.
Error existsAlready();
Error pointsNowhere();
Error historyIsKept();
Error doesNotFit();

/// After an INSERT … ON CONFLICT DO NOTHING of a named record.
Status insertedNamed(const Result<int>& rows, const QString& name);

/// After an UPDATE … WHERE revision = ?: reads the stored value again, or says why nothing was
/// written.
template <class Find>
auto updatedNamed(const Result<int>& rows, const QString& name, Find find)
    -> std::invoke_result_t<Find>
{
    if (!rows) {
        if (rows.error().kind == ErrorKind::Conflict)
            return nameTaken(name);
        return std::unexpected(rows.error());
    }
    auto stored = find();
    if (stored && *rows == 0)
        return changedMeanwhile();
    return stored;
}

/// What a search by id found, or NotFound.
template <class T> Result<T> required(Result<std::optional<T>> found, const QString& what)
{
    if (!found)
        return std::unexpected(std::move(found).error());
    if (!*found)
        return notFound(what);
    return std::move(**found);
}

} // namespace clara::storage
