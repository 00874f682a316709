// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/language_model.h"

namespace clara::llm {

/// Writes believable sample posts in English, German and simple Japanese without any network, so
/// that the product can be tried before a model is connected. Equal messages and seed give equal
/// texts. Every answer is marked as a sample; tokens are estimated, the cost is 0.
class OfflineWriter final : public LanguageModel {
public:
    QCoro::Task<Completion> complete(
        CompletionRequest request, CancelToken token, DeltaSink sink) override;
};

} // namespace clara::llm
