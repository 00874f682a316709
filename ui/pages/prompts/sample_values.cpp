// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/prompts/sample_values.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace clara::ui {

namespace {

QString sampleTr(const char* text)
{
    return QCoreApplication::translate("clara::ui::SampleValues", text);
}

QString orSample(const QString& value, const QString& sample)
{
    return value.isEmpty() ? sample : value;
}

} // namespace

QHash<QString, QString> sampleValues(const Client* client, const Persona* persona, Instant now)
{
    const Client owner = client ? *client : Client {};
    const Persona voice = persona ? *persona : Persona {};
    const QTimeZone zone(owner.timeZone.toLatin1());
    const QDate today = toZone(now, zone.isValid() ? zone : QTimeZone::utc()).date();
    return {
        { u"client.name"_s,
            orSample(
                owner.name, sampleTr(QT_TRANSLATE_NOOP("clara::ui::SampleValues", "Rye & Co"))) },
        { u"client.city"_s,
            orSample(
                owner.city, sampleTr(QT_TRANSLATE_NOOP("clara::ui::SampleValues", "Berlin"))) },
        { u"client.brand_notes"_s, owner.brandNotes },
        { u"persona.name"_s,
            orSample(voice.name, sampleTr(QT_TRANSLATE_NOOP("clara::ui::SampleValues", "Anni"))) },
        { u"persona.voice"_s,
            orSample(voice.voice,
                sampleTr(QT_TRANSLATE_NOOP("clara::ui::SampleValues", "Warm, dry, exact."))) },
        { u"persona.banned"_s, voice.banned.join(u", "_s) },
        { u"persona.language"_s, voice.language },
        { u"topic"_s,
            voice.topics.isEmpty()
                ? sampleTr(QT_TRANSLATE_NOOP("clara::ui::SampleValues", "what is new this week"))
                : voice.topics.first() },
        { u"recent_posts"_s,
            sampleTr(QT_TRANSLATE_NOOP("clara::ui::SampleValues",
                "- Yesterday's post would stand here.\n- And the one before it.")) },
        { u"date"_s, QLocale::c().toString(today, u"yyyy-MM-dd"_s) },
        { u"network"_s, u"Bluesky"_s },
    };
}

} // namespace clara::ui
