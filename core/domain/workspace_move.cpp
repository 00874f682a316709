// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace_move.h"

#include "base/json.h"

#include <QCoreApplication>

namespace clara {

QString toString(const MoveMark& mark)
{
    return QString::fromUtf8(toJson(QJsonObject {
        { QStringLiteral("place"), mark.place }, { QStringLiteral("at"), toIso(mark.at) } }));
}

std::optional<MoveMark> moveMarkFromString(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    MoveMark mark;
    if (const auto object = parseJsonObject(text.toUtf8(), QStringLiteral("mark"))) {
        mark.place = object->value(QLatin1String("place")).toString();
        mark.at = parseInstant(object->value(QLatin1String("at")).toString()).value_or(Instant());
    }
    return mark;
}

QString reasonNotToRun(const QString& movedTo, const QString& arriving)
{
    if (const auto mark = moveMarkFromString(movedTo)) {
        return QCoreApplication::translate("clara::WorkspaceMove",
            "This workspace was moved to “%1”. Nothing runs here any more; open it there.")
            .arg(mark->place);
    }
    if (const auto mark = moveMarkFromString(arriving)) {
        return QCoreApplication::translate("clara::WorkspaceMove",
            "The move from “%1” to here was cut short, so nothing runs here. Repeat `clara "
            "workspace move` with the same places to finish it.")
            .arg(mark->place);
    }
    return {};
}

} // namespace clara
