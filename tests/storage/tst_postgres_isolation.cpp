// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/isolation_world.h"
#include "support/private_postgres.h"

#include <QTest>

using namespace clara::test;
using namespace Qt::StringLiterals;

/// Who may do what in a shared workspace, asked in plain SQL: the wall is the database, not the
/// program.
class PostgresIsolationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyTableIsGuarded();
    void everyoneReachesOnlyTheirOwn_data();
    void everyoneReachesOnlyTheirOwn();
    void eachPolicyIsMissed_data();
    void eachPolicyIsMissed();
    void plainSqlSeesNoOtherClient();
    void nobodyGrantsThemselvesARole_data();
    void nobodyGrantsThemselvesARole();
    void reviewersDecideAndKeepTheText();
    void workspacesDoNotShareSignIns();
    void removedMembersSeeNothing();
    void aWorkspaceKeepsAnOwner();
    void signInsTakeNothingOver();
    void secretsAreSealedOnlyForWhoMay();
    void everyoneEditsOnlyAsThemselves();

private:
    bool isAsExpected(const Expectation& expectation);
    std::unique_ptr<IsolationWorld> m_world;
};

void PostgresIsolationTest::initTestCase()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    m_world = std::make_unique<IsolationWorld>(PrivatePostgres::instance().freshSchema());
}

void PostgresIsolationTest::cleanupTestCase() { m_world.reset(); }

void PostgresIsolationTest::everyTableIsGuarded()
{
    auto& w = *m_world;
    const QString open = w.superuser(
        u"SELECT string_agg(c.relname, ', ') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = '%1' "
        "AND c.relkind = 'r' AND c.relname <> 'schema_migrations' AND NOT (c.relrowsecurity AND c.relforcerowsecurity "
        "AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))"_s.arg(w.schema()));
    QCOMPARE(open, QString());
    QStringList listed;
    for (const auto& expectation : IsolationWorld::expectations())
        listed.append(expectation.table);
    listed.sort();
    QCOMPARE(listed.join(u','),
        w.superuser(
            u"SELECT string_agg(tablename, ',' ORDER BY tablename COLLATE \"C\") FROM pg_tables WHERE schemaname = '%1' "
            "AND tablename <> 'schema_migrations'"_s.arg(w.schema())));
    // Functions that run as the maker name their schema themselves.
    QCOMPARE(
        w.superuser(
            u"SELECT string_agg(proname, ', ') FROM pg_proc WHERE pronamespace = to_regnamespace('%1') AND prosecdef "
            "AND NOT coalesce(array_to_string(proconfig, ' ') LIKE '%search_path=%', false)"_s.arg(
                w.schema())),
        QString());
    QCOMPARE(
        w.superuser(
            u"SELECT count(*) FROM pg_roles WHERE rolname LIKE '%1\\_%' AND (rolsuper OR rolbypassrls OR rolcreaterole)"_s
                .arg(w.schema())),
        u"0"_s);
}

void PostgresIsolationTest::everyoneReachesOnlyTheirOwn_data()
{
    QTest::addColumn<int>("row");
    for (qsizetype i = 0; i < IsolationWorld::expectations().size(); ++i)
        QTest::newRow(qPrintable(IsolationWorld::expectations().at(i).table)) << int(i);
}

void PostgresIsolationTest::everyoneReachesOnlyTheirOwn()
{
    QFETCH(int, row);
    const auto& expectation = IsolationWorld::expectations().at(row);
    const auto findings = m_world->ask(expectation);
    QString line = expectation.table.leftJustified(18);
    for (const auto& finding : findings)
        line += u"| "_s + finding.identity.leftJustified(10) + u' ' + finding.cell;
    // Columns of each identity: select, insert, update, delete; A and B are the clients whose rows
    // are reached.
    qInfo().noquote() << line;
    for (const auto& finding : findings)
        QVERIFY2(finding.cell == finding.expected,
            qPrintable(
                u"%1: %2, expected %3"_s.arg(finding.identity, finding.cell, finding.expected)));
}

bool PostgresIsolationTest::isAsExpected(const Expectation& expectation)
{
    const auto findings = m_world->ask(expectation);
    return std::ranges::all_of(
        findings, [](const Finding& finding) { return finding.cell == finding.expected; });
}

