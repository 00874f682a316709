// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/http_client.h"
#include "ports/language_model.h"
#include "ports/secret_store.h"

namespace clara::llm {

/// Makes the adapter for a connection's provider. Engine thread; the collaborators outlive every
/// model.
class ModelSource final : public LanguageModelSource {
public:
    ModelSource(HttpClient& http, SecretStore& secrets, const Clock& clock);

    Result<std::shared_ptr<LanguageModel>> modelFor(const ModelConnection& connection) override;

private:
    HttpClient& m_http;
    SecretStore& m_secrets;
    const Clock& m_clock;
};

} // namespace clara::llm
