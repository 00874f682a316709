// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/publisher.h"

#include <map>
#include <memory>

namespace clara::networks {

/// The publishers of this process by network key. Filled once, before the engine starts; then
/// engine thread.
class PublisherRegistry final : public PublisherSource {
public:
    /// The key is that of its profile; a second one with the same key takes the place of the first.
    void add(std::unique_ptr<Publisher> publisher);
    Publisher* publisherFor(const QString& network) override;

private:
    std::map<QString, std::unique_ptr<Publisher>> m_publishers;
};

} // namespace clara::networks