void PostgresIsolationTest::eachPolicyIsMissed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("policy");
    auto& w = *m_world;
    const auto policies = w.superuser(
        u"SELECT string_agg(tablename || ' ' || policyname, ',' ORDER BY tablename, policyname) FROM pg_policies WHERE schemaname = '%1'"_s
            .arg(w.schema()));
    for (const auto& policy : policies.split(u','))
        QTest::newRow(qPrintable(policy.section(u' ', 1)))
            << policy.section(u' ', 0, 0) << policy.section(u' ', 1);
}

void PostgresIsolationTest::eachPolicyIsMissed()
{
    QFETCH(QString, table);
    QFETCH(QString, policy);
    auto& w = *m_world;
    const auto of = [&](const QString& column) {
        return w.superuser(
            u"SELECT %1 FROM pg_policies WHERE schemaname = '%2' AND policyname = '%3'"_s.arg(
                column, w.schema(), policy));
    };
    const auto& expectation
        = *std::ranges::find(IsolationWorld::expectations(), table, &Expectation::table);
    const QString command = of(u"cmd"_s), uses = of(u"qual"_s), checks = of(u"with_check"_s);
    const auto make = [&](const QString& usesText, const QString& checksText) {
        w.superuser(u"CREATE POLICY %1 ON %2 FOR %3 %4 %5"_s.arg(policy, table, command,
            usesText.isEmpty() ? QString() : u"USING ("_s + usesText + u')',
            checksText.isEmpty() ? QString() : u"WITH CHECK ("_s + checksText + u')'));
    };
    w.superuser(u"DROP POLICY %1 ON %2"_s.arg(policy, table));
    const bool droppedIsSeen = !isAsExpected(expectation);
    make(uses.isEmpty() ? QString() : u"true"_s, checks.isEmpty() ? QString() : u"true"_s);
    const bool loosenedIsSeen = !isAsExpected(expectation);
    w.superuser(u"DROP POLICY %1 ON %2"_s.arg(policy, table));
    make(uses, checks);
    QVERIFY2(droppedIsSeen, "nobody would notice that it is missing");
    // The group has no rights at all on these: a policy that lets everybody in lets nobody in.
    // A box of a client is removed by just those who see it, and the policy for that holds as well.
    if (table != u"member_logins" && table != u"app_roles" && policy != u"secret_boxes_delete")
        QVERIFY2(loosenedIsSeen, "nobody would notice that it lets everybody in");
    QVERIFY(isAsExpected(expectation));
}

void PostgresIsolationTest::plainSqlSeesNoOtherClient()
{
    auto& w = *m_world;
    const QString tables = w.superuser(
        u"SELECT string_agg(table_name, ',') FROM information_schema.columns WHERE table_schema = '%1' AND column_name = 'client_id'"_s
            .arg(w.schema()));
    for (const auto& table : tables.split(u',')) {
        QString others;
        QCOMPARE(w.run(u"operator B"_s,
                     u"SELECT count(*) FROM %1 WHERE client_id IS DISTINCT FROM '%2'"_s.arg(
                         table, w.clientB()),
                     &others),
            QString());
        QVERIFY2(others == u"0", qPrintable(table));
        // Nor with the switch that turns policies off for who may.
        QCOMPARE(w.run(u"operator B"_s, u"SET row_security = off"_s), QString());
        QCOMPARE(w.run(u"operator B"_s, u"SELECT count(*) FROM "_s + table), u"42501"_s);
        QCOMPARE(w.run(u"operator B"_s, u"SET row_security = on"_s), QString());
    }
    QString names;
    QCOMPARE(
        w.run(u"operator B"_s, u"SELECT string_agg(name, ',') FROM clients"_s, &names), QString());
    QCOMPARE(names, u"C2"_s);
    // A row of one's own cannot be moved to another client, nor point there.
    QCOMPARE(
        w.run(u"operator B"_s, u"UPDATE runs SET client_id = '%1'"_s.arg(w.clientA())), u"42501"_s);
}

