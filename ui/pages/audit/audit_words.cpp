// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/audit_words.h"

#include "models/date_words.h"
#include "models/time_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace clara::ui {

namespace {

constexpr int longestValue = 2000; ///< a text that is longer says no more to the eye

QString auditText(const char* text)
{
    return QCoreApplication::translate("clara::ui::AuditWords", text);
}

struct NamedKey {
    const char* key;
    const char* words;
};

constexpr NamedKey kinds[] = {
    { "client", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Clients") },
    { "persona", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Personas") },
    { "prompt", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Prompts") },
    { "account", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Accounts") },
    { "schedule", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Schedules") },
    { "run", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Runs") },
    { "post", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Posts") },
    { "publication", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Publications") },
    { "publishing", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Publishing as a whole") },
    { "model", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Models") },
};

constexpr NamedKey actions[] = {
    { "client.add", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Added a client") },
    { "client.edit", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Edited a client") },
    { "client.active", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Resumed a client") },
    { "client.paused", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Paused a client") },
    { "client.archived", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Archived a client") },
    { "persona.add", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Added a persona") },
    { "persona.edit", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Edited a persona") },
    { "prompt.add", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Added a prompt") },
    { "prompt.edit", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Renamed a prompt") },
    { "prompt.version", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Saved a prompt version") },
    { "prompt.use", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Chose a prompt version") },
    { "account.add", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Connected an account") },
    { "account.edit", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Edited an account") },
    { "schedule.add", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Added a schedule") },
    { "schedule.edit", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Edited a schedule") },
    { "schedule.active", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Resumed a schedule") },
    { "schedule.paused", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Paused a schedule") },
    { "schedule.completed", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Completed a schedule") },
    { "run.now", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Started a run") },
    { "post.approve", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Approved a post") },
    { "post.edit", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Edited a draft") },
    { "post.request_changes",
        QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Asked for changes to a draft") },
    { "post.reject", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Rejected a draft") },
    { "post.undo", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Undid a decision") },
    { "publication.resolve",
        QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Settled an unknown outcome") },
    { "publishing.stop", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Stopped all publishing") },
    { "publishing.resume", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Resumed publishing") },
    { "model.add", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Added a model") },
    { "model.default", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Chose the default model") },
};

constexpr NamedKey labels[] = {
    { "name", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Name") },
    { "reason", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Reason") },
    { "revision", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Revision") },
    { "content_hash", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Hash of the texts") },
    { "cron", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Cron line") },
    { "handle", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Handle") },
    { "network", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Network") },
    { "number", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Version") },
    { "state", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "State") },
    { "schedule", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Schedule") },
    { "by", QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Decided by") },
};

template <size_t N> const char* wordsFor(const NamedKey (&list)[N], const QString& key)
{
    for (const NamedKey& named : list) {
        if (key == QLatin1String(named.key))
            return named.words;
    }
    return nullptr;
}

QString labelOf(const QString& key)
{
    if (const char* known = wordsFor(labels, key))
        return auditText(known);
    QString words = key;
    words.replace(u'_', u' ');
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return words;
}

QString valueWords(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? auditText(QT_TRANSLATE_NOOP("clara::ui::AuditWords", "yes"))
                              : auditText(QT_TRANSLATE_NOOP("clara::ui::AuditWords", "no"));
    case QJsonValue::Array: {
        QStringList parts;
        for (const auto& part : value.toArray())
            parts.append(valueWords(part));
        return parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        break;
    }
    const QString text = value.toVariant().toString();
    if (text.isEmpty())
        return u"–"_s;
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

QString changeWords(const QJsonValue& before, const QJsonValue& after)
{
    return valueWords(before) + u" → "_s + valueWords(after);
}

bool isChange(const QJsonObject& object)
{
    return object.size() == 2 && object.contains(u"before"_s) && object.contains(u"after"_s);
}

void addChanges(QList<AuditLine>& lines, const QJsonObject& before, const QJsonObject& after)
{
    QStringList keys = before.keys();
    for (const QString& key : after.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const QString& key : std::as_const(keys)) {
        if (before.value(key) != after.value(key))
            lines.append({ labelOf(key), changeWords(before.value(key), after.value(key)) });
    }
}

} // namespace

QString auditActionWords(const QString& verb)
{
    const char* known = wordsFor(actions, verb);
    return known ? auditText(known) : verb;
}

QString auditWhat(const AuditEvent& event)
{
    const QString words = auditActionWords(event.verb);
    const QJsonObject summary = QJsonDocument::fromJson(event.summary.toUtf8()).object();
    QString name = summary.value(u"name"_s).toString();
    if (name.isEmpty())
        name = summary.value(u"handle"_s).toString();
    if (name.isEmpty())
        return words;
    //: What was done, and to what: "Edited a client: Harbour Lane"
    return auditText(QT_TRANSLATE_NOOP("clara::ui::AuditWords", "%1: %2")).arg(words, name);
}

QList<AuditChoice> auditChoices()
{
    QList<AuditChoice> choices { { {},
        auditText(QT_TRANSLATE_NOOP("clara::ui::AuditWords", "All actions")) } };
    for (const NamedKey& kind : kinds) {
        const QString key = QLatin1String(kind.key);
        choices.append({ key, auditText(kind.words) });
        for (const NamedKey& action : actions) {
            if (QLatin1String(action.key).startsWith(key + u'.'))
                choices.append({ QLatin1String(action.key), auditText(action.words) });
        }
    }
    return choices;
}

QString auditTime(Instant at, Instant now, const QTimeZone& zone)
{
    const QDateTime local = toZone(at, zone);
    const QDate today = toZone(now, zone).date();
    const QString time = clockTime(at, zone) + u' ' + zoneAbbreviation(at, zone);
    if (local.date() == today)
        return auditText(QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Today %1")).arg(time);
    if (local.date().year() == today.year())
        return shortDate(local.date()) + u' ' + time;
    return shortDate(local.date()) + u' ' + QString::number(local.date().year()) + u' ' + time;
}

QTimeZone auditZone(const session::AuditItem& item, const QTimeZone& own)
{
    return item.clientZone.isEmpty() ? own : zoneOrUtc(item.clientZone);
}

QString auditClient(const session::AuditItem& item)
{
    return item.event.clientId
        ? item.clientName
        : auditText(QT_TRANSLATE_NOOP("clara::ui::AuditWords", "The workspace"));
}

QList<AuditLine> summaryLines(const QString& summary)
{
    const QJsonDocument document = QJsonDocument::fromJson(summary.toUtf8());
    if (!document.isObject()) {
        if (summary.trimmed().isEmpty())
            return {};
        return { { auditText(QT_TRANSLATE_NOOP("clara::ui::AuditWords", "Noted")),
            valueWords(summary) } };
    }
    const QJsonObject object = document.object();
    QList<AuditLine> lines;
    if (object.value(u"before"_s).isObject() && object.value(u"after"_s).isObject())
        addChanges(
            lines, object.value(u"before"_s).toObject(), object.value(u"after"_s).toObject());
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject inner = it.value().toObject();
        if ((it.key() == u"before" || it.key() == u"after") && it.value().isObject())
            continue; // told above, field by field
        if (isChange(inner))
            lines.append({ labelOf(it.key()),
                changeWords(inner.value(u"before"_s), inner.value(u"after"_s)) });
        else
            lines.append({ labelOf(it.key()), valueWords(it.value()) });
    }
    return lines;
}

VerifyWords verifyWords(const session::AuditVerification& verification)
{
    const AuditReport& report = verification.report;
    if (report.isIntact()) {
        QString text = QCoreApplication::translate("clara::ui::AuditWords",
            "%n event(s) are as they were sealed.", nullptr, int(report.sealed));
        if (report.unsealed > 0)
            text += u' '
                + QCoreApplication::translate("clara::ui::AuditWords",
                    "%n wait(s) for a seal, which is no fault.", nullptr, int(report.unsealed));
        return { auditText(QT_TRANSLATE_NOOP("clara::ui::AuditWords", "The history is intact.")),
            text };
    }
    QStringList found = verification.sentences;
    found.removeAll(QString());
    QString text = found.value(0);
    const int more = int(found.size()) - 1;
    if (more > 0)
        text += u' '
            + QCoreApplication::translate(
                "clara::ui::AuditWords", "%n more chain(s) are broken too.", nullptr, more);
    text += u' '
        + auditText(QT_TRANSLATE_NOOP("clara::ui::AuditWords",
            "Change nothing, export the history, and compare it with a backup from before."));
    return { auditText(
                 QT_TRANSLATE_NOOP("clara::ui::AuditWords", "The history is not what was sealed.")),
        text };
}

QString pageOfEntity(const QString& entity)
{
    static const QHash<QString, QString> pages { { u"client"_s, u"clients"_s },
        { u"persona"_s, u"personas"_s }, { u"prompt"_s, u"prompts"_s },
        { u"schedule"_s, u"schedules"_s }, { u"run"_s, u"activity"_s },
        { u"post"_s, u"approvals"_s } };
    return pages.value(entity);
}

} // namespace clara::ui
