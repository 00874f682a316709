// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/preview_factory.h"

#include "previews/bluesky_preview.h"
#include "previews/sandbox_preview.h"
#include "previews/x_preview.h"

#include "domain/network.h"

namespace clara::ui {

PreviewCard* makePreviewCard(const QString& network, QWidget* parent)
{
    if (network == clara::network::x)
        return new XPreview(parent);
    if (network == clara::network::bluesky)
        return new BlueskyPreview(parent);
    return new SandboxPreview(parent);
}

} // namespace clara::ui
