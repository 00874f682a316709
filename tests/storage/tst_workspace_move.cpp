// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo_workspace.h"
#include "session/engine_host.h"
#include "storage/backup_world.h"
#include "storage/move/workspace_marks.h"
#include "storage/move/workspace_move.h"
#include "storage/postgres/postgres_store.h"
#include "storage/sql/workspace_copy.h"
#include "storage/sqlite/sqlite_store.h"
#include "support/database_proxy.h"
#include "support/private_postgres.h"
#include "support/workspace.h"

using namespace clara;
using namespace clara::test;
using namespace clara::storage;
using namespace Qt::StringLiterals;

/// A workspace that changes its place: every row of it, or nothing.
class WorkspaceMoveTest : public QObject, private BackupWorld {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thereAndBackAgainIsTheSame();
    void movesFilesAndDatabasesAlike();
    void oldPlaceRefusesToRun();
    void movesOnlyOnce();
    void plantedDifferenceIsFound();
    void lostConnectionLeavesTheTargetEmpty();
    void lostCommitIsDoneAgain();
    void cutShortIsFinished_data();
    void cutShortIsFinished();
    void fullTargetIsRefused();
    void onlyTheMakerMoves();
    void nobodyElseMayWork();
    void previewChangesNothing();
    void countsKeys();

private:
    void fillWithDemo();
    MovePlace file(const char* name = nullptr) const;
    MovePlace database(int port = 0) const;
    QString rows(const QString& sql) const;
    bool isEmptyDatabase() const;
    void makeTarget();
    Result<MoveReport> move(const MovePlace& from, const MovePlace& to) const
    {
        return moveWorkspace(from, to, m_clock);
    }
    Error refusal(const MovePlace& from, const MovePlace& to) const;
    QString setting(const MovePlace& place, const QString& key) const;
    Result<QList<MovedTable>> plainCopy(const MovePlace& from, const MovePlace& to) const;

    QString m_schema;
};

void WorkspaceMoveTest::init()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    startOver();
    m_schema = PrivatePostgres::instance().freshSchema();
}

MovePlace WorkspaceMoveTest::file(const char* name) const
{
    return { name ? m_folder->filePath(QString::fromLatin1(name)) : m_path, {} };
}

MovePlace WorkspaceMoveTest::database(int port) const
{
    const auto address = PrivatePostgres::instance().address(m_schema);
    return { u"postgresql://clara@127.0.0.1:%1/postgres?schema=%2"_s
                 .arg(port > 0 ? port : address.port)
                 .arg(m_schema),
        {} };
}

QString WorkspaceMoveTest::rows(const QString& sql) const
{
    return PrivatePostgres::instance().sql(QString(sql).replace(u"%1"_s, m_schema + u'.'));
}

bool WorkspaceMoveTest::isEmptyDatabase() const
{
    return rows(u"SELECT (SELECT count(*) FROM %1clients) + (SELECT count(*) FROM %1posts) + "
                "(SELECT count(*) FROM %1members) + (SELECT count(*) FROM %1settings)"_s)
        == u"0";
}

void WorkspaceMoveTest::makeTarget()
{
    const auto made
        = PostgresStore::create({ .address = PrivatePostgres::instance().socketAddress(m_schema),
            .purpose = PostgresPurpose::Make });
    QVERIFY(made);
}

/// Three clients with two weeks of history, drafts and trouble: every table has rows.
void WorkspaceMoveTest::fillWithDemo()
{
    const SystemClock clock;
    TestWorkspace workspace(clock, [this](app::WorkspaceOptions& options) {
        options.path = m_path;
        options.automaticBackups = false;
    });
    QVERIFY(workspace.open());
    QVERIFY(await(app::seedDemo(workspace.session->commands(), workspace.session->store(), clock,
        app::DemoCosts::Invented)));
}

