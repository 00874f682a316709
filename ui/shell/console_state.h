// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/membership.h"

#include <QObject>

#include <optional>

namespace clara::ui {

/// What the operator looks at, shared by all pages: the client scope and the page in front. UI
/// thread.
class ConsoleState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The client all pages are limited to; nothing: all clients.
    const std::optional<ClientId>& scope() const { return m_scope; }
    void setScope(const std::optional<ClientId>& client);

    /// What the operator may do, as far as it was read; until then nothing is forbidden here. Only
    /// a mirror: commands and database decide.
    void setRoles(const QList<Membership>& roles);
    /// Why the operator may not do this for the client, or for the workspace, in a sentence; empty
    /// when they may.
    QString whyNot(
        std::optional<ClientId> client, Action action, const QString& clientName = {}) const;

    const QString& page() const { return m_page; }
    /// Brings a page to the front by its key; `item` is an id that the page understands, may be
    /// empty.
    void openPage(const QString& page, const QString& item = {});
    /// Asks for the dialog of a post whose fate is unknown.
    void askAboutUnknown(PublicationId publication) { Q_EMIT unknownAsked(publication); }
    /// News for the toast of the window.
    void tell(const QString& message) { Q_EMIT told(message); }

Q_SIGNALS:
    void scopeChanged();
    void rolesChanged();
    void pageAsked(const QString& page, const QString& item);
    void unknownAsked(clara::PublicationId publication);
    void told(const QString& message);

private:
    std::optional<ClientId> m_scope;
    QString m_page;
    std::optional<QList<Membership>> m_roles;
};

} // namespace clara::ui
