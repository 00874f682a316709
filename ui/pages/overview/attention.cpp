// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/attention.h"

#include "domain/network.h"
#include "models/time_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace clara::ui {

namespace {

using session::Trouble;

QString attentionTr(const char* text, int n = -1)
{
    return QCoreApplication::translate("clara::ui::Attention", text, nullptr, n);
}

AttentionRow waitingRow(const session::OverviewData& data, Instant now)
{
    AttentionRow row { QStringLiteral("file-check"), Tone::Info };
    row.title
        = attentionTr(QT_TRANSLATE_N_NOOP("clara::ui::Attention", "%n draft(s) wait for approval"),
            data.status.waitingApproval);
    if (data.firstDue && data.firstDue->post.publishAt) {
        const Instant at = *data.firstDue->post.publishAt;
        row.detail
            = attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "First one is due %1, %2 (%3)"))
                  .arg(slotTimeInSentence(at, now, zoneOrUtc(data.firstDue->clientZone)),
                      relativeTime(at, now), data.firstDue->clientName);
    } else {
        row.detail = attentionTr(
            QT_TRANSLATE_NOOP("clara::ui::Attention", "They go out when you approve them."));
    }
    row.buttons = { { AttentionAction::Review,
        attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Review")) } };
    return row;
}

AttentionRow signInRow(const session::OverviewData& data, const Account& account)
{
    QString clientName;
    for (const Client& client : data.clients) {
        if (client.id == account.clientId)
            clientName = client.name;
    }
    AttentionRow row { QStringLiteral("key"), Tone::Warn };
    row.title = attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "%1: %2 wants a new sign-in"))
                    .arg(clientName, network::displayName(account.network));
    row.detail = attentionTr(
        QT_TRANSLATE_NOOP("clara::ui::Attention", "Until then nothing is posted as @%1."))
                     .arg(account.handle);
    row.buttons = { { AttentionAction::SignIn,
        attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Sign in again…")) } };
    row.client = account.clientId;
    return row;
}

AttentionRow exposedRow(const session::OverviewData& data, const session::ExposedSecret& exposed)
{
    AttentionRow row { QStringLiteral("key"), Tone::Warn };
    row.detail = attentionTr(
        QT_TRANSLATE_NOOP("clara::ui::Attention",
            "%1 has lost the right to it and may have read it. Replace it at its provider as well."))
                     .arg(exposed.exposedTo);
    if (exposed.account.id.isNull()) {
        row.title
            = attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Replace the key of “%1”"))
                  .arg(exposed.model);
        return row;
    }
    QString clientName;
    for (const Client& client : data.clients) {
        if (client.id == exposed.account.clientId)
            clientName = client.name;
    }
    //: A client, a network and a handle
    row.title = attentionTr(
        QT_TRANSLATE_NOOP("clara::ui::Attention", "%1: replace the %2 password of @%3"))
                    .arg(clientName, network::displayName(exposed.account.network),
                        exposed.account.handle);
    row.buttons = { { AttentionAction::SignIn,
        attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Replace…")) } };
    row.client = exposed.account.clientId;
    return row;
}

AttentionRow heldRow(int held)
{
    AttentionRow row { QStringLiteral("clock-pause"), Tone::Warn };
    row.title = attentionTr(
        QT_TRANSLATE_N_NOOP("clara::ui::Attention", "%n approved post(s) are held"), held);
    row.detail = attentionTr(QT_TRANSLATE_NOOP(
        "clara::ui::Attention", "Their slot passed before they could be sent. Send or drop them."));
    row.buttons = { { AttentionAction::ShowHeld,
        attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Show")) } };
    return row;
}

/// "Rye & Co, 09:15 CEST"
QString whose(const Trouble& trouble, Instant now)
{
    //: A client and a time
    return attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "%1, %2"))
        .arg(trouble.clientName, recentTime(trouble.at, now, zoneOrUtc(trouble.clientZone)));
}

void describePublication(AttentionRow& row, const Trouble& trouble, Instant now)
{
    const QString network = network::displayName(trouble.network);
    switch (trouble.kind) {
    case Trouble::Kind::Unknown:
        row.icon = QStringLiteral("zoom-question");
        row.title = attentionTr(
            QT_TRANSLATE_NOOP("clara::ui::Attention", "%1 may or may not have this post: %2"))
                        .arg(network, trouble.clientName);
        //: When it was to go out, and what is known
        row.detail
            = attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "%1. %2"))
                  .arg(recentTime(trouble.at, now, zoneOrUtc(trouble.clientZone)), trouble.reason);
        row.buttons = { { AttentionAction::Decide,
            attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Look and decide…")) } };
        break;
    case Trouble::Kind::HeldLate:
        row.icon = QStringLiteral("clock-pause");
        row.tone = Tone::Warn;
        row.title = attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Held for %1: %2"))
                        .arg(network, whose(trouble, now));
        row.buttons = { { AttentionAction::SettleHeld,
            attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Send or drop…")) } };
        break;
    default:
        row.icon = QStringLiteral("circle-x");
        row.title = attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Not posted to %1: %2"))
                        .arg(network, whose(trouble, now));
        row.buttons = { { AttentionAction::EditPost,
            attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Edit post")) } };
        break;
    }
}

AttentionRow troubleRow(const Trouble& trouble, Instant now)
{
    AttentionRow row { QStringLiteral("circle-x"), Tone::Block };
    row.detail = trouble.reason;
    row.publication = trouble.publication;
    row.run = trouble.run;
    row.post = trouble.post;
    if (trouble.run.isNull()) {
        describePublication(row, trouble, now);
        return row;
    }
    const bool missed = trouble.kind == Trouble::Kind::Missed;
    row.icon = missed ? QStringLiteral("clock-exclamation") : QStringLiteral("circle-x");
    row.tone = missed ? Tone::Warn : Tone::Block;
    row.title = (missed
            ? attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Missed: %1"))
            : attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "No draft was written: %1")))
                    .arg(whose(trouble, now));
    row.buttons = { { AttentionAction::RunAgain,
        missed ? attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Run again"))
               : attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "Try again")) } };
    return row;
}

} // namespace

QString recentTime(Instant at, Instant now, const QTimeZone& zone)
{
    const QDateTime local = toZone(at, zone);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const QString letters = zoneAbbreviation(at, zone);
    if (local.date() == toZone(now, zone).date())
        //: A time of today and its zone: "09:15 CEST"
        return attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "%1 %2")).arg(time, letters);
    //: Day, time and zone: "Wed 17:30 MDT"
    return attentionTr(QT_TRANSLATE_NOOP("clara::ui::Attention", "%1 %2 %3"))
        .arg(QLocale().toString(local.date(), QStringLiteral("ddd")), time, letters);
}

QList<AttentionRow> needsYou(const session::OverviewData& data, Instant now)
{
    QList<AttentionRow> rows;
    if (data.status.waitingApproval > 0)
        rows.append(waitingRow(data, now));
    for (const Account& account : data.troubledAccounts)
        rows.append(signInRow(data, account));
    for (const auto& exposed : data.exposedSecrets)
        rows.append(exposedRow(data, exposed));
    const auto held = std::ranges::count(data.troubles, Trouble::Kind::HeldLate, &Trouble::kind);
    if (held > 0)
        rows.append(heldRow(int(held)));
    return rows;
}

QList<AttentionRow> failedOrUnknown(const session::OverviewData& data, Instant now)
{
    QList<AttentionRow> rows;
    for (const Trouble& trouble : data.troubles)
        rows.append(troubleRow(trouble, now));
    return rows;
}

} // namespace clara::ui