Error WorkspaceMoveTest::refusal(const MovePlace& from, const MovePlace& to) const
{
    const auto report = move(from, to);
    if (!report)
        return report.error();
    QTest::qFail("a refusal was expected", __FILE__, __LINE__);
    return {};
}

QString WorkspaceMoveTest::setting(const MovePlace& place, const QString& key) const
{
    const auto end = MoveEnd::open(place, MoveRole::Look, m_clock);
    if (!end)
        return end.error().message;
    const auto mark = (*end)->session().first(
        u"SELECT value FROM settings WHERE name = ?"_s, [](Row& row) { return row.text(); }, key);
    return mark ? mark->value_or(QString()) : mark.error().message;
}

/// The copy and its proof without the marks of a move.
Result<QList<MovedTable>> WorkspaceMoveTest::plainCopy(
    const MovePlace& from, const MovePlace& to) const
{
    auto source = MoveEnd::open(from, MoveRole::Look, m_clock);
    if (!source)
        return std::unexpected(source.error());
    auto target = MoveEnd::open(to, MoveRole::Target, m_clock);
    if (!target)
        return std::unexpected(target.error());
    CLARA_TRY((*source)->begin());
    CLARA_TRY((*target)->begin());
    auto tables = copyWorkspace((*source)->session(), (*target)->session());
    if (tables)
        CLARA_TRY((*target)->commit());
    return tables;
}

void WorkspaceMoveTest::thereAndBackAgainIsTheSame()
{
    fillWithDemo();
    // What the demo does not have: an empty text and bytes, extreme numbers, and no instants.
    runSql(m_path,
        u"UPDATE clients SET brand_notes = '', monthly_budget = 9007199254740993, guard = "
        "'{\"banned\":[\"ä 🥨\",\"a'' \\\"b\\\\\"],\"claims\":[],\"disclosure\":\"\",\"hosts\":[],\"required\":[\"x\"]}'"_s);
    runSql(m_path, u"INSERT INTO step_payloads SELECT id, 'ff', x'00ff27005c0a' FROM clients"_s);
    const QByteArray before = dump(m_path);
    QVERIFY(before.contains("Rye & Co"));
    const auto there = plainCopy(file(), database());
    QVERIFY2(there, there ? "" : qPrintable(there.error().message + there.error().detail));
    QVERIFY(rows(u"SELECT count(*) FROM %1posts"_s).toInt() > 100);
    QCOMPARE(rows(u"SELECT pg_typeof(created_at) FROM %1posts LIMIT 1"_s),
        u"timestamp with time zone"_s);
    const auto back = plainCopy(database(), file("again.clara"));
    QVERIFY2(back, back ? "" : qPrintable(back.error().message + back.error().detail));
    QCOMPARE(dump(m_folder->filePath(u"again.clara"_s)), before);
    QCOMPARE(dump(m_path), before);
    QCOMPARE(back->size(), there->size());
    for (qsizetype i = 0; i < there->size(); ++i) {
        QCOMPARE(back->at(i).table, there->at(i).table);
        QCOMPARE(back->at(i).rows, there->at(i).rows);
        QCOMPARE(back->at(i).sha256, there->at(i).sha256);
    }
}

void WorkspaceMoveTest::movesFilesAndDatabasesAlike()
{
    makeWorkspace(20);
    const auto there = move(file(), database());
    QVERIFY2(there, there ? "" : qPrintable(there.error().message + there.error().detail));
    QCOMPARE(there->from, file().place);
    QVERIFY(setting(database(), u"publishing.stopped"_s).contains(u"2026-01-01T00:00:00Z"_s));
    QCOMPARE(setting(database(), arrivingKey), QString());
    QVERIFY(setting(file(), movedToKey).contains(m_schema));
    QCOMPARE(rows(u"SELECT count(*) FROM %1audit_events WHERE verb = 'workspace.move'"_s), u"1"_s);
    const auto back = move(database(), file("again.clara"));
    QVERIFY2(back, back ? "" : qPrintable(back.error().message + back.error().detail));
    QVERIFY(setting(database(), movedToKey).contains(u"again.clara"_s));
    QCOMPARE(setting(file("again.clara"), movedToKey), QString());
    SqliteOptions options;
    options.path = file("again.clara").place;
    auto store = SqliteStore::create(options); // a workspace like any other, with its search
    QVERIFY(store);
    PostFilter filter;
    filter.states = { PostState::InReview };
    filter.search = u"BATCH 19"_s;
    QCOMPARE(Workspace(**store)
                 .read([filter](UnitOfWork& work) { return work.posts().list(filter); })
                 .posts.size(),
        1);
}

