// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/empty_state.h"

namespace clara::ui {

/// The centre of a page that could not be read: what happened, what it means, Try again (primary),
/// maybe a second way out, when the next own try comes, and the raw details one click away.
class ErrorState : public EmptyState {
    Q_OBJECT

public:
    explicit ErrorState(QWidget* parent = nullptr);

    /// `details` is the raw text for the link; empty hides the link. Never a secret.
    void setError(const QString& title, const QString& text, const QString& details = {});
    /// "Next try by itself in 18 s." or empty.
    void setNextTry(const QString& sentence);
    void setIconName(const QString& name);

Q_SIGNALS:
    /// The operator asks for the raw answer.
    void detailsRequested(const QString& details);

private:
    QLabel* m_nextTry;
    Button* m_detailsLink;
    QString m_details;
};

} // namespace clara::ui
