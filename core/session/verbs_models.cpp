// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verb_call.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

/// The longest prompt that `generate` takes, in UTF-16 units.
constexpr qsizetype maxPromptLength = 1'048'576;

Result<QJsonValue> modelAnswer(const Result<ModelConnection>& connection)
{
    if (!connection)
        return std::unexpected(connection.error());
    return jsonOf(*connection);
}

QJsonObject jsonOfCompletion(const Completion& completion)
{
    const QJsonValue cost
        = completion.sample ? QJsonValue(0) : jsonOf(completion.reportedCostMicroUsd);
    return {
        { u"text"_s, completion.text },
        { u"model"_s, completion.model },
        { u"sample"_s, completion.sample },
        { u"tokens"_s, jsonOf(completion.tokens) },
        { u"cost_micro_usd"_s, cost },
        { u"latency_ms"_s, qint64(completion.latency.count()) },
    };
}

Result<QJsonValue> addModelVerb(VerbCall& call, VerbParams& params)
{
    ModelConnection connection;
    connection.provider = params.choice(u"provider"_s, QString(),
        [](const QString& given) {
            const bool known = given == provider::offline || given == provider::openAiCompatible;
            return known ? std::optional<QString>(given) : std::nullopt;
        },
        { provider::offline, provider::openAiCompatible });
    connection.model = params.text(u"model"_s);
    connection.name = params.optionalText(u"name"_s);
    connection.baseUrl = params.optionalText(u"base_url"_s);
    connection.secret = SecretRef::fromString(params.optionalText(u"secret_ref"_s));
    connection.maxTokensField = params.choice(u"max_tokens_field"_s, connection.maxTokensField,
        [](const QString& given) {
            const bool known = given == "max_tokens"_L1 || given == "max_completion_tokens"_L1;
            return known ? std::optional<QString>(given) : std::nullopt;
        },
        { u"max_tokens"_s, u"max_completion_tokens"_s });
    CLARA_TRY(params.done());
    return modelAnswer(waitFor(call.commands.addModel(connection)));
}

Result<QJsonValue> listModels(VerbCall& call, VerbParams& params)
{
    CLARA_TRY(params.done());
    const auto models = waitFor(call.queries.models());
    if (!models)
        return std::unexpected(models.error());
    return jsonList(*models);
}

Result<QJsonValue> showModel(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"model"_s);
    CLARA_TRY(params.done());
    return modelAnswer(findModel(call, given));
}

Result<QJsonValue> makeDefault(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"model"_s);
    CLARA_TRY(params.done());
    const auto model = findModel(call, given);
    if (!model)
        return std::unexpected(model.error());
    return modelAnswer(waitFor(call.commands.setDefaultModel(model->id)));
}

Result<QJsonValue> testModel(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"model"_s);
    CLARA_TRY(params.done());
    const auto model = findModel(call, given);
    if (!model)
        return std::unexpected(model.error());
    GenerateRequest request;
    request.model = model->id;
    request.prompt
        = u"Answer with one short sentence that says hello."_s; // to a model, not to a person
    const auto completion = waitFor(call.engine.generate(request), outsideAnswerLimit);
    if (!completion)
        return std::unexpected(completion.error());
    QJsonObject answer = jsonOfCompletion(*completion);
    answer.insert(u"id"_s, model->id.toString());
    answer.insert(u"name"_s, model->name);
    answer.insert(u"ok"_s, true);
    return answer;
}

Result<QJsonValue> generateVerb(VerbCall& call, VerbParams& params)
{
    GenerateRequest request;
    const QString given = params.optionalText(u"model"_s);
    request.prompt = params.text(u"prompt"_s);
    request.stream = params.flag(u"stream"_s);
    request.sink = call.onDelta;
    if (request.prompt.size() > maxPromptLength)
        params.refuse(u"prompt"_s,
            QCoreApplication::translate(
                "clara::Verbs", "The prompt is too long. Use at most 1 MiB."));
    CLARA_TRY(params.done());
    if (!given.isEmpty()) {
        const auto model = findModel(call, given);
        if (!model)
            return std::unexpected(model.error());
        request.model = model->id;
    }
    const auto completion = waitFor(call.engine.generate(request), outsideAnswerLimit);
    if (!completion)
        return std::unexpected(completion.error());
    return jsonOfCompletion(*completion);
}

} // namespace

QList<Verb> modelVerbs()
{
    return {
        { u"model.add"_s, addModelVerb },
        { u"model.list"_s, listModels },
        { u"model.show"_s, showModel },
        { u"model.default"_s, makeDefault },
        { u"model.test"_s, testModel },
        { u"generate"_s, generateVerb },
    };
}

} // namespace clara::session
