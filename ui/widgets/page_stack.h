// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/empty_state.h"
#include "widgets/error_state.h"
#include "widgets/loading_state.h"

#include <QStackedWidget>
#include <QTimer>

#include <chrono>

namespace clara::ui {

/// The four faces of a page: loading, empty, error, data. Loading is shown only when it lasts
/// longer than the delay (200 ms); until then the face before it stays, so quick reads do not
/// flicker.
class PageStates : public QStackedWidget {
    Q_OBJECT

public:
    enum class Face { Loading, Empty, Error, Data };

    /// Takes `content` and `empty` as children.
    PageStates(QWidget* content, EmptyState* empty, QWidget* parent = nullptr,
        std::chrono::milliseconds loadingDelay = std::chrono::milliseconds(200));

    void showLoading(const QString& sentence);
    void showEmpty();
    /// What happened, what it means and what to do; `details` as in ErrorState.
    void showError(const QString& title, const QString& text, const QString& details = {});
    void showData();
    /// The face that is visible, or nothing yet while the loading delay runs for the first time.
    Face face() const { return m_face; }

    EmptyState* empty() const { return m_empty; }
    ErrorState* error() const { return m_error; }

Q_SIGNALS:
    /// Try again was pressed on the error face.
    void retryRequested();

private:
    void turnTo(Face face, QWidget* widget);

    QWidget* m_blank;
    QWidget* m_data;
    EmptyState* m_empty;
    ErrorState* m_error;
    LoadingState* m_loading;
    QTimer m_delay;
    Face m_face = Face::Loading;
};

} // namespace clara::ui
