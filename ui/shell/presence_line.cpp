// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/presence_line.h"

#include "session/presence_control.h"
#include "theme/metrics.h"
#include "widgets/elided_label.h"
#include "widgets/icon_label.h"

#include <QHBoxLayout>

namespace clara::ui {

namespace {

QString presenceWords(const QStringList& names)
{
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return PresenceLine::tr("%1 is editing this.").arg(names.first());
    if (names.size() == 2)
        return PresenceLine::tr("%1 and %2 are editing this.").arg(names.first(), names.last());
    return PresenceLine::tr("%1 and %n others are editing this.", nullptr, int(names.size()) - 1)
        .arg(names.first());
}

} // namespace

PresenceLine::PresenceLine(session::PresenceControl* control, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_words(new ElidedLabel({}, FontRole::Body, Tone::Text2, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, metrics().grid);
    row->setSpacing(metrics().half + 2);
    row->addWidget(new IconLabel(QStringLiteral("pencil"), Tone::Text2, 0, this));
    row->addWidget(m_words, 1);
    hide();
    if (m_control)
        connect(m_control, &session::PresenceControl::othersChanged, this, &PresenceLine::follow);
}

void PresenceLine::setThing(const std::optional<EditedThing>& thing)
{
    m_thing = thing;
    follow();
}

QString PresenceLine::sentence() const { return m_words->text(); }

void PresenceLine::follow()
{
    const QString words = m_control && m_thing
        ? presenceWords(m_control->others(m_thing->kind, m_thing->id))
        : QString();
    m_words->setText(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
}

} // namespace clara::ui
