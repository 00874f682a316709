// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme_controller.h"

#include <QString>

namespace clara::ui {

/// What an operator chose for this computer, kept in QSettings and not in the workspace. UI thread.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    QString language {}; ///< "en" or "de"; empty: that of the system

    bool operator==(const Preferences&) const = default;
};

Preferences readPreferences();
void writePreferences(const Preferences& preferences);

/// The address of the shared workspace that the console opens when nobody says otherwise; empty:
/// the file on this computer. Never holds a password.
QString preferredWorkspace();
void preferWorkspace(const QString& address);

} // namespace clara::ui
