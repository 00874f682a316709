// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/client.h"
#include "domain/verdict.h"

#include <QStringList>

namespace clara::guardrails {

/// The text as one account would publish it.
struct Candidate {
    QString text {};
    QString network {}; ///< key, see domain/network.h
    AccountId accountId {};
};

/// An earlier or queued post to compare with.
struct KnownText {
    PostId postId {};
    QString text {};
};

/// What the rules know about the client and persona. `historyKnown` stays false when the history
/// could not be read: a post is then held, because nobody can say that it is not a repetition.
struct RuleContext {
    GuardSettings client {};
    QStringList personaBanned {};
    QList<KnownText> history {};
    bool historyKnown = false;
    QString language = QStringLiteral("en"); ///< BCP 47, of the persona
};

/// What one rule says about all variants of a post.
struct RuleOutcome {
    /// `rule` may be left empty: it is then the id of the rule; a null `accountId` means every
    /// variant.
    QList<Finding> findings {};
    QString measure {}; ///< translated, a few characters ("0 hits"); shown beside the rule's title
};

/// One rule. Stateless and pure, so any thread may ask. An error (or an exception of a library)
/// means that the rule could not run; the post is then held.
class Rule {
public:
    virtual ~Rule() = default;
    virtual QString id() const = 0;
    virtual QString title() const = 0; ///< translated
    virtual Result<RuleOutcome> check(
        const QList<Candidate>& candidates, const RuleContext& context) const = 0;
};

/// A rule that looks at one variant at a time and measures by the number of its hits.
class VariantRule : public Rule {
public:
    Result<RuleOutcome> check(
        const QList<Candidate>& candidates, const RuleContext& context) const final;

protected:
    virtual QList<Finding> find(const Candidate& candidate, const RuleContext& context) const = 0;
    /// `hits`: findings over all variants, equal ones counted once.
    virtual QString measure(
        const QList<Candidate>& candidates, const RuleContext& context, int hits) const;
};

} // namespace clara::guardrails
