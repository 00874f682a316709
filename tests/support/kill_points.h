// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe.h"

#include <QString>

namespace clara::test {

/// The name of a point on the command line of clara_killable.
inline QString pointName(engine::Point point)
{
    using engine::Point;
    switch (point) {
    case Point::AfterClaim:
        return QStringLiteral("after_claim");
    case Point::BeforeIntentCommit:
        return QStringLiteral("before_intent_commit");
    case Point::AfterIntentCommit:
        return QStringLiteral("after_intent_commit");
    case Point::AfterConnect:
        return QStringLiteral("after_connect");
    case Point::AfterLastByte:
        return QStringLiteral("after_last_byte");
    case Point::OnAnswerBeforeCommit:
        return QStringLiteral("on_answer_before_commit");
    case Point::AfterOutcomeCommit:
        return QStringLiteral("after_outcome_commit");
    case Point::DuringReconcileRead:
        return QStringLiteral("during_reconcile_read");
    case Point::BeforeReconcileCommit:
        return QStringLiteral("before_reconcile_commit");
    }
    return {};
}

} // namespace clara::test
