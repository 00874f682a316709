// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_sheet.h"

#include "theme/theme_controller.h"

#include <QApplication>
#include <QPainter>

int main(int argc, char** argv)
{
    using namespace clara::ui;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString path = QString::fromLocal8Bit(argc > 1 ? argv[1] : "gallery.png");
    ThemeController controller(application, [] { return false; });
    QImage sheet(1280, 1304, QImage::Format_RGB32);
    QPainter painter(&sheet);
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        controller.setChoice(choice);
        const bool light = choice == ThemeChoice::Light;
        GallerySheet half(light ? QStringLiteral("Light") : QStringLiteral("Dark"));
        half.setFixedSize(640, 1304);
        half.show();
        QApplication::processEvents();
        painter.drawPixmap(light ? 0 : 640, 0, half.grab());
    }
    painter.end();
    return sheet.save(path) ? 0 : 1;
}
