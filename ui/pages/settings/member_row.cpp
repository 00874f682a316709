// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/member_row.h"

#include "pages/settings/role_words.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/icon_label.h"

#include <QHBoxLayout>

namespace clara::ui {

namespace {
constexpr int shownRoles = 3; // more would push the buttons out of the card
}

MemberRow::MemberRow(const session::MemberItem& item, Use use, QWidget* parent)
    : QWidget(parent)
{
    const Metrics& m = metrics();
    const QString& name = item.member.name;
    setFixedHeight(m.px(40));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m.cardPaddingX - 1, 0, m.cardPaddingY - 1, 0);
    row->setSpacing(m.grid);
    row->addWidget(new IconLabel(QStringLiteral("user-circle"), Tone::Text2, 0, this));
    auto* who = new ElidedLabel(
        item.isSelf ? tr("%1 (you)").arg(name) : name, FontRole::BodyMedium, Tone::Text, this);
    who->setFixedWidth(m.px(176));
    row->addWidget(who);
    QStringList spoken;
    for (qsizetype i = 0; i < item.roles.size(); ++i) {
        const TagSpec tag = roleTag(item.roles.at(i));
        spoken.append(tag.text);
        if (i < shownRoles)
            row->addWidget(new Tag(tag, this));
    }
    if (const auto rest = item.roles.size() - shownRoles; rest > 0) {
        auto* more = new Tag({ tr("+%1").arg(rest) }, this);
        more->setToolTip(spoken.mid(shownRoles).join(QLatin1Char('\n')));
        row->addWidget(more);
    }
    row->addStretch(1);
    setAccessibleName(name);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    if (use == Use::Look)
        return;
    auto* role = smallButton(tr("Change role…"), this);
    role->setAccessibleName(tr("Change the role of %1").arg(name));
    auto* remove = smallButton(tr("Remove…"), this);
    remove->setAccessibleName(tr("Remove %1").arg(name));
    if (item.isSelf) {
        remove->setEnabled(false);
        remove->setToolTip(tr("Nobody removes themselves. Ask another owner to do it."));
    }
    row->addWidget(role);
    row->addWidget(remove);
    connect(role, &Button::clicked, this, [this, item] { Q_EMIT roleAsked(item); });
    connect(remove, &Button::clicked, this, [this, item] { Q_EMIT removeAsked(item); });
}

} // namespace clara::ui