void WorkspaceMoveTest::oldPlaceRefusesToRun()
{
    fillWithDemo();
    QVERIFY(move(file(), database()));
    const SystemClock clock;
    TestWorkspace old(clock, [this](app::WorkspaceOptions& options) { options.path = m_path; });
    QVERIFY(old.open());
    auto* host = qobject_cast<session::EngineHost*>(&old.session->engine());
    QVERIFY(host);
    QStringList refused;
    connect(
        host, &session::EngineHost::refused, this,
        [&refused](const QString& reason) { refused.append(reason); }, Qt::QueuedConnection);
    host->start();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().contains(m_schema));
    QVERIFY(host->state() == session::EngineState::Stopped);
    // Nor does a person start it again by accident.
    const auto resumed = await(old.session->commands().setPublishingStopped(false));
    QVERIFY(!resumed && resumed.error().kind == ErrorKind::Conflict);
}

void WorkspaceMoveTest::movesOnlyOnce()
{
    makeWorkspace();
    QVERIFY(move(file(), database()));
    const Error again = refusal(file(), file("other.clara"));
    QVERIFY(again.kind == ErrorKind::Conflict);
    QVERIFY2(again.message.contains(m_schema), qPrintable(again.message));
    QVERIFY(!QFile::exists(file("other.clara").place));
    QVERIFY(refusal(file(), database()).kind == ErrorKind::Conflict);
}

void WorkspaceMoveTest::plantedDifferenceIsFound()
{
    makeWorkspace();
    makeTarget();
    rows(u"CREATE FUNCTION %1meddle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
         "new.city := upper(new.city); RETURN new; END $$"_s);
    rows(u"CREATE TRIGGER meddle BEFORE INSERT ON %1clients FOR EACH ROW EXECUTE FUNCTION "
         "%1meddle()"_s);
    const QByteArray before = dump(m_path);
    const Error found = refusal(file(), database());
    QVERIFY(found.kind == ErrorKind::Storage);
    QVERIFY2(found.message.contains(u"“clients”"_s) && found.message.contains(u"id 01"_s),
        qPrintable(found.message));
    QVERIFY(isEmptyDatabase());
    QCOMPARE(dump(m_path), before);
    rows(u"DROP TRIGGER meddle ON %1clients"_s);
    QVERIFY(move(file(), database())); // and nothing is in the way of another try
}

void WorkspaceMoveTest::lostConnectionLeavesTheTargetEmpty()
{
    makeWorkspace();
    makeTarget();
    rows(u"CREATE FUNCTION %1cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
         "PERFORM pg_terminate_backend(pg_backend_pid()); RETURN new; END $$"_s);
    rows(u"CREATE TRIGGER cut BEFORE INSERT ON %1publications FOR EACH ROW EXECUTE FUNCTION "
         "%1cut()"_s);
    const QByteArray before = dump(m_path);
    const Error lost = refusal(file(), database());
    QVERIFY2(lost.message.contains(u"connection"_s), qPrintable(lost.message));
    QVERIFY(isEmptyDatabase());
    QCOMPARE(dump(m_path), before);
    rows(u"DROP TRIGGER cut ON %1publications"_s);
    QVERIFY(move(file(), database()));
}

