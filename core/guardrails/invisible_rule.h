// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guardrails/rule.h"

namespace clara::guardrails {

/// Characters that a reader cannot see or that turn the reading direction around. Joiners inside
/// emoji and between letters of scripts that are written with them are ordinary text.
class InvisibleRule final : public VariantRule {
public:
    QString id() const override;
    QString title() const override;

protected:
    QList<Finding> find(const Candidate& candidate, const RuleContext& context) const override;
};

} // namespace clara::guardrails