void PostgresIsolationTest::nobodyGrantsThemselvesARole_data()
{
    QTest::addColumn<QString>("statement");
    const auto row
        = [](const char* name, const QString& statement) { QTest::newRow(name) << statement; };
    row("insert a membership",
        u"INSERT INTO memberships VALUES (gen_random_uuid(), '$me', NULL, 'owner', now())"_s);
    row("for the other client",
        u"INSERT INTO memberships VALUES (gen_random_uuid(), '$me', '$a', 'viewer', now())"_s);
    row("raise one's own", u"UPDATE memberships SET role = 'owner' WHERE member_id = '$me'"_s);
    row("remove others", u"DELETE FROM memberships"_s);
    row("another's sign-in", u"UPDATE member_logins SET login = current_user"_s);
    row("a sign-in more", u"SELECT add_login('$me', '')"_s);
    row("a sign-in with a name", u"SELECT add_login('$me', 'mine', 'SCRAM-SHA-256$4096:x$x:x')"_s);
    row("take a sign-in away", u"SELECT remove_login('$owner')"_s);
    row("rename another", u"UPDATE members SET name = 'x' WHERE id = '$owner'"_s);
    row("a key for another",
        u"INSERT INTO member_keys VALUES (gen_random_uuid(), '$owner', repeat('b', 64), 'person', '', now(), NULL)"_s);
    row("swap another's key", u"UPDATE member_keys SET public_key = repeat('b', 64)"_s);
    row("swap one's own key",
        u"UPDATE member_keys SET public_key = repeat('b', 64) WHERE member_id = '$me'"_s);
    row("take a key away",
        u"UPDATE member_keys SET revoked_at = now() WHERE member_id = '$owner'"_s);
    row("forget a key", u"DELETE FROM member_keys"_s);
    row("become the maker", u"SET ROLE keeper"_s);
    row("become the owner", u"SET ROLE \"$ownerlogin\""_s);
    row("join the maker", u"GRANT keeper TO current_user"_s);
    row("join the owner", u"GRANT \"$ownerlogin\" TO current_user"_s);
    row("make roles", u"ALTER ROLE current_user CREATEROLE"_s);
    row("pass policies", u"ALTER ROLE current_user BYPASSRLS"_s);
    row("turn policies off", u"ALTER TABLE posts DISABLE ROW LEVEL SECURITY"_s);
    row("add a policy", u"CREATE POLICY mine ON posts USING (true)"_s);
    row("replace a function",
        u"CREATE OR REPLACE FUNCTION rank_everywhere(who name) RETURNS integer LANGUAGE sql AS 'SELECT 4'"_s);
    row("make a function", u"CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 4'"_s);
    row("drop a trigger", u"DROP TRIGGER audit_events_keep ON audit_events"_s);
    row("give rights away", u"GRANT SELECT ON posts TO PUBLIC"_s);
}

void PostgresIsolationTest::nobodyGrantsThemselvesARole()
{
    QFETCH(QString, statement);
    auto& w = *m_world;
    for (const auto& name : { u"operator B"_s, u"reviewer A"_s, u"viewer A"_s, u"runner"_s }) {
        const auto& me = w.identity(name);
        const auto& owner = w.identity(u"owner"_s);
        QString sql = statement;
        sql.replace(u"$ownerlogin"_s, owner.login)
            .replace(u"$owner"_s, owner.member)
            .replace(u"$me"_s, me.member)
            .replace(u"$a"_s, w.clientA());
        w.run(name, u"BEGIN"_s);
        int rows = 0;
        const QString state = w.run(name, sql, nullptr, &rows);
        w.run(name, u"ROLLBACK"_s);
        if (state.isEmpty()) // hidden rows are not refused; they are not there. GRANT of what one
                             // has no right to only warns.
            QVERIFY2(rows <= 0, qPrintable(name));
        else
            QVERIFY2(state == u"42501", qPrintable(name + u": "_s + state));
    }
    QCOMPARE(
        w.superuser(
            u"SELECT count(*) FROM information_schema.table_privileges WHERE table_schema = '%1' AND grantee = 'PUBLIC'"_s
                .arg(w.schema())),
        u"0"_s);
}

