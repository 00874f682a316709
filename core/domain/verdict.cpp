// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdict.h"

#include <algorithm>

namespace clara {

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
        return QStringLiteral("pass");
    case Severity::Warn:
        return QStringLiteral("warn");
    case Severity::Block:
        return QStringLiteral("block");
    }
    return {};
}

std::optional<Severity> severityFromString(QStringView text)
{
    for (const auto severity : { Severity::Pass, Severity::Warn, Severity::Block }) {
        if (text == toString(severity))
            return severity;
    }
    return std::nullopt;
}

Severity Verdict::worst() const
{
    Severity worst = Severity::Pass;
    for (const auto& finding : findings)
        worst = std::max(worst, finding.severity);
    return worst;
}

int Verdict::warnings() const
{
    return int(std::ranges::count(findings, Severity::Warn, &Finding::severity));
}

} // namespace clara
