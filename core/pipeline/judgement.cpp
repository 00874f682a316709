// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judgement.h"

#include <QSet>

namespace clara::pipeline {

guardrails::RuleContext readRuleContext(
    UnitOfWork& work, const Client& client, const Persona& persona, PostId except)
{
    guardrails::RuleContext context;
    context.client = client.guard;
    context.personaBanned = persona.banned;
    context.language = persona.language;
    const auto recent = work.posts().recentTexts(persona.id, historySize);
    const auto queued = work.posts().queuedTexts(client.id, historySize);
    context.historyKnown = recent.has_value() && queued.has_value();
    if (!context.historyKnown)
        return context;
    QSet<PostId> seen { except };
    for (const auto& list : { *recent, *queued }) {
        for (const auto& known : list) {
            if (seen.contains(known.postId))
                continue;
            seen.insert(known.postId);
            context.history.append({ known.postId, known.text });
        }
    }
    return context;
}

QList<guardrails::Candidate> candidates(
    const QList<PostVariant>& variants, const QList<Account>& accounts)
{
    QList<guardrails::Candidate> result;
    for (const auto& variant : variants) {
        QString network;
        for (const auto& account : accounts) {
            if (account.id == variant.accountId)
                network = account.network;
        }
        result.append({ variant.text, network, variant.accountId });
    }
    return result;
}

Result<Verdict> judge(UnitOfWork& work, const Post& post, const QList<PostVariant>& variants)
{
    const auto client = work.clients().find(post.clientId);
    if (!client)
        return std::unexpected(client.error());
    const auto persona = work.personas().find(post.personaId);
    if (!persona)
        return std::unexpected(persona.error());
    QList<Account> accounts;
    for (const auto& variant : variants) {
        const auto account = work.accounts().find(variant.accountId);
        if (!account)
            return std::unexpected(account.error());
        accounts.append(*account);
    }
    const auto context = readRuleContext(work, *client, *persona, post.id);
    return guardrails::RuleSet::standard().check(candidates(variants, accounts), context);
}

} // namespace clara::pipeline
