// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt.h"

#include "domain/names.h"

namespace clara {

FieldErrors validate(const Prompt& prompt)
{
    FieldErrors errors;
    addIfProblem(errors, QStringLiteral("name"), nameProblem(prompt.name));
    return errors;
}

} // namespace clara
