// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

namespace {

QString bannerName(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return QStringLiteral("block");
    case Severity::Warn:
        return QStringLiteral("warn");
    case Severity::Ok:
        return QStringLiteral("ok");
    default:
        return QStringLiteral("info");
    }
}

Tone bannerTone(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return Tone::Block;
    case Severity::Warn:
        return Tone::Warn;
    case Severity::Ok:
        return Tone::Ok;
    default:
        return Tone::Info;
    }
}

} // namespace

Banner::Banner(Severity severity, const QString& iconName, const QString& lead, const QString& text,
    QWidget* parent)
    : QFrame(parent)
    , m_severity(severity)
    , m_icon(new IconLabel(iconName, bannerTone(severity), 0, this))
    , m_lead(makeLabel({}, FontRole::BodyStrong, Tone::Text, this))
    , m_text(new Paragraph({}, FontRole::Body, Tone::Text, this))
    , m_action(smallButton({}, this))
{
    const Metrics& m = metrics();
    setProperty("banner", bannerName(severity));
    setMinimumHeight(m.control);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m.cardPaddingY - 1, m.half + 1, m.grid - 1, m.half + 1);
    row->setSpacing(m.half);
    row->addWidget(m_icon);
    row->addSpacing(m.half);
    row->addWidget(m_lead);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    m_action->hide();
    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
    setText(lead, text);
}

void Banner::setText(const QString& lead, const QString& text)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_text->setText(text);
    setAccessibleName(lead.isEmpty() ? text : lead + QLatin1Char(' ') + text);
}

void Banner::setAction(const QString& words)
{
    m_action->setText(words);
    m_action->setVisible(!words.isEmpty());
}

} // namespace clara::ui
