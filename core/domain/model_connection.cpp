// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/model_connection.h"

#include "domain/names.h"
#include "domain/server_url.h"

#include <QCoreApplication>
#include <QUrl>

namespace clara {

bool ModelConnection::isLocal() const { return provider == clara::provider::offline; }

FieldErrors validate(const ModelConnection& connection)
{
    const auto translated = [](const char* text) {
        return QCoreApplication::translate("clara::ModelConnection", text);
    };
    FieldErrors errors;
    addIfProblem(errors, QStringLiteral("name"), nameProblem(connection.name));
    const bool offline = connection.provider == provider::offline;
    if (!offline && connection.provider != provider::openAiCompatible)
        errors.append({ QStringLiteral("provider"),
            translated(QT_TRANSLATE_NOOP(
                "clara::ModelConnection", "Choose offline or openai-compatible.")) });
    if (connection.model.trimmed().isEmpty() || !textProblem(connection.model, 200).isEmpty())
        errors.append({ QStringLiteral("model"),
            translated(QT_TRANSLATE_NOOP(
                "clara::ModelConnection", "Enter the model's name, at most 200 characters.")) });
    if (!offline)
        addIfProblem(errors, QStringLiteral("base_url"), serverUrlProblem(connection.baseUrl));
    return errors;
}

} // namespace clara
