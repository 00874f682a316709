// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/publisher.h"

namespace clara::networks {

/// "nothing_sent", "body_started", "body_sent", "answered".
QString toString(HttpPhase phase);

/// At most 2,000 characters of an answer, without anything secret.
QString evidenceOf(const HttpExchange& exchange);

/// What every send shares: phase, status, evidence, and the outcome as far as it follows from the
/// transport. NotSent when no body byte left, otherwise Unknown; a publisher raises an answered one
/// to what it understands.
SendReport reportOf(const HttpExchange& exchange);

/// The sentence for a send of which nobody can tell yet whether it arrived.
Error unknownOutcome(const QString& network);

} // namespace clara::networks
