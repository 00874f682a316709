// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_fixture.h"

#include <QTemporaryDir>

using namespace clara;
using namespace clara::test;
using std::chrono::hours;
using std::chrono::minutes;

/// Posts, their revisions, lists, searches and approvals.
class PostContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryFieldOfAPost();
    void secondWriterGetsAConflict();
    void editMakesARevision();
    void revisionIsWrittenOnce();
    void pagesAreCompleteWithoutDuplicates_data();
    void pagesAreCompleteWithoutDuplicates();
    void filtersNarrowTheList();
    void badCursorIsRefused();
    void searchFindsParts_data();
    void searchFindsParts();
    void searchFollowsEdits();
    void searchInManyPosts();
    void textsForNearDuplicates();
    void daysAreCounted();
    void approvalsAreVoided();

private:
    QStringList found(const QString& search);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
};

void PostContract::init()
{
    if (const QString reason = missingDatabase(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = makeStore(m_folder->path());
    m_workspace = std::make_unique<Workspace>(*m_store);
}

void PostContract::cleanup()
{
    m_workspace.reset();
    m_store.reset();
    m_folder.reset();
}

QStringList PostContract::found(const QString& search)
{
    PostFilter filter;
    filter.search = search;
    QStringList texts;
    for (const auto& post :
        m_workspace->read([&](UnitOfWork& u) { return u.posts().list(filter); }).posts)
        texts.append(post.text());
    texts.sort();
    const auto count = m_workspace->read([&](UnitOfWork& u) { return u.posts().count(filter); });
    if (count != texts.size())
        QTest::qFail("count and list differ", __FILE__, __LINE__);
    return texts;
}

void PostContract::keepsEveryFieldOfAPost()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    Post post
        = w.draft(setup, QStringLiteral("Grüße 👩‍👩‍👧 “x” \n 株式会社"));
    post.variants.append({ setup.second.id, QStringLiteral("other") });
    post.verdict.rules = { { QStringLiteral("length"), QStringLiteral("Length"),
        QStringLiteral("X 215"), Severity::Pass } };
    post.verdict.findings = { { QStringLiteral("claims.absolute"), Severity::Warn, 3, 9,
        QStringLiteral("Claim"), QStringLiteral("“best” needs proof"), setup.account.id } };
    post.verdict.heldReason = QStringLiteral("history is missing");
    post.publishAt = w.now + hours(9);
    post.sample = true;
    post.stateReason = QStringLiteral("why");
    w.stored(post);
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.posts().find(post.id); }), post);
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.posts().revisions(post.id); }),
        QList { Workspace::firstRevision(post) });
    Post plain = w.draft(setup, QString());
    plain.variants.clear();
    plain.scheduleId = {};
    w.stored(plain);
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.posts().find(plain.id); }), plain);
}

void PostContract::secondWriterGetsAConflict()
{
    auto& w = *m_workspace;
    Post post = w.stored(w.draft(w.addSetup(QStringLiteral("One")), QStringLiteral("x")));
    Post approved = post;
    approved.state = PostState::Approved;
    approved.updatedAt = w.now + hours(1);
    const Post stored = w.write([&](UnitOfWork& u) { return u.posts().update(approved); });
    approved.lock = 2;
    QCOMPARE(stored, approved);
    post.state = PostState::Rejected;
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.posts().update(post); }).kind
        == ErrorKind::Conflict);
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.posts().find(post.id); }), approved);
}

void PostContract::editMakesARevision()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const Post post = w.stored(w.draft(setup, QStringLiteral("first")));
    for (const bool revisionFirst :
        { false, true }) { // the order within the transaction does not matter
        Post edited = w.read([&](UnitOfWork& u) { return u.posts().find(post.id); });
        edited.revision += 1;
        edited.variants = { { setup.second.id, QStringLiteral("text %1").arg(edited.revision) },
            { setup.account.id, QStringLiteral("b") } };
        edited.contentHash = contentHash(edited.variants);
        PostRevision revision = Workspace::firstRevision(edited);
        revision.author = QStringLiteral("mia");
        w.write([&](UnitOfWork& u) -> Status {
            if (revisionFirst)
                CLARA_TRY(u.posts().addRevision(revision));
            CLARA_TRY(u.posts().update(edited));
            return revisionFirst ? Status() : u.posts().addRevision(revision);
        });
        edited.lock += 1;
        QCOMPARE(w.read([&](UnitOfWork& u) { return u.posts().find(post.id); }), edited);
        QCOMPARE(
            w.read([&](UnitOfWork& u) { return u.posts().revisions(post.id); }).first(), revision);
    }
    const auto revisions = w.read([&](UnitOfWork& u) { return u.posts().revisions(post.id); });
    QCOMPARE(revisions.size(), 3);
    QCOMPARE(revisions.last(), Workspace::firstRevision(post));
}

