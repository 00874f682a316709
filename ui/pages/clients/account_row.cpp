// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clients/account_row.h"

#include "domain/network.h"
#include "domain/shared_secret.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/icon_label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace clara::ui {

TagSpec healthTag(const Account& account)
{
    if (account.network == network::sandbox)
        return sampleTag();
    switch (account.health) {
    case AccountHealth::Connected:
        return { AccountRow::tr("connected"), QStringLiteral("check"), Severity::Ok };
    case AccountHealth::SignInAgain:
        return { AccountRow::tr("sign in again"), QStringLiteral("plug-connected-x"),
            Severity::Block };
    case AccountHealth::Unchecked:
        break;
    }
    return { AccountRow::tr("not checked"), QStringLiteral("circle-dashed"), Severity::Neutral };
}

AccountRow::AccountRow(const Account& account, QWidget* parent)
    : QWidget(parent)
    , m_account(account)
    , m_handle(new ElidedLabel({}, FontRole::BodyMedium, Tone::Text, this))
    , m_place(new ElidedLabel({}, FontRole::Detail, Tone::Text2, this))
    , m_health(new Tag(healthTag(account), this))
    , m_check(smallButton(tr("Check"), this))
    , m_signIn(smallButton(tr("Sign in…"), this))
    , m_problem(new Paragraph({}, FontRole::Detail, Tone::Block, this))
{
    const Metrics& m = metrics();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.cardPaddingX - 1, m.px(5), m.cardPaddingY - 1, m.px(5));
    column->setSpacing(m.half);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.grid);
    row->addWidget(new IconLabel(networkIconName(account.network), Tone::Text2, 0, this));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_handle);
    words->addWidget(m_place);
    row->addLayout(words, 1);
    row->addWidget(m_health);
    row->addWidget(m_signIn);
    row->addWidget(m_check);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_problem->hide();
    connect(m_check, &Button::clicked, this, [this] { Q_EMIT checkAsked(m_account.id); });
    connect(m_signIn, &Button::clicked, this, [this] { Q_EMIT signInAsked(m_account.id); });
    setAccount(account);
}

void AccountRow::setAccount(const Account& account)
{
    m_account = account;
    m_handle->setText(QLatin1Char('@') + account.handle);
    const QString network = network::displayName(account.network);
    const QString host = QUrl(account.server).host();
    m_place->setText(host.isEmpty() ? network : tr("%1, %2", "network, server").arg(network, host));
    m_health->setSpec(healthTag(account));
    const bool real = account.network != network::sandbox;
    // A shared password may have to be replaced although the sign-in still works.
    m_signIn->setVisible(real
        && (account.health == AccountHealth::SignInAgain || account.secret.store == sharedStore));
    m_check->setVisible(real && account.health != AccountHealth::SignInAgain);
    const QString name = tr("@%1 on %2").arg(account.handle, network);
    m_check->setAccessibleName(tr("Check %1").arg(name));
    m_signIn->setAccessibleName(tr("Sign in to %1").arg(name));
    setAccessibleName(name);
}

void AccountRow::startChecking()
{
    m_problem->hide();
    if (!m_check->isBusy())
        m_check->startBusy(tr("Checking…"));
}

void AccountRow::stopChecking(const QString& problem)
{
    if (m_check->isBusy())
        m_check->stopBusy();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace clara::ui
