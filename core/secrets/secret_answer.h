// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"

#include <QCoreApplication>

namespace clara::secrets {

/// A promise that is always kept, once: by the first answer, or with Cancelled when nobody is left
/// to give one. A future that is dropped unanswered would crash whoever awaits it.
template <class T> class SecretAnswer {
public:
    SecretAnswer() { m_promise.start(); }
    ~SecretAnswer()
    {
        give(failure(ErrorKind::Cancelled,
            QCoreApplication::translate(
                "clara::Secrets", "The program is ending, so the key was not looked up.")));
    }
    Q_DISABLE_COPY_MOVE(SecretAnswer)

    Future<T> future() { return m_promise.future(); }
    bool isGiven() const { return m_given; }
    void give(Result<T> result)
    {
        if (m_given)
            return;
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

} // namespace clara::secrets