void WorkspaceMoveTest::lostCommitIsDoneAgain()
{
    // Whether the commit took effect nobody knows; asked again it is done, whatever it was.
    makeWorkspace();
    DatabaseProxy proxy(PrivatePostgres::instance().address({}).port);
    for (int i = 0; i < 6; ++i) {
        m_schema = PrivatePostgres::instance().freshSchema();
        makeTarget();
        MovePlace through = database(proxy.port());
        proxy.setRates({ 0, 1 });
        const auto hit = move(file(), through);
        QVERIFY(!hit);
        QCOMPARE(setting(file(), movedToKey), QString());
        proxy.setRates({});
        const auto done = move(file(), through);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QCOMPARE(rows(u"SELECT count(*) FROM %1posts"_s), u"3"_s);
        QCOMPARE(
            rows(u"SELECT count(*) FROM %1audit_events WHERE verb = 'workspace.move'"_s), u"1"_s);
        runSql(m_path, u"UPDATE settings SET value = '' WHERE name LIKE 'workspace.%'"_s);
        runSql(m_path, u"DROP TRIGGER audit_events_stay"_s);
        runSql(m_path, u"DELETE FROM audit_events WHERE verb = 'workspace.move'"_s);
        runSql(m_path,
            u"CREATE TRIGGER audit_events_stay BEFORE DELETE ON audit_events BEGIN SELECT "
            "RAISE(ABORT, 'append-only: audit_events'); END"_s);
    }
    QVERIFY(proxy.counts().beforeCommit + proxy.counts().afterCommit >= 6);
}

void WorkspaceMoveTest::cutShortIsFinished_data()
{
    QTest::addColumn<bool>("toFile");
    QTest::addColumn<bool>("sourceMarked");
    for (const bool toFile : { false, true }) {
        for (const bool marked : { false, true })
            QTest::addRow("%s, source %s", toFile ? "file" : "database", marked ? "marked" : "free")
                << toFile << marked;
    }
}

void WorkspaceMoveTest::cutShortIsFinished()
{
    QFETCH(bool, toFile);
    QFETCH(bool, sourceMarked);
    makeWorkspace();
    const MovePlace target = toFile ? file("new.clara") : database();
    const auto first = move(file(), target);
    QVERIFY(first);
    // As if the program had ended between two commits.
    {
        const auto end = MoveEnd::open(target, MoveRole::Source, m_clock);
        QVERIFY(end);
        QVERIFY((*end)->begin());
        QVERIFY(setMark((*end)->session(), arrivingKey, { first->from, m_clock.now() }));
        QVERIFY((*end)->commit());
    }
    if (!sourceMarked)
        runSql(m_path, u"UPDATE settings SET value = '' WHERE name = 'workspace.moved_to'"_s);
    QVERIFY(!reasonNotToRun({}, setting(target, arrivingKey)).isEmpty());
    const auto again = move(file(), target);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message + again.error().detail));
    QCOMPARE(setting(target, arrivingKey), QString());
    QVERIFY(!setting(file(), movedToKey).isEmpty());
    const auto posts = std::ranges::find(again->tables, u"posts"_s, &MovedTable::table);
    QCOMPARE(posts->rows, 3);
}

void WorkspaceMoveTest::fullTargetIsRefused()
{
    makeWorkspace();
    QVERIFY(plainCopy(file(), database()));
    QVERIFY(plainCopy(file(), file("full.clara")));
    const auto before = digest();
    for (const auto& target : { database(), file("full.clara") }) {
        const Error full = refusal(file(), target);
        QVERIFY(full.kind == ErrorKind::Conflict);
        QVERIFY2(full.message.contains(u"already"_s), qPrintable(full.message));
        const auto preview = previewMove(file(), target, m_clock);
        QVERIFY(!preview && preview.error().kind == ErrorKind::Conflict);
    }
    QCOMPARE(digest(), before);
    const Error same = refusal(file(), file());
    QCOMPARE(same.field, u"to"_s);
    const Error missing = refusal(file("nothing.clara"), database());
    QVERIFY(missing.kind == ErrorKind::NotFound);
}

