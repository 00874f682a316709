// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/presence.h"

#include <array>

namespace clara {

namespace {
constexpr std::array editedKindNames {
    std::pair(EditedKind::Client, u"client"),
    std::pair(EditedKind::Persona, u"persona"),
    std::pair(EditedKind::Prompt, u"prompt"),
    std::pair(EditedKind::Schedule, u"schedule"),
    std::pair(EditedKind::Post, u"post"),
};
} // namespace

QString toString(EditedKind kind)
{
    for (const auto& [value, name] : editedKindNames) {
        if (value == kind)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<EditedKind> editedKindFromString(QStringView text)
{
    for (const auto& [value, name] : editedKindNames) {
        if (text == QStringView(name))
            return value;
    }
    return std::nullopt;
}

} // namespace clara
