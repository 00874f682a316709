// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompting/template_tags.h"

#include <string>
#include <unordered_map>

namespace clara::prompting {

/// Values in UTF-8 by full name. A missing or empty one renders as nothing and hides its sections.
using TemplateValues = std::unordered_map<std::string, std::string>;

/// Runs the Mustache library over a scanned template once, entering every section of either kind,
/// and checks that it asks for exactly the names that the scan found, in their order.
Status walkTemplate(const std::string& text, const QList<TemplateTag>& tags);

/// Renders a scanned template; text and values are UTF-8, and nothing is escaped.
Result<std::string> renderTemplate(
    const std::string& text, const QList<TemplateTag>& tags, const TemplateValues& values);

} // namespace clara::prompting
