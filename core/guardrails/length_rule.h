// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guardrails/rule.h"

namespace clara::guardrails {

/// The text fits each network and holds nothing that a network refuses.
class LengthRule final : public VariantRule {
public:
    QString id() const override;
    QString title() const override;

protected:
    QList<Finding> find(const Candidate& candidate, const RuleContext& context) const override;
    QString measure(
        const QList<Candidate>& candidates, const RuleContext& context, int hits) const override;
};

} // namespace clara::guardrails
