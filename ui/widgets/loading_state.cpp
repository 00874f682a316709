// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/loading_state.h"

#include "theme/clara_style.h"
#include "theme/font.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>

namespace clara::ui {

LoadingState::LoadingState(const QString& sentence, QWidget* parent)
    : QWidget(parent)
{
    setSentence(sentence);
}

void LoadingState::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    setAccessibleName(sentence);
    update();
}

QSize LoadingState::sizeHint() const { return QSize(metrics().sideList, metrics().px(160)); }

void LoadingState::paintEvent(QPaintEvent*)
{
    const Metrics& m = metrics();
    const Theme& theme = currentTheme();
    QPainter painter(this);
    const int left = m.pageMargin;
    const int room = width() - 2 * left;
    const double shares[] = { 0.38, 0.62, 0.38, 0.80 };
    const int bar = m.px(10);
    int y = m.px(12);
    for (int row = 0; row < 2; ++row) {
        painter.fillRect(QRect(left, y, room, 1), theme.line);
        for (int line = 0; line < 2; ++line) {
            const QRectF shape(
                left, y + m.px(10) + line * m.px(18), room * shares[row * 2 + line], bar);
            paintBox(painter, shape, m.radiusBar, theme.pressed, {}, 0);
        }
        y += m.px(49);
    }
    painter.setFont(roleFont(FontRole::Detail));
    painter.setPen(theme.text3);
    painter.drawText(QRect(left, y + m.px(8), room, lineHeight(FontRole::Detail)),
        Qt::AlignLeft | Qt::AlignVCenter, m_sentence);
}

} // namespace clara::ui
