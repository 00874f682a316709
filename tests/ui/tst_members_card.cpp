// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/invite_member_dialog.h"
#include "pages/settings/member_role_dialog.h"
#include "pages/settings/member_row.h"
#include "pages/settings/members_card.h"
#include "ui/setup_world.h"
#include "widgets/combo.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"
#include "widgets/tag.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;
using namespace clara::test;

/// The card "Members" in Settings and its dialogs. The roles are real; sign-ins need a database,
/// whose part other tests show.
class MembersCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileSaysHowToComeToMembers();
    void ownersManage();
    void othersLook();
    void changesARole();
    void asksBeforeItRemoves();
    void invitesAndShowsThePasswordOnce();
    void refusalsStandUnderTheirField();

private:
    static session::MemberItem addPerson(SetupWorld& world, const QString& name, Role role);
    static bool says(const QWidget& root, const QString& part)
    {
        for (const auto* paragraph : root.findChildren<Paragraph*>()) {
            if (paragraph->isVisible() && paragraph->text().contains(part))
                return true;
        }
        return false;
    }
    static QStringList tagsOf(const QWidget& root)
    {
        QStringList words;
        for (const auto* tag : root.findChildren<Tag*>())
            words.append(tag->spec().text);
        return words;
    }
    static void shoot(QWidget& widget, const QString& name)
    {
        QDir().mkpath(u"screenshots"_s);
        QVERIFY(widget.grab().save(u"screenshots/%1.png"_s.arg(name)));
    }
};

session::MemberItem MembersCardTest::addPerson(SetupWorld& world, const QString& name, Role role)
{
    const Instant now = world.clock.now();
    const Member member { MemberId::create(now), name, ActorKind::Person, now };
    const Membership membership { MembershipId::create(now), member.id, std::nullopt, role, now };
    const auto added = await(world.workspace.session->store().write<bool>(
        [member, membership](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(work.members().insert(member));
            CLARA_TRY(work.members().setRole(membership));
            return true;
        }));
    if (!added)
        QTest::qFail(qPrintable(added.error().message), __FILE__, __LINE__);
    return { member, { { membership, {} } }, false };
}

void MembersCardTest::aFileSaysHowToComeToMembers()
{
    SetupWorld world;
    QVERIFY(world.opened);
    MembersCard card(*world.services, nullptr);
    card.resize(760, 116);
    card.show();
    card.refresh();
    QVERIFY(says(card, u"PostgreSQL"_s));
    QVERIFY(!buttonSaying(card, u"Invite…"_s));
    shoot(card, u"members-file"_s);
}

void MembersCardTest::ownersManage()
{
    SetupWorld world;
    QVERIFY(world.opened);
    world.services->isShared = true;
    addPerson(world, u"Bo Lind"_s, Role::Reviewer);
    MembersCard card(*world.services, nullptr);
    card.resize(760, 200);
    card.show();
    card.refresh();
    QTRY_COMPARE(card.findChildren<MemberRow*>().size(), 2);
    QVERIFY(tagsOf(card).contains(u"Owner"_s));
    QVERIFY(tagsOf(card).contains(u"Reviewer"_s));
    QVERIFY(buttonSaying(card, u"Invite…"_s)->isEnabled());
    QVERIFY(byName<Button>(card, u"Remove Bo Lind"_s));
    shoot(card, u"members"_s);
}

void MembersCardTest::othersLook()
{
    SetupWorld world;
    QVERIFY(world.opened);
    world.services->isShared = true;
    addPerson(world, u"Bo Lind"_s, Role::Owner);
    QVERIFY(await(
        world.commands().setMemberRole(world.commands().actor().id, std::nullopt, Role::Operator)));
    MembersCard card(*world.services, nullptr);
    card.show();
    card.refresh();
    QTRY_COMPARE(card.findChildren<MemberRow*>().size(), 2);
    QVERIFY(!buttonSaying(card, u"Remove…"_s));
    QVERIFY(!buttonSaying(card, u"Invite…"_s)->isEnabled());
    QVERIFY(buttonSaying(card, u"Invite…"_s)->toolTip().contains(u"owners"_s));
    QVERIFY(says(card, u"Only owners"_s));
}

