// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/model_source.h"

#include "llm/offline_writer.h"
#include "llm/openai_model.h"

#include <QCoreApplication>

namespace clara::llm {

ModelSource::ModelSource(HttpClient& http, SecretStore& secrets, const Clock& clock)
    : m_http(http)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

Result<std::shared_ptr<LanguageModel>> ModelSource::modelFor(const ModelConnection& connection)
{
    if (connection.provider == provider::offline)
        return std::make_shared<OfflineWriter>();
    if (connection.provider == provider::openAiCompatible)
        return std::make_shared<OpenAiModel>(m_http, m_secrets, m_clock, connection);
    return invalid(QStringLiteral("provider"),
        QCoreApplication::translate("clara::LanguageModel",
            "This version does not know the model provider “%1”. Choose offline or "
            "openai-compatible.")
            .arg(connection.provider));
}

} // namespace clara::llm