void PostgresIsolationTest::reviewersDecideAndKeepTheText()
{
    auto& w = *m_world;
    const QString me = w.identity(u"reviewer A"_s).member;
    const auto as = [&](const QString& name, const QString& sql) {
        w.run(name, u"BEGIN"_s);
        const QString state = w.run(name, sql);
        w.run(name, u"ROLLBACK"_s);
        return state;
    };
    const QString approval
        = u"INSERT INTO approvals SELECT client_id, gen_random_uuid(), id, 1, 'h', 'approved', '%1', '%2', '', now(), NULL FROM posts"_s;
    QCOMPARE(as(u"reviewer A"_s, approval.arg(me, u"person"_s)), QString());
    QCOMPARE(
        as(u"reviewer A"_s, approval.arg(w.identity(u"owner"_s).member, u"person"_s)), u"42501"_s);
    QCOMPARE(as(u"reviewer A"_s, approval.arg(me, u"policy"_s)), u"42501"_s);
    QCOMPARE(as(u"operator A"_s, approval.arg(me, u"person"_s)), u"42501"_s);
    QCOMPARE(as(u"owner"_s, approval.arg(me, u"person"_s)), u"42501"_s);
    QCOMPARE(
        as(u"viewer A"_s, approval.arg(w.identity(u"viewer A"_s).member, u"person"_s)), u"42501"_s);
    QCOMPARE(as(u"reviewer A"_s,
                 u"UPDATE posts SET state = 'rejected', state_reason = 'no', lock = lock + 1"_s),
        QString());
    QCOMPARE(as(u"reviewer A"_s, u"UPDATE posts SET content_hash = 'other'"_s), u"42501"_s);
    QCOMPARE(as(u"operator A"_s, u"UPDATE posts SET content_hash = 'other'"_s), QString());
    QCOMPARE(as(u"reviewer A"_s, u"UPDATE publications SET state = 'superseded'"_s), QString());
    QCOMPARE(as(u"reviewer A"_s, u"UPDATE publications SET text = 'other'"_s), u"42501"_s);
    const QString event
        = u"INSERT INTO audit_events VALUES (gen_random_uuid(), '%1', '%2', 'x', 'post.approve', 'post', '', '{}', now())"_s;
    QCOMPARE(as(u"reviewer A"_s, event.arg(w.clientA(), me)), QString());
    QCOMPARE(
        as(u"reviewer A"_s, event.arg(w.clientA(), w.identity(u"owner"_s).member)), u"42501"_s);
    QCOMPARE(as(u"reviewer A"_s, event.arg(w.clientB(), me)), u"42501"_s);
}

void PostgresIsolationTest::workspacesDoNotShareSignIns()
{
    auto& w = *m_world;
    IsolationWorld other(PrivatePostgres::instance().freshSchema());
    const QString login = w.identity(u"owner"_s).login;
    QVERIFY(login != other.identity(u"owner"_s).login);
    QVERIFY(login.startsWith(w.schema() + u'_'));
    QVERIFY(other.identity(u"owner"_s).login.startsWith(other.schema() + u'_'));
    QCOMPARE(w.run(u"owner"_s, u"SELECT count(*) FROM \"%1\".clients"_s.arg(other.schema())),
        u"42501"_s);
}

void PostgresIsolationTest::removedMembersSeeNothing()
{
    IsolationWorld w(PrivatePostgres::instance().freshSchema());
    const auto& leaving = w.identity(u"operator A"_s);
    QCOMPARE(w.run(u"owner"_s, u"SELECT remove_login('%1')"_s.arg(leaving.member)), QString());
    QCOMPARE(
        w.superuser(u"SELECT count(*) FROM pg_roles WHERE rolname = '%1'"_s.arg(leaving.login)),
        u"0"_s);
    QString seen; // through the connection that is still open
    const QString state = w.run(leaving.name, u"SELECT count(*) FROM posts"_s, &seen);
    QVERIFY2(!state.isEmpty() || seen == u"0", qPrintable(state + seen));
}

void PostgresIsolationTest::aWorkspaceKeepsAnOwner()
{
    IsolationWorld w(PrivatePostgres::instance().freshSchema());
    for (const auto& statement : { u"DELETE FROM memberships WHERE role = 'owner'"_s,
             u"UPDATE memberships SET role = 'viewer'"_s,
             u"UPDATE memberships SET client_id = '%1' WHERE role = 'owner'"_s.arg(w.clientA()),
             u"SELECT remove_login('%1')"_s.arg(w.identity(u"owner"_s).member) })
        QCOMPARE(w.run(u"owner"_s, statement), u"23514"_s);
    // With a second one the first may go, though not by their own hand.
    w.addMember(u"second owner"_s, u"owner"_s, {});
    QCOMPARE(w.run(u"maker"_s, u"SELECT remove_login('%1')"_s.arg(w.identity(u"owner"_s).member)),
        QString());
}

