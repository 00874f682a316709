// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/sandbox_preview.h"

#include "theme/metrics.h"
#include "theme/theme.h"

namespace clara::ui {

NetworkLook SandboxPreview::look() const
{
    const Theme& theme = currentTheme();
    NetworkLook network;
    network.ground = theme.surface;
    network.edge = theme.line;
    network.name = theme.text;
    network.handle = theme.text2;
    network.text = theme.text;
    network.facet = theme.link;
    network.action = theme.text3;
    network.avatar = theme.text2;
    network.avatarLetters = theme.surface;
    network.radius = metrics().radiusCard;
    network.actions
        = { QStringLiteral("message-circle"), QStringLiteral("repeat"), QStringLiteral("heart") };
    network.actionsShare = 94;
    return network;
}

} // namespace clara::ui
