// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/owner_place.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace clara::session {

QString workspaceKey(const QString& workspacePath)
{
    const QFileInfo file(workspacePath);
    const bool isAddress = workspacePath.contains(QLatin1String("://"));
    QString canonical = isAddress ? workspacePath : file.canonicalFilePath();
    if (canonical.isEmpty()) // not made yet
        canonical = QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/')
            + file.fileName();
    const QByteArray hash
        = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

} // namespace clara::session
