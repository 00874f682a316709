// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_view.h"

#include "base/instant.h"
#include "base/json.h"
#include "console_output.h"
#include "scheduling/zone_name.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

QTimeZone zoneOf(const QJsonObject& row, const QTimeZone& fallback)
{
    for (const auto& key : { u"client_timezone"_s, u"timezone"_s }) {
        if (const auto zone = zoneFromId(row.value(key).toString()))
            return *zone;
    }
    return fallback;
}

QString timeText(const QString& iso, const QTimeZone& zone)
{
    const auto instant = parseInstant(iso);
    if (!instant)
        return iso;
    return toZone(*instant, zone).toString(u"yyyy-MM-dd HH:mm"_s) + u' '
        + scheduling::abbreviation(*instant, zone);
}

QString moneyText(const QJsonValue& value)
{
    if (!value.isDouble())
        return translate("clara::Cli", "unknown");
    return u"$%1"_s.arg(double(value.toInteger()) / 1e6, 0, 'f', 4);
}

QString shortText(const QString& text)
{
    const QString oneLine = text.simplified();
    return oneLine.size() > 60 ? oneLine.left(59) + u'…' : oneLine;
}

QString cell(const QJsonObject& row, const Column& column, const QTimeZone& zone)
{
    const QJsonValue value = row.value(column.key);
    switch (column.format) {
    case Format::Money:
        return value.isNull() && column.key == "monthly_budget_micro_usd"_L1 ? QString()
                                                                             : moneyText(value);
    case Format::Time:
        return value.isString() ? timeText(value.toString(), zone) : QString();
    case Format::YesNo:
        return value.toBool() ? translate("clara::Cli", "yes") : translate("clara::Cli", "no");
    case Format::List:
        return toStringList(value.toArray()).join(u", "_s);
    case Format::Short:
        return shortText(value.toString());
    case Format::Text:
        break;
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// What a terminal shows of it: marks that combine take no room of their own.
qsizetype widthOf(const QString& text)
{
    qsizetype width = 0;
    for (const uint point : text.toUcs4())
        width += QChar::category(point) == QChar::Mark_NonSpacing || point == 0x200d ? 0 : 1;
    return width;
}

QString tableText(const QList<Column>& columns, const QJsonArray& rows, const QTimeZone& zone)
{
    QList<QStringList> lines;
    QStringList headers;
    for (const auto& column : columns)
        headers.append(column.header);
    lines.append(headers);
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        QStringList cells;
        for (const auto& column : columns)
            cells.append(terminalSafe(cell(row, column, zoneOf(row, zone))).simplified());
        lines.append(cells);
    }
    QList<qsizetype> widths(columns.size(), 0);
    for (const auto& cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths.at(i), widthOf(cells.at(i)));
    }
    QString text;
    for (const auto& cells : lines) {
        QString row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row += cells.at(i) + QString(widths.at(i) - widthOf(cells.at(i)) + 2, u' ');
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    return text;
}

QString fieldsText(const QList<Column>& columns, const QJsonObject& object, const QTimeZone& zone)
{
    qsizetype width = 0;
    for (const auto& column : columns)
        width = std::max(width, widthOf(column.header));
    QString text;
    for (const auto& column : columns) {
        const QString value = terminalSafe(cell(object, column, zone)).simplified();
        if (!value.isEmpty())
            text += u"  %1%2  %3\n"_s.arg(
                column.header, QString(width - widthOf(column.header), u' '), value);
    }
    return text;
}

QString thingName(const QJsonObject& object)
{
    for (const auto& key : { u"name"_s, u"handle"_s, u"number"_s, u"id"_s }) {
        const QJsonValue value = object.value(key);
        if (value.isDouble())
            return QString::number(value.toInteger());
        if (!value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

QString timesText(const QJsonObject& object)
{
    const QTimeZone zone = zoneOf(object, QTimeZone::utc());
    QString text;
    for (const auto& value : object.value(u"next"_s).toArray())
        text += u"%1  %2\n"_s.arg(timeText(value.toString(), zone), value.toString());
    return text.isEmpty() ? translate("clara::Cli", "It never matches again.") + u'\n' : text;
}

QString objectText(const CommandSpec& spec, const QJsonObject& object)
{
    const QTimeZone zone = zoneOf(object, QTimeZone::systemTimeZone());
    QString text;
    if (!spec.done.isEmpty())
        text += (spec.done.contains("%1"_L1) ? spec.done.arg(terminalSafe(thingName(object)))
                                             : spec.done)
            + u'\n';
    text += fieldsText(spec.columns, object, zone);
    for (const auto& section : spec.sections) {
        QJsonArray rows = object.value(section.key).toArray();
        if (section.key == "findings"_L1)
            rows = object.value(u"guardrails"_s).toObject().value(section.key).toArray();
        if (!rows.isEmpty())
            text += u'\n' + section.title + u'\n' + tableText(section.columns, rows, zone);
    }
    const QString body = terminalSafe(object.value(spec.body).toString());
    if (!body.isEmpty())
        text += (text.isEmpty() ? QString() : u"\n"_s) + body + u'\n';
    return text;
}

} // namespace

QString viewOf(const CommandSpec& spec, const QJsonValue& answer)
{
    if (answer.isArray()) {
        const QJsonArray rows = answer.toArray();
        if (rows.isEmpty())
            return spec.empty + (spec.empty.isEmpty() ? u""_s : u"\n"_s);
        return tableText(spec.columns, rows, QTimeZone::systemTimeZone());
    }
    const QJsonObject object = answer.toObject();
    if (object.value(u"next"_s).isArray())
        return timesText(object);
    if (spec.verb == "text.count"_L1)
        return (object.value(u"valid"_s).toBool()
                       ? translate("clara::Cli", "%1 of %2: it fits.")
                       : translate("clara::Cli", "%1 of %2: it cannot be posted like this."))
                   .arg(object.value(u"length"_s).toInt())
                   .arg(object.value(u"limit"_s).toInt())
            + u'\n';
    if (spec.verb == "text.facets"_L1)
        return tableText({ column(translate("clara::Cli", "Start"), "start"),
                             column(translate("clara::Cli", "End"), "end"),
                             column(translate("clara::Cli", "Kind"), "kind"),
                             column(translate("clara::Cli", "Value"), "value") },
            object.value(u"facets"_s).toArray(), QTimeZone::utc());
    return objectText(spec, object);
}

} // namespace clara::cli
