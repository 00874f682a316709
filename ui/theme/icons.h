// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;

namespace clara::ui {

/// An outline icon (Tabler name, for example "file-check") in a tone of the theme on screen. It
/// follows a change of theme by itself and turns to the disabled tone on disabled controls. An
/// unknown name gives an empty icon and a warning. UI thread only.
QIcon icon(const QString& name, Tone tone = Tone::Text2);

/// Paints an icon into `rect` (logical pixels, square) in any colour; for delegates and own
/// painting.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);

/// The icon as a pixmap of `size` logical pixels for `devicePixelRatio`.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

/// The mark of a network ("x", "bluesky", "threads", "mastodon", "linkedin", "sandbox").
QString networkIconName(const QString& network);

/// All names that icon() knows, sorted.
QStringList iconNames();

} // namespace clara::ui
