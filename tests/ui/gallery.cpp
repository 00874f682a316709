// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_sheet.h"

#include "theme/theme_controller.h"

#include <QApplication>
#include <QPainter>

#include <memory>

namespace {

using namespace clara::ui;

template <class MakeSheet> QImage bothThemes(ThemeController& controller, MakeSheet makeSheet)
{
    QImage sheet(1280, 1304, QImage::Format_RGB32);
    QPainter painter(&sheet);
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        controller.setChoice(choice);
        const std::unique_ptr<QWidget> half(makeSheet(choice));
        half->setFixedSize(640, 1304);
        half->show();
        QApplication::processEvents();
        painter.drawPixmap(choice == ThemeChoice::Light ? 0 : 640, 0, half->grab());
    }
    return sheet;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ThemeController controller(application, [] { return false; });
    const QString controls = QString::fromLocal8Bit(argc > 1 ? argv[1] : "components.png");
    const QString pages = QString::fromLocal8Bit(argc > 2 ? argv[2] : "pages.png");
    const QImage first = bothThemes(controller, [](ThemeChoice choice) -> QWidget* {
        return new GallerySheet(
            choice == ThemeChoice::Light ? QStringLiteral("Light") : QStringLiteral("Dark"));
    });
    const QImage second
        = bothThemes(controller, [](ThemeChoice) -> QWidget* { return new GalleryPageSheet; });
    return first.save(controls) && second.save(pages) ? 0 : 1;
}
