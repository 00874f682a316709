// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>

namespace clara {

enum class Severity { Pass, Warn, Block };
QString toString(Severity severity);
std::optional<Severity> severityFromString(QStringView text);

/// One hit of one rule in the text of one variant.
struct Finding {
    QString rule {}; ///< e.g. "claims.absolute"
    Severity severity = Severity::Warn;
    int start = 0; ///< UTF-16 offsets into the variant's text; start == end: the whole text
    int end = 0;
    QString title {}; ///< translated, two or three words ("Absolute claim")
    QString reason {}; ///< translated: what was found and why it matters
    AccountId accountId {}; ///< the variant it belongs to; null: all
    bool operator==(const Finding&) const = default;
};

/// A rule that ran, with what it measured ("X 215 · Bluesky 240"); shown as "passed" when it has no
/// finding.
struct RuleResult {
    QString rule {};
    QString title {};
    QString measure {};
    Severity severity = Severity::Pass;
    bool operator==(const RuleResult&) const = default;
};

/// What all rules said about one revision. `heldReason` is set when a rule could not run: the post
/// is then held, never passed.
struct Verdict {
    QList<RuleResult> rules {};
    QList<Finding> findings {};
    QString heldReason {};

    Severity worst() const;
    int warnings() const;
    bool allPass() const { return heldReason.isEmpty() && worst() == Severity::Pass; }
    bool operator==(const Verdict&) const = default;
};

} // namespace clara
