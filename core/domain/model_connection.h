// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_errors.h"
#include "domain/ids.h"
#include "domain/secret_ref.h"

namespace clara {

namespace provider {
inline const QString offline = QStringLiteral("offline"); ///< the sample writer, no network
inline const QString openAiCompatible = QStringLiteral("openai-compatible");
} // namespace provider

/// A language model the workspace may use. The first one added becomes the default.
struct ModelConnection {
    ModelConnectionId id {};
    QString name {};
    QString provider {};
    QString baseUrl {}; ///< e.g. https://api.openai.com/v1; empty for offline
    QString model {};
    SecretRef secret {}; ///< API key; empty for servers without one
    QString maxTokensField = QStringLiteral("max_tokens"); ///< or "max_completion_tokens"
    bool isDefault = false;
    int revision = 1;
    Instant createdAt {};
    Instant updatedAt {};

    bool isLocal() const; ///< on loopback or offline: its calls cost nothing
    bool operator==(const ModelConnection&) const = default;
};

FieldErrors validate(const ModelConnection& connection);

} // namespace clara