void MembersCardTest::changesARole()
{
    SetupWorld world;
    QVERIFY(world.opened);
    const auto client = world.workspace.addClient(u"Rye & Co"_s);
    const auto bo = addPerson(world, u"Bo Lind"_s, Role::Reviewer);
    MemberRoleDialog dialog(*world.services, bo, { *client }, nullptr);
    QSignalSpy changed(&dialog, &MemberRoleDialog::changed);
    dialog.show();
    auto* place = static_cast<Combo*>(fieldOf(dialog, u"For"_s)->editor());
    auto* role = static_cast<Combo*>(fieldOf(dialog, u"Role"_s)->editor());
    QCOMPARE(role->currentText(), u"Reviewer"_s); // as it is
    place->setCurrentIndex(1);
    QCOMPARE(role->currentText(), u"No role here"_s);
    role->setCurrentIndex(role->findText(u"Operator"_s));
    shoot(dialog, u"member-role"_s);
    QTest::mouseClick(buttonSaying(dialog, u"Change role"_s), Qt::LeftButton);
    QTRY_COMPARE(changed.size(), 1);
    const auto members = await(world.commands().members(false));
    const auto now = std::ranges::find_if(
        members->members, [&](const auto& item) { return item.member.id == bo.member.id; });
    QCOMPARE(now->roles.size(), 2);
}

void MembersCardTest::asksBeforeItRemoves()
{
    SetupWorld world;
    QVERIFY(world.opened);
    world.services->isShared = true;
    addPerson(world, u"Bo Lind"_s, Role::Reviewer);
    MembersCard card(*world.services, nullptr);
    card.show();
    card.refresh();
    QTRY_VERIFY(byName<Button>(card, u"Remove Bo Lind"_s));
    QTest::mouseClick(byName<Button>(card, u"Remove Bo Lind"_s), Qt::LeftButton);
    QTRY_VERIFY(card.findChild<QDialog*>());
    QTest::mouseClick(buttonSaying(*card.findChild<QDialog*>(), u"Remove"_s), Qt::LeftButton);
    // This workspace is a file, whose storage refuses; the card says what it answered.
    QTRY_VERIFY(says(card, u"one member"_s));
    QVERIFY(byName<Button>(card, u"Remove Bo Lind"_s));
}

void MembersCardTest::invitesAndShowsThePasswordOnce()
{
    SetupWorld world;
    QVERIFY(world.opened);
    world.services->workspacePath = u"postgresql://mara@db.example:5432/agency?schema=clara"_s;
    InviteMemberDialog dialog(*world.services, {}, nullptr);
    dialog.show();
    shoot(dialog, u"member-invite"_s);
    dialog.showSignIn(u"Bo Lind"_s, u"clara_bo_lind"_s, Secret("abcde-fghjk-mnpqr-stuvw-xyz23"));
    QVERIFY(!fieldOf(dialog, u"Name"_s)->isVisible());
    const auto textOf = [&](const QString& label) {
        return static_cast<LineEdit*>(fieldOf(dialog, label)->editor())->text();
    };
    QCOMPARE(
        textOf(u"Address"_s), u"postgresql://clara_bo_lind@db.example:5432/agency?schema=clara"_s);
    QCOMPARE(textOf(u"Password"_s), u"abcde-fghjk-mnpqr-stuvw-xyz23"_s);
    QTest::mouseClick(buttonSaying(dialog, u"Copy both"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"clara_bo_lind@db.example"_s));
    shoot(dialog, u"member-sign-in"_s);
}

void MembersCardTest::refusalsStandUnderTheirField()
{
    SetupWorld world;
    QVERIFY(world.opened);
    InviteMemberDialog dialog(*world.services, {}, nullptr);
    dialog.show();
    const auto type = [&](const QString& name, const QString& login) {
        static_cast<LineEdit*>(fieldOf(dialog, u"Name"_s)->editor())->setText(name);
        static_cast<LineEdit*>(
            fieldOf(dialog, u"Sign-in name, if another than the proposed"_s)->editor())
            ->setText(login);
        QTest::mouseClick(buttonSaying(dialog, u"Invite"_s), Qt::LeftButton);
    };
    type({}, {});
    QTRY_VERIFY(fieldOf(dialog, u"Name"_s)->hasError());
    type(u"Bo"_s, u"Bo Lind"_s);
    QTRY_VERIFY(fieldOf(dialog, u"Sign-in name, if another than the proposed"_s)->hasError());
    type(u"Bo"_s, u"bo"_s);
    QTRY_VERIFY(says(dialog, u"one member"_s));
}

QTEST_MAIN(MembersCardTest)
#include "tst_members_card.moc"
