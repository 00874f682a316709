// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guardrails/rule.h"

namespace clara::guardrails {

/// Promises of results, of perfection and of first place, unless the client's claims list allows
/// them (warns). The whole sentence is marked, because it has to be read as one.
class ClaimRule final : public VariantRule {
public:
    QString id() const override;
    QString title() const override;

protected:
    QList<Finding> find(const Candidate& candidate, const RuleContext& context) const override;
};

} // namespace clara::guardrails
