// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks/publisher_registry.h"

namespace clara::networks {

void PublisherRegistry::add(std::unique_ptr<Publisher> publisher)
{
    const QString key = publisher->profile().network;
    m_publishers.insert_or_assign(key, std::move(publisher));
}

Publisher* PublisherRegistry::publisherFor(const QString& network)
{
    const auto found = m_publishers.find(network);
    return found == m_publishers.end() ? nullptr : found->second.get();
}

} // namespace clara::networks
