// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client_tile.h"

#include "theme/clara_style.h"
#include "theme/font.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>

namespace clara::ui {

QString clientLetters(const QString& clientName)
{
    QStringList initials;
    QString firstWord;
    for (const QString& word : clientName.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!word.at(0).isLetterOrNumber())
            continue;
        if (firstWord.isEmpty())
            firstWord = word;
        initials.append(word.left(1).toUpper());
        if (initials.size() == 2)
            break;
    }
    if (initials.size() == 1)
        return firstWord.left(2).toUpper();
    return initials.join(QString());
}

void paintClientTile(QPainter& painter, const QRectF& rect, const QString& letters, int colorIndex)
{
    const Theme& theme = currentTheme();
    const qreal radius = rect.width() < metrics().tile ? metrics().px(3) : metrics().radius;
    paintBox(painter, rect, radius, theme.client(colorIndex), {}, 0);
    QFont face = roleFont(FontRole::BodyStrong);
    face.setPixelSize(std::max(8, qRound(rect.width() * 0.5)));
    painter.save();
    painter.setFont(face);
    painter.setPen(theme.tileLetters);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, letters);
    painter.restore();
}

ClientTile::ClientTile(const QString& clientName, int colorIndex, int side, QWidget* parent)
    : QWidget(parent)
    , m_side(side > 0 ? side : metrics().tile)
{
    setFixedSize(m_side, m_side);
    setClient(clientName, colorIndex);
}

void ClientTile::setClient(const QString& clientName, int colorIndex)
{
    m_letters = clientLetters(clientName);
    m_colorIndex = colorIndex;
    setAccessibleName(clientName);
    setToolTip(clientName.toHtmlEscaped());
    update();
}

void ClientTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintClientTile(painter, rect(), m_letters, m_colorIndex);
}

} // namespace clara::ui