void WorkspaceMoveTest::onlyTheMakerMoves()
{
    makeWorkspace();
    QVERIFY(plainCopy(file(), database()));
    rows(u"INSERT INTO %1members VALUES ('01890000-0000-7000-8000-000000000009', 'Mia', 'mia', "
         "'person', now())"_s);
    rows(u"INSERT INTO %1memberships VALUES ('01890000-0000-7000-8000-00000000000a', "
         "'01890000-0000-7000-8000-000000000009', NULL, 'owner', now())"_s);
    const QString login = rows(u"SELECT %1add_login('01890000-0000-7000-8000-000000000009', '')"_s);
    QVERIFY(!login.isEmpty());
    MovePlace asMember = database();
    asMember.place.replace(u"clara@"_s, login + u'@');
    const Error from = refusal(asMember, file("mine.clara"));
    QVERIFY2(from.kind == ErrorKind::Auth, qPrintable(from.message));
    QVERIFY(!QFile::exists(file("mine.clara").place));
    QVERIFY(refusal(file(), asMember).kind == ErrorKind::Auth);
    QCOMPARE(rows(u"SELECT count(*) FROM %1settings WHERE name LIKE 'workspace.%'"_s), u"0"_s);
}

void WorkspaceMoveTest::nobodyElseMayWork()
{
    makeWorkspace();
    {
        SqliteOptions options;
        options.path = m_path;
        const auto store = SqliteStore::create(options);
        QVERIFY(store);
        QVERIFY(refusal(file(), database()).kind == ErrorKind::Conflict);
    }
    QVERIFY(move(file(), database()));
    rows(u"INSERT INTO %1runners VALUES ('r', 'mara@laptop', 'console', now(), now())"_s);
    const Error busy = refusal(database(), file("again.clara"));
    QVERIFY(busy.kind == ErrorKind::Conflict);
    QVERIFY2(busy.message.contains(u"mara@laptop"_s), qPrintable(busy.message));
    QVERIFY(!QFile::exists(file("again.clara").place));
    rows(u"UPDATE %1runners SET heartbeat_at = now() - interval '2 minutes'"_s);
    QVERIFY(move(database(), file("again.clara")));
}

void WorkspaceMoveTest::previewChangesNothing()
{
    makeWorkspace();
    const auto before = digest();
    const auto there = previewMove(file(), database(), m_clock);
    QVERIFY2(there, there ? "" : qPrintable(there.error().message + there.error().detail));
    const auto posts = std::ranges::find(there->tables, u"posts"_s, &MovedTable::table);
    QCOMPARE(posts->rows, 3);
    QCOMPARE(digest(), before);
    QCOMPARE(PrivatePostgres::instance().sql(
                 u"SELECT count(*) FROM pg_namespace WHERE nspname = '%1'"_s.arg(m_schema)),
        u"0"_s);
    const auto moved = move(file(), database());
    QVERIFY(moved);
    QCOMPARE(
        std::ranges::find(moved->tables, u"posts"_s, &MovedTable::table)->sha256, posts->sha256);
}

void WorkspaceMoveTest::countsKeys()
{
    makeWorkspace();
    runSql(m_path,
        u"UPDATE accounts SET secret_ref = CASE handle WHEN 'first' THEN 'keychain:a' ELSE "
        "'file:b' END"_s);
    const auto moved = move(file(), database());
    QVERIFY(moved);
    QVERIFY(moved->secrets == (KeptSecrets { 1, 1 }));
    QCOMPARE(rows(u"SELECT string_agg(secret_ref, ',' ORDER BY secret_ref) FROM %1accounts"_s),
        u"file:b,keychain:a"_s);
}

QTEST_GUILESS_MAIN(WorkspaceMoveTest)
#include "tst_workspace_move.moc"
