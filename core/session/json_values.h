// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"

#include <QJsonArray>
#include <QJsonObject>

/// The JSON face of the session's values: snake_case keys, instants as RFC 3339 in UTC, states by
/// their wire names, money as `*_micro_usd` integers or null when unknown, `timezone` of the client
/// beside its instants. The keys are a contract with scripts: add to them, never rename. Pure.
namespace clara::session {

QJsonObject jsonOf(const Client& client);
QJsonObject jsonOf(const Persona& persona, const QString& clientName);
QJsonObject jsonOf(const Prompt& prompt, const QString& clientName);
QJsonObject jsonOf(const PromptDetail& detail);
QJsonObject jsonOf(const PromptVersion& version, bool isCurrent);
QJsonObject jsonOf(const ModelConnection& connection);
QJsonObject jsonOf(const Account& account, const QString& clientName);
QJsonObject jsonOf(const ScheduleItem& item);

QJsonObject jsonOf(const Verdict& verdict);
QJsonObject jsonOf(const ApprovalItem& item);
QJsonObject jsonOf(const PostDetail& detail);
QJsonObject jsonOf(const RunItem& item);
QJsonObject jsonOf(const Runner& runner);
QJsonObject jsonOf(const RunStep& step);
QJsonObject jsonOf(const RunDetail& detail);
QJsonObject jsonOf(const PublishAttempt& attempt);
QJsonObject jsonOf(const PublicationItem& item);
QJsonObject jsonOf(const TokenUsage& tokens);
QJsonObject jsonOf(const StatusSummary& status);

/// null when absent.
QJsonValue jsonOf(const std::optional<Instant>& instant);
QJsonValue jsonOf(const std::optional<qint64>& number);
QJsonValue jsonOf(const std::optional<int>& number);

/// {"kind","message"}, with "field" where one input is meant. `detail` is for logs and stays out.
QJsonObject jsonOf(const Error& error);
Error errorFromJson(const QJsonObject& object);

/// An array with one object per value.
template <class List, class... Rest> QJsonArray jsonList(const List& values, const Rest&... rest)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(jsonOf(value, rest...));
    return array;
}

} // namespace clara::session
