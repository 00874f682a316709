// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace clara::engine {

/// Counts the coroutines that still use their owner; the owner may die only when it is empty. Each
/// coroutine holds a guard for its whole life. Engine thread.
class TaskScope {
public:
    class Guard {
    public:
        explicit Guard(TaskScope& scope)
            : m_scope(&scope)
        {
            ++m_scope->m_running;
        }
        ~Guard()
        {
            if (m_scope && --m_scope->m_running == 0 && m_scope->m_onEmpty)
                m_scope->m_onEmpty();
        }
        Guard(Guard&& other) noexcept
            : m_scope(std::exchange(other.m_scope, nullptr))
        {
        }
        Guard(const Guard&) = delete;
        Guard& operator=(const Guard&) = delete;
        Guard& operator=(Guard&&) = delete;

    private:
        TaskScope* m_scope;
    };

    Guard enter() { return Guard(*this); }
    bool isEmpty() const { return m_running == 0; }
    int running() const { return m_running; }
    /// Called each time the last guard goes.
    void setOnEmpty(std::function<void()> handler) { m_onEmpty = std::move(handler); }

private:
    int m_running = 0;
    std::function<void()> m_onEmpty;
};

} // namespace clara::engine
