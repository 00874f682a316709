// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clients/accounts_card.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/paragraph.h"

#include <QVBoxLayout>

#include <algorithm>

namespace clara::ui {

AccountsCard::AccountsCard(QWidget* parent)
    : Card(tr("Accounts"), CardPadding::Flush, parent)
    , m_add(smallButton(tr("Add account…"), this))
    , m_note(new Paragraph({}, FontRole::Body, Tone::Text2, this))
{
    const Metrics& m = metrics();
    addHeaderWidget(m_add);
    auto* frame = new QVBoxLayout;
    frame->setContentsMargins(m.cardPaddingX - 1, 0, m.cardPaddingX - 1, m.cardPaddingY - 1);
    frame->addWidget(m_note);
    body()->setSpacing(0);
    body()->addLayout(frame);
    connect(m_add, &Button::clicked, this, &AccountsCard::addAsked);
    setAccounts({});
}

void AccountsCard::setAccounts(const QList<Account>& accounts)
{
    QList<AccountRow*> rows;
    for (const Account& account : accounts) {
        AccountRow* known = row(account.id);
        if (known) {
            known->setAccount(account);
        } else {
            known = new AccountRow(account, this);
            connect(known, &AccountRow::checkAsked, this, &AccountsCard::checkAsked);
            connect(known, &AccountRow::signInAsked, this, &AccountsCard::signInAsked);
        }
        rows.append(known);
    }
    for (AccountRow* old : std::as_const(m_rows)) {
        if (!rows.contains(old)) {
            old->hide();
            old->deleteLater();
        }
    }
    for (int index = 0; index < rows.size(); ++index) {
        if (body()->indexOf(rows.at(index)) != index) {
            body()->insertWidget(index, rows.at(index));
            rows.at(index)->show();
        }
    }
    m_rows = rows;
    setUsable(m_usable);
}

void AccountsCard::setUsable(bool usable)
{
    m_usable = usable;
    m_add->setEnabled(usable);
    const QString why = tr("Save the client first. Then you can add its accounts.");
    m_add->setToolTip(usable ? QString() : why);
    m_note->setText(usable
            ? tr("No account yet. Posts go out through accounts; a sandbox account posts nowhere "
                 "and is good for trying.")
            : why);
    m_note->setVisible(m_rows.isEmpty());
}

AccountRow* AccountsCard::row(AccountId account) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&](AccountRow* one) { return one->id() == account; });
    return found == m_rows.end() ? nullptr : *found;
}

} // namespace clara::ui
