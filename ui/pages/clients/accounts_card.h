// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/clients/account_row.h"
#include "widgets/card.h"

namespace clara::ui {

/// The accounts of one client. Rows keep their place and their busy state over a refresh.
class AccountsCard : public Card {
    Q_OBJECT

public:
    explicit AccountsCard(QWidget* parent);

    void setAccounts(const QList<Account>& accounts);
    /// A client that is not stored yet cannot have accounts.
    void setUsable(bool usable);
    /// Null when the account is not shown.
    AccountRow* row(AccountId account) const;

Q_SIGNALS:
    void addAsked();
    void checkAsked(clara::AccountId account);
    void signInAsked(clara::AccountId account);

private:
    Button* m_add;
    Paragraph* m_note;
    QList<AccountRow*> m_rows;
    bool m_usable = true;
};

} // namespace clara::ui
