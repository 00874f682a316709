// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/preferences.h"

#include <QSettings>

namespace clara::ui {

namespace {

const QString themeKey = QStringLiteral("appearance/theme");
const QString languageKey = QStringLiteral("appearance/language");
const QString workspaceKey = QStringLiteral("workspace/address");

QString themeName(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

Preferences readPreferences()
{
    const QSettings settings;
    Preferences preferences;
    const QString theme = settings.value(themeKey).toString();
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        if (theme == themeName(choice))
            preferences.theme = choice;
    }
    const QString language = settings.value(languageKey).toString();
    if (language == QLatin1String("en") || language == QLatin1String("de"))
        preferences.language = language;
    return preferences;
}

void writePreferences(const Preferences& preferences)
{
    QSettings settings;
    settings.setValue(themeKey, themeName(preferences.theme));
    settings.setValue(languageKey, preferences.language);
}

QString preferredWorkspace() { return QSettings().value(workspaceKey).toString(); }

void preferWorkspace(const QString& address)
{
    QSettings settings;
    if (address.isEmpty())
        settings.remove(workspaceKey);
    else
        settings.setValue(workspaceKey, address);
}

} // namespace clara::ui
