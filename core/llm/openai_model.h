// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/http_client.h"
#include "ports/language_model.h"
#include "ports/secret_store.h"

namespace clara::llm {

/// Chat completions of OpenAI and of every server that speaks like it (Ollama, llama.cpp, vLLM,
/// OpenRouter, Groq, Mistral …), streamed or not. One request on the wire per call. The API key is
/// read at each call and kept only as long. Engine thread; `http`, `secrets` and `clock` outlive
/// it.
class OpenAiModel final : public LanguageModel {
public:
    OpenAiModel(
        HttpClient& http, SecretStore& secrets, const Clock& clock, ModelConnection connection);

    QCoro::Task<Completion> complete(
        CompletionRequest request, CancelToken token, DeltaSink sink) override;

private:
    struct Listening; // not in an anonymous namespace: coroutine frames hold it, and unity builds
                      // warn
    static HttpObserver listen(const std::shared_ptr<Listening>& listening, const DeltaSink& sink);
    HttpRequest httpRequest(const CompletionRequest& request, const SecretPtr& key) const;
    QByteArray body(const CompletionRequest& request) const;

    HttpClient& m_http;
    SecretStore& m_secrets;
    const Clock& m_clock;
    const ModelConnection m_connection;
};

} // namespace clara::llm
