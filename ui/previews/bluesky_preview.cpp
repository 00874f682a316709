// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/bluesky_preview.h"

#include "theme/metrics.h"
#include "theme/theme.h"

namespace clara::ui {

NetworkLook BlueskyPreview::look() const
{
    const bool dark = currentTheme().isDark;
    NetworkLook network;
    network.ground = dark ? QColor(0x161E27) : QColor(0xFFFFFF);
    network.edge = dark ? QColor(0x2E4052) : QColor(0xD4DBE2);
    network.name = dark ? QColor(0xF1F3F5) : QColor(0x0B0F14);
    network.handle = dark ? QColor(0xAEBBC9) : QColor(0x42576C);
    network.text = network.name;
    network.facet = dark ? QColor(0x208BFE) : QColor(0x1083FE);
    network.action = dark ? QColor(0x8C9EB2) : QColor(0x6F869F);
    network.avatar = QColor(0x4A3A94);
    network.avatarLetters = QColor(0xFFFFFF);
    network.radius = metrics().radiusCard;
    network.actions = { QStringLiteral("message"), QStringLiteral("repeat"),
        QStringLiteral("heart"), QStringLiteral("dots") };
    network.actionsShare = 94;
    return network;
}

} // namespace clara::ui
