// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/persona.h"

#include "domain/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clara {

FieldErrors validate(const Persona& persona)
{
    const auto translated
        = [](const char* text) { return QCoreApplication::translate("clara::Persona", text); };
    FieldErrors errors;
    addIfProblem(errors, QStringLiteral("name"), nameProblem(persona.name));
    if (persona.voice.trimmed().isEmpty())
        errors.append({ QStringLiteral("voice"),
            translated(QT_TRANSLATE_NOOP("clara::Persona", "Describe how the persona speaks.")) });
    addIfProblem(errors, QStringLiteral("voice"), textProblem(persona.voice, maxNotesLength));
    for (const auto& [field, list] : { std::pair(QStringLiteral("topics"), persona.topics),
             std::pair(QStringLiteral("banned"), persona.banned) }) {
        bool bad = list.size() > 200;
        for (const auto& entry : list)
            bad = bad || entry.trimmed().isEmpty() || !textProblem(entry, 200).isEmpty();
        if (bad)
            errors.append({ field,
                translated(QT_TRANSLATE_NOOP(
                    "clara::Persona", "Use at most 200 entries of 1 to 200 characters each.")) });
    }
    static const QRegularExpression bcp47(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    if (!bcp47.match(persona.language).hasMatch())
        errors.append({ QStringLiteral("language"),
            translated(QT_TRANSLATE_NOOP(
                "clara::Persona", "Use a language code such as en, de or pt-BR.")) });
    return errors;
}

} // namespace clara
