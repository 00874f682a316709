// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace clara::guardrails {

/// The host of a link in lower case without a final dot; empty when there is none. Reads what
/// follows the last
/// "@" of the authority, as browsers do. Accepts bare hosts ("example.com/path") too.
QString hostOf(const QString& link);

/// `host` is one of `allowed` or below it. Entries may be hosts or whole links; a "*." in front is
/// ignored.
bool isHostAllowed(const QString& host, const QStringList& allowed);

/// Letters of two scripts in one label, or letters of another script that all look like Latin ones,
/// or an ACE label ("xn--…"), whose letters the reader does not see.
bool isLookAlike(const QString& host);

/// A public service that hides where a link leads.
bool isShortener(const QString& host);

} // namespace clara::guardrails
