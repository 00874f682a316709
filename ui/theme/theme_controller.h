// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QObject>

#include <functional>

class QApplication;

namespace clara::ui {

enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: style, palette, base font and style sheet, light or dark, following the
/// system unless the operator chose. Create one after QApplication; it lives on the UI thread. A
/// switch needs no restart: palettes change, `changed()` is emitted once, widgets repaint.
class ThemeController : public QObject {
    Q_OBJECT

public:
    /// `systemIsDark` replaces the look at the platform palette, for tests.
    explicit ThemeController(QApplication& application, std::function<bool()> systemIsDark = {},
        QObject* parent = nullptr);
    ~ThemeController() override;

    const Theme& current() const { return m_dark ? Theme::dark() : Theme::light(); }
    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// Looks at the system again; called by itself when the platform reports a change.
    void refresh();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Another theme is on screen; palettes and the sheet are already set.
    void changed();

private:
    bool wantsDark();
    bool platformIsDark();
    void apply(bool dark);

    QApplication& m_application;
    std::function<bool()> m_systemIsDark;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_dark = false;
    bool m_applying = false;
};

/// The palette of a theme, all groups filled.
QPalette buildPalette(const Theme& theme);

/// False when the system asks for no motion, and always under the offscreen platform.
bool motionAllowed();

} // namespace clara::ui
