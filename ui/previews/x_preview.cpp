// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/x_preview.h"

#include "theme/metrics.h"
#include "theme/theme.h"

namespace clara::ui {

NetworkLook XPreview::look() const
{
    const bool dark = currentTheme().isDark;
    NetworkLook network;
    network.ground = dark ? QColor(0, 0, 0) : QColor(0xFFFFFF);
    network.edge = dark ? QColor(0x2F3336) : QColor(0xDDE3E6);
    network.name = dark ? QColor(0xE7E9EA) : QColor(0x0F1419);
    network.handle = dark ? QColor(0x71767B) : QColor(0x536471);
    network.text = network.name;
    network.facet = QColor(0x1D9BF0);
    network.action = network.handle;
    network.avatar = QColor(0x4A3A94);
    network.avatarLetters = QColor(0xFFFFFF);
    network.radius = metrics().radiusCard;
    network.actions
        = { QStringLiteral("message-circle"), QStringLiteral("repeat"), QStringLiteral("heart"),
              QStringLiteral("chart-bar"), QStringLiteral("bookmark"), QStringLiteral("upload") };
    network.actionsShare = 94;
    return network;
}

} // namespace clara::ui