void PostgresIsolationTest::signInsTakeNothingOver()
{
    auto& w = *m_world;
    const QString member = w.superuser(
        u"INSERT INTO members VALUES (gen_random_uuid(), 'New', 'new', 'person', now()) RETURNING id"_s);
    const auto add = [&](const QString& login, const QString& verifier) {
        return w.run(
            u"owner"_s, u"SELECT add_login('%1', '%2', '%3')"_s.arg(member, login, verifier));
    };
    const QString verifier = u"SCRAM-SHA-256$4096:x$x:x"_s;
    for (const auto& taken : { u"keeper"_s, w.identity(u"viewer A"_s).login })
        QCOMPARE(add(taken, verifier), u"23505"_s);
    for (const auto& bad : { u"pg_monitor"_s, u"Upper"_s, u"a b"_s, u"a\";b"_s })
        QCOMPARE(add(bad, verifier), u"23514"_s);
    QCOMPARE(add({}, u"a password"_s), u"23514"_s); // never in the clear
    QCOMPARE(add(w.schema() + u"_new"_s, verifier), QString());
    QCOMPARE(add({}, verifier), u"23505"_s); // one is enough
    QCOMPARE(w.superuser(u"SELECT rolsuper OR rolcreaterole OR rolbypassrls OR rolcreatedb FROM "
                         "pg_roles WHERE rolname = '%1_new'"_s.arg(w.schema())),
        u"false"_s);
}

void PostgresIsolationTest::secretsAreSealedOnlyForWhoMay()
{
    IsolationWorld w(PrivatePostgres::instance().freshSchema());
    const auto id = [&] { return w.superuser(u"SELECT gen_random_uuid()"_s); };
    const auto key = [&](const QString& name, const QString& letter) {
        const QString made = id();
        if (w.run(name,
                u"INSERT INTO member_keys VALUES ('%1', '%2', repeat('%3', 64), 'person', '', now(), NULL)"_s
                    .arg(made, w.identity(name).member, letter))
            != QString())
            QTest::qFail("a member may add a key of their own", __FILE__, __LINE__);
        return made;
    };
    const QString ofA = key(u"operator A"_s, u"1"_s), ofB = key(u"operator B"_s, u"2"_s);
    const QString ofRunner = key(u"runner"_s, u"3"_s), ofViewer = key(u"viewer A"_s, u"4"_s);
    const auto seal = [&](const QString& name, const QString& secret, const QString& forKey,
                          const QString& client) {
        return w.run(name,
            u"INSERT INTO secret_boxes VALUES ('%1', 1, '%2', %3, '\\xab', now())"_s.arg(
                secret, forKey, client.isEmpty() ? u"NULL"_s : u'\'' + client + u'\''));
    };
    const QString account
        = w.superuser(u"SELECT id FROM shared_secrets WHERE client_id = '%1'"_s.arg(w.clientA()));
    QCOMPARE(seal(u"operator A"_s, account, ofA, w.clientA()), QString());
    QCOMPARE(seal(u"operator A"_s, account, ofRunner, w.clientA()), QString());
    QCOMPARE(seal(u"operator A"_s, account, ofB, w.clientA()), u"42501"_s);
    QCOMPARE(seal(u"runner"_s, account, ofViewer, w.clientA()), u"42501"_s);
    QCOMPARE(seal(u"runner"_s, account, ofB, w.clientB()), u"42501"_s); // said to be of B
    QCOMPARE(seal(u"operator B"_s, account, ofB, w.clientB()), u"42501"_s);
    // What belongs to no client: the key of a model is for every operator, that of the history not.
    const QString model = id(), history = id();
    const QString shared
        = u"INSERT INTO shared_secrets VALUES ('%1', NULL, '%2', 1, now(), now(), NULL, '')"_s;
    QCOMPARE(w.run(u"operator A"_s, shared.arg(model, u"model"_s)), u"42501"_s);
    QCOMPARE(w.run(u"runner"_s, shared.arg(model, u"model"_s)), QString());
    QCOMPARE(w.run(u"runner"_s, shared.arg(history, u"audit"_s)), QString());
    for (const auto& forKey : { ofA, ofB, ofRunner })
        QCOMPARE(seal(u"runner"_s, model, forKey, {}), QString());
    QCOMPARE(seal(u"runner"_s, history, ofRunner, {}), QString());
    QCOMPARE(seal(u"runner"_s, history, ofA, {}), u"42501"_s);
    const auto seen = [&](const QString& name, const QString& secret) {
        QString count;
        w.run(name, u"SELECT count(*) FROM secret_boxes WHERE secret_id = '%1'"_s.arg(secret),
            &count);
        return count.toInt();
    };
    QCOMPARE(seen(u"runner"_s, model), 3);
    QCOMPARE(seen(u"operator A"_s, model), 1);
    QCOMPARE(seen(u"operator A"_s, history), 0);
    int removed = -1;
    QCOMPARE(w.run(u"operator A"_s, u"DELETE FROM secret_boxes WHERE secret_id = '%1'"_s.arg(model),
                 nullptr, &removed),
        QString());
    QCOMPARE(removed, 0); // their own one neither: it belongs to all
    QCOMPARE(seen(u"viewer A"_s, account), 0);
    QCOMPARE(seen(u"operator B"_s, account), 0);
    // Who loses the right sees no box any more, and none is made.
    w.superuser(u"DELETE FROM memberships WHERE member_id = '%1'"_s.arg(
        w.identity(u"operator A"_s).member));
    QCOMPARE(seen(u"operator A"_s, account), 0);
    QCOMPARE(seen(u"operator A"_s, model), 0);
    const QString later = id();
    w.superuser(
        u"INSERT INTO shared_secrets VALUES ('%1', '%2', 'account', 1, now(), now(), NULL, '')"_s
            .arg(later, w.clientA()));
    QCOMPARE(seal(u"owner"_s, later, ofA, w.clientA()), u"42501"_s);
    // A revoked key stays revoked, and gets nothing, whoever asks.
    QCOMPARE(w.run(u"runner"_s,
                 u"UPDATE member_keys SET revoked_at = now() WHERE id = '%1'"_s.arg(ofRunner)),
        QString());
    QCOMPARE(w.run(u"owner"_s,
                 u"UPDATE member_keys SET revoked_at = NULL WHERE id = '%1'"_s.arg(ofRunner)),
        u"CL001"_s);
    QCOMPARE(seal(u"owner"_s, later, ofRunner, w.clientA()), u"42501"_s);
}

