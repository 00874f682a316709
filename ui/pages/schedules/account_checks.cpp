// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedules/account_checks.h"

#include "domain/network.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/paragraph.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace clara::ui {

AccountChecks::AccountChecks(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_note(new Paragraph({}, FontRole::Body, Tone::Text2, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics().half);
    m_note->setText(tr(
        "This client has no account yet. Add one on the Clients page; a sandbox account is enough to try."));
    m_column->addWidget(m_note);
}

void AccountChecks::setAccounts(const QList<Account>& accounts)
{
    // News that show nothing new leave the boxes alone: somebody may be on the way through them
    // with the Tab key.
    const bool isShown
        = std::ranges::equal(m_accounts, accounts, [](const Account& a, const Account& b) {
              return a.id == b.id && a.handle == b.handle && a.network == b.network
                  && a.health == b.health;
          });
    if (isShown)
        return;
    m_accounts = accounts;
    const QList<AccountId> wanted = checked({});
    for (const Box& old : std::as_const(m_boxes)) {
        old.box->hide();
        old.box->deleteLater();
    }
    m_boxes.clear();
    for (const Account& account : accounts) {
        const bool sick = account.health == AccountHealth::SignInAgain;
        const QString handle = QLatin1Char('@') + account.handle;
        auto* box = new QCheckBox(sick ? tr("%1, sign in again").arg(handle) : handle, this);
        box->setFixedHeight(metrics().controlSmall);
        box->setIcon(icon(networkIconName(account.network)));
        box->setAccessibleName(tr("%1 on %2").arg(handle, network::displayName(account.network)));
        box->setChecked(wanted.contains(account.id));
        connect(box, &QCheckBox::toggled, this, &AccountChecks::changed);
        m_column->insertWidget(int(m_boxes.size()), box);
        box->show(); // the layout forgets it when the form is about to be shown
        m_boxes.append({ account.id, box });
    }
    m_note->setVisible(m_boxes.isEmpty());
    orderTabs();
    setFocusProxy(m_boxes.isEmpty() ? nullptr : m_boxes.first().box);
}

// Boxes that were made late would come last on the page.
void AccountChecks::orderTabs()
{
    QWidget* before = previousInFocusChain();
    while (before != this && (before->focusPolicy() & Qt::TabFocus) == 0)
        before = before->previousInFocusChain();
    for (const Box& one : std::as_const(m_boxes)) {
        if (before != this)
            setTabOrder(before, one.box);
        before = one.box;
    }
}

void AccountChecks::setChecked(const QList<AccountId>& ids)
{
    for (const Box& one : std::as_const(m_boxes))
        one.box->setChecked(ids.contains(one.id));
}

QList<AccountId> AccountChecks::checked(const QList<AccountId>& before) const
{
    QList<AccountId> on;
    for (const Box& one : m_boxes) {
        if (one.box->isChecked())
            on.append(one.id);
    }
    QList<AccountId> ordered;
    for (const AccountId& id : before) {
        if (on.contains(id))
            ordered.append(id);
    }
    for (const AccountId& id : std::as_const(on)) {
        if (!ordered.contains(id))
            ordered.append(id);
    }
    return ordered;
}

} // namespace clara::ui
