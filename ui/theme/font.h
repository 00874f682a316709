// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace clara::ui {

/// What a piece of text is. Sizes follow the system font (base 13 px).
enum class FontRole {
    PageTitle, ///< 20/28, 600; also key figures
    Section, ///< 15/20, 600
    Body, ///< 13/20, 400
    BodyMedium, ///< 13/20, 500: button labels, list titles
    BodyStrong, ///< 13/20, 600
    Small, ///< 12, 500: small buttons
    Detail, ///< 11/16, 400
    DetailMedium, ///< 11/16, 500: tags, table headers
    DetailStrong, ///< 11/16, 600
    Preview, ///< 14/19, 400: network cards
    PreviewStrong, ///< 14/19, 600
    Strip, ///< 12, 400: the status strip
    StripStrong, ///< 12, 600
    Mono, ///< fixed, 12: cron, prompts, raw answers
};

/// Pixel size of body text; 13 unless the system font is larger.
double basePixelSize();

/// The application font in a role.
QFont roleFont(FontRole role);

/// Line height of a role in pixels, as drawn by wrapped text of ours.
int lineHeight(FontRole role);

/// The font the console starts with: the system font, or under the offscreen platform Inter (else
/// DejaVu Sans) so that screenshots look alike on every machine.
QFont systemFont();

} // namespace clara::ui
