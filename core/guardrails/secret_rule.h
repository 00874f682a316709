// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guardrails/rule.h"

namespace clara::guardrails {

/// Keys and tokens of known forms (`secrets.key`), card numbers and IBANs with a right check digit
/// (`secrets.payment`). Reasons never repeat what was found.
class SecretRule final : public VariantRule {
public:
    QString id() const override;
    QString title() const override;

protected:
    QList<Finding> find(const Candidate& candidate, const RuleContext& context) const override;
};

} // namespace clara::guardrails
