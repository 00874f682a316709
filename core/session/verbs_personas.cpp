// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verb_call.h"

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

Result<QJsonValue> personaAnswer(VerbCall& call, const Result<Persona>& persona)
{
    if (!persona)
        return std::unexpected(persona.error());
    const auto client = clientNameOf(call, persona->clientId);
    if (!client)
        return std::unexpected(client.error());
    return jsonOf(*persona, *client);
}

Result<Persona> namedPersona(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"persona"_s);
    const QString clientText = params.optionalText(u"client"_s);
    CLARA_TRY(params.soFar());
    const auto client = clientFilter(call, clientText);
    if (!client)
        return std::unexpected(client.error());
    return findPersona(call, given, *client);
}

Result<QJsonValue> addPersonaVerb(VerbCall& call, VerbParams& params)
{
    Persona persona;
    const QString client = params.text(u"client"_s);
    persona.name = params.text(u"name"_s);
    persona.voice = params.text(u"voice"_s);
    persona.topics = params.list(u"topics"_s);
    persona.banned = params.list(u"banned"_s);
    persona.language = params.optionalText(u"language"_s, persona.language);
    CLARA_TRY(params.done());
    const auto owner = findClient(call, client);
    if (!owner)
        return std::unexpected(owner.error());
    persona.clientId = owner->id;
    return personaAnswer(call, waitFor(call.commands.addPersona(persona)));
}

Result<QJsonValue> listPersonas(VerbCall& call, VerbParams& params)
{
    const QString given = params.optionalText(u"client"_s);
    CLARA_TRY(params.done());
    const auto client = clientFilter(call, given);
    if (!client)
        return std::unexpected(client.error());
    const auto personas = waitFor(call.queries.personas(*client));
    const auto names = clientNames(call);
    if (!personas || !names)
        return std::unexpected(personas ? names.error() : personas.error());
    QJsonArray array;
    for (const auto& persona : *personas)
        array.append(jsonOf(persona, names->value(persona.clientId)));
    return array;
}

Result<QJsonValue> showPersona(VerbCall& call, VerbParams& params)
{
    const auto persona = namedPersona(call, params);
    CLARA_TRY(params.done());
    return personaAnswer(call, persona);
}

Result<QJsonValue> editPersonaVerb(VerbCall& call, VerbParams& params)
{
    auto persona = namedPersona(call, params);
    if (!persona)
        return std::unexpected(persona.error());
    persona->name = params.optionalText(u"name"_s, persona->name);
    persona->voice = params.optionalText(u"voice"_s, persona->voice);
    persona->topics = params.list(u"topics"_s, persona->topics);
    persona->banned = params.list(u"banned"_s, persona->banned);
    persona->language = params.optionalText(u"language"_s, persona->language);
    persona->revision
        = params.smallNumber(u"revision"_s, persona->revision).value_or(persona->revision);
    CLARA_TRY(params.done());
    return personaAnswer(call, waitFor(call.commands.editPersona(*persona)));
}

} // namespace

QList<Verb> personaVerbs()
{
    return {
        { u"persona.add"_s, addPersonaVerb },
        { u"persona.list"_s, listPersonas },
        { u"persona.show"_s, showPersona },
        { u"persona.edit"_s, editPersonaVerb },
    };
}

} // namespace clara::session
