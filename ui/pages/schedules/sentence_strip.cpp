// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedules/sentence_strip.h"

#include "pages/schedules/cron_words.h"
#include "theme/metrics.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

SentenceStrip::SentenceStrip(QWidget* parent)
    : QFrame(parent)
    , m_label(makeLabel({}, FontRole::Body, Tone::Text, this))
{
    const Metrics& m = metrics();
    setProperty("banner", QStringLiteral("info"));
    setMinimumHeight(m.control + m.half);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m.cardPaddingY, m.half, m.cardPaddingY, m.half);
    row->setSpacing(m.grid);
    row->addWidget(new IconLabel(QStringLiteral("calendar-repeat"), Tone::Info, 0, this));
    m_label->setTextFormat(Qt::RichText); // only text that strongTimes() escaped
    m_label->setWordWrap(true);
    row->addWidget(m_label, 1);
}

void SentenceStrip::setSentence(const QString& sentence, const QString& strong)
{
    m_sentence = sentence;
    m_label->setText(strongTimes(sentence, strong));
    m_label->setAccessibleName(sentence);
}

} // namespace clara::ui
