// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/latest.h"

#include <functional>
#include <memory>
#include <optional>

namespace clara::ui {

/// Several answers that a page shows together: begin(), add() per question, end(). The newest turn
/// wins, as with Latest; the first error stands for all. `D` is a struct with one member per
/// answer. UI thread.
template <class D> class Gather {
public:
    explicit Gather(QObject* context)
        : m_context(context)
    {
    }
    ~Gather() { ++*m_turn; }
    Q_DISABLE_COPY_MOVE(Gather)

    void begin()
    {
        ++*m_turn;
        m_round = std::make_shared<Round>();
    }
    template <class T> void add(Future<T> future, T D::*member)
    {
        ++m_round->open;
        onAnswer<T>(m_context, std::move(future),
            [turn = *m_turn, current = m_turn, round = m_round, member](Result<T> result) {
                if (*current != turn)
                    return;
                if (result)
                    round->data.*member = std::move(*result);
                else if (!round->error)
                    round->error = std::move(result).error();
                close(*round);
            });
    }
    void end(std::function<void(Result<D>)> done)
    {
        m_round->done = std::move(done);
        close(*m_round);
    }

private:
    struct Round {
        D data {};
        std::optional<Error> error {};
        int open = 1; ///< end() is the last one
        std::function<void(Result<D>)> done {};
    };
    static void close(Round& round)
    {
        if (--round.open > 0)
            return;
        const auto done = std::exchange(round.done, {});
        if (round.error)
            done(std::unexpected(*round.error));
        else
            done(std::move(round.data));
    }

    QObject* m_context;
    std::shared_ptr<quint64> m_turn
        = std::make_shared<quint64>(0); ///< shared: outlives this in late answers
    std::shared_ptr<Round> m_round; ///< shared with the answers under way
};

} // namespace clara::ui
