// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/error_state.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

ErrorState::ErrorState(QWidget* parent)
    : EmptyState(QStringLiteral("database-off"), {}, {}, parent)
    , m_nextTry(makeLabel({}, FontRole::Detail, Tone::Text3, this))
    , m_detailsLink(inlineLink(tr("Show details"), this))
{
    iconLabel()->setIcon(QStringLiteral("database-off"), Tone::BlockMark);
    setPrimaryAction(tr("Try again"), QStringLiteral("refresh"));
    m_detailsLink->setFont(roleFont(FontRole::Detail));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics().half);
    row->addStretch();
    row->addWidget(m_nextTry);
    row->addWidget(m_detailsLink);
    row->addStretch();
    column()->addSpacing(metrics().half);
    column()->addLayout(row);
    m_detailsLink->hide();
    connect(m_detailsLink, &Button::clicked, this, [this] { Q_EMIT detailsRequested(m_details); });
}

void ErrorState::setError(const QString& title, const QString& text, const QString& details)
{
    setTexts(title, text);
    m_details = details;
    m_detailsLink->setVisible(!details.isEmpty());
}

void ErrorState::setNextTry(const QString& sentence) { m_nextTry->setText(sentence); }

void ErrorState::setIconName(const QString& name) { iconLabel()->setIcon(name, Tone::BlockMark); }

} // namespace clara::ui
