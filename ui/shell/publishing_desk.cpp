// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/publishing_desk.h"

#include "dialogs/unknown_outcome_dialog.h"
#include "widgets/button.h"

#include <QPointer>

namespace clara::ui {

PublishingDesk::PublishingDesk(
    const ConsoleServices& services, ConsoleState& state, QWidget* window)
    : QObject(window)
    , m_services(services)
    , m_state(state)
    , m_window(window)
    , m_list(this)
    , m_item(this)
{
    connect(&state, &ConsoleState::unknownAsked, this, &PublishingDesk::lookAt);
}

void PublishingDesk::toggle(bool stopped, int waiting)
{
    if (!stopped) {
        setStopped(true);
        return;
    }
    auto* dialog = new QuestionDialog(tr("Resume publishing?"),
        tr("%n approved post(s) wait. Those whose slot has come go out at once.", nullptr, waiting),
        m_window);
    auto* stay = dialog->addChoice(tr("Stay stopped"));
    auto* resume = dialog->addPrimary(tr("Resume publishing"));
    connect(stay, &Button::clicked, dialog, &QDialog::reject);
    connect(resume, &Button::clicked, this, [this, dialog] {
        dialog->accept();
        setStopped(false);
    });
    dialog->open();
}

void PublishingDesk::setStopped(bool stopped)
{
    onAnswer<bool>(
        this, m_services.commands.setPublishingStopped(stopped), [this](Result<bool> done) {
            if (!done)
                Q_EMIT failed(done.error().message);
        });
}

void PublishingDesk::lookAtFirst()
{
    PublicationFilter filter;
    filter.client = m_state.scope();
    filter.states = { PublicationState::NeedsHuman, PublicationState::Unknown };
    m_list.run(m_services.queries.publications(filter),
        [this](Result<QList<session::PublicationItem>> items) {
            if (!items)
                Q_EMIT failed(items.error().message);
            else if (!items->isEmpty())
                lookAt(items->last().publication.id); // the oldest first
        });
}

void PublishingDesk::lookAt(PublicationId publication)
{
    m_item.run(
        m_services.queries.publication(publication), [this](Result<session::PublicationItem> item) {
            if (item)
                ask(*item);
            else
                Q_EMIT failed(item.error().message);
        });
}

void PublishingDesk::ask(const session::PublicationItem& item)
{
    auto* dialog = new UnknownOutcomeDialog(item, m_services.zone, m_window);
    const PublicationId id = item.publication.id;
    connect(dialog, &UnknownOutcomeDialog::decided, this,
        [this, dialog, id](session::Resolution resolution, const QString& link) {
            onAnswer<Publication>(dialog,
                m_services.commands.resolvePublication(id, resolution, link),
                [dialog](Result<Publication> result) {
                    if (result)
                        dialog->accept();
                    else
                        dialog->showError(result.error().message);
                });
        });
    dialog->open();
}

} // namespace clara::ui
