// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

namespace clara::storage {

/// Removes the log and its index again that only our look at a closed workspace has made. Make it
/// before the connection, so that it goes after it. Only while the lock of the workspace is held:
/// the log of somebody else's work must not go.
class CompanionFiles {
public:
    explicit CompanionFiles(const QString& path)
    {
        for (const auto& suffix : { QStringLiteral("-wal"), QStringLiteral("-shm") }) {
            if (!QFile::exists(path + suffix))
                m_absent.append(path + suffix);
        }
    }
    ~CompanionFiles()
    {
        for (const auto& file : m_absent)
            QFile::remove(file);
    }
    Q_DISABLE_COPY_MOVE(CompanionFiles)

private:
    QStringList m_absent;
};

} // namespace clara::storage
