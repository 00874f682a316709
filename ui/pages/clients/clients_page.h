// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/approval.h"
#include "pages/clients/client_draft.h"
#include "pages/editing/editor_page.h"
#include "pages/editing/gather.h"

namespace clara::ui {

class ClientForm;
class ItemList;

/// The clients of the workspace and everything that holds for one of them.
class ClientsPage : public EditorPage {
    Q_OBJECT

public:
    ClientsPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent);

    void openItem(const QString& id) override;
    void tick() override;
    QList<QWidget*> panes() override;
    bool isDirty() const override;

protected:
    Entities interests() const override
    {
        return Entity::Client | Entity::Account | Entity::Member;
    }
    void refresh(Entities changed) override;
    QString editedName() const override;
    void save() override;
    void revert() override;
    void readConflict() override;

private:
    struct Data {
        QList<Client> clients {};
        QList<Account> accounts {};
        int deciders = 0;
    };

    void showAnswers(Data answers);
    void showList();
    void showCurrent();
    void open(ClientId id);
    void startNew();
    void showStatus();
    void onSaved(const ClientDraft& sent, const Result<Client>& result);
    void changeStatus(ClientStatus status);
    void addAccount();
    void signIn(AccountId account);
    void checkAccount(AccountId account);
    const Client* current() const;
    QList<Client> inScope() const;

    ItemList* m_list;
    ClientForm* m_form;
    Button* m_newButton;
    Button* m_pauseButton;
    Button* m_archiveButton;
    Data m_data;
    ClientId m_current;
    bool m_new = false;
    Gather<Data> m_reading { this };
    Latest<Client> m_saveAnswer { this };
    Latest<Client> m_statusAnswer { this };
};

} // namespace clara::ui
