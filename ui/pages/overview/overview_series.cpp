// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overview_series.h"

#include <algorithm>
#include <tuple>

namespace clara::ui {

QList<Client> shownClients(const session::OverviewData& data, std::optional<ClientId> scope)
{
    QList<Client> clients;
    for (const Client& client : data.clients) {
        if (client.status != ClientStatus::Archived && (!scope || *scope == client.id))
            clients.append(client);
    }
    // By age, so that a client keeps its place in the stack when others are renamed or added.
    std::ranges::sort(clients, [](const Client& one, const Client& other) {
        return std::tie(one.createdAt, one.colour, one.name)
            < std::tie(other.createdAt, other.colour, other.name);
    });
    return clients;
}

PostsSeries overviewSeries(
    const session::OverviewData& data, std::optional<ClientId> scope, const QTimeZone& zone)
{
    PostsSeries series;
    const QList<Client> clients = shownClients(data, scope);
    for (const Client& client : clients)
        series.clients.append({ client.name, client.colour });
    for (qsizetype day = 0; day < data.dayStarts.size(); ++day) {
        PostsDay entry;
        entry.date = toZone(data.dayStarts.at(day), zone).date();
        entry.costMicros = data.dayCostMicroUsd.value(day);
        const auto counts = data.days.value(day);
        for (const Client& client : clients) {
            const auto found = std::ranges::find(counts, client.id, &DayCount::client);
            entry.posts.append(found == counts.end() ? 0 : found->published);
        }
        series.days.append(entry);
    }
    if (!series.days.isEmpty())
        series.today = series.days.last().date;
    return series;
}

} // namespace clara::ui
