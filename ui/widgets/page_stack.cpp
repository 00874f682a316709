// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_stack.h"

namespace clara::ui {

PageStates::PageStates(
    QWidget* content, EmptyState* empty, QWidget* parent, std::chrono::milliseconds loadingDelay)
    : QStackedWidget(parent)
    , m_blank(new QWidget(this))
    , m_data(content)
    , m_empty(empty)
    , m_error(new ErrorState(this))
    , m_loading(new LoadingState({}, this))
{
    for (QWidget* face : { m_blank, m_data, static_cast<QWidget*>(m_empty),
             static_cast<QWidget*>(m_error), static_cast<QWidget*>(m_loading) })
        addWidget(face);
    m_delay.setSingleShot(true);
    m_delay.setInterval(loadingDelay);
    connect(&m_delay, &QTimer::timeout, this, [this] { turnTo(Face::Loading, m_loading); });
    connect(m_error, &ErrorState::primaryTriggered, this, &PageStates::retryRequested);
}

void PageStates::showLoading(const QString& sentence)
{
    m_loading->setSentence(sentence);
    if (currentWidget() != m_loading)
        m_delay.start();
}

void PageStates::showEmpty() { turnTo(Face::Empty, m_empty); }

void PageStates::showError(const QString& title, const QString& text, const QString& details)
{
    m_error->setError(title, text, details);
    turnTo(Face::Error, m_error);
}

void PageStates::showData() { turnTo(Face::Data, m_data); }

void PageStates::turnTo(Face face, QWidget* widget)
{
    m_delay.stop();
    m_face = face;
    setCurrentWidget(widget);
}

} // namespace clara::ui
