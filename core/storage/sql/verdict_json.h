// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/client.h"
#include "domain/verdict.h"

/// The JSON forms of values that are stored in one column. Members that are absent read as their
/// defaults.
namespace clara::storage {

QString verdictToJson(const Verdict& verdict);
/// Nothing when the text is not a verdict.
std::optional<Verdict> verdictFromJson(QStringView text);

QString guardToJson(const GuardSettings& guard);
std::optional<GuardSettings> guardFromJson(QStringView text);

QString listToJson(const QStringList& list);
std::optional<QStringList> listFromJson(QStringView text);

} // namespace clara::storage
