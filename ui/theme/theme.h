// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace clara::ui {

/// A role a colour plays in text, icons and marks. Widgets name the role; the theme knows the
/// colour.
enum class Tone {
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    OnAccent,
    Link,
    Ok,
    Warn,
    Block,
    Info,
    OkMark,
    WarnMark,
    BlockMark,
    InfoMark,
    OnInverse,
    InverseLink,
};

/// How something went. Marks outcome only; whose it is, is said by client colours.
enum class Severity { Neutral, Ok, Warn, Block, Info };

/// The colours of one semantic state: words on its ground, the ground, and marks (dots, lines,
/// bars).
struct StateColors {
    QColor text;
    QColor ground;
    QColor mark;
};

/// Every colour of the interface. Two instances exist, light and dark; no other file below ui/
/// spells a colour out, except the network previews.
struct Theme {
    static constexpr int clientColorCount = 8;

    bool isDark = false;
    QColor window, rail, surface, raised;
    QColor hover, pressed, selected;
    QColor line, edge, border;
    QColor text, text2, text3, disabled;
    QColor accent, accentHover, accentPressed, onAccent;
    QColor link, focus;
    QColor meterFill; ///< accent in light, link in dark
    StateColors ok, warn, block, info;
    QColor inverse, onInverse, inverseLink;
    QColor diffAdd, diffDel;
    QColor spanMark;
    std::array<QColor, clientColorCount> clients;
    QColor tileLetters; ///< letters on a client colour

    static const Theme& light();
    static const Theme& dark();

    /// The colour of a role.
    QColor color(Tone tone) const;
    /// The colours of a state; Neutral gives text2 on the pressed ground with a text3 mark.
    StateColors state(Severity severity) const;
    /// Client colours repeat after eight; any index, negative included, is valid.
    QColor client(int index) const;
};

/// The theme on screen now. It is read from the application palette, which ThemeController sets, so
/// painting code needs no reference to the controller. UI thread only.
const Theme& currentTheme();

} // namespace clara::ui