void PostContract::revisionIsWrittenOnce()
{
    auto& w = *m_workspace;
    const Post post = w.stored(w.draft(w.addSetup(QStringLiteral("One")), QStringLiteral("first")));
    auto again = Workspace::firstRevision(post);
    again.variants.first().text = QStringLiteral("forged");
    QVERIFY(w.failWrite([&](UnitOfWork& u) { return u.posts().addRevision(again); }).kind
        == ErrorKind::Conflict);
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.posts().find(post.id); }), post);
}

void PostContract::pagesAreCompleteWithoutDuplicates_data()
{
    QTest::addColumn<bool>("dueFirst");
    QTest::addColumn<bool>("oneState");
    QTest::newRow("due first") << true << false;
    QTest::newRow("newest first") << false << false;
    QTest::newRow("due first, one state") << true << true;
    QTest::newRow("newest first, one state") << false << true;
}

void PostContract::pagesAreCompleteWithoutDuplicates()
{
    QFETCH(bool, dueFirst);
    QFETCH(bool, oneState);
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    constexpr int posts = 1200;
    w.write([&](UnitOfWork& u) -> Status {
        for (int i = 0; i < posts; ++i) {
            Post post = w.draft(setup, QStringLiteral("post %1").arg(i));
            post.createdAt = w.now + minutes(i * 7 % 100); // many of equal age
            if (i % 3 != 0)
                post.publishAt = w.now + minutes(i * 13 % 90);
            post.state = PostState(i % 4);
            post.variants.append({ setup.second.id, QStringLiteral("b") });
            CLARA_TRY(u.posts().insert(post, Workspace::firstRevision(post)));
        }
        return {};
    });
    PostFilter filter;
    filter.order = dueFirst ? PostOrder::DueFirst : PostOrder::NewestFirst;
    filter.limit = 70;
    if (oneState)
        filter.states = { PostState::InReview };
    QSet<PostId> seen;
    std::optional<Instant> previous;
    for (;;) {
        const auto page = w.read([&](UnitOfWork& u) { return u.posts().list(filter); });
        for (const auto& post : page.posts) {
            const Instant key = dueFirst ? post.publishAt.value_or(post.createdAt) : post.createdAt;
            QVERIFY(!previous || (dueFirst ? *previous <= key : *previous >= key));
            QCOMPARE(post.variants.size(), 2);
            previous = key;
            QVERIFY(!seen.contains(post.id));
            seen.insert(post.id);
        }
        if (page.cursor.isEmpty())
            break;
        QCOMPARE(page.posts.size(), 70);
        filter.after = page.cursor;
    }
    QCOMPARE(seen.size(), oneState ? posts / 4 : posts);
}

void PostContract::filtersNarrowTheList()
{
    auto& w = *m_workspace;
    const auto one = w.addSetup(QStringLiteral("One"));
    const auto two = w.addSetup(QStringLiteral("Two"));
    Post warned = w.draft(one, QStringLiteral("warned"));
    warned.verdict.findings = { { QStringLiteral("r"), Severity::Warn, 0, 0, {}, {}, {} } };
    warned.publishAt = w.now + hours(1);
    w.stored(warned);
    Post held = w.draft(one, QStringLiteral("held"));
    held.state = PostState::Held;
    held.scheduleId = {};
    w.stored(held);
    w.stored(w.draft(two, QStringLiteral("other client")));
    const auto count = [&](const PostFilter& filter) {
        const auto counted = w.read([&](UnitOfWork& u) { return u.posts().count(filter); });
        const auto listed
            = w.read([&](UnitOfWork& u) { return u.posts().list(filter); }).posts.size();
        return counted == listed ? counted : -1;
    };
    PostFilter filter;
    QCOMPARE(count(filter), 3);
    filter.client = one.client.id;
    QCOMPARE(count(filter), 2);
    filter.states = { PostState::Held, PostState::Held };
    QCOMPARE(count(filter), 1);
    filter = {};
    filter.warningsOnly = true;
    QCOMPARE(count(filter), 1);
    filter = {};
    filter.schedule = one.schedule.id;
    QCOMPARE(count(filter), 1);
    filter = {};
    filter.dueBefore = w.now + hours(2); // without a slot: not counted
    QCOMPARE(count(filter), 1);
    filter.dueBefore = w.now + hours(1);
    QCOMPARE(count(filter), 0);
}

