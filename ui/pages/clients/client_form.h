// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "forms/form_binder.h"
#include "pages/clients/client_draft.h"

class QHBoxLayout;
class QVBoxLayout;

namespace clara::ui {

class AccountsCard;
class ApprovalChoice;
class Card;

/// Everything about one client in two columns: who it is and what its posts must respect, and
/// beside that its accounts and who approves.
class ClientForm : public QWidget {
    Q_OBJECT

public:
    ClientForm(const Clock& clock, QWidget* parent);

    FormBinder<ClientDraft>& binder() { return m_binder; }
    AccountsCard* accounts() const { return m_accounts; }
    /// People of the workspace, for the rule of two.
    void setPeople(int count);
    /// Puts the cursor into the name, for a new client.
    void focusName();

private:
    Card* buildClientCard(const Clock& clock);
    Card* buildGuardCard();
    Card* buildApprovalCard();
    void bindLine(Card* card, const QString& field, const QString& label, const QString& help,
        QString ClientDraft::*text);
    void bindName(Card* card, const QString& field, const QString& label, const QString& help,
        std::function<QString&(ClientDraft&)> text);
    void bindTerms(Card* card, const QString& field, const QString& label, const QString& help,
        QStringList GuardSettings::*terms);

    FormBinder<ClientDraft> m_binder;
    AccountsCard* m_accounts;
    ApprovalChoice* m_approval = nullptr;
    QWidget* m_name = nullptr;
    int m_people = 1;
};

} // namespace clara::ui
