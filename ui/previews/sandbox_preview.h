// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "previews/preview_card.h"

namespace clara::ui {

/// A post of the sandbox network, which reaches nobody: our own neutral looks.
class SandboxPreview : public PreviewCard {
    Q_OBJECT

public:
    using PreviewCard::PreviewCard;

protected:
    NetworkLook look() const override;
};

} // namespace clara::ui
