// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/faults.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace world {

namespace {
template <class T> struct Named {
    T value;
    const char* name;
};

constexpr std::array stageNames {
    Named { Stage::Connect, "connect" },
    Named { Stage::Head, "head" },
    Named { Stage::Body, "body" },
    Named { Stage::Received, "received" },
    Named { Stage::Effect, "effect" },
    Named { Stage::HalfAnswer, "half_answer" },
};

constexpr std::array actionNames {
    Named { Action::Pause, "pause" },
    Named { Action::Hang, "hang" },
    Named { Action::Reset, "reset" },
    Named { Action::Close, "close" },
    Named { Action::Slow, "slow" },
    Named { Action::Status, "status" },
    Named { Action::NoId, "no_id" },
    Named { Action::Malformed, "malformed" },
    Named { Action::Redirect, "redirect" },
};

template <class Table, class T> bool readName(const Table& table, const QString& name, T& value)
{
    for (const auto& entry : table) {
        if (name == QLatin1String(entry.name)) {
            value = entry.value;
            return true;
        }
    }
    return false;
}

template <class Table, class T> QString nameIn(const Table& table, T value)
{
    for (const auto& entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    return {};
}
} // namespace

QString toString(Stage stage) { return nameIn(stageNames, stage); }

QString Fault::name() const
{
    return nameIn(actionNames, action) + QLatin1Char('@') + toString(stage);
}

std::optional<Fault> Fault::fromJson(const QJsonObject& object)
{
    Fault fault;
    fault.endpoint = object.value(QStringLiteral("endpoint")).toString(QStringLiteral("*"));
    if (!readName(stageNames,
            object.value(QStringLiteral("stage")).toString(QStringLiteral("received")), fault.stage)
        || !readName(actionNames, object.value(QStringLiteral("action")).toString(), fault.action))
        return std::nullopt;
    fault.status = object.value(QStringLiteral("status"))
                       .toInt(fault.action == Action::Redirect ? 307 : 500);
    const QJsonObject headers = object.value(QStringLiteral("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        fault.headers.append({ it.key().toLatin1(), it.value().toString().toLatin1() });
    fault.body = object.value(QStringLiteral("body")).toString().toUtf8();
    fault.delayMs = object.value(QStringLiteral("delay_ms")).toInt();
    fault.bytes = object.value(QStringLiteral("bytes")).toInteger(-1);
    fault.skip = object.value(QStringLiteral("skip")).toInt();
    fault.times = object.value(QStringLiteral("times")).toInt(1);
    fault.probability = object.value(QStringLiteral("probability")).toDouble(1.0);
    fault.contains = object.value(QStringLiteral("contains")).toString().toUtf8();
    return fault;
}

std::optional<Fault> FaultPlan::take(Stage stage, const QString& endpoint, const QByteArray& body)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault& fault = m_faults[i];
        if (fault.stage != stage
            || (fault.endpoint != QLatin1String("*") && fault.endpoint != endpoint)
            || (!fault.contains.isEmpty() && !body.contains(fault.contains)))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (fault.probability < 1.0 && m_random.generateDouble() >= fault.probability)
            continue;
        const Fault taken = fault;
        if (fault.times > 0 && --fault.times == 0)
            m_faults.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

void Pauses::add(const QString& endpoint, Stage stage, std::function<void()> goOn)
{
    m_waiting.append({ endpoint, stage, std::move(goOn) });
}

QJsonObject Pauses::toJson() const
{
    QJsonArray list;
    for (const Waiting& waiting : m_waiting) {
        list.append(QJsonObject { { QStringLiteral("endpoint"), waiting.endpoint },
            { QStringLiteral("stage"), toString(waiting.stage) } });
    }
    return { { QStringLiteral("paused"), list } };
}

void Pauses::release(bool forget)
{
    const auto waiting = std::exchange(m_waiting, {});
    if (forget)
        return;
    for (const Waiting& entry : waiting)
        entry.goOn();
}

} // namespace world
