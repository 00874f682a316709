// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verbs.h"

#include "scheduling/cron.h"
#include "session/verb_call.h"
#include "text/facets.h"
#include "text/network_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

/// What one text may measure here; far beyond every network, and small enough to answer at once.
constexpr qsizetype maxPureText = 1'000'000;

Result<QJsonValue> cronNext(VerbParams& params, Instant now)
{
    const QString expression = params.text(u"expr"_s);
    const QString zoneId = params.text(u"timezone"_s);
    const QString from = params.optionalText(u"from"_s);
    const auto count = params.smallNumber(u"count"_s, 10);
    if (!count || *count < 1 || *count > 1000)
        params.refuse(
            u"count"_s, QCoreApplication::translate("clara::Verbs", "Ask for 1 to 1000 times."));
    CLARA_TRY(params.done());
    const auto cron = scheduling::CronExpression::parse(expression);
    if (!cron)
        return std::unexpected(cron.error());
    const auto zone = zoneFromId(zoneId);
    if (!zone)
        return std::unexpected(zone.error());
    const auto start = from.isEmpty() ? Result<Instant>(now) : parseInstant(from);
    if (!start) {
        Error error = start.error();
        error.field = u"from"_s;
        return std::unexpected(error);
    }
    QJsonArray next;
    for (const auto instant : cron->next(*start, *zone, *count))
        next.append(toIso(instant));
    return QJsonObject { { u"next"_s, next } };
}

struct NetworkText {
    QString network {};
    QString text {};
};

Result<NetworkText> networkText(VerbParams& params)
{
    static const QStringList known { u"bluesky"_s, u"x"_s, u"sandbox"_s };
    NetworkText input;
    input.network = params.text(u"network"_s);
    const bool hasText = params.has(u"text"_s);
    input.text = params.optionalText(u"text"_s);
    if (!hasText)
        params.refuse(u"text"_s,
            QCoreApplication::translate("clara::Verbs", "“text” is missing. Give it a value."));
    if (!known.contains(input.network))
        params.refuseChoice(u"network"_s, input.network, known);
    if (input.text.size() > maxPureText)
        params.refuse(u"text"_s,
            QCoreApplication::translate(
                "clara::Verbs", "The text is too long. Use at most %1 characters.")
                .arg(maxPureText));
    CLARA_TRY(params.done());
    return input;
}

Result<QJsonValue> textCount(VerbParams& params)
{
    const auto input = networkText(params);
    if (!input)
        return std::unexpected(input.error());
    const auto measure = text::measure(input->network, input->text);
    return QJsonObject { { u"length"_s, measure.length }, { u"limit"_s, measure.limit },
        { u"valid"_s, measure.valid } };
}

Result<QJsonValue> textFacets(VerbParams& params)
{
    const auto input = networkText(params);
    if (!input)
        return std::unexpected(input.error());
    QJsonArray facets;
    for (const auto& facet : text::facets(input->network, input->text)) {
        facets.append(QJsonObject { { u"start"_s, facet.byteStart }, { u"end"_s, facet.byteEnd },
            { u"kind"_s, text::toString(facet.kind) }, { u"value"_s, facet.value } });
    }
    return QJsonObject { { u"facets"_s, facets } };
}

} // namespace

bool isPureVerb(const QString& verb)
{
    return verb == "cron.next"_L1 || verb == "text.count"_L1 || verb == "text.facets"_L1;
}

Result<QJsonValue> callPureVerb(const QString& verb, const QJsonObject& params, Instant now)
{
    VerbParams typed(params);
    if (verb == "cron.next"_L1)
        return cronNext(typed, now);
    return verb == "text.count"_L1 ? textCount(typed) : textFacets(typed);
}

} // namespace clara::session
