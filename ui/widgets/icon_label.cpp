// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_label.h"

#include "theme/icons.h"
#include "theme/metrics.h"

#include <QPainter>

namespace clara::ui {

IconLabel::IconLabel(const QString& name, Tone tone, int side, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
    , m_side(side > 0 ? side : metrics().icon)
{
    setFixedSize(m_side, m_side);
}

void IconLabel::setIcon(const QString& name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::setMeaning(const QString& meaning)
{
    setAccessibleName(meaning);
    setToolTip(meaning);
}

void IconLabel::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty())
        return;
    const Theme& theme = currentTheme();
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, isEnabled() ? theme.color(m_tone) : theme.disabled);
}

} // namespace clara::ui
