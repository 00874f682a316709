// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/prompts/prompt_draft.h"

#include "prompting/prompt_template.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::ui {

FieldErrors validate(const PromptDraft& draft, const QString& base)
{
    const auto translated = [](const char* text) {
        return QCoreApplication::translate("clara::ui::PromptDraft", text);
    };
    FieldErrors errors = clara::validate(draft.prompt);
    if (draft.prompt.clientId.isNull())
        errors.append({ u"client"_s,
            translated(QT_TRANSLATE_NOOP(
                "clara::ui::PromptDraft", "Choose the client that the prompt is for.")) });
    if (draft.templateText.trimmed().isEmpty())
        errors.append({ u"template"_s,
            translated(
                QT_TRANSLATE_NOOP("clara::ui::PromptDraft", "Write what the model should do.")) });
    else if (const Status checked = prompting::checkTemplate(draft.templateText); !checked)
        errors.append({ u"template"_s, checked.error().message });
    if (!draft.note.trimmed().isEmpty() && draft.templateText == base)
        errors.append({ u"note"_s,
            translated(QT_TRANSLATE_NOOP("clara::ui::PromptDraft",
                "A note belongs to a new version. Change the template first, or empty the note.")) });
    return errors;
}

} // namespace clara::ui
