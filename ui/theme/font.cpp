// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/font.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScreen>

#include <algorithm>

namespace clara::ui {

namespace {

struct RoleShape {
    double size;
    double line;
    QFont::Weight weight;
};

RoleShape shapeOf(FontRole role)
{
    switch (role) {
    case FontRole::PageTitle:
        return { 20, 28, QFont::DemiBold };
    case FontRole::Section:
        return { 15, 20, QFont::DemiBold };
    case FontRole::Body:
        return { 13, 20, QFont::Normal };
    case FontRole::BodyMedium:
        return { 13, 20, QFont::Medium };
    case FontRole::BodyStrong:
        return { 13, 20, QFont::DemiBold };
    case FontRole::Small:
        return { 12, 16, QFont::Medium };
    case FontRole::Detail:
        return { 11, 16, QFont::Normal };
    case FontRole::DetailMedium:
        return { 11, 16, QFont::Medium };
    case FontRole::DetailStrong:
        return { 11, 16, QFont::DemiBold };
    case FontRole::Preview:
        return { 14, 19, QFont::Normal };
    case FontRole::PreviewStrong:
        return { 14, 19, QFont::DemiBold };
    case FontRole::Strip:
        return { 12, 16, QFont::Normal };
    case FontRole::StripStrong:
        return { 12, 16, QFont::DemiBold };
    case FontRole::Mono:
        return { 12, 18, QFont::Normal };
    }
    return { 13, 20, QFont::Normal };
}

double pixelsOf(const QFont& font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInch() : 96.0;
    return font.pointSizeF() * dpi / 72.0;
}

} // namespace

double basePixelSize() { return std::max(13.0, pixelsOf(QApplication::font())); }

QFont roleFont(FontRole role)
{
    const RoleShape shape = shapeOf(role);
    QFont result = QApplication::font();
    if (role == FontRole::Mono) {
        result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (QGuiApplication::platformName() == QLatin1String("offscreen"))
            result = QFont(QStringLiteral("DejaVu Sans Mono"));
    }
    result.setPixelSize(qRound(shape.size * basePixelSize() / 13.0));
    result.setWeight(shape.weight);
    return result;
}

int lineHeight(FontRole role) { return qRound(shapeOf(role).line * basePixelSize() / 13.0); }

QFont systemFont()
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
        const QStringList families = QFontDatabase::families();
        const QString inter = QStringLiteral("Inter");
        result = QFont(families.contains(inter) ? inter : QStringLiteral("DejaVu Sans"));
        result.setPixelSize(13);
        result.setHintingPreference(QFont::PreferNoHinting);
    } else {
        result.setPixelSize(std::max(13, qRound(pixelsOf(result))));
    }
    return result;
}

} // namespace clara::ui
