// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace clara::ui {

class PreviewCard;

/// The card of a network by its wire name; networks without a card of their own get the sandbox's
/// neutral one.
PreviewCard* makePreviewCard(const QString& network, QWidget* parent);

} // namespace clara::ui
