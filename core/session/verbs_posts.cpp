// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verb_call.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

QString postVerbTr(const char* text) { return QCoreApplication::translate("clara::Verbs", text); }

Result<PostId> givenPost(const QString& text)
{
    return idOf<PostId>(text,
        postVerbTr(QT_TRANSLATE_NOOP(
            "clara::Verbs", "There is no post “%1”. `clara post list` shows all with their ids.")));
}

Result<QJsonValue> postAnswer(VerbCall& call, const Result<Post>& post)
{
    if (!post)
        return std::unexpected(post.error());
    const auto detail = waitFor(call.queries.post(post->id));
    if (!detail)
        return std::unexpected(detail.error());
    return jsonOf(*detail);
}

Result<PostFilter> readPostFilter(VerbCall& call, VerbParams& params, int& wanted)
{
    PostFilter filter;
    const QString clientText = params.optionalText(u"client"_s);
    const QString scheduleText = params.optionalText(u"schedule"_s);
    filter.states = stateList<PostState>(params, u"state"_s, postStateFromString,
        { u"draft"_s, u"in_review"_s, u"changes_requested"_s, u"rejected"_s, u"approved"_s,
            u"scheduled"_s, u"published"_s, u"partly_published"_s, u"failed"_s, u"held"_s });
    filter.search = params.optionalText(u"search"_s);
    filter.warningsOnly = params.flag(u"warnings"_s);
    const auto limit = params.smallNumber(u"limit"_s, 1000);
    if (!limit || *limit < 1 || *limit > 100'000)
        params.refuse(
            u"limit"_s, postVerbTr(QT_TRANSLATE_NOOP("clara::Verbs", "Ask for 1 to 100000 rows.")));
    CLARA_TRY(params.done());
    wanted = *limit;
    const auto client = clientFilter(call, clientText);
    if (!client)
        return std::unexpected(client.error());
    filter.client = *client;
    if (!scheduleText.isEmpty()) {
        const auto schedule = findSchedule(call, scheduleText, *client);
        if (!schedule)
            return std::unexpected(schedule.error());
        filter.schedule = schedule->schedule.id;
    }
    return filter;
}

Result<QJsonValue> listPosts(VerbCall& call, VerbParams& params)
{
    int wanted = 0;
    auto filter = readPostFilter(call, params, wanted);
    if (!filter)
        return std::unexpected(filter.error());
    QJsonArray posts;
    while (wanted > 0) {
        filter->limit = std::min(wanted, 1000);
        const auto page = waitFor(call.queries.approvals(*filter));
        if (!page)
            return std::unexpected(page.error());
        for (const auto& item : page->items)
            posts.append(jsonOf(item));
        wanted -= int(page->items.size());
        filter->after = page->cursor;
        if (page->cursor.isEmpty() || page->items.isEmpty())
            break;
    }
    return posts;
}

Result<QJsonValue> showPost(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"post"_s);
    CLARA_TRY(params.done());
    const auto id = givenPost(given);
    if (!id)
        return std::unexpected(id.error());
    const auto detail = waitFor(call.queries.post(*id));
    if (!detail)
        return std::unexpected(detail.error());
    return jsonOf(*detail);
}

/// Replaces the text of all variants, or of one account's.
Status replaceText(const PostDetail& detail, const QString& account, const QString& text,
    QList<PostVariant>& variants)
{
    variants = detail.post.variants;
    bool found = false;
    for (qsizetype i = 0; i < variants.size(); ++i) {
        const Account known = i < detail.accounts.size() ? detail.accounts.at(i) : Account {};
        const bool isMeant = account.isEmpty() || account == variants.at(i).accountId.toString()
            || account == known.handle
            || account == known.network + QLatin1Char('/') + known.handle;
        if (isMeant)
            variants[i].text = text;
        found = found || isMeant;
    }
    if (!found)
        return failure(ErrorKind::NotFound,
            postVerbTr(
                QT_TRANSLATE_NOOP("clara::Verbs",
                    "The post does not go to an account “%1”. `clara post show` names its accounts."))
                .arg(account.left(80)));
    return {};
}

Result<QJsonValue> editPostVerb(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"post"_s);
    const QString text = params.optionalText(u"text"_s);
    const QString account = params.optionalText(u"account"_s);
    const auto revision = params.smallNumber(u"revision"_s);
    CLARA_TRY(params.done());
    const auto id = givenPost(given);
    if (!id)
        return std::unexpected(id.error());
    const auto detail = waitFor(call.queries.post(*id));
    if (!detail)
        return std::unexpected(detail.error());
    QList<PostVariant> variants;
    CLARA_TRY(replaceText(*detail, account, text, variants));
    return postAnswer(call,
        waitFor(call.commands.editPost(*id, revision.value_or(detail->post.revision), variants)));
}

Result<QJsonValue> approvePostVerb(VerbCall& call, VerbParams& params)
{
    ApproveRequest request;
    const QString given = params.text(u"post"_s);
    request.revision = params.smallNumber(u"revision"_s);
    request.contentHash = params.optionalText(u"content_hash"_s);
    const auto undo = params.number(u"undo_ms"_s, 0);
    if (!undo || *undo < 0 || *undo > 600'000)
        params.refuse(u"undo_ms"_s,
            postVerbTr(
                QT_TRANSLATE_NOOP("clara::Verbs", "Undo can stay possible for 0 to 600000 ms.")));
    const QString late = params.optionalText(u"late"_s);
    if (late == "now"_L1)
        request.late = LateChoice::PublishNow;
    else if (late == "next-slot"_L1)
        request.late = LateChoice::NextSlot;
    else if (!late.isEmpty())
        params.refuseChoice(u"late"_s, late, { u"now"_s, u"next-slot"_s });
    CLARA_TRY(params.done());
    request.undo = milliseconds(*undo);
    const auto id = givenPost(given);
    if (!id)
        return std::unexpected(id.error());
    request.post = *id;
    return postAnswer(call, waitFor(call.commands.approvePost(request)));
}

Result<QJsonValue> decide(
    VerbCall& call, VerbParams& params, Future<Post> (Commands::*decision)(PostId, QString))
{
    const QString given = params.text(u"post"_s);
    const QString reason = params.optionalText(u"reason"_s);
    CLARA_TRY(params.done());
    const auto id = givenPost(given);
    if (!id)
        return std::unexpected(id.error());
    return postAnswer(call, waitFor((call.commands.*decision)(*id, reason)));
}

Result<QJsonValue> rejectPostVerb(VerbCall& call, VerbParams& params)
{
    return decide(call, params, &Commands::rejectPost);
}

Result<QJsonValue> requestChangesVerb(VerbCall& call, VerbParams& params)
{
    return decide(call, params, &Commands::requestChanges);
}

Result<QJsonValue> undoPost(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"post"_s);
    CLARA_TRY(params.done());
    const auto id = givenPost(given);
    if (!id)
        return std::unexpected(id.error());
    return postAnswer(call, waitFor(call.commands.undoDecision(*id)));
}

} // namespace

QList<Verb> postVerbs()
{
    return {
        { u"post.list"_s, listPosts },
        { u"post.show"_s, showPost },
        { u"post.edit"_s, editPostVerb },
        { u"post.approve"_s, approvePostVerb },
        { u"post.reject"_s, rejectPostVerb },
        { u"post.request_changes"_s, requestChangesVerb },
        { u"post.undo"_s, undoPost },
    };
}

} // namespace clara::session
