// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/post.h"
#include "domain/publication.h"
#include "domain/run.h"
#include "domain/schedule.h"

#include <QTest>

using namespace clara;

namespace {

/// "from event -> to" rows, as the design writes them down; everything not listed must be refused.
template <class State, class Event>
void checkTable(const QList<std::tuple<State, Event, State>>& allowed, const QList<State>& states,
    const QList<Event>& events)
{
    int rows = 0;
    for (const State state : states) {
        for (const Event event : events) {
            std::optional<State> expected;
            for (const auto& [from, on, to] : allowed) {
                if (from == state && on == event)
                    expected = to;
            }
            const auto actual = transition(state, event);
            QVERIFY2(actual == expected,
                qPrintable(QStringLiteral("%1 on event %2").arg(toString(state)).arg(int(event))));
            rows += expected.has_value();
        }
    }
    QCOMPARE(rows, int(allowed.size()));
}

template <class Enum> QList<Enum> upTo(Enum last)
{
    QList<Enum> all;
    for (int i = 0; i <= int(last); ++i)
        all.append(Enum(i));
    return all;
}

} // namespace

class TestTransitions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void schedules()
    {
        using S = ScheduleState;
        using E = ScheduleEvent;
        checkTable<S, E>(
            { { S::Active, E::Pause, S::Paused }, { S::Paused, E::Resume, S::Active },
                { S::Active, E::Complete, S::Completed }, { S::Completed, E::Reopen, S::Active } },
            upTo(S::Completed), upTo(E::Reopen));
    }

    void runs()
    {
        using S = RunState;
        using E = RunEvent;
        checkTable<S, E>(
            { { S::Planned, E::Claim, S::Claimed }, { S::Planned, E::Skip, S::Skipped },
                { S::Planned, E::Miss, S::Missed }, { S::Planned, E::Cancel, S::Cancelled },
                { S::Planned, E::Supersede, S::Cancelled }, { S::Claimed, E::Start, S::Running },
                { S::Claimed, E::LoseLease, S::Planned }, { S::Claimed, E::Cancel, S::Cancelled },
                { S::Claimed, E::Fail, S::Failed }, { S::Claimed, E::RetryLater, S::Planned },
                { S::Claimed, E::Skip, S::Skipped }, { S::Running, E::Succeed, S::Succeeded },
                { S::Running, E::Fail, S::Failed }, { S::Running, E::RetryLater, S::Planned },
                { S::Running, E::LoseLease, S::Planned }, { S::Running, E::Cancel, S::Cancelled },
                { S::Running, E::Skip, S::Skipped }, { S::Succeeded, E::Supersede, S::Cancelled },
                { S::Failed, E::Supersede, S::Cancelled } },
            upTo(S::Missed), upTo(E::Supersede));
    }

    void publications()
    {
        using S = PublicationState;
        using E = PublicationEvent;
        checkTable<S, E>(
            { { S::Queued, E::Claim, S::Claimed }, { S::Queued, E::HoldLate, S::HeldLate },
                { S::Queued, E::Supersede, S::Superseded }, { S::Queued, E::Drop, S::Dropped },
                { S::Claimed, E::Return, S::Queued }, { S::Claimed, E::CommitIntent, S::Sending },
                { S::Claimed, E::ProveNotSent, S::NotSent }, { S::Claimed, E::Refuse, S::Rejected },
                { S::Claimed, E::HoldLate, S::HeldLate },
                { S::Claimed, E::Supersede, S::Superseded },
                { S::Sending, E::Confirm, S::Published }, { S::Sending, E::Refuse, S::Rejected },
                { S::Sending, E::ProveNotSent, S::NotSent },
                { S::Sending, E::LoseTrack, S::Unknown },
                { S::Unknown, E::Reconcile, S::Reconciling },
                { S::Reconciling, E::Confirm, S::Published },
                { S::Reconciling, E::ProveNotSent, S::NotSent },
                { S::Reconciling, E::AskHuman, S::NeedsHuman },
                { S::Reconciling, E::LoseTrack, S::Unknown },
                { S::NeedsHuman, E::Confirm, S::Published },
                { S::NeedsHuman, E::Release, S::Queued }, { S::NeedsHuman, E::Drop, S::Dropped },
                { S::NotSent, E::Retry, S::Queued }, { S::NotSent, E::Release, S::Queued },
                { S::NotSent, E::Drop, S::Dropped }, { S::NotSent, E::Supersede, S::Superseded },
                { S::Rejected, E::Retry, S::Queued }, { S::Rejected, E::Release, S::Queued },
                { S::Rejected, E::Drop, S::Dropped }, { S::HeldLate, E::Release, S::Queued },
                { S::HeldLate, E::Drop, S::Dropped },
                { S::HeldLate, E::Supersede, S::Superseded } },
            upTo(S::Dropped), upTo(E::Drop));
    }

    void nothingLeavesSendingForTheQueueUnproved()
    {
        for (const auto event : upTo(PublicationEvent::Drop)) {
            for (const auto state : { PublicationState::Sending, PublicationState::Unknown,
                     PublicationState::Reconciling })
                QVERIFY(transition(state, event) != PublicationState::Queued);
        }
    }

    void editedPostsGoBackToReview()
    {
        for (const auto state : { PostState::InReview, PostState::ChangesRequested,
                 PostState::Approved, PostState::Scheduled, PostState::Held, PostState::Failed })
            QVERIFY(transition(state, PostEvent::Edit) == PostState::InReview);
        for (const auto state :
            { PostState::Published, PostState::PartlyPublished, PostState::Rejected })
            QVERIFY(!transition(state, PostEvent::Edit));
    }

    void onlyReviewedPostsAreApproved()
    {
        for (const auto state : upTo(PostState::Held))
            QCOMPARE(
                transition(state, PostEvent::Approve).has_value(), state == PostState::InReview);
    }

    void namesSurviveTheRoundTrip()
    {
        for (const auto state : upTo(PostState::Held))
            QVERIFY(postStateFromString(toString(state)) == state);
        for (const auto state : upTo(RunState::Missed))
            QVERIFY(runStateFromString(toString(state)) == state);
        for (const auto state : upTo(PublicationState::Dropped))
            QVERIFY(publicationStateFromString(toString(state)) == state);
        QVERIFY(!postStateFromString(u"nonsense"));
    }

    void hashDependsOnTextAndAccountsOnly()
    {
        const AccountId one = AccountId::create(instantFromMs(1));
        const AccountId two = AccountId::create(instantFromMs(2));
        const QString hash
            = contentHash({ { one, QStringLiteral("a") }, { two, QStringLiteral("b") } });
        QCOMPARE(contentHash({ { two, QStringLiteral("b") }, { one, QStringLiteral("a") } }), hash);
        QVERIFY(
            contentHash({ { one, QStringLiteral("b") }, { two, QStringLiteral("a") } }) != hash);
        QVERIFY(contentHash({ { one, QStringLiteral("ab") } }) != hash);
        QVERIFY(
            contentHash({ { one, QStringLiteral("a ") }, { two, QStringLiteral("b") } }) != hash);
    }
};

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
