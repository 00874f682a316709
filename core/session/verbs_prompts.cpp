// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verb_call.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

Result<Prompt> namedPrompt(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"prompt"_s);
    const QString clientText = params.optionalText(u"client"_s);
    CLARA_TRY(params.soFar());
    const auto client = clientFilter(call, clientText);
    if (!client)
        return std::unexpected(client.error());
    return findPrompt(call, given, *client);
}

Result<QJsonValue> promptAnswer(VerbCall& call, const Result<Prompt>& prompt)
{
    if (!prompt)
        return std::unexpected(prompt.error());
    const auto detail = waitFor(call.queries.prompt(prompt->id));
    if (!detail)
        return std::unexpected(detail.error());
    return jsonOf(*detail);
}

/// "3" or the id of a version of this prompt; empty: the current one.
Result<PromptVersion> pickVersion(const PromptDetail& detail, const QString& given)
{
    for (const auto& version : detail.versions) {
        const bool isMeant = given.isEmpty()
            ? version.id == detail.prompt.currentVersion
            : given == QString::number(version.number) || given == version.id.toString();
        if (isMeant)
            return version;
    }
    return failure(ErrorKind::NotFound,
        QCoreApplication::translate("clara::Verbs",
            "The prompt has no version “%1”. `clara prompt version list` shows all.")
            .arg(given.left(60)));
}

/// Versions are named by number or id; numbers may come as numbers.
QString versionText(VerbParams& params, const QJsonObject& object)
{
    params.has(u"version"_s);
    const QJsonValue value = object.value(u"version"_s);
    return value.isDouble() ? QString::number(value.toInteger())
                            : params.optionalText(u"version"_s);
}

Result<QJsonValue> addPromptVerb(VerbCall& call, VerbParams& params)
{
    Prompt prompt;
    const QString client = params.text(u"client"_s);
    prompt.name = params.text(u"name"_s);
    const QString templateText = params.text(u"template"_s);
    const QString note = params.optionalText(u"note"_s);
    CLARA_TRY(params.done());
    const auto owner = findClient(call, client);
    if (!owner)
        return std::unexpected(owner.error());
    prompt.clientId = owner->id;
    return promptAnswer(call, waitFor(call.commands.addPrompt(prompt, templateText, note)));
}

Result<QJsonValue> listPrompts(VerbCall& call, VerbParams& params)
{
    const QString given = params.optionalText(u"client"_s);
    CLARA_TRY(params.done());
    const auto client = clientFilter(call, given);
    if (!client)
        return std::unexpected(client.error());
    const auto prompts = waitFor(call.queries.prompts(*client));
    const auto names = clientNames(call);
    if (!prompts || !names)
        return std::unexpected(prompts ? names.error() : prompts.error());
    QJsonArray array;
    for (const auto& prompt : *prompts)
        array.append(jsonOf(prompt, names->value(prompt.clientId)));
    return array;
}

Result<QJsonValue> showPrompt(VerbCall& call, VerbParams& params)
{
    const auto prompt = namedPrompt(call, params);
    CLARA_TRY(params.done());
    return promptAnswer(call, prompt);
}

Result<QJsonValue> editPrompt(VerbCall& call, VerbParams& params)
{
    auto prompt = namedPrompt(call, params);
    const QString name = params.text(u"name"_s);
    CLARA_TRY(params.done());
    if (!prompt)
        return std::unexpected(prompt.error());
    prompt->name = name;
    return promptAnswer(call, waitFor(call.commands.renamePrompt(*prompt)));
}

Result<QJsonValue> addVersion(VerbCall& call, VerbParams& params)
{
    const auto prompt = namedPrompt(call, params);
    const QString templateText = params.text(u"template"_s);
    const QString note = params.optionalText(u"note"_s);
    CLARA_TRY(params.done());
    if (!prompt)
        return std::unexpected(prompt.error());
    const auto version = waitFor(call.commands.addPromptVersion(prompt->id, templateText, note));
    if (!version)
        return std::unexpected(version.error());
    return jsonOf(*version, true);
}

Result<QJsonValue> listVersions(VerbCall& call, VerbParams& params)
{
    const auto prompt = namedPrompt(call, params);
    CLARA_TRY(params.done());
    if (!prompt)
        return std::unexpected(prompt.error());
    const auto detail = waitFor(call.queries.prompt(prompt->id));
    if (!detail)
        return std::unexpected(detail.error());
    return jsonOf(*detail).value(u"versions"_s);
}

Result<PromptDetail> detailOf(VerbCall& call, const Result<Prompt>& prompt)
{
    if (!prompt)
        return std::unexpected(prompt.error());
    return waitFor(call.queries.prompt(prompt->id));
}

Result<QJsonValue> showVersion(VerbCall& call, VerbParams& params)
{
    const auto prompt = namedPrompt(call, params);
    const QString given = versionText(params, params.object());
    CLARA_TRY(params.done());
    const auto detail = detailOf(call, prompt);
    if (!detail)
        return std::unexpected(detail.error());
    const auto version = pickVersion(*detail, given);
    if (!version)
        return std::unexpected(version.error());
    return jsonOf(*version, version->id == detail->prompt.currentVersion);
}

Result<QJsonValue> useVersion(VerbCall& call, VerbParams& params)
{
    const auto prompt = namedPrompt(call, params);
    const QString given = versionText(params, params.object());
    CLARA_TRY(params.done());
    const auto detail = detailOf(call, prompt);
    if (!detail)
        return std::unexpected(detail.error());
    const auto version = pickVersion(*detail, given);
    if (!version)
        return std::unexpected(version.error());
    return promptAnswer(call, waitFor(call.commands.usePromptVersion(prompt->id, version->id)));
}

} // namespace

QList<Verb> promptVerbs()
{
    return {
        { u"prompt.add"_s, addPromptVerb },
        { u"prompt.list"_s, listPrompts },
        { u"prompt.show"_s, showPrompt },
        { u"prompt.edit"_s, editPrompt },
        { u"prompt.version.add"_s, addVersion },
        { u"prompt.version.list"_s, listVersions },
        { u"prompt.version.show"_s, showVersion },
        { u"prompt.version.use"_s, useVersion },
    };
}

} // namespace clara::session
