// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/cancel_token.h"
#include "domain/model_connection.h"
#include "domain/usage.h"

#include <functional>
#include <memory>

namespace clara {

struct ChatMessage {
    QString role; ///< "system", "user" or "assistant"
    QString content;
};

struct CompletionRequest {
    QList<ChatMessage> messages {};
    int maxOutputTokens = 600; ///< 1 to 8192
    double temperature = 0.7;
    std::optional<int>
        seed {}; ///< sent where the server takes one; the offline writer depends on it
    milliseconds timeout { 120'000 };
    bool stream = false;
};

enum class FinishReason { Stop, Length, ContentFilter, Refusal, Unknown };

/// What one call gave and cost. Tokens are filled in even when `error` is set: a failed call may be
/// billed. `finish` is Stop only for a text that its model declared finished.
struct Completion {
    std::optional<Error> error {};
    QString text {};
    FinishReason finish = FinishReason::Unknown;
    TokenUsage tokens {};
    std::optional<qint64>
        reportedCostMicroUsd {}; ///< told by the vendor; wins over the price table
    QString model {}; ///< as the answer names it
    QString requestId {};
    milliseconds latency { 0 };
    milliseconds firstToken { 0 };
    bool sample = false; ///< made offline, not by a model
};

using DeltaSink = std::function<void(const QString&)>;

/// A chat model behind one connection. Engine thread. Objects are kept alive by the caller's
/// shared_ptr until the returned task is done.
class LanguageModel {
public:
    virtual ~LanguageModel() = default;
    virtual QCoro::Task<Completion> complete(
        CompletionRequest request, CancelToken token, DeltaSink sink)
        = 0;
};

/// Makes models for connections; reads the API key from its secret store when a call needs it.
class LanguageModelSource {
public:
    virtual ~LanguageModelSource() = default;
    /// Shared, because a run in flight keeps its model while the connection is edited.
    virtual Result<std::shared_ptr<LanguageModel>> modelFor(const ModelConnection& connection) = 0;
};

} // namespace clara
