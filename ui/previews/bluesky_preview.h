// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "previews/preview_card.h"

namespace clara::ui {

/// A post as bsky.app shows it.
class BlueskyPreview : public PreviewCard {
    Q_OBJECT

public:
    using PreviewCard::PreviewCard;

protected:
    NetworkLook look() const override;
};

} // namespace clara::ui
