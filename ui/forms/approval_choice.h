// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client.h"

#include <QWidget>

class QButtonGroup;

namespace clara::ui {

class Paragraph;

/// "Two people".
QString approvalWords(ApprovalPolicy policy);

/// Two people, one person or none, with a sentence below that says what the choice means or why
/// another one is not offered.
class ApprovalChoice : public QWidget {
    Q_OBJECT

public:
    explicit ApprovalChoice(QWidget* parent = nullptr);

    ApprovalPolicy policy() const;
    void setPolicy(ApprovalPolicy policy);
    /// How many people the workspace has: below two, "Two people" is refused.
    void setPeople(int count);
    /// The weakest policy on offer and the reason why weaker ones are refused.
    void setWeakest(ApprovalPolicy weakest, const QString& reason);

Q_SIGNALS:
    void policyChanged();

private:
    void refresh();

    QButtonGroup* m_group;
    Paragraph* m_note;
    ApprovalPolicy m_weakest = ApprovalPolicy::None;
    QString m_reason;
    int m_people = 1;
};

} // namespace clara::ui
