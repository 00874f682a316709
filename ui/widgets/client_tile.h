// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clara::ui {

/// The two letters of a client: initials of the first two words that begin with a letter or digit.
QString clientLetters(const QString& clientName);

/// Paints the tile of a client; `colorIndex` counts from 0 and repeats after eight.
void paintClientTile(QPainter& painter, const QRectF& rect, const QString& letters, int colorIndex);

/// Marks whose something is. Stands beside the name, or alone with the name as its tooltip.
class ClientTile : public QWidget {
    Q_OBJECT

public:
    /// `side` in pixels, 0 for the usual 20.
    ClientTile(const QString& clientName, int colorIndex, int side = 0, QWidget* parent = nullptr);

    void setClient(const QString& clientName, int colorIndex);
    QSize sizeHint() const override { return QSize(m_side, m_side); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_letters;
    int m_colorIndex = 0;
    int m_side;
};

} // namespace clara::ui
