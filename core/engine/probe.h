// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clara::engine {

/// The points of a publication at which a crash must neither double nor lose a post.
enum class Point {
    AfterClaim,
    BeforeIntentCommit,
    AfterIntentCommit,
    AfterConnect, ///< the connection stands, no byte of the body has left
    AfterLastByte,
    OnAnswerBeforeCommit,
    AfterOutcomeCommit,
    DuringReconcileRead,
    BeforeReconcileCommit,
};

/// Watches the publisher pass its points. The product uses this one, which does nothing; the kill
/// test's process passes one that ends the process.
class Probe {
public:
    virtual ~Probe() = default;
    virtual void reached(Point) { }
};

} // namespace clara::engine
