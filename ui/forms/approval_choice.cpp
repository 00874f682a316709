// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/approval_choice.h"

#include "theme/metrics.h"
#include "widgets/paragraph.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace clara::ui {

QString approvalWords(ApprovalPolicy policy)
{
    switch (policy) {
    case ApprovalPolicy::Two:
        return ApprovalChoice::tr("Two people");
    case ApprovalPolicy::One:
        return ApprovalChoice::tr("One person");
    case ApprovalPolicy::None:
        break;
    }
    return ApprovalChoice::tr("None");
}

ApprovalChoice::ApprovalChoice(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_note(new Paragraph({}, FontRole::Detail, Tone::Text3, this))
{
    const Metrics& m = metrics();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.half);
    const auto add = [&](const QString& text, ApprovalPolicy policy) {
        auto* radio = new QRadioButton(text, this);
        radio->setFixedHeight(m.controlSmall);
        m_group->addButton(radio, int(policy));
        column->addWidget(radio);
    };
    add(approvalWords(ApprovalPolicy::Two), ApprovalPolicy::Two);
    add(approvalWords(ApprovalPolicy::One), ApprovalPolicy::One);
    add(approvalWords(ApprovalPolicy::None), ApprovalPolicy::None);
    column->addWidget(m_note);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        setFocusProxy(m_group->checkedButton());
        refresh();
        Q_EMIT policyChanged();
    });
    setPolicy(ApprovalPolicy::One);
}

ApprovalPolicy ApprovalChoice::policy() const { return ApprovalPolicy(m_group->checkedId()); }

void ApprovalChoice::setPolicy(ApprovalPolicy policy)
{
    m_group->button(int(policy))->setChecked(true);
    refresh();
}

void ApprovalChoice::setPeople(int count)
{
    m_people = count;
    refresh();
}

void ApprovalChoice::setWeakest(ApprovalPolicy weakest, const QString& reason)
{
    m_weakest = weakest;
    m_reason = reason;
    refresh();
}

void ApprovalChoice::refresh()
{
    auto* two = m_group->button(int(ApprovalPolicy::Two));
    // A value that is stored already stays choosable, else the form could not show it.
    two->setEnabled(m_people >= 2 || policy() == ApprovalPolicy::Two);
    two->setToolTip(m_people >= 2
            ? QString()
            : tr("Approval by two people needs two members who may approve."));
    for (const ApprovalPolicy weak : { ApprovalPolicy::None, ApprovalPolicy::One }) {
        auto* radio = m_group->button(int(weak));
        radio->setEnabled(weak >= m_weakest || policy() == weak);
        radio->setToolTip(weak >= m_weakest ? QString() : m_reason);
    }
    QString note = m_reason;
    if (policy() == ApprovalPolicy::None)
        note = tr(
            "Posts that pass every check go out without a person. Any warning still waits for one.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace clara::ui
