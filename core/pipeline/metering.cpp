// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/metering.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace clara::pipeline {

namespace {
Completion failedCompletion(Error error)
{
    Completion completion;
    completion.error = std::move(error);
    return completion;
}
} // namespace

Meter::Meter(Store& store, const Clock& clock, LanguageModelSource& models)
    : m_store(store)
    , m_clock(clock)
    , m_models(models)
{
}

QCoro::Task<Status> Meter::checkBudget(ModelConnection connection, CallPurpose purpose)
{
    if (connection.isLocal() || purpose.client.isNull())
        co_return Status {};
    const Instant now = m_clock.now();
    auto pending = m_store.read<bool>([purpose, now](UnitOfWork& work) -> Result<bool> {
        const auto client = work.clients().find(purpose.client);
        if (!client)
            return std::unexpected(client.error());
        if (!client->monthlyBudgetMicroUsd)
            return true;
        const auto sum
            = work.usage().sum(purpose.client, monthStart(*client, now), now + milliseconds(1));
        if (!sum)
            return std::unexpected(sum.error());
        return sum->microUsd < *client->monthlyBudgetMicroUsd;
    });
    const Result<bool> within = co_await pending;
    if (!within)
        co_return std::unexpected(within.error());
    if (!*within)
        co_return std::unexpected(Error { ErrorKind::Rejected,
            QCoreApplication::translate("clara::Meter",
                "The client's budget for this month is used up, so nothing was written. Raise the budget or wait for the next month."),
            {}, QStringLiteral("budget"), {} });
    co_return Status {};
}

QCoro::Task<Result<std::optional<qint64>>> Meter::record(
    ModelConnection connection, Completion completion, CallPurpose purpose)
{
    UsageRecord usage;
    usage.at = m_clock.now();
    usage.id = UsageId::create(usage.at);
    usage.clientId = purpose.client;
    usage.runId = purpose.run;
    usage.modelId = connection.id;
    usage.model = completion.model.isEmpty() ? connection.model : completion.model;
    usage.tokens = completion.tokens;
    usage.latencyMs = completion.latency.count();
    usage.purpose = purpose.purpose;
    usage.failed = completion.error.has_value();
    const auto reported = completion.reportedCostMicroUsd;
    const bool local = connection.isLocal();
    const QString configured = connection.model;
    auto pending = m_store.write<std::optional<qint64>>(
        [usage, reported, local, configured](
            UnitOfWork& work) mutable -> Result<std::optional<qint64>> {
            if (local || usage.tokens.total() == 0) {
                usage.costMicroUsd = 0;
            } else if (reported) {
                usage.costMicroUsd = reported;
            } else {
                // The configured name first: answers often add a date that price tables do not
                // know.
                auto price = work.usage().priceOfModel(configured, usage.at);
                if (price && !*price)
                    price = work.usage().priceOfModel(usage.model, usage.at);
                if (!price)
                    return std::unexpected(price.error());
                if (*price)
                    usage.costMicroUsd = costMicroUsd(usage.tokens, **price);
            }
            CLARA_TRY(work.usage().insert(usage));
            return usage.costMicroUsd;
        });
    co_return co_await pending;
}

QCoro::Task<MeteredCompletion> Meter::complete(ModelConnection connection,
    CompletionRequest request, CallPurpose purpose, CancelToken token, DeltaSink sink)
{
    MeteredCompletion metered;
    const Status budget = co_await checkBudget(connection, purpose);
    if (!budget) {
        metered.completion = failedCompletion(budget.error());
        metered.costMicroUsd = 0;
        co_return metered;
    }
    const auto model = m_models.modelFor(connection);
    if (!model) {
        metered.completion = failedCompletion(model.error());
        metered.costMicroUsd = 0;
        co_return metered;
    }
    // The model is held until the call ended, whatever happens to the connection meanwhile.
    const std::shared_ptr<LanguageModel> held = *model;
    metered.completion = co_await held->complete(request, token, sink);
    const auto cost = co_await record(connection, metered.completion, purpose);
    if (!cost) {
        logging::engine().error(
            "usage of a {} call could not be stored: {}", purpose.purpose, cost.error().detail);
        metered.completion.error = cost.error();
        co_return metered;
    }
    metered.costMicroUsd = *cost;
    co_return metered;
}

} // namespace clara::pipeline
