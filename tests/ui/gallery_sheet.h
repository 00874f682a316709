// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// One half of the component sheet, 640 × 1304, in the theme on screen.
class GallerySheet : public QWidget {
    Q_OBJECT

public:
    explicit GallerySheet(const QString& title);

private:
    QWidget* buttons();
    QWidget* fields();
    QWidget* table();
    QWidget* tags();
    QWidget* banners();
    QWidget* dialog();
    QWidget* toast();
    QWidget* strips();
};

/// Previews, states and the chart: the second sheet, 640 × 1304.
class GalleryPageSheet : public QWidget {
    Q_OBJECT

public:
    GalleryPageSheet();
};
