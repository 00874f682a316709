// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace clara::ui {

class Paragraph;

/// The accounts of a client to choose from, one box each.
class AccountChecks : public QWidget {
    Q_OBJECT

public:
    explicit AccountChecks(QWidget* parent);

    /// Boxes that stay keep their state.
    void setAccounts(const QList<Account>& accounts);
    void setChecked(const QList<AccountId>& ids);
    /// In the order of `before`, new ones behind.
    QList<AccountId> checked(const QList<AccountId>& before) const;

Q_SIGNALS:
    void changed();

private:
    void orderTabs();

    struct Box {
        AccountId id;
        QCheckBox* box;
    };
    QVBoxLayout* m_column;
    Paragraph* m_note;
    QList<Box> m_boxes;
    QList<Account> m_accounts {}; ///< whose boxes there are
};

} // namespace clara::ui
