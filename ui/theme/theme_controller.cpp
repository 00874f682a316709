// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_controller.h"

#include "theme/clara_style.h"
#include "theme/font.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QScopedValueRollback>
#include <QStyleFactory>
#include <QStyleHints>

namespace clara::ui {

QPalette buildPalette(const Theme& t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& normal, const QColor& disabled) {
        p.setColor(QPalette::Active, role, normal);
        p.setColor(QPalette::Inactive, role, normal); // a selection keeps its colour without focus
        p.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.window, t.window);
    set(QPalette::WindowText, t.text, t.disabled);
    set(QPalette::Base, t.surface, t.window);
    set(QPalette::AlternateBase, t.raised, t.raised);
    set(QPalette::Text, t.text, t.disabled);
    set(QPalette::PlaceholderText, t.text3, t.disabled);
    set(QPalette::Button, t.surface, t.window);
    set(QPalette::ButtonText, t.text, t.disabled);
    set(QPalette::BrightText, t.block.text, t.disabled);
    set(QPalette::Highlight, t.selected, t.pressed);
    set(QPalette::HighlightedText, t.text, t.disabled);
    set(QPalette::Link, t.link, t.disabled);
    set(QPalette::LinkVisited, t.link, t.disabled);
    set(QPalette::ToolTipBase, t.surface, t.surface);
    set(QPalette::ToolTipText, t.text, t.disabled);
    set(QPalette::Light, t.raised, t.raised);
    set(QPalette::Midlight, t.hover, t.hover);
    set(QPalette::Mid, t.line, t.line);
    set(QPalette::Dark, t.edge, t.line);
    set(QPalette::Shadow, t.border, t.line);
    return p;
}

bool motionAllowed()
{
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return false;
    return QApplication::isEffectEnabled(Qt::UI_General);
}

ThemeController::ThemeController(
    QApplication& application, std::function<bool()> systemIsDark, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_systemIsDark(std::move(systemIsDark))
{
    m_dark = wantsDark();
    // The sheet's proxy would keep the old style alive, so it goes before the style is replaced.
    m_application.setStyleSheet({});
    QApplication::setStyle(new ClaraStyle);
    QApplication::setFont(systemFont());
    apply(m_dark);
    m_application.installEventFilter(this);
}

ThemeController::~ThemeController() { m_application.removeEventFilter(this); }

void ThemeController::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    refresh();
}

void ThemeController::refresh()
{
    const bool dark = wantsDark();
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply(dark);
    Q_EMIT changed();
}

bool ThemeController::eventFilter(QObject* watched, QEvent* event)
{
    const bool ofSystem = event->type() == QEvent::ThemeChange
        || (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange);
    if (ofSystem && !m_applying && m_choice == ThemeChoice::System)
        refresh();
    return QObject::eventFilter(watched, event);
}

bool ThemeController::wantsDark()
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return false;
    case ThemeChoice::Dark:
        return true;
    case ThemeChoice::System:
        break;
    }
    return m_systemIsDark ? m_systemIsDark() : platformIsDark();
}

bool ThemeController::platformIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return m_application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Our own palette hides the platform's; without it for a moment the platform's shows through.
    const QScopedValueRollback<bool> guard(m_applying, true);
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QColor ground = QApplication::palette().color(QPalette::Window);
    QApplication::setPalette(ours);
    return ground.lightness() < 128;
#endif
}

void ThemeController::apply(bool dark)
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    const Theme& theme = dark ? Theme::dark() : Theme::light();
    QApplication::setPalette(buildPalette(theme));
    m_application.setStyleSheet(buildStyleSheet(theme, metrics()));
}

} // namespace clara::ui