void PostContract::badCursorIsRefused()
{
    PostFilter filter;
    filter.after = QStringLiteral("12:no id");
    const auto refused
        = error(m_store->read<PostPage>([=](UnitOfWork& u) { return u.posts().list(filter); }));
    QVERIFY(refused.kind == ErrorKind::Invalid);
}

void PostContract::searchFindsParts_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("hits");
    QTest::newRow("word") << QStringLiteral("coffee") << 1;
    QTest::newRow("inside a word") << QStringLiteral("OFFE") << 1;
    QTest::newRow("two characters") << QStringLiteral("fF") << 1;
    QTest::newRow("umlaut, upper case") << QStringLiteral("ÜBERMUT") << 1;
    QTest::newRow("umlaut is not u") << QStringLiteral("ubermut") << 0;
    QTest::newRow("decomposed umlaut") << QString::fromUtf8("u\xcc\x88"
                                                            "bermut")
                                       << 1;
    QTest::newRow("sharp s") << QStringLiteral("STRASSE") << 1;
    QTest::newRow("capital sharp s") << QStringLiteral("straẞe") << 1;
    QTest::newRow("Japanese, three") << QStringLiteral("東京の") << 1;
    QTest::newRow("Japanese, two") << QStringLiteral("東京") << 1;
    QTest::newRow("Japanese, one") << QStringLiteral("京") << 1;
    QTest::newRow("emoji") << QStringLiteral("🎉🎉") << 1;
    QTest::newRow("per cent") << QStringLiteral("100%") << 1;
    QTest::newRow("per cent alone") << QStringLiteral("%") << 1;
    QTest::newRow("underscore") << QStringLiteral("a_b_") << 1;
    QTest::newRow("quotes") << QStringLiteral("say \"hi\"") << 1;
    QTest::newRow("query words") << QStringLiteral("x OR y") << 1;
    QTest::newRow("star") << QStringLiteral("cof*") << 0;
    QTest::newRow("across a line") << QStringLiteral("one\ntwo") << 1;
    QTest::newRow("second variant") << QStringLiteral("only on the second") << 1;
    QTest::newRow("nothing") << QStringLiteral("nowhere at all") << 0;
    QTest::newRow("blanks only") << QStringLiteral("   ") << 2;
}

void PostContract::searchFindsParts()
{
    QFETCH(QString, search);
    QFETCH(int, hits);
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    Post post = w.draft(setup,
        QStringLiteral(
            "Coffee 100% Übermut in der Straße, 東京の朝 🎉🎉 a_b_c say \"hi\" x OR y one\ntwo"));
    post.variants.append({ setup.second.id, QStringLiteral("Only on the second") });
    w.stored(post);
    w.stored(w.draft(setup, QStringLiteral("something else")));
    QCOMPARE(found(search).size(), hits);
}

void PostContract::searchFollowsEdits()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    Post post = w.stored(w.draft(setup, QStringLiteral("before")));
    post.revision = 2;
    post.variants = { { setup.account.id, QStringLiteral("afterwards") } };
    w.write([&](UnitOfWork& u) -> Status {
        CLARA_TRY(u.posts().addRevision(Workspace::firstRevision(post)));
        CLARA_TRY(u.posts().update(post));
        return {};
    });
    QVERIFY(found(QStringLiteral("before")).isEmpty());
    QCOMPARE(found(QStringLiteral("wards")), QStringList { QStringLiteral("afterwards") });
}

void PostContract::searchInManyPosts()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    w.write([&](UnitOfWork& u) -> Status {
        for (int i = 0; i < 2500; ++i) { // more than a search looks up one by one
            const Post post = w.draft(setup, QStringLiteral("common %1").arg(i));
            CLARA_TRY(u.posts().insert(post, Workspace::firstRevision(post)));
        }
        return {};
    });
    PostFilter filter;
    filter.search = QStringLiteral("COMMON");
    filter.limit = 1000;
    QSet<PostId> seen;
    do {
        const auto page = w.read([&](UnitOfWork& u) { return u.posts().list(filter); });
        for (const auto& post : page.posts)
            seen.insert(post.id);
        filter.after = page.cursor;
    } while (!filter.after.isEmpty());
    QCOMPARE(seen.size(), 2500);
    QCOMPARE(found(QStringLiteral("mon 249")).size(), 11);
}

