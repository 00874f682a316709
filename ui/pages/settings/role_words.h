// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"
#include "widgets/tag.h"

/// Roles in words. Pure.
namespace clara::ui {

/// "Reviewer"
QString roleTitle(Role role);
/// What somebody with this role does, in a sentence.
QString roleHelp(Role role);
/// "Reviewer" or, for one client, "Reviewer, Rye & Co".
TagSpec roleTag(const session::RoleItem& role);

} // namespace clara::ui
