// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/preview_strip.h"

#include "domain/network.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/counter_ring.h"
#include "widgets/elided_label.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

PreviewStrip::PreviewStrip(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Tone::Text2, 0, this))
    , m_network(makeLabel({}, FontRole::BodyMedium, Tone::Text, this))
    , m_handle(new ElidedLabel({}, FontRole::Detail, Tone::Text2, this))
    , m_fee(makeLabel({}, FontRole::Detail, Tone::Text2, this))
    , m_ring(new CounterRing(CounterText::UsedOfLimit, this))
{
    const Metrics& m = metrics();
    setFixedHeight(m.headerRow);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.grid);
    row->addWidget(m_icon);
    row->addWidget(m_network);
    row->addWidget(m_handle, 1);
    row->addWidget(m_fee);
    row->addWidget(m_ring);
}

void PreviewStrip::setAccount(const QString& network, const QString& handle)
{
    m_icon->setIcon(networkIconName(network), Tone::Text2);
    m_network->setText(clara::network::displayName(network));
    const bool bare = handle.isEmpty() || handle.startsWith(QLatin1Char('@'));
    m_handle->setText(bare ? handle : QLatin1Char('@') + handle);
}

void PreviewStrip::setFee(const QString& text) { m_fee->setText(text); }

void PreviewStrip::setCount(int used, int limit) { m_ring->setCount(used, limit); }

} // namespace clara::ui
