// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cancel_token.h"

#include <map>

namespace clara {

struct CancelToken::State {
    bool cancelled = false;
    quint64 nextKey = 0;
    std::map<quint64, std::function<void()>> handlers;
};

bool CancelToken::isCancelled() const { return m_state && m_state->cancelled; }

std::shared_ptr<void> CancelToken::onCancel(std::function<void()> handler) const
{
    if (!m_state)
        return {};
    if (m_state->cancelled) {
        handler();
        return {};
    }
    const quint64 key = m_state->nextKey++;
    m_state->handlers.emplace(key, std::move(handler));
    const std::weak_ptr<State> weak = m_state;
    return { nullptr, [weak, key](void*) {
                if (const auto state = weak.lock())
                    state->handlers.erase(key);
            } };
}

CancelSource::CancelSource() { m_token.m_state = std::make_shared<CancelToken::State>(); }

CancelSource::~CancelSource() { cancel(); }

void CancelSource::cancel()
{
    const auto state = m_token.m_state;
    if (state->cancelled)
        return;
    state->cancelled = true;
    const auto handlers = std::exchange(state->handlers, {});
    for (const auto& [key, handler] : handlers)
        handler();
}

} // namespace clara
