// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publication.h"

#include <QHash>
#include <QStringList>

namespace clara::networks {

/// Handles mentioned in the text, once each, in lower case.
QStringList mentionedHandles(const QString& text);

/// The whole body of the one putRecord of this publication. Equal input gives equal bytes. Links,
/// tags and the mentions in `didByHandle` become facets; a mention that nobody answers to stays
/// plain text.
QByteArray putRecordBody(
    const Publication& publication, const QString& did, const QHash<QString, QString>& didByHandle);

/// The web address people open.
QString blueskyPostUrl(const QString& handle, const QString& recordKey);

} // namespace clara::networks
