// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace clara::text {

enum class DiffOp { Same, Added, Removed };

struct DiffPiece {
    DiffOp op = DiffOp::Same;
    QString text; ///< never empty

    bool operator==(const DiffPiece&) const = default;
};

/// What changed between two revisions, by words. Same and Added pieces joined are `after`, Same and
/// Removed pieces are `before`; neighbours differ in `op`, and a removal comes before the addition
/// that replaces it. Time and memory are bounded: texts that differ in very many words are shown as
/// replaced in the middle.
[[nodiscard]] QList<DiffPiece> wordDiff(const QString& before, const QString& after);

} // namespace clara::text
