// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/step_payloads.h"

#include <QCryptographicHash>

namespace clara::storage {

namespace {

/// Stores the text unless it is there already; gives its address, NULL for an empty text.
Result<QVariant> storePayload(SqlSession& session, ClientId client, const QString& text)
{
    if (text.isEmpty())
        return sqlNull();
    const QByteArray bytes = text.toUtf8();
    const QString address
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto rows
        = session.execute(QStringLiteral("INSERT INTO step_payloads (client_id, sha256, data) "
                                         "VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
            client, address, qCompress(bytes));
    if (!rows)
        return std::unexpected(rows.error());
    return QVariant(address);
}

/// Empty for NULL. A payload that does not unpack reads as NULL would: Row reports it.
std::optional<QString> unpackPayload(const QByteArray& data)
{
    if (data.isEmpty())
        return QString();
    const QByteArray bytes = qUncompress(data);
    return bytes.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(bytes));
}

RunStep readStep(Row& row)
{
    RunStep step;
    step.id = row.id<RunStepId>();
    step.clientId = row.id<ClientId>();
    step.runId = row.id<RunId>();
    step.position = row.number();
    step.kind = row.name(stepKindFromString);
    step.rewrite = row.number();
    step.ok = row.flag();
    step.summary = row.text();
    step.input = row.packed(unpackPayload);
    step.output = row.packed(unpackPayload);
    step.model = row.text();
    step.tokens.input = row.integer();
    step.tokens.cachedInput = row.integer();
    step.tokens.cacheWrite = row.integer();
    step.tokens.output = row.integer();
    step.tokens.reasoning = row.integer();
    step.tokens.estimated = row.flag();
    step.costMicroUsd = row.optionalInteger();
    step.startedAfterMs = row.integer();
    step.durationMs = row.integer();
    step.at = row.instant();
    return step;
}

} // namespace

Status insertStep(SqlSession& session, const RunStep& step)
{
    const auto input = storePayload(session, step.clientId, step.input);
    if (!input)
        return std::unexpected(input.error());
    const auto output = storePayload(session, step.clientId, step.output);
    if (!output)
        return std::unexpected(output.error());
    const auto& tokens = step.tokens;
    const auto rows = session.execute(
        QStringLiteral(
            "INSERT INTO run_steps (client_id, id, run_id, position, kind, rewrite, ok, summary, "
            "input_sha256, output_sha256, model, tokens_input, tokens_cached_input, "
            "tokens_cache_write, "
            "tokens_output, tokens_reasoning, tokens_estimated, cost, started_after_ms, "
            "duration_ms, at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        step.clientId, step.id, step.runId, step.position, toString(step.kind), step.rewrite,
        step.ok, step.summary, *input, *output, step.model, tokens.input, tokens.cachedInput,
        tokens.cacheWrite, tokens.output, tokens.reasoning, tokens.estimated, step.costMicroUsd,
        step.startedAfterMs, step.durationMs, step.at);
    if (!rows)
        return std::unexpected(rows.error());
    return {};
}

Result<QList<RunStep>> readSteps(SqlSession& session, RunId run)
{
    return session.list(
        QStringLiteral(
            "SELECT s.id, s.client_id, s.run_id, s.position, s.kind, s.rewrite, s.ok, s.summary, "
            "i.data, "
            "o.data, s.model, s.tokens_input, s.tokens_cached_input, s.tokens_cache_write, "
            "s.tokens_output, s.tokens_reasoning, s.tokens_estimated, s.cost, s.started_after_ms, "
            "s.duration_ms, s.at FROM run_steps s "
            "LEFT JOIN step_payloads i ON i.client_id = s.client_id AND i.sha256 = s.input_sha256 "
            "LEFT JOIN step_payloads o ON o.client_id = s.client_id AND o.sha256 = s.output_sha256 "
            "WHERE s.run_id = ? ORDER BY s.position, s.at, s.id"),
        readStep, run);
}

} // namespace clara::storage
