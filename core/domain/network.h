// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Networks are named by a key ("bluesky"), not by an enum: a new network is one publisher, its
/// text rules, a preview and a registry line, and no change here beyond its display name.
namespace clara::network {

inline const QString sandbox = QStringLiteral("sandbox");
inline const QString bluesky = QStringLiteral("bluesky");
inline const QString x = QStringLiteral("x");

/// Networks an account can be added for.
const QStringList& connectable();
/// "Bluesky", "Sandbox", "X"; the key itself when unknown.
QString displayName(const QString& network);

} // namespace clara::network
