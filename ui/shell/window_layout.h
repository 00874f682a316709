// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/console_services.h"
#include "theme/theme.h"

class QWidget;

namespace clara::ui {

/// Geometry of the window and widths of its splitters (those with an object name), kept in
/// QSettings.
void rememberWindow(const QWidget& window);
void restoreWindow(QWidget& window);
void restoreSplitters(QWidget& page);

/// Gives the keyboard to a pane, or to the first part of it that takes it.
void focusPane(QWidget& pane);

/// The most severe thing to say under the header; empty texts when there is nothing.
struct BannerWords {
    Severity severity = Severity::Info;
    QString icon;
    QString lead;
    QString text;
    QString action;
};
BannerWords bannerFor(
    const ConsoleServices& services, const session::StatusSummary& summary, const QString& trouble);

} // namespace clara::ui
