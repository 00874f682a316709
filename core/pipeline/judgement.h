// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/client.h"
#include "domain/persona.h"
#include "domain/post.h"
#include "guardrails/rule_set.h"
#include "ports/unit_of_work.h"

namespace clara::pipeline {

/// How many earlier posts of a persona, and how many queued ones of its client, a new text is
/// compared with.
inline constexpr int historySize = 200;

/// Reads what the rules need to know. `except` is left out of the history (a post is not its own
/// duplicate). A history that cannot be read is not an error here: the context says so, and the
/// rule set holds the post.
guardrails::RuleContext readRuleContext(
    UnitOfWork& work, const Client& client, const Persona& persona, PostId except);

QList<guardrails::Candidate> candidates(
    const QList<PostVariant>& variants, const QList<Account>& accounts);

/// Client, persona and accounts of a post, then the verdict over the given texts.
Result<Verdict> judge(UnitOfWork& work, const Post& post, const QList<PostVariant>& variants);

} // namespace clara::pipeline
