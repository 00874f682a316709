// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/membership.h"

#include <QTest>

using namespace clara;

/// The table of roles and actions, row by row.
class MembershipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rolesAllow_data();
    void rolesAllow();
    void namesComeBack();
    void onlyTheNamedClientCounts();
};

void MembershipTest::rolesAllow_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("allowed"); // viewer, reviewer, operator, owner
    const auto row = [](const char* name, Action action, const char* allowed) {
        QTest::newRow(name) << action << QString::fromLatin1(allowed);
    };
    row("read", Action::Read, "yyyy");
    row("review", Action::Review, "-yyy");
    row("edit", Action::Edit, "--yy");
    row("run", Action::Run, "--yy");
    row("manage clients", Action::ManageClients, "---y");
    row("manage members", Action::ManageMembers, "---y");
    row("stop publishing", Action::StopPublishing, "---y");
}

void MembershipTest::rolesAllow()
{
    QFETCH(Action, action);
    QFETCH(QString, allowed);
    QString found;
    for (const auto role : { Role::Viewer, Role::Reviewer, Role::Operator, Role::Owner })
        found += may(role, action) ? QLatin1Char('y') : QLatin1Char('-');
    QCOMPARE(found, allowed);
}

void MembershipTest::namesComeBack()
{
    for (const auto role : { Role::Viewer, Role::Reviewer, Role::Operator, Role::Owner })
        QCOMPARE(roleFromString(toString(role)), std::optional(role));
    QVERIFY(!roleFromString(u"admin"));
}

void MembershipTest::onlyTheNamedClientCounts()
{
    const Instant now {};
    const auto a = ClientId::create(now);
    const auto b = ClientId::create(now);
    const auto me = MemberId::create(now);
    const QList<Membership> both { { MembershipId::create(now), me, a, Role::Operator, now },
        { MembershipId::create(now), me, b, Role::Viewer, now } };
    QVERIFY(may(both, a, Action::Edit));
    QVERIFY(may(both, b, Action::Read));
    QVERIFY(!may(both, b, Action::Edit));
    QVERIFY(!may(both, std::nullopt, Action::Read)); // nothing that belongs to the workspace
    QVERIFY(!may(QList<Membership>(), a, Action::Read));
    const QList<Membership> everywhere { { MembershipId::create(now), me, {}, Role::Reviewer,
        now } };
    QVERIFY(may(everywhere, a, Action::Review));
    QVERIFY(may(everywhere, std::nullopt, Action::Read));
    QVERIFY(!may(everywhere, a, Action::Edit));
}

QTEST_GUILESS_MAIN(MembershipTest)
#include "tst_membership.moc"
