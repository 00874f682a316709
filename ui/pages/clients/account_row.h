// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "widgets/tag.h"

#include <QWidget>

namespace clara::ui {

class Button;
class Paragraph;

/// How an account stands: "connected", "sign in again", "not checked"; sandbox accounts are
/// samples.
TagSpec healthTag(const Account& account);

/// One account of a client with its health and what can be done about it.
class AccountRow : public QWidget {
    Q_OBJECT

public:
    AccountRow(const Account& account, QWidget* parent);

    AccountId id() const { return m_account.id; }
    void setAccount(const Account& account);
    /// "Checking…" until the answer is there.
    void startChecking();
    /// `problem` is shown below the row; empty: the account answered.
    void stopChecking(const QString& problem);

Q_SIGNALS:
    void checkAsked(clara::AccountId account);
    void signInAsked(clara::AccountId account);

private:
    Account m_account;
    class ElidedLabel* m_handle;
    class ElidedLabel* m_place;
    Tag* m_health;
    Button* m_check;
    Button* m_signIn;
    Paragraph* m_problem;
};

} // namespace clara::ui
