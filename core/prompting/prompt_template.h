// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

/// Prompts are Mustache templates over a closed set of names, without partials, lambdas, own
/// delimiters or HTML escaping. A section `{{#name}}…{{/name}}` shows its content once when the
/// value is not empty,
/// `{{^name}}…{{/name}}` when it is. Pure and thread-safe.
namespace clara::prompting {

/// Every name a template may use, in the order in which they are offered.
const QStringList& variableNames();

/// Success when the template can be saved: at most 64 KiB of UTF-8, sections closed and at most 16
/// deep, and only names of the closed set, in sections of either truth value too. Errors are
/// Invalid, field "template", and name the line.
Status checkTemplate(const QString& text);

/// Fills the template in. A missing value counts as empty, names outside the set are ignored, and a
/// value is never read as a template. Fails like checkTemplate(), or when the result would exceed
/// 256 KiB.
Result<QString> render(const QString& text, const QHash<QString, QString>& values);

/// The names that occur, each once, in order of appearance; also of a template that cannot be saved
/// yet.
QStringList variablesUsed(const QString& text);

} // namespace clara::prompting
