// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

namespace clara::ui {

/// One field of a record that somebody else saved meanwhile, in the words of its editor.
struct FieldVersion {
    QString field {}; ///< wire name
    QString label {};
    QString before {}; ///< what both began with
    QString mine {};
    QString theirs {};
    bool operator==(const FieldVersion&) const = default;

    /// Both changed it, each in their own way: somebody has to choose.
    bool clashes() const { return mine != before && mine != theirs; }
};

/// What is shown of a record, by wire names.
using FieldWords = QHash<QString, QString>;

/// The fields that somebody else changed, in the order of `labels` (wire name and label).
inline QList<FieldVersion> fieldVersions(const QList<QPair<QString, QString>>& labels,
    const FieldWords& before, const FieldWords& mine, const FieldWords& theirs)
{
    QList<FieldVersion> versions;
    for (const auto& [field, label] : labels) {
        const FieldVersion version { field, label, before.value(field), mine.value(field),
            theirs.value(field) };
        if (version.theirs != version.before)
            versions.append(version);
    }
    return versions;
}

} // namespace clara::ui
