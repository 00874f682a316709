// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "previews/preview_card.h"

namespace clara::ui {

/// A post as x.com shows it; dark is black, as on the site.
class XPreview : public PreviewCard {
    Q_OBJECT

public:
    using PreviewCard::PreviewCard;

protected:
    NetworkLook look() const override;
};

} // namespace clara::ui
