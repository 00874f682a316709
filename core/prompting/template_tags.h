// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

#include <string>
#include <string_view>

namespace clara::prompting {

enum class TagKind { Variable, Section, InvertedSection, SectionEnd, Comment };

/// One `{{…}}` of a template. Positions are bytes of UTF-8.
struct TemplateTag {
    TagKind kind = TagKind::Variable;
    std::string name; ///< ASCII; empty for comments
    size_t begin = 0;
    size_t end = 0; ///< one past the closing braces
};

/// The tags as far as they could be read, and what stopped the reading.
struct TagScan {
    QList<TemplateTag> tags;
    Status status;
};

/// Reads the tags of a template of any size and shape in linear time, before the Mustache library
/// (which recurses per section and copies the text of each) gets to see it.
TagScan scanTags(std::string_view text);

/// 1 for the first line.
int lineOf(std::string_view text, size_t position);

} // namespace clara::prompting
