// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome/guide_steps.h"

#include "theme/clara_style.h"
#include "theme/font.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/row_painter.h"

#include <QPainter>

#include <array>

namespace clara::ui {

namespace {

constexpr int stepHeight = 48;
constexpr int stepCount = 3;

struct StepWords {
    const char* title;
    const char* what;
};

constexpr std::array<StepWords, stepCount> stepWords { {
    { QT_TRANSLATE_NOOP("clara::ui::GuideSteps", "Client"),
        QT_TRANSLATE_NOOP("clara::ui::GuideSteps", "whose voice it is") },
    { QT_TRANSLATE_NOOP("clara::ui::GuideSteps", "Persona"),
        QT_TRANSLATE_NOOP("clara::ui::GuideSteps", "how it speaks") },
    { QT_TRANSLATE_NOOP("clara::ui::GuideSteps", "Connect or try"),
        QT_TRANSLATE_NOOP("clara::ui::GuideSteps", "a network, or samples") },
} };

} // namespace

GuideSteps::GuideSteps(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void GuideSteps::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(step + 1)
                          .arg(stepCount)
                          .arg(tr(stepWords.at(size_t(step)).title)));
    update();
}

QSize GuideSteps::sizeHint() const
{
    return QSize(metrics().px(180), metrics().px(stepHeight) * stepCount);
}

void GuideSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < stepCount; ++step)
        paintStep(painter, step);
}

void GuideSteps::paintStep(QPainter& painter, int step) const
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    const int top = step * m.px(stepHeight);
    const int side = m.tileLarge;
    const QRectF disc(0, top + (m.px(stepHeight) - side) / 2, side, side);
    const bool current = step == m_current;
    const bool done = step < m_current;
    if (current)
        paintBox(painter, disc, side / 2.0, theme.accent, theme.accent, 1);
    else
        paintBox(painter, disc, side / 2.0, theme.rail, theme.border, 1);
    if (done) {
        paintIcon(painter, disc.adjusted(4, 4, -4, -4), QStringLiteral("check"), theme.ok.text);
    } else {
        paintRowText(painter, disc.toRect(), QString::number(step + 1),
            current ? FontRole::BodyStrong : FontRole::Body, current ? theme.onAccent : theme.text2,
            Qt::AlignHCenter);
    }
    const int left = side + m.px(12);
    const QRect title(left, top + m.px(7), width() - left, m.px(18));
    paintRowText(
        painter, title, tr(stepWords.at(size_t(step)).title), FontRole::BodyStrong, theme.text);
    paintRowText(painter, title.translated(0, m.px(18)), tr(stepWords.at(size_t(step)).what),
        FontRole::Detail, theme.text2);
}

} // namespace clara::ui
