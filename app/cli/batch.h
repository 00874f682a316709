// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace clara::cli {

/// Answers each line of `input`, one JSON object with the parameters of a pure verb, by one line on
/// `output`, in order: the answer, or {"error":"…"}. `defaults` are parameters that a line may
/// leave out. A line may hold 1 MiB; a longer one is answered by an error. Returns the exit status.
int runBatch(const QString& verb, const QJsonObject& defaults, std::FILE* input, std::FILE* output);

} // namespace clara::cli