void PostContract::textsForNearDuplicates()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const auto add = [&](const QString& text, PostState state, int age) {
        Post post = w.draft(setup, text);
        post.variants.append({ setup.second.id, text }); // equal texts are given once
        post.state = state;
        post.createdAt = w.now + minutes(age);
        w.stored(post);
    };
    add(QStringLiteral("published"), PostState::Published, 1);
    add(QStringLiteral("rejected"), PostState::Rejected, 2);
    add(QStringLiteral("waiting"), PostState::InReview, 3);
    add(QStringLiteral("scheduled"), PostState::Scheduled, 4);
    const auto texts = [](const QList<KnownText>& known) {
        QStringList list;
        for (const auto& entry : known)
            list.append(entry.text);
        return list;
    };
    QCOMPARE(
        texts(w.read([&](UnitOfWork& u) { return u.posts().recentTexts(setup.persona.id, 10); })),
        QStringList({ QStringLiteral("scheduled"), QStringLiteral("waiting"),
            QStringLiteral("published") }));
    QCOMPARE(
        texts(w.read([&](UnitOfWork& u) { return u.posts().recentTexts(setup.persona.id, 1); })),
        QStringList { QStringLiteral("scheduled") });
    QCOMPARE(
        texts(w.read([&](UnitOfWork& u) { return u.posts().queuedTexts(setup.client.id, 10); })),
        QStringList({ QStringLiteral("scheduled"), QStringLiteral("waiting") }));
}

void PostContract::daysAreCounted()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const auto add
        = [&](const Post& post, const Account& account, PublicationState state, int age) {
              auto publication = w.queued(post, account);
              publication.state = state;
              publication.updatedAt = w.now + minutes(age);
              w.write([&](UnitOfWork& u) { return u.publications().insert(publication); });
          };
    const Post both = w.stored(w.draft(setup, QStringLiteral("a")));
    add(both, setup.account, PublicationState::Published, 1);
    add(both, setup.second, PublicationState::Published, 2); // one post on two networks is one post
    add(w.stored(w.draft(setup, QStringLiteral("b"))), setup.account, PublicationState::Rejected,
        3);
    add(w.stored(w.draft(setup, QStringLiteral("c"))), setup.account, PublicationState::Published,
        60);
    const QList<Instant> bounds { w.now - hours(1), w.now, w.now + hours(1), w.now + hours(2) };
    const auto days
        = w.read([&](UnitOfWork& u) { return u.posts().dayCounts(std::nullopt, bounds); });
    QCOMPARE(days.size(), 3);
    QVERIFY(days.at(0).isEmpty());
    QCOMPARE(days.at(1).size(), 1);
    QCOMPARE(days.at(1).first().client, setup.client.id);
    QCOMPARE(days.at(1).first().published, 1);
    QCOMPARE(days.at(1).first().failed, 1);
    QCOMPARE(days.at(2).first().published, 1); // the end of an hour belongs to the next
    QCOMPARE(
        w.read([&](UnitOfWork& u) { return u.posts().dayCounts(ClientId::create(w.now), bounds); }),
        QList<QList<DayCount>>(3));
    QVERIFY(w.read([&](UnitOfWork& u) { return u.posts().dayCounts(std::nullopt, {}); }).isEmpty());
}

void PostContract::approvalsAreVoided()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    const Post post = w.stored(w.draft(setup, QStringLiteral("a")));
    const Member mia { MemberId::create(w.now), QStringLiteral("mia"), ActorKind::Person, w.now };
    w.write([&](UnitOfWork& u) { return u.members().insert(mia); });
    Approval first { ApprovalId::create(w.now), setup.client.id, post.id, 1, post.contentHash,
        Decision::Approved, mia.id, mia.kind, {}, w.now, {} };
    Approval second = first;
    second.id = ApprovalId::create(w.now);
    second.decision = Decision::ChangesRequested;
    second.reason = QStringLiteral("shorter");
    second.at = w.now + minutes(1);
    w.write([&](UnitOfWork& u) { return u.approvals().insert(first); });
    w.write([&](UnitOfWork& u) { return u.approvals().voidAll(post.id, w.now + minutes(1)); });
    first.voidedAt = w.now + minutes(1);
    w.write([&](UnitOfWork& u) { return u.approvals().insert(second); });
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.approvals().list(post.id); }),
        QList({ second, first }));
    w.write([&](UnitOfWork& u) { return u.approvals().voidAll(post.id, w.now + minutes(5)); });
    second.voidedAt = w.now + minutes(5);
    QCOMPARE(w.read([&](UnitOfWork& u) { return u.approvals().list(post.id); }),
        QList({ second, first }));
}

QTEST_GUILESS_MAIN(PostContract)
#include "tst_post_contract.moc"
