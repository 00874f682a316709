// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "dialogs/field_versions.h"
#include "domain/account.h"
#include "domain/client.h"
#include "domain/model_connection.h"
#include "domain/persona.h"
#include "domain/prompt.h"
#include "forms/form_binder.h"
#include "pages/schedules/schedule_draft.h"

namespace clara::ui {

class AccountChecks;
class ApprovalChoice;
class Card;
class ClientTile;
class Combo;
class LineEdit;
class NextRunsCard;
class SentenceStrip;
class ZoneCombo;

/// What a schedule can be put together from.
struct ScheduleChoices {
    QList<Client> clients {};
    QList<Persona> personas {};
    QList<Prompt> prompts {};
    QList<ModelConnection> models {};
    QList<Account> accounts {};
    int people = 1;
};

/// When, by whom, for which accounts; beside that what the cron line comes to.
class ScheduleForm : public QWidget {
    Q_OBJECT

public:
    ScheduleForm(const Clock& clock, const QTimeZone& mine, QWidget* parent);

    FormBinder<ScheduleDraft>& binder() { return m_binder; }
    void setChoices(ScheduleChoices choices);
    /// A new schedule chooses its client; a stored one keeps it.
    void setNew(bool isNew);
    /// Sentence and runs for what stands in the editors and the present moment.
    void refreshPreview();
    void focusName();
    /// What the form shows of a schedule, by wire names.
    FieldWords fieldWords(const ScheduleDraft& draft) const;

private:
    Card* buildWhenCard();
    Card* buildWriterCard();
    Card* buildAccountsCard();
    Card* buildApprovalCard();
    void bindTimes(Card* card);
    void bindWriter(const QString& field, const QString& label, Combo* combo, QLayout* row,
        int stretch, std::function<QString(const Schedule&)> show,
        std::function<void(Schedule&, const QString&)> read);
    void showMisfire(const Schedule& schedule);
    void followClient(ClientId id);
    void fillFor(ClientId id);
    const Client* client(ClientId id) const;
    ClientId chosenClient() const;

    const Clock& m_clock;
    QTimeZone m_mine;
    ScheduleChoices m_choices;
    FormBinder<ScheduleDraft> m_binder;
    LineEdit* m_name = nullptr;
    Combo* m_client = nullptr;
    Field* m_clientField = nullptr;
    ClientTile* m_tile = nullptr;
    class ElidedLabel* m_clientName = nullptr;
    LineEdit* m_cron = nullptr;
    Field* m_cronField = nullptr;
    SentenceStrip* m_strip = nullptr;
    ZoneCombo* m_zone = nullptr;
    Combo* m_misfire = nullptr;
    Combo* m_persona = nullptr;
    Combo* m_prompt = nullptr;
    Combo* m_model = nullptr;
    AccountChecks* m_accounts = nullptr;
    ApprovalChoice* m_approval = nullptr;
    NextRunsCard* m_runs;
    ClientId m_filledFor;
};

} // namespace clara::ui
