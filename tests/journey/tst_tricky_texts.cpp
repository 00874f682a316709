// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/preview_card.h"
#include "previews/preview_content.h"
#include "previews/preview_factory.h"
#include "support/workspace.h"
#include "support/world.h"
#include "text/network_text.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::test;

namespace {

constexpr int textCount = 300;

/// Pieces that text code likes to get wrong.
const QStringList& pieces()
{
    static const QStringList list {
        u"plain words"_s,
        u"Grüße aus Köln"_s,
        u"朝のパン"_s,
        u"한국어 문장"_s,
        u"שלום עולם"_s,
        u"مرحبا بالعالم"_s,
        u"हिन्दी क्षत्रिय"_s,
        u"ไทยน้ำ"_s,
        u"👩‍👩‍👧‍👦"_s,
        u"🏳️‍🌈"_s,
        u"🇩🇪🇯🇵"_s,
        u"👍🏽"_s,
        u"1️⃣"_s,
        u"e\u0301 combining"_s,
        u"https://example.com/a?b=c&d=%20#x"_s,
        u"example.co.uk/path."_s,
        u"(see example.com)"_s,
        u"@alice.test"_s,
        u"@nobody.invalid"_s,
        u"#tag"_s,
        u"#日本語"_s,
        u"#1 not a tag"_s,
        u"<b>not bold</b>"_s,
        u"&amp; & &lt;"_s,
        u"\"quotes\" 'single' „low“"_s,
        u"back\\slash \\n not a break"_s,
        u"{{client.name}}"_s,
        u"%1 %n %s"_s,
        u"100 % and 5‰"_s,
        u"tab\there"_s,
        u"a\nb"_s,
        u"a\n\n\nb"_s,
        u"soft\u00ADhyphen"_s,
        u"nbsp\u00A0here"_s,
        u"𝔘𝔫𝔦𝔠𝔬𝔡𝔢"_s,
        u"ﬁ ligature"_s,
        u"ẞ ß ſ"_s,
        u"İstanbul ı"_s,
        u"…—–-"_s,
        u"mail me@x.com"_s,
        u"v1.2.3 e.g. node.js"_s,
        u"$AAPL €5 ¥500"_s,
    };
    return list;
}

QStringList trickyTexts()
{
    QRandomGenerator random(20261120); // fixed: every run checks the same texts
    QStringList texts;
    QSet<QString> seen;
    while (texts.size() < textCount) {
        QStringList parts;
        const int count = random.bounded(1, 7);
        for (int i = 0; i < count; ++i)
            parts.append(pieces().at(random.bounded(pieces().size())));
        const QString text = parts.join(random.bounded(4) == 0 ? u"\n"_s : u" "_s);
        if (!seen.contains(text) && text::measure(u"bluesky"_s, text).valid) {
            seen.insert(text);
            texts.append(text);
        }
    }
    return texts;
}

} // namespace

/// What is previewed, stored, sent and read back is the same text, to the last code unit.
class TrickyTextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void previewStoredSentAndReadBackAreEqual()
    {
        const auto world = World::start();
        QVERIFY(world);
        SystemClock clock;
        TestWorkspace workspace(clock);
        QVERIFY(workspace.open());
        QVERIFY(workspace.fill(u"bluesky"_s, world->baseUrl()));
        const QStringList texts = trickyTexts();
        const Schedule schedule = workspace.schedule;
        const auto ids = await(workspace.session->store().write<QList<PostId>>(
            [texts, schedule](UnitOfWork& work) -> Result<QList<PostId>> {
                QList<PostId> stored;
                const Instant now = SystemClock().now();
                for (const auto& text : texts) {
                    Post post;
                    post.id = PostId::create(now);
                    post.clientId = schedule.clientId;
                    post.personaId = schedule.personaId;
                    post.scheduleId = schedule.id;
                    post.state = PostState::InReview;
                    post.variants = { { schedule.accountIds.first(), text } };
                    post.contentHash = contentHash(post.variants);
                    post.createdAt = post.updatedAt = now;
                    PostRevision revision;
                    revision.postId = post.id;
                    revision.clientId = post.clientId;
                    revision.variants = post.variants;
                    revision.contentHash = post.contentHash;
                    revision.createdAt = now;
                    CLARA_TRY(work.posts().insert(post, revision));
                    stored.append(post.id);
                }
                return stored;
            }));
        QVERIFY2(ids, qPrintable(ids ? QString() : ids.error().detail));

        std::unique_ptr<ui::PreviewCard> card(ui::makePreviewCard(u"bluesky"_s, nullptr));
        card->resize(460, 400);
        QList<session::ApproveRequest> requests;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto detail = await(workspace.session->queries().post(ids->at(i)));
            QVERIFY(detail);
            QCOMPARE(detail->post.text(), texts.at(i)); // stored
            card->setContent(ui::makePreviewContent(
                u"bluesky"_s, u"Rye & Co"_s, u"clara.test"_s, detail->post.text()));
            QCOMPARE(card->paintedText(), texts.at(i)); // previewed
            session::ApproveRequest request;
            request.post = ids->at(i);
            request.contentHash = detail->post.contentHash;
            requests.append(request);
        }
        QCOMPARE(*await(workspace.session->commands().approvePosts(requests)), textCount);
        workspace.session->engine().start();
        QTRY_COMPARE_WITH_TIMEOUT(world->records().size(), textCount, 120000);

        QSet<QString> sent;
        for (const auto& row : world->records())
            sent.insert(
                row.toObject().value(u"text"_s).toString()); // sent, and read back from the server
        QCOMPARE(sent, QSet<QString>(texts.begin(), texts.end()));
        QCOMPARE(world->requestCount(u"com.atproto.repo.putRecord"_s), textCount);
        PublicationFilter filter;
        filter.states = { PublicationState::Published };
        filter.limit = 1000;
        QTRY_COMPARE_WITH_TIMEOUT(
            await(workspace.session->queries().publications(filter))->size(), textCount, 30000);
        std::printf("{\"texts\":%d,\"equal\":%d}\n", textCount, int(sent.size()));
    }
};

QTEST_MAIN(TrickyTextsTest)
#include "tst_tricky_texts.moc"
