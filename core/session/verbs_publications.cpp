// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verb_call.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

QString publicationTr(const char* text)
{
    return QCoreApplication::translate("clara::Verbs", text);
}

Result<PublicationId> givenPublication(const QString& text)
{
    return idOf<PublicationId>(text,
        publicationTr(QT_TRANSLATE_NOOP("clara::Verbs",
            "There is no publication “%1”. `clara publication list` shows all with their ids.")));
}

Result<QJsonValue> publicationAnswer(VerbCall& call, const Result<PublicationId>& id)
{
    if (!id)
        return std::unexpected(id.error());
    const auto item = waitFor(call.queries.publication(*id));
    if (!item)
        return std::unexpected(item.error());
    return jsonOf(*item);
}

Result<PublicationFilter> readPublicationFilter(VerbCall& call, VerbParams& params, int& wanted)
{
    PublicationFilter filter;
    const QString clientText = params.optionalText(u"client"_s);
    const QString postText = params.optionalText(u"post"_s);
    filter.states = stateList<PublicationState>(params, u"state"_s, publicationStateFromString,
        { u"queued"_s, u"claimed"_s, u"sending"_s, u"published"_s, u"rejected"_s, u"not_sent"_s,
            u"unknown"_s, u"reconciling"_s, u"needs_human"_s, u"held_late"_s, u"superseded"_s,
            u"dropped"_s });
    const auto limit = params.smallNumber(u"limit"_s, 1000);
    if (!limit || *limit < 1 || *limit > 100'000)
        params.refuse(u"limit"_s,
            publicationTr(QT_TRANSLATE_NOOP("clara::Verbs", "Ask for 1 to 100000 rows.")));
    CLARA_TRY(params.done());
    wanted = *limit;
    const auto client = clientFilter(call, clientText);
    if (!client)
        return std::unexpected(client.error());
    filter.client = *client;
    if (!postText.isEmpty()) {
        const auto post = idOf<PostId>(postText,
            publicationTr(QT_TRANSLATE_NOOP("clara::Verbs",
                "There is no post “%1”. `clara post list` shows all with their ids.")));
        if (!post)
            return std::unexpected(post.error());
        filter.post = *post;
    }
    return filter;
}

Result<QJsonValue> listPublications(VerbCall& call, VerbParams& params)
{
    int wanted = 0;
    auto filter = readPublicationFilter(call, params, wanted);
    if (!filter)
        return std::unexpected(filter.error());
    QJsonArray publications;
    while (wanted > 0) {
        filter->limit = std::min(wanted, 1000);
        const auto page = waitFor(call.queries.publications(*filter));
        if (!page)
            return std::unexpected(page.error());
        for (const auto& item : *page)
            publications.append(jsonOf(item));
        wanted -= int(page->size());
        if (page->size() < filter->limit)
            break;
        filter->after = page->last().publication.id;
    }
    return publications;
}

Result<QJsonValue> showPublication(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"publication"_s);
    CLARA_TRY(params.done());
    return publicationAnswer(call, givenPublication(given));
}

Result<QJsonValue> resolvePublicationVerb(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"publication"_s);
    const QString link = params.optionalText(u"link"_s);
    const auto resolution = params.choice(u"resolution"_s, std::optional<Resolution>(),
        [](const QString& name) -> std::optional<std::optional<Resolution>> {
            if (name == "there"_L1)
                return Resolution::ItIsThere;
            if (name == "send_again"_L1)
                return Resolution::SendAgain;
            if (name == "drop"_L1)
                return Resolution::Drop;
            return std::nullopt;
        },
        { u"there"_s, u"send_again"_s, u"drop"_s });
    if (!resolution)
        params.refuse(u"resolution"_s,
            publicationTr(QT_TRANSLATE_NOOP("clara::Verbs",
                "Say what is true: the post is there, it is to be sent again, or it is to be dropped.")));
    CLARA_TRY(params.done());
    const auto id = givenPublication(given);
    if (!id)
        return std::unexpected(id.error());
    const auto resolved = waitFor(call.commands.resolvePublication(*id, *resolution, link));
    if (!resolved)
        return std::unexpected(resolved.error());
    return publicationAnswer(call, id);
}

Result<QJsonValue> setStopped(VerbCall& call, VerbParams& params, bool stopped)
{
    CLARA_TRY(params.done());
    const auto done = waitFor(call.commands.setPublishingStopped(stopped));
    if (!done)
        return std::unexpected(done.error());
    return QJsonObject { { u"publishing_stopped"_s, *done } };
}

Result<QJsonValue> stopPublishing(VerbCall& call, VerbParams& params)
{
    return setStopped(call, params, true);
}

Result<QJsonValue> resumePublishing(VerbCall& call, VerbParams& params)
{
    return setStopped(call, params, false);
}

} // namespace

QList<Verb> publicationVerbs()
{
    return {
        { u"publication.list"_s, listPublications },
        { u"publication.show"_s, showPublication },
        { u"publication.resolve"_s, resolvePublicationVerb },
        { u"publishing.stop"_s, stopPublishing },
        { u"publishing.resume"_s, resumePublishing },
    };
}

} // namespace clara::session
