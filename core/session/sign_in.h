// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

/// Passwords of members on a shared workspace. The server is given a verifier, from which the
/// password cannot be read; the password itself never leaves the program that made or read it.
namespace clara::session {

/// About 120 random bits, in letters and digits that are not taken for each other.
Secret freshPassword();

/// The SCRAM-SHA-256 verifier (RFC 5803) that PostgreSQL keeps. Invalid for less than 12 signs and
/// for signs that are not printable ASCII, because their spelling would depend on the program.
/// Takes milliseconds.
Result<QString> verifierOf(const Secret& password);
/// The same with a given salt, which is for tests.
QString verifierOf(const QByteArray& password, const QByteArray& salt);

} // namespace clara::session
