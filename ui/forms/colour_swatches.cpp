// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/colour_swatches.h"

#include "theme/clara_style.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace clara::ui {

QString colourName(int index)
{
    switch (index) {
    case 0:
        return ColourSwatches::tr("Rust");
    case 1:
        return ColourSwatches::tr("Violet");
    case 2:
        return ColourSwatches::tr("Olive");
    case 3:
        return ColourSwatches::tr("Raspberry");
    case 4:
        return ColourSwatches::tr("Blue");
    case 5:
        return ColourSwatches::tr("Brown");
    case 6:
        return ColourSwatches::tr("Teal");
    default:
        return ColourSwatches::tr("Slate");
    }
}

namespace {

class Swatch final : public QRadioButton {
public:
    Swatch(int index, QWidget* parent)
        : QRadioButton(parent)
        , m_index(index)
    {
        setAccessibleName(colourName(index));
        setToolTip(colourName(index));
        setFixedSize(sizeHint());
    }
    QSize sizeHint() const override
    {
        const int side = metrics().px(26);
        return QSize(side, metrics().control).expandedTo(QSize(side, side));
    }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = currentTheme();
        const Metrics& m = metrics();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = m.px(20);
        const QRectF tile((width() - side) / 2.0, (height() - side) / 2.0, side, side);
        paintBox(painter, tile, m.radius, theme.client(m_index), {}, 0);
        if (isChecked())
            paintBox(painter, tile.adjusted(-3, -3, 3, 3), m.radiusCard, {},
                hasFocus() ? theme.focus : theme.text, m.focusLine);
        else if (hasFocus())
            paintFocusRing(painter, tile.adjusted(-3, -3, 3, 3), theme, m.radiusCard);
    }

private:
    int m_index;
};

} // namespace

ColourSwatches::ColourSwatches(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().px(2));
    for (int index = 0; index < Theme::clientColorCount; ++index) {
        auto* swatch = new Swatch(index, this);
        m_group->addButton(swatch, index);
        row->addWidget(swatch);
    }
    row->addStretch(1);
    m_group->button(0)->setChecked(true);
    setFocusProxy(m_group->button(0));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on)
            return;
        setFocusProxy(m_group->button(index));
        Q_EMIT colourChanged(index);
    });
}

int ColourSwatches::colour() const { return m_group->checkedId(); }

void ColourSwatches::setColour(int index)
{
    const int known
        = ((index % Theme::clientColorCount) + Theme::clientColorCount) % Theme::clientColorCount;
    m_group->button(known)->setChecked(true);
}

} // namespace clara::ui
