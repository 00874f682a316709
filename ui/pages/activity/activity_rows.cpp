// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/activity_rows.h"

#include "domain/network.h"
#include "models/date_words.h"
#include "models/money_words.h"
#include "models/time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace clara::ui {

namespace {

QString activityTr(const char* text)
{
    return QCoreApplication::translate("clara::ui::Activity", text);
}

std::pair<QString, Tone> runSign(RunState state)
{
    switch (state) {
    case RunState::Planned:
        return { QStringLiteral("clock"), Tone::Text2 };
    case RunState::Claimed:
    case RunState::Running:
        return { QStringLiteral("player-play"), Tone::Info };
    case RunState::Succeeded:
        return { QStringLiteral("circle-check"), Tone::Ok };
    case RunState::Failed:
        return { QStringLiteral("circle-x"), Tone::Block };
    case RunState::Missed:
        return { QStringLiteral("clock-exclamation"), Tone::Warn };
    case RunState::Cancelled:
    case RunState::Skipped:
        break;
    }
    return { QStringLiteral("circle-minus"), Tone::Text2 };
}

QString listTime(Instant at, Instant now, const QTimeZone& zone)
{
    const QDateTime local = toZone(at, zone);
    const qint64 age = local.date().daysTo(toZone(now, zone).date());
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const QString letters = zoneAbbreviation(at, zone);
    if (age == 0)
        //: A time and its zone: "09:15 CEST"
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "%1 %2")).arg(time, letters);
    const bool near = age > 0 && age < 7;
    const QString day
        = near ? QLocale().toString(local.date(), QStringLiteral("ddd")) : shortDate(local.date());
    //: A day, a time and its zone: "Wed 17:30 MDT"
    return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "%1 %2 %3")).arg(day, time, letters);
}

/// "failed, alt text missing"
QString withReason(const QString& state, const QString& reason)
{
    if (reason.isEmpty())
        return state;
    //: A state and its reason: "failed, the model did not answer"
    return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "%1, %2")).arg(state, reason);
}

Tone wordsTone(Tone sign) { return sign == Tone::Block || sign == Tone::Warn ? sign : Tone::Text2; }

QString runWords(const Run& run)
{
    const QString state = runStateWord(run.state);
    if (run.state == RunState::Succeeded && !run.postId.isNull())
        return withReason(state, activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "draft")));
    return withReason(state, run.reason);
}

} // namespace

QString ActivityRow::spoken() const
{
    return QStringList { clientName, title, words, time, cost }.join(QStringLiteral(", "));
}

QString runStateWord(RunState state)
{
    switch (state) {
    case RunState::Planned:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "planned"));
    case RunState::Claimed:
    case RunState::Running:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "running"));
    case RunState::Succeeded:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "succeeded"));
    case RunState::Failed:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "failed"));
    case RunState::Cancelled:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "cancelled"));
    case RunState::Skipped:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "skipped"));
    case RunState::Missed:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "missed"));
    }
    return {};
}

QString publicationStateWord(PublicationState state)
{
    switch (state) {
    case PublicationState::Queued:
    case PublicationState::Claimed:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "waits for its slot"));
    case PublicationState::Sending:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "is being sent"));
    case PublicationState::Published:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "published"));
    case PublicationState::Rejected:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "refused"));
    case PublicationState::NotSent:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "not sent"));
    case PublicationState::Unknown:
    case PublicationState::Reconciling:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "unknown, being looked at"));
    case PublicationState::NeedsHuman:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "unknown, please look"));
    case PublicationState::HeldLate:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "held, its slot has passed"));
    case PublicationState::Superseded:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "replaced by an edit"));
    case PublicationState::Dropped:
        return activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "dropped"));
    }
    return {};
}

std::pair<QString, Tone> publicationSign(PublicationState state)
{
    switch (state) {
    case PublicationState::Queued:
    case PublicationState::Claimed:
        return { QStringLiteral("clock"), Tone::Text2 };
    case PublicationState::Sending:
        return { QStringLiteral("send"), Tone::Info };
    case PublicationState::Published:
        return { QStringLiteral("circle-check"), Tone::Ok };
    case PublicationState::Rejected:
    case PublicationState::NotSent:
        return { QStringLiteral("circle-x"), Tone::Block };
    case PublicationState::Unknown:
    case PublicationState::Reconciling:
    case PublicationState::NeedsHuman:
        return { QStringLiteral("zoom-question"), Tone::Block };
    case PublicationState::HeldLate:
        return { QStringLiteral("clock-pause"), Tone::Warn };
    case PublicationState::Superseded:
    case PublicationState::Dropped:
        break;
    }
    return { QStringLiteral("circle-minus"), Tone::Text2 };
}

Severity publicationSeverity(PublicationState state)
{
    switch (publicationSign(state).second) {
    case Tone::Ok:
        return Severity::Ok;
    case Tone::Warn:
        return Severity::Warn;
    case Tone::Block:
        return Severity::Block;
    case Tone::Info:
        return Severity::Info;
    default:
        return Severity::Neutral;
    }
}

ActivityRow runRow(const session::RunItem& item, Instant now)
{
    const Run& run = item.run;
    ActivityRow row;
    row.id = run.id.toString();
    std::tie(row.icon, row.tone) = runSign(run.state);
    row.clientName = item.clientName;
    row.clientColour = item.clientColour;
    row.title = item.scheduleName;
    row.words = runWords(run);
    row.wordsTone = wordsTone(row.tone);
    const bool running = run.state == RunState::Claimed || run.state == RunState::Running;
    Instant at = run.startedAt.value_or(run.notBefore);
    if (run.state == RunState::Missed || run.state == RunState::Skipped)
        at = run.occurrenceAt.value_or(at);
    row.time = running ? activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "now"))
                       : listTime(at, now, zoneOrUtc(item.clientZone));
    row.cost = run.startedAt ? callCost(item.costMicroUsd)
                             : activityTr(QT_TRANSLATE_NOOP("clara::ui::Activity", "no cost"));
    return row;
}

ActivityRow publicationRow(const session::PublicationItem& item, Instant now)
{
    const Publication& publication = item.publication;
    ActivityRow row;
    row.id = publication.id.toString();
    std::tie(row.icon, row.tone) = publicationSign(publication.state);
    row.clientName = item.clientName;
    row.clientColour = item.clientColour;
    row.title = publication.text.simplified();
    row.words = publicationStateWord(publication.state);
    row.wordsTone = wordsTone(row.tone);
    const Instant at
        = publication.slotAt.value_or(publication.firstSentAt.value_or(publication.notBefore));
    row.time = listTime(at, now, zoneOrUtc(item.clientZone));
    row.cost = network::displayName(item.account.network);
    return row;
}

} // namespace clara::ui