void PostgresIsolationTest::everyoneEditsOnlyAsThemselves()
{
    IsolationWorld w(PrivatePostgres::instance().freshSchema());
    const auto say = [&](const QString& name, const QString& member, const QString& client) {
        return w.run(name,
            u"INSERT INTO presence VALUES (gen_random_uuid()::text, 'post', gen_random_uuid(), '%1', '%2', now(), now())"_s
                .arg(client, w.identity(member).member));
    };
    QCOMPARE(say(u"operator A"_s, u"operator A"_s, w.clientA()), QString());
    QCOMPARE(say(u"operator A"_s, u"operator A"_s, w.clientB()), u"42501"_s);
    QCOMPARE(say(u"operator A"_s, u"owner"_s, w.clientA()), u"42501"_s);
    QCOMPARE(say(u"viewer A"_s, u"viewer A"_s, w.clientA()), u"42501"_s);
    const auto count = [&](const QString& name, const QString& sql) {
        int rows = -1;
        const QString state = w.run(name, sql, nullptr, &rows);
        return state.isEmpty() ? QString::number(rows) : state;
    };
    const QString beat = u"UPDATE presence SET heartbeat_at = now()"_s;
    QCOMPARE(count(u"operator A"_s, beat), u"1"_s); // not the owner's, which they see
    QCOMPARE(count(u"viewer A"_s, beat), u"0"_s);
    QCOMPARE(w.run(u"operator A"_s, u"UPDATE presence SET client_id = '%1'"_s.arg(w.clientB())),
        u"42501"_s);
    const QString clear
        = u"DELETE FROM presence WHERE member_id = '%1'"_s.arg(w.identity(u"owner"_s).member);
    QCOMPARE(count(u"operator A"_s, clear), u"0"_s);
    // Only what was silent for too long is cleared away by others, each where they may look.
    w.superuser(u"UPDATE presence SET heartbeat_at = now() - interval '91 seconds'"_s);
    QCOMPARE(count(u"outsider"_s, u"DELETE FROM presence"_s), u"0"_s);
    QCOMPARE(count(u"operator B"_s, clear), u"1"_s);
    QCOMPARE(count(u"viewer A"_s, clear), u"1"_s);
    QCOMPARE(w.superuser(u"SELECT count(*) FROM presence"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(PostgresIsolationTest)
#include "tst_postgres_isolation.moc"
