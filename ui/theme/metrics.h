// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clara::ui {

/// Sizes in device-independent pixels for a 13-px base font; a larger system font scales all of
/// them. No other file spells out the size of a control, row or gap.
struct Metrics {
    double scale = 1.0;

    // Heights
    int control = 32;
    int controlSmall = 24;
    int tableRow = 32;
    int headerRow = 28;
    int twoLineRow = 48;
    int approvalsRow = 72;
    int tag = 18;
    int tabs = 40;
    int pageHeader = 56;
    int actionBar = 48;
    int statusStrip = 28;
    int navRow = 32;
    int cardHeader = 40;

    // Space
    int half = 4;
    int grid = 8;
    int pageMargin = 16;
    int cardGap = 12;
    int cardPaddingX = 16;
    int cardPaddingY = 12;
    int labelToField = 8;
    int buttonGap = 8;
    int buttonPadding = 13; ///< left and right of the content, the edge included
    int buttonPaddingSmall = 9;
    int fieldPadding = 9; ///< left and right of the text, the edge included

    // Radii and lines
    int radius = 4;
    int radiusCard = 6;
    int radiusBar = 2;
    int focusLine = 2;
    int selectionEdge = 3;

    // Icons and marks
    int icon = 16;
    int iconNav = 18;
    int iconSmall = 14;
    int iconEmpty = 32;
    int check = 16;
    int tile = 20;
    int tileSmall = 16;
    int tileLarge = 24;
    int ring = 18;
    int meter = 8;
    int keyCap = 16;
    int scrollBar = 10;

    // Layout of the window
    int rail = 176;
    int railNarrow = 56;
    int sideList = 304;
    int formMax = 720;
    int toastLift = 16;
    int windowMinWidth = 1024;
    int windowMinHeight = 640;
    int narrowBelow = 1180;

    /// Every size times `factor` (at least 1), rounded; lines stay whole pixels.
    static Metrics scaled(double factor);
    /// `base` pixels at 13-px type, scaled like everything else.
    int px(double base) const;
};

/// The sizes for the font of the application, which ThemeController sets. UI thread only.
const Metrics& metrics();

} // namespace clara::ui
